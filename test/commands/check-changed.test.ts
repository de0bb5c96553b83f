import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/core/report.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder, write } from '../git/support.ts';
import { HOME, testIo } from '../support/io.ts';

let home: ReturnType<typeof temporaryFolder>;
let root: string;
let env: Record<string, string>;

const git = (...args: string[]): string => sh({ dir: root, env }, ...args);

/** Three dossiers of the fictional agency, committed on `main`. */
beforeEach(() => {
  home = temporaryFolder();
  env = isolatedEnv(home.path, IDENTITY);
  root = join(home.path, 'dosir kita');
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  for (const slug of ['bank-sampah', 'cek-harga']) {
    cpSync(join(root, 'inovasi/antar-obat'), join(root, 'inovasi', slug), { recursive: true });
    change(
      `inovasi/${slug}/inovasi.yaml`,
      /^judul: .*$/m,
      `judul: "Layanan ${slug} untuk seluruh warga desa"`,
    );
  }
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'awal');
});

afterEach(() => home.remove());

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toMatch(from);
  writeFileSync(path, before.replace(from, to));
}

function breakTitle(slug: string): void {
  change(`inovasi/${slug}/inovasi.yaml`, /^judul:/m, 'juduul:');
}

async function inovasi(words: readonly string[], given: { cwd?: string; env?: Record<string, string> } = {}) {
  const io = testIo({ cwd: root, env, now: () => new Date('2025-05-20T03:00:00Z'), ...given });
  const code = await main(words, io);
  return { code, ...io.printed };
}

async function checked(...words: string[]) {
  const { out, err, code } = await inovasi(['check', '--format', 'json', ...words]);
  const report = (out === '' ? undefined : JSON.parse(out)) as Report | undefined;
  return { code, err, report, slugs: report?.dossiers.map(({ slug }) => slug) };
}

describe('check --changed', () => {
  it('says that nothing changed, exits 0, and gives machines a whole, empty report', async () => {
    const { code, err, report } = await checked('--changed');
    expect([code, report?.dossiers, report?.diagnostics]).toEqual([0, [], []]);
    expect(err).toContain('Tidak ada dosir yang berubah sejak simpanan terakhir (');
    expect(await inovasi(['check', '--changed', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
    expect((await inovasi(['check', '--changed', '--lang', 'en'])).err).toContain(
      'No dossier changed since the last commit (',
    );
  });

  it('sees the work tree, the index, new files and commits since the base, and only those dossiers', async () => {
    writeFileSync(join(root, 'inovasi/antar-obat/bukti/catatan baru.txt'), 'x');
    expect((await checked('--changed')).slugs).toEqual(['antar-obat']);
    git('switch', '--quiet', '--create', 'kerja');
    breakTitle('bank-sampah');
    git('commit', '--quiet', '--all', '--message', 'rusak');
    const { slugs, code, err } = await checked('--changed');
    expect(slugs).toEqual(['antar-obat', 'bank-sampah']);
    expect(code).toBe(1);
    expect(err).toContain('antar-obat, bank-sampah. 1 dosir lain tidak diperiksa.');
    change('inovasi/cek-harga/inovasi.yaml', 'judul:', 'judul: ');
    git('add', '.');
    expect((await checked('--changed')).slugs).toEqual(['antar-obat', 'bank-sampah', 'cek-harga']);
    expect((await checked('--since', 'HEAD', 'cek-harga')).slugs).toEqual(['cek-harga']);
  });

  it('takes the branch that this one follows before the main one', async () => {
    git('switch', '--quiet', '--create', 'kerja');
    breakTitle('bank-sampah');
    git('commit', '--quiet', '--all', '--message', 'rusak');
    expect((await checked('--changed')).slugs).toEqual(['bank-sampah']);
    expect((await checked('--changed')).err).toContain('sejak main (');
    git('branch', 'terkirim');
    git('branch', '--quiet', '--set-upstream-to', 'terkirim');
    expect((await checked('--changed')).slugs).toEqual([]);
    expect((await checked('--changed')).err).toContain('terkirim (');
  });

  it('checks every dossier where instansi.yaml changed, and says why', async () => {
    change('instansi.yaml', /\n$/, '\n# catatan\n');
    const { slugs, err } = await checked('--changed');
    expect(slugs).toEqual(['antar-obat', 'bank-sampah', 'cek-harga']);
    expect(err).toContain('instansi.yaml berubah sejak simpanan terakhir');
  });

  it('checks the dossiers that use a changed rulebook of the agency, through what it extends, and no others', async () => {
    const head = 'versi: "1"\nkompetisi: Kompetisi Inovasi Pelayanan Publik\ntahun: 2023\n';
    write(root, {
      'paket-aturan/induk.yaml': `id: induk\nnama: Induk\n${head}extends: kipp-2023\n`,
      'paket-aturan/anak.yaml': `id: anak\nnama: Anak\n${head}extends: induk\n`,
    });
    change('inovasi/cek-harga/inovasi.yaml', /^judul:/m, 'edisi: anak\njudul:');
    git('add', '.');
    git('commit', '--quiet', '--message', 'paket');
    change('paket-aturan/induk.yaml', 'Induk', 'Induk Baru');
    const { slugs, err } = await checked('--changed');
    expect(slugs).toEqual(['cek-harga']);
    expect(err).toContain('paket-aturan/induk.yaml berubah');
  });

  it('names dossiers that are gone, and checks a renamed one under its new name', async () => {
    rmSync(join(root, 'inovasi/cek-harga'), { recursive: true });
    renameSync(join(root, 'inovasi/bank-sampah'), join(root, 'inovasi/tabungan-sampah'));
    const { slugs, err } = await checked('--changed');
    expect(slugs).toEqual(['tabungan-sampah']);
    expect(err).toContain('Sudah tidak ada: bank-sampah, cek-harga.');
  });

  it('still compares with dossiers that did not change, and stays silent on twins among those', async () => {
    const twin = 'judul: "Layanan antar jemput untuk warga lanjut usia"';
    for (const slug of ['bank-sampah', 'cek-harga'])
      change(`inovasi/${slug}/inovasi.yaml`, /^judul: .*$/m, twin);
    git('commit', '--quiet', '--all', '--message', 'kembar');
    writeFileSync(join(root, 'inovasi/antar-obat/bukti/x.txt'), 'x');
    expect((await checked('--changed')).report?.diagnostics).toEqual([]);
    change('inovasi/antar-obat/inovasi.yaml', /^judul: .*$/m, twin);
    const files = (await checked('--changed')).report?.diagnostics.map(({ rule, file }) => [rule, file]);
    expect(files).toContainEqual(['repositori/judul-kembar', 'inovasi/bank-sampah/inovasi.yaml']);
  });

  it('is not disturbed by another dossier whose edition is not there', async () => {
    change('inovasi/cek-harga/inovasi.yaml', /^judul:/m, 'edisi: tidak-ada\njudul:');
    git('commit', '--quiet', '--all', '--message', 'edisi');
    writeFileSync(join(root, 'inovasi/antar-obat/bukti/x.txt'), 'x');
    expect((await checked('--changed')).slugs).toEqual(['antar-obat']);
  });

  it('takes everything for new before the first commit', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    git('init', '--quiet', '--initial-branch', 'main');
    expect((await checked('--changed')).slugs).toHaveLength(3);
  });

  it('works below the top of a larger repository', async () => {
    const outer = join(home.path, 'luar');
    mkdirSync(outer);
    cpSync(root, join(outer, 'unit/dosir'), { recursive: true });
    rmSync(join(outer, 'unit/dosir/.git'), { recursive: true });
    root = join(outer, 'unit/dosir');
    sh({ dir: outer, env }, 'init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'awal');
    write(outer, { 'lain/instansi.yaml': 'x' });
    breakTitle('bank-sampah');
    expect((await checked('--changed')).slugs).toEqual(['bank-sampah']);
    git('add', '.');
    const staged = await inovasi(['check', '--staged', 'unit/dosir', '--format', 'json'], { cwd: outer });
    expect((JSON.parse(staged.out) as Report).dossiers.map(({ slug, path }) => [slug, path])).toEqual([
      ['bank-sampah', 'inovasi/bank-sampah'],
    ]);
  });
});

describe('what cannot be compared', () => {
  it('is said with what to do, for an unknown branch', async () => {
    const { code, err } = await checked('--since', 'origin/maiin');
    expect(code).toBe(2);
    expect(err).toContain('"origin/maiin" bukan cabang');
    expect((await checked('--since', '--output=x')).code).toBe(2);
  });

  it('names the shallow clone and its cure', async () => {
    writeFileSync(join(root, 'catatan.txt'), 'x');
    git('add', '.');
    git('commit', '--quiet', '--message', 'kedua');
    const first = git('rev-list', '--max-parents=0', 'HEAD').trim();
    const clone = join(home.path, 'klon');
    sh({ dir: home.path, env }, 'clone', '--quiet', '--depth', '1', `file://${root}`, clone);
    root = clone;
    const { code, err } = await checked('--since', first);
    expect(code).toBe(2);
    expect(err).toContain('dangkal');
    expect(err).toContain('fetch-depth: 0');
    git('switch', '--quiet', '--orphan', 'lain');
    git('commit', '--quiet', '--allow-empty', '--message', 'asing');
    const unrelated = await inovasi(['check', '--since', 'origin/main', home.path + '/dosir kita']);
    expect(unrelated.code).toBe(2);
  });

  it('is asked for in CI, where everything has been pushed', async () => {
    const { code, err } = await inovasi(['check', '--changed'], { env: { ...env, CI: 'true' } });
    expect([code, err]).toEqual([2, expect.stringContaining('--since origin/main')]);
  });

  it('needs git', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect((await inovasi(['check', '--changed'])).err).toContain('belum menjadi repositori git');
  });

  it.each([[['--staged', '--changed']], [['--staged', '--since', 'main']]])(
    'is not what the next commit holds: %j',
    async (words) => {
      const { code, err } = await inovasi(['check', ...words]);
      expect([code, err]).toEqual([2, expect.stringContaining('tidak dapat dipakai bersama')]);
    },
  );
});

describe('check --staged', () => {
  it('judges what the next commit holds, whatever the work tree says', async () => {
    breakTitle('bank-sampah');
    expect((await checked('--staged')).slugs).toEqual([]);
    git('add', '.');
    change('inovasi/bank-sampah/inovasi.yaml', 'juduul:', 'judul:');
    const { slugs, code, report } = await checked('--staged');
    expect([slugs, code]).toEqual([['bank-sampah'], 1]);
    expect(report?.dossiers[0]?.diagnostics.find(({ severity }) => severity === 'error')).toMatchObject({
      file: 'inovasi/bank-sampah/inovasi.yaml',
    });
    expect((await checked()).code).toBe(0);
  });

  it('sees evidence that was forgotten, and dossiers that are gone', async () => {
    const before = (await checked('--staged', 'antar-obat')).report;
    expect(before?.dossiers).toEqual([]);
    git('rm', '--quiet', '-r', '--cached', 'inovasi/cek-harga');
    const evidence = git('ls-files', 'inovasi/antar-obat/bukti')
      .split('\n')
      .find((file) => /\.(pdf|png|jpg)$/.test(file));
    git('rm', '--quiet', '--cached', evidence ?? '');
    const { slugs, code, err } = await checked('--staged');
    expect([slugs, code]).toEqual([['antar-obat'], 1]);
    expect(err).toContain('Sudah tidak ada: cek-harga.');
  });

  it('follows links to files of other dossiers and of the repository', async () => {
    write(root, { 'bersama/surat.pdf': '%PDF-1.4 x' });
    const links = {
      'bukti/bersama.pdf': '../../../bersama/surat.pdf',
      'bukti/tetangga.txt': '../../cek-harga/inovasi.yaml',
    };
    for (const [path, target] of Object.entries(links))
      symlinkSync(target, join(root, 'inovasi/antar-obat', path));
    git('add', '.');
    const staged = (await checked('--staged')).report?.dossiers[0];
    const there = (await checked('antar-obat')).report?.dossiers[0];
    expect(staged?.diagnostics).toEqual(there?.diagnostics);
  });

  it('leaves nothing behind, and the index as it was', async () => {
    breakTitle('bank-sampah');
    git('add', '.');
    const before = git('status', '--porcelain');
    await checked('--staged');
    expect(git('status', '--porcelain')).toBe(before);
    expect(readdirSync(join(root, '.git')).filter((name) => name.startsWith('inovasi-'))).toEqual([]);
  });

  it('reads the index that git names to its hooks', async () => {
    breakTitle('bank-sampah');
    const other = { ...env, GIT_INDEX_FILE: '.git/lain' };
    cpSync(join(root, '.git/index'), join(root, '.git/lain'));
    sh({ dir: root, env: other }, 'add', '.');
    const run = async (given: Record<string, string>): Promise<number> =>
      (await inovasi(['check', '--staged'], { env: given })).code;
    expect([await run(env), await run(other)]).toEqual([0, 1]);
  });
});
