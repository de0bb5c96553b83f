import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/pdf/render.ts';
import { foreignFiles } from '../media/foreign-files.ts';
import { everyKind, jpegWithExif, model, png } from '../pdf/samples.ts';
import { validate, type Judgement } from './vera/vera.ts';

const ROOT = join(import.meta.dirname, '../..');

const folder = mkdtempSync(join(tmpdir(), 'inovasi-vera-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Compiles a dossier of a repository with the built program. */
function compiled(repository: string, slug: string, ...words: string[]): string {
  const file = join(folder, `${slug}${words.includes('en') ? '-en' : ''}.pdf`);
  const program = join(ROOT, 'bin/inovasi.js');
  execFileSync(process.execPath, [program, 'compile', slug, ...words, '-o', file], {
    cwd: repository,
    stdio: 'pipe',
  });
  return file;
}

const LONG = 'pertanggungjawabankeuangandaerahotonom';
const TORTURE = [
  `# Judul & <tanda> "kutip" ${LONG}`,
  `${'kata '.repeat(600)}${LONG.repeat(6)} https://contoh.go.id/${'jalur-yang-panjang/'.repeat(20)}?a=1&b=<2>`,
  `| Kecamatan ${LONG} | 2021 | 2022 | 2023 |\n|---|---:|---:|---:|\n${'| Nama kecamatan | 1.234.567.890 | 12,5 % | |\n'.repeat(40)}`,
  '1. satu\n   - dua\n     1. tiga\n        > kutipan *miring **tebal*** `kode`\n\n```\nkode   yang    lebar\n```',
  'Lambang ≥ ≤ → ✓ ☑ ☐ “petik” – — … ½ m² CO₂ é ñ ü Ω д',
  '![Satu](../bukti/foto-penyegelan.jpg) ![Dua](../bukti/foto-pengantaran.png)\n![Tinggi](../bukti/tinggi.png)',
  'Aksara lain: 😀 👩‍👩‍👧 العربية ꦗꦮ 漢字 \u{1D400} \u200B\u00AD akhir',
].join('\n\n');

/** The fictional example with the ugliest content that its files can hold. */
function torture(): string {
  const repository = join(folder, 'siksa');
  cpSync(join(ROOT, 'examples/kabupaten-contoh'), repository, { recursive: true });
  const dossier = join(repository, 'inovasi/antar-obat');
  for (const field of ['signifikansi', 'kebaruan'])
    writeFileSync(join(dossier, `narasi/${field}.md`), TORTURE);
  writeFileSync(join(dossier, 'narasi/ringkasan.md'), '');
  rmSync(join(dossier, 'testimoni'), { recursive: true });
  const evidence = join(dossier, 'bukti/bukti.yaml');
  writeFileSync(join(dossier, 'bukti/tinggi.png'), png({ width: 90, height: 1400 }));
  writeFileSync(join(dossier, 'bukti/miring.jpg'), jpegWithExif(6));
  const ugly = ['tinggi.png', 'miring.jpg', 'miring.jpg'].map(
    (name, index) =>
      `- id: B-${index + 91}\n  judul: "${LONG.repeat(3)} <b> & 😀"\n  jenis: foto\n  berkas: ${name}\n  tempat: ${LONG}\n`,
  );
  writeFileSync(evidence, `${readFileSync(evidence, 'utf8')}${ugly.join('')}`);
  const identity = join(dossier, 'inovasi.yaml');
  const title = `judul: "العربية ꦗꦮ 😀 ${LONG} <b>&amp;"`;
  const told = readFileSync(identity, 'utf8').replace(/^judul: .*$/m, title);
  const many = Array.from(
    { length: 40 },
    (_, year) => `      - { waktu: ${1970 + year}, nilai: ${year}e12 }\n`,
  );
  const group = `penerima_manfaat:\n  - kelompok: "${LONG.repeat(4)}"\n    data:\n${many.join('')}`;
  writeFileSync(identity, told.replace('penerima_manfaat:\n', group));
  return repository;
}

/** The fictional example with files of every kind that annexes have trouble with as its evidence. */
async function foreign(): Promise<string> {
  const repository = join(folder, 'asing');
  cpSync(join(ROOT, 'examples/kabupaten-contoh'), repository, { recursive: true });
  const evidence = join(repository, 'inovasi/antar-obat/bukti');
  const entries = (await foreignFiles()).map(({ name, bytes }, index) => {
    writeFileSync(join(evidence, name), bytes);
    return `- id: B-${index + 101}\n  judul: Berkas ${name}\n  berkas: ${name}\n`;
  });
  writeFileSync(join(evidence, 'bukti.yaml'), entries.join(''));
  return repository;
}

/** The file with one promise taken back, byte for byte as long as before. */
function broken(file: string): string {
  const path = join(folder, 'rusak.pdf');
  const bytes = readFileSync(file, 'latin1');
  if (!bytes.includes('/MarkInfo')) throw new Error('nothing to break');
  writeFileSync(path, bytes.replace('/MarkInfo', '/MarkInfx'), 'latin1');
  return path;
}

describe('PDF/A-3a and PDF/UA-1, as veraPDF sees them', () => {
  let found: readonly Judgement[] = [];
  const of = (file: string): readonly Judgement[] => found.filter((one) => one.file === file);

  beforeAll(async () => {
    const kinds = join(folder, 'semua.pdf');
    writeFileSync(kinds, await renderPdf(model([...everyKind(1), ...everyKind(2)], { watermark: 'DRAF' })));
    renameSync(compiled(await foreign(), 'antar-obat', '--draft', '--embed'), join(folder, 'asing.pdf'));
    const complete = compiled(join(ROOT, 'examples/kabupaten-contoh'), 'antar-obat', '--with-report');
    const perpusnas = join(ROOT, 'examples/perpusnas');
    const program = join(ROOT, 'bin/inovasi.js');
    const words = ['letter', 'antar-obat', 'identitas-inovator', '--meterai', '--output', folder];
    execFileSync(process.execPath, [program, ...words], {
      cwd: join(ROOT, 'examples/kabupaten-contoh'),
      stdio: 'pipe',
    });
    found = validate([
      kinds,
      complete,
      compiled(perpusnas, 'tpbis', '--draft'),
      compiled(perpusnas, 'kkn-tematik-literasi', '--draft', '--lang', 'en'),
      compiled(torture(), 'antar-obat', '--draft', '--lang', 'en'),
      join(folder, 'asing.pdf'),
      join(folder, 'konsep-identitas-inovator.pdf'),
      broken(complete),
    ]);
  });

  it.each([
    'semua.pdf',
    'antar-obat.pdf',
    'tpbis.pdf',
    'asing.pdf',
    'kkn-tematik-literasi-en.pdf',
    'antar-obat-en.pdf',
    'konsep-identitas-inovator.pdf',
  ])('%s fails no rule', (file) => {
    expect(of(file).map(({ profile }) => profile)).toEqual(['3a', 'ua1']);
    for (const { failures, passed, checks } of of(file)) {
      expect(failures).toEqual([]);
      expect(passed).toBe(true);
      expect(checks).toBeGreaterThan(500);
    }
  });

  it('keeps every page of foreign files, as other readers count them', async () => {
    const file = join(folder, 'asing.pdf');
    execFileSync('qpdf', ['--check', file], { stdio: 'pipe' });
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const pages = Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]);
    const last = /Halaman (\d+) dari \1(?!.*Halaman \d+ dari)/s.exec(text)?.[1];
    const before = text.match(/Halaman [ivx]+$/gm)?.length ?? 0;
    expect(Number(last) + before + 1).toBe(pages);
    for (const [index, { pages: expected }] of (await foreignFiles()).entries()) {
      const stamps = text.match(new RegExp(`Lampiran B-${index + 101} ·`, 'g')) ?? [];
      expect({ index, stamps: stamps.length }).toEqual({ index, stamps: expected });
    }
  });

  it('would notice: without its marks a file fails both', () => {
    expect(of('rusak.pdf').map(({ passed }) => passed)).toEqual([false, false]);
    for (const { failures } of of('rusak.pdf')) expect(failures.join('\n')).toMatch(/MarkInfo|Marked/);
  });
});
