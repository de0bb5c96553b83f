import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/core/report.ts';
import { temporaryFolder } from '../git/support.ts';
import { HOME, testIo } from '../support/io.ts';

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

function copyOf(example: string): string {
  const folder = temporaryFolder();
  folders.push(folder);
  const root = join(folder.path, 'dosir');
  cpSync(join(HOME, 'examples', example), root, { recursive: true });
  return root;
}

async function inovasi(root: string, ...words: readonly string[]) {
  const io = testIo({ cwd: root, now: () => new Date('2025-05-20T03:00:00Z') });
  const code = await main(words, io);
  return { code, ...io.printed };
}

async function reportOf(root: string, ...words: readonly string[]): Promise<Report> {
  return JSON.parse((await inovasi(root, 'check', '--format', 'json', ...words)).out) as Report;
}

function change(root: string, file: string, from: string, to: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(
    path,
    before.replace(from, () => to),
  );
}

const MAIN = 'inovasi/antar-obat/inovasi.yaml';

describe('exit codes', () => {
  it.each(['text', 'json'])('are the same in %s', async (format) => {
    const root = copyOf('kabupaten-contoh');
    const run = async (...words: readonly string[]): Promise<number> =>
      (await inovasi(root, 'check', '--format', format, ...words)).code;
    expect(await run('--stage', 'submit')).toBe(0);
    writeFileSync(join(root, 'inovasi/antar-obat/narasi/kebaruan.md'), '# Kebaruan/Nilai Tambah\n');
    expect(await run()).toBe(0);
    expect(await run('--fail-on', 'info')).toBe(1);
    expect(await run('--stage', 'submit')).toBe(1);
    expect(await run('--stage', 'submit', '--fail-on', 'never')).toBe(0);
  });
});

describe('where results go', () => {
  it.each([
    [['--format', 'json', '--output', 'r.json', '--format', 'text']],
    [['--output', 'r.json', '--format', 'json', '--format', 'text']],
    [['-f', 'text', '-f', 'json', '-o', 'r.json']],
  ])('pairs formats and files that stand beside each other: %j', async (words) => {
    const root = copyOf('kabupaten-contoh');
    const { code, out } = await inovasi(root, 'check', ...words);
    expect(code).toBe(0);
    expect(out).toContain('Kesiapan');
    expect(JSON.parse(readFileSync(join(root, 'r.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 });
  });

  it('makes the folder of a file, and leaves nothing else beside it', async () => {
    const root = copyOf('kabupaten-contoh');
    expect((await inovasi(root, 'check', '-o', 'hasil/baru/r.txt')).code).toBe(0);
    expect(existsSync(join(root, 'hasil/baru/r.txt'))).toBe(true);
  });

  it.each(['instansi.yaml', MAIN, 'inovasi/antar-obat/hasil.json'])('never writes over %s', async (file) => {
    const root = copyOf('kabupaten-contoh');
    const before = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
    for (const words of [
      ['check', '-f', 'json', '-o', file],
      ['compile', '-o', file],
    ]) {
      const { code, err } = await inovasi(root, ...words);
      expect([code, err]).toEqual([2, expect.stringContaining('tidak ditimpa')]);
    }
    expect(existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined).toBe(before);
  });

  it('compiles over an older PDF and over nothing else', async () => {
    const root = copyOf('kabupaten-contoh');
    expect((await inovasi(root, 'compile', '-o', 'a.pdf')).code).toBe(0);
    expect((await inovasi(root, 'compile', '-o', 'a.pdf')).code).toBe(0);
    writeFileSync(join(root, 'a.pdf'), 'catatan saya');
    expect((await inovasi(root, 'compile', '-o', 'a.pdf')).code).toBe(2);
    expect(readFileSync(join(root, 'a.pdf'), 'utf8')).toBe('catatan saya');
  });

  it('lets no text of a dossier steer a terminal, and keeps JSON true to it', async () => {
    const root = copyOf('kabupaten-contoh');
    const title = 'Antar\\u001B]0;x\\u0007 obat\\u202Eterbalik ke rumah pasien kronis';
    change(root, MAIN, '"Antar Obat: Pengantaran Obat Rutin Pasien Penyakit Kronis ke Rumah"', `"${title}"`);
    const text = (await inovasi(root, 'check')).out;
    const json = (await inovasi(root, 'check', '--format', 'json')).out;
    // oxlint-disable-next-line no-control-regex -- control characters are what this is about
    const steering = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/;
    expect(text).not.toMatch(steering);
    expect(json).not.toMatch(steering);
    expect((JSON.parse(json) as Report).dossiers[0]?.title).toBe(JSON.parse(`"${title}"`));
  });
});

describe('what concerns the repository', () => {
  it('is found in the agency’s own rulebook with its line, and stops compile as it stops check', async () => {
    const root = copyOf('kabupaten-contoh');
    mkdirSync(join(root, 'paket-aturan'));
    writeFileSync(
      join(root, 'paket-aturan/uji.yaml'),
      'id: uji\nversi: "1"\nnama: Uji\nkompetisi: Kompetisi Inovasi Pelayanan Publik\ntahun: 2023\nextends: kipp-2023\naturan:\n  - { id: uji/salah, judul: Salah, periksa: daftar-minimall, dengan: { daftar: bukti, minimal: 1 } }\n',
    );
    change(root, 'instansi.yaml', 'edisi: kipp-2023', 'edisi: uji');
    const checked = await inovasi(root, 'check', '--stage', 'submit');
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(/paket-aturan\/uji\.yaml:8:\d+/);
    const compiled = await inovasi(root, 'compile', '-o', 'a.pdf');
    expect([compiled.code, existsSync(join(root, 'a.pdf'))]).toEqual([1, false]);
  });

  it('does not take two empty titles for twins', async () => {
    const root = copyOf('perpusnas');
    for (const slug of ['tpbis', 'kkn-tematik-literasi']) {
      const path = join(root, `inovasi/${slug}/inovasi.yaml`);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^judul:.*$/m, 'judul: "-"'));
    }
    expect((await reportOf(root)).diagnostics).toEqual([]);
  });

  it('calls a dossier fiction where either file does, in the report as in the document', async () => {
    const root = copyOf('kabupaten-contoh');
    const path = join(root, MAIN);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^fiksi: true$/m, 'fiksi: false'));
    expect((await reportOf(root)).dossiers[0]?.fiction).toBe(true);
  });

  it('survives a link that leads nowhere among the dossiers', async () => {
    const root = copyOf('kabupaten-contoh');
    symlinkSync('/tidak/ada', join(root, 'inovasi/putus'));
    expect((await inovasi(root, 'check', '--fail-on', 'never')).code).toBe(0);
  });
});
