import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileFacts } from '../../src/core/file-facts.ts';
import { inspectFiles } from '../../src/inspect/index.ts';
import * as pdfs from '../support/odd/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'inovasi-lihat-'));
const source = join(folder, 'asal.pdf');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  const pages = Array.from({ length: 12 }, (_, index) => ({ words: `Halaman ke-${index + 1}` }));
  writeFileSync(source, pdfs.pagesPdf({ pages }));
});

/** What is known of the PDF after qpdf has made another of it. */
async function after(name: string, ...how: readonly string[]): Promise<FileFacts | undefined> {
  const path = join(folder, `${name}.pdf`);
  execFileSync('qpdf', [source, ...how, path], { stdio: 'ignore' });
  return (await inspectFiles([{ path, size: 0 }])).get(path);
}

const TWELVE = Array.from({ length: 12 }, (_, index) => `Halaman ke-${index + 1}`);

describe('PDFs that qpdf makes', () => {
  it.each([
    ['linearized', ['--linearize']],
    ['packed', ['--object-streams=generate', '--compress-streams=y']],
    ['plain', ['--qdf', '--object-streams=disable']],
  ])('%s are read to the last page', async (name, how) => {
    expect((await after(name, ...how))?.pdf).toMatchObject({ pages: 12, encrypted: false, text: TWELVE });
  });

  it.each([
    ['128', ['--encrypt', '', 'pemilik', '128', '--use-aes=y', '--']],
    ['256', ['--encrypt', '', 'pemilik', '256', '--']],
  ])('restricted by their owner, %s bit, open', async (bits, how) => {
    expect((await after(`pemilik-${bits}`, ...how))?.pdf).toMatchObject({ encrypted: true, text: TWELVE });
  });

  it.each([
    ['128', ['--encrypt', 'rahasia', 'pemilik', '128', '--use-aes=y', '--']],
    ['256', ['--encrypt', 'rahasia', 'pemilik', '256', '--']],
  ])('locked, %s bit, do not', async (bits, how) => {
    const facts = await after(`kunci-${bits}`, ...how);
    expect(facts).toMatchObject({ kind: 'pdf', trouble: 'password' });
    expect(facts?.pdf).toBeUndefined();
  });
});

it('agrees with poppler on what a page says', async () => {
  const path = join(folder, 'poppler.pdf');
  writeFileSync(path, pdfs.signedPdf('Surat pernyataan implementasi inovasi'));
  const facts = (await inspectFiles([{ path, size: 0 }])).get(path);
  const said = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).trim();
  expect(facts?.pdf?.text).toEqual([said]);
});
