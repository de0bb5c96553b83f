import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/pdf/render.ts';
import { codes, everyKind, model } from '../pdf/samples.ts';

const TOOLS = {
  zbarimg: '--version',
  qpdf: '--version',
  pdffonts: '-v',
  pdfinfo: '-v',
  pdftotext: '-v',
  pdfimages: '-v',
} as const;

function ask(tool: keyof typeof TOOLS, ...args: string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('a rendered document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inovasi-pdf-'));
  const file = join(folder, 'contoh.pdf');

  beforeAll(async () => {
    for (const [tool, flag] of Object.entries(TOOLS)) execFileSync(tool, [flag], { stdio: 'ignore' });
    writeFileSync(file, await renderPdf(model([...everyKind(1), ...everyKind(2)], { watermark: 'DRAF' })));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is sound in the eyes of qpdf', () => {
    expect(ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it('calls its pages what is printed on them', () => {
    const { pagelabels } = JSON.parse(ask('qpdf', '--json=1', '--json-key=pagelabels', file)) as {
      pagelabels: { index: number; label: Record<string, unknown> }[];
    };
    const [cover, contents, body] = pagelabels;
    expect(cover).toMatchObject({ index: 0, label: { '/P': 'Sampul' } });
    expect(contents).toMatchObject({ index: 1, label: { '/S': '/r' } });
    expect(body?.label).toMatchObject({ '/S': '/D' });
    const first = String((body?.index ?? 0) + 1);
    expect(ask('pdftotext', '-f', first, '-l', first, file, '-')).toContain('Halaman 1 dari');
  });

  it('embeds every font as a subset with its characters', () => {
    const fonts = ask('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts).toHaveLength(4);
    for (const font of fonts) expect(font).toMatch(/SourceSans3.*yes yes yes/u);
  });

  it('is tagged with every kind of element', () => {
    expect(ask('pdfinfo', file)).toMatch(/Tagged:\s+yes/u);
    const tree = ask('pdfinfo', '-struct', file);
    const kinds = [
      'Document',
      'Sect',
      'H1',
      'H2',
      'H3',
      'H4',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'THead',
      'TBody',
      'TR',
      'TH',
      'TD',
      'TOC',
      'TOCI',
      'Reference',
      'Link',
      'Figure',
      'Caption',
      'BlockQuote',
      'Code',
      'Note',
    ];
    for (const kind of kinds) expect(tree).toMatch(new RegExp(`^ *${kind}\\b`, 'mu'));
  });

  it('reads as text with its words apart', () => {
    const text = ask('pdftotext', '-raw', file, '-').replace(/\s+/gu, ' ');
    expect(text).toContain('tautan ke laporan contoh yang agak panjang namanya dan bagian ini');
  });

  it('holds photos without their private data', () => {
    ask('pdfimages', '-all', file, join(folder, 'gambar'));
    const photo = readdirSync(folder).find((name) => name.endsWith('.jpg')) ?? '';
    expect(readFileSync(join(folder, photo), 'latin1')).not.toContain('RAHASIA');
  });
});

describe('a code to be read by a telephone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inovasi-kode-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function readFrom(...addresses: readonly [string, ...string[]]): Promise<string[]> {
    const [file, picture] = [join(folder, 'kode.pdf'), join(folder, 'kode')];
    writeFileSync(file, await renderPdf(model([codes(...addresses)])));
    const pages = Number(/Pages:\s+(\d+)/.exec(ask('pdfinfo', file))?.[1]);
    execFileSync('pdftoppm', ['-r', '200', '-f', String(pages), '-png', '-singlefile', file, picture]);
    return ask('zbarimg', '-q', '--raw', `${picture}.png`).trim().split('\n');
  }

  const long = `https://contoh.invalid/${'jalur/'.repeat(37)}`;
  it.each(['https://contoh.invalid', 'https://contoh.invalid/é?a=1&b=%20', long])(
    'leads to %s',
    async (address) => {
      expect(await readFrom(address)).toEqual([new URL(address).href]);
    },
  );

  it('leads each to its own where several stand two to a row', async () => {
    const addresses = ['satu', 'dua', 'tiga'].map((page) => `https://contoh.invalid/${page}`);
    expect((await readFrom(...(addresses as [string]))).toSorted()).toEqual(addresses.toSorted());
  });
});
