import { createHash } from 'node:crypto';
import { cpSync, lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inspectorsFrom } from '../../src/cli/inspectors.ts';
import { main } from '../../src/cli/main.ts';
import type { Diagnostic, Report } from '../../src/core/report.ts';
import { HOME, testIo } from '../support/io.ts';
import { writeOddFiles } from '../support/odd-files.ts';

const base = mkdtempSync(join(tmpdir(), 'inovasi-aneh-'));
const root = join(base, 'dosir');
const dossier = join(root, 'inovasi/antar-obat');
const bukti = join(dossier, 'bukti');
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** What each file of the folder holds; a link by where it leads. */
function fingerprints(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(bukti)
      .filter((name) => lstatSync(join(bukti, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(bukti, name)))
          .digest('hex'),
      ]),
  );
}

/** Findings that only the folder of odd files can have caused. */
let found: readonly Diagnostic[];
let before: ReadonlyMap<string, string>;

beforeAll(async () => {
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  await writeOddFiles(bukti, base);
  before = fingerprints();
  const inspectors = inspectorsFrom(pathToFileURL(join(HOME, 'dist/start-inspector.cjs')));
  const io = testIo({ cwd: root, inspectors, language: 'id' });
  const words = ['check', '--format', 'json', '--fail-on', 'never', '--as-of', '2023-05-01'];
  expect(await main(words, io), io.printed.err).toBe(0);
  const report = JSON.parse(io.printed.out) as Report;
  found = report.dossiers.flatMap(({ diagnostics }) => diagnostics);
}, 60_000);

const nameOf = ({ file }: Diagnostic): string => file.slice(file.lastIndexOf('/') + 1);

it('names each trouble once, and says nothing of what is all right', () => {
  const told = found.filter(({ rule }) => rule.startsWith('berkas/'));
  expect(Object.fromEntries(told.map((one) => [nameOf(one), one.severity]))).toEqual({
    'SK Kepala Dinas.pdf': 'error',
    'kosong.pdf': 'error',
    'terkunci.pdf': 'error',
    'terpotong.pdf': 'error',
    'video besar.mp4': 'error',
    'tautan keluar.pdf': 'error',
    'pipa.pdf': 'error',
    'bom.pdf': 'warning',
    'foto iphone.HEIC': 'warning',
  });
  expect(new Set(told.map(nameOf)).size).toBe(told.length);
});

it('says what to do about each in one sentence that names the file', () => {
  for (const one of found.filter(({ rule }) => rule.startsWith('berkas/'))) {
    expect(one.message, one.rule).toContain(nameOf(one));
    expect(one.fix, one.message).toBeTruthy();
  }
});

it('changes nothing', () => {
  expect(fingerprints()).toEqual(before);
});
