import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInit } from '../../src/commands/init.ts';
import { loadWorkspace } from '../../src/dossier/workspace.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder, write } from '../git/support.ts';
import { CTRL_C, testIo } from '../support/io.ts';

let home: ReturnType<typeof temporaryFolder>;
let env: Record<string, string>;

beforeEach(() => {
  home = temporaryFolder();
  env = isolatedEnv(home.path, IDENTITY);
});

afterEach(() => home.remove());

const here = () => ({ cwd: home.path, env });
const git = (dir: string, ...args: string[]): string => sh({ dir, env }, ...args);

describe('inovasi init', () => {
  it('makes a repository on main whose first commit holds exactly its own files', async () => {
    const io = testIo(here());
    const flags = {
      dir: 'dosir kita',
      name: 'Perpustakaan Nasional',
      short: 'Perpusnas',
      type: 'Lembaga',
      timezone: 'wib',
    };
    expect(await runInit({ ...flags, edition: 'kipp-2025' }, io)).toBe(0);
    const dir = join(home.path, 'dosir kita');
    expect(git(dir, 'branch', '--show-current').trim()).toBe('main');
    expect(git(dir, 'status', '--porcelain')).toBe('');
    const files = git(dir, 'ls-files').trim().split('\n');
    expect(files).toEqual(
      expect.arrayContaining([
        '.editorconfig',
        '.gitattributes',
        '.gitignore',
        '.inovasi/skema/inovasi.schema.json',
        'README.md',
        'inovasi/.gitkeep',
        'instansi.yaml',
      ]),
    );
    const { agency, problems } = loadWorkspace(dir);
    expect(problems).toEqual([]);
    expect(agency).toMatchObject({
      nama: 'Perpustakaan Nasional',
      nama_singkat: 'Perpusnas',
      jenis: 'lembaga',
      edisi: 'kipp-2025',
      zona_waktu: 'WIB',
    });
    expect(io.printed.out).toContain('cd "dosir kita"');
  });

  it('points every modeline at a schema that is there', async () => {
    await runInit({ dir: 'a', name: 'A', yes: true }, testIo(here()));
    const dir = join(home.path, 'a');
    const [, target = ''] =
      /^# yaml-language-server: \$schema=(.+)$/m.exec(readFileSync(join(dir, 'instansi.yaml'), 'utf8')) ?? [];
    expect(JSON.parse(readFileSync(join(dir, target), 'utf8'))).toMatchObject({ title: 'instansi' });
  });

  it('ignores built files and Office lock files, but not evidence', async () => {
    await runInit({ dir: 'a', name: 'A', yes: true }, testIo(here()));
    const dir = join(home.path, 'a');
    const ignored = [
      'pengajuan/kipp-2025/x/dosir.pdf',
      'inovasi/x/bukti/~$laporan.docx',
      '.DS_Store',
      'inovasi/.tmp-x/a',
    ];
    for (const path of ignored) expect(git(dir, 'check-ignore', path).trim()).toBe(path);
    expect(() => git(dir, 'check-ignore', 'inovasi/x/bukti/laporan.pdf')).toThrow();
  });

  it('asks for what flags do not say', async () => {
    const io = testIo({
      ...here(),
      answers: ['  ', 'Kabupaten Contoh', '', 'kabupaten', 'kipp-2023', 'WITA'],
    });
    expect(await runInit({ dir: 'a' }, io)).toBe(0);
    expect(loadWorkspace(join(home.path, 'a')).agency).toEqual({
      nama: 'Kabupaten Contoh',
      jenis: 'kabupaten',
      edisi: 'kipp-2023',
      zona_waktu: 'WITA',
      kontak: {},
      pejabat: {},
    });
    expect(io.printed.err).toContain('6 Mei 2023 pukul 23.59 WIB');
  });

  it('takes the newest edition without --edition and says that nobody knows when it closes', async () => {
    const io = testIo(here());
    await runInit({ dir: 'a', name: 'A' }, io);
    expect(loadWorkspace(join(home.path, 'a')).agency.edisi).toBe('kipp-2026');
    expect(io.printed.err).toContain('Edisi: KIPP 2026, yang terbaru.');
    expect(io.printed.err).toContain('Tanggal penutupan KIPP 2026 belum diketahui.');
  });

  it('refuses an edition that was cancelled and names what can be used', async () => {
    const args = {
      edition: 'KIPP 2024',
      instead: expect.stringContaining('PKRI'),
      usable: expect.arrayContaining(['kipp-2026']),
    };
    await expect(
      runInit({ dir: 'a', name: 'A', edition: 'kipp-2024' }, testIo(here())),
    ).rejects.toMatchObject({
      code: 'edisi-ditiadakan',
      args,
    });
    expect(readdirSync(home.path)).toEqual([]);
  });

  it('says when the edition has closed', async () => {
    const io = testIo(here());
    await runInit({ dir: 'a', name: 'A', edition: 'kipp-2025' }, io);
    expect(io.printed.err).toContain('3 Juni 2025 (jam tidak ditemukan)');
    const before = testIo({ ...here(), now: () => new Date('2025-06-03T16:00:00Z') });
    await runInit({ dir: 'b', name: 'B', edition: 'kipp-2025' }, before);
    expect(before.printed.err).not.toContain('sudah ditutup');
  });

  it('names all missing flags and a ready command without a terminal', async () => {
    await expect(runInit({ dir: 'a b', type: 'kota' }, testIo(here()))).rejects.toMatchObject({
      code: 'tanpa-terminal',
      args: {
        flags: ['--name', '--short', '--edition', '--timezone'],
        command: 'inovasi init "a b" --name "Nama instansi" --type kota --yes',
      },
    });
    expect(readdirSync(home.path)).toEqual([]);
  });

  it('suggests what a mistyped value means', async () => {
    await expect(runInit({ dir: 'a', name: 'A', type: 'kabupatn' }, testIo(here()))).rejects.toMatchObject({
      code: 'nilai-salah',
      args: { flag: '--type', similar: 'kabupaten' },
    });
    await expect(
      runInit({ dir: 'a', name: 'A', edition: 'kipp-2052' }, testIo(here())),
    ).rejects.toMatchObject({
      code: 'edisi-tidak-dikenal',
    });
    expect(existsSync(join(home.path, 'a'))).toBe(false);
  });

  it('keeps files staged where git has no identity, and says how to set one', async () => {
    const io = testIo({ cwd: home.path, env: isolatedEnv(home.path) });
    expect(await runInit({ dir: 'a', name: 'A' }, io)).toBe(0);
    const dir = join(home.path, 'a');
    expect(io.printed.err).toContain('git config --global user.name');
    expect(git(dir, 'status', '--porcelain')).toContain('A  instansi.yaml');
    expect(git(dir, 'status', '--porcelain')).not.toContain('??');
    expect(() => git(dir, 'rev-parse', 'HEAD')).toThrow();
  });

  it('refuses a dossier repository and a folder whose files it would overwrite', async () => {
    await runInit({ dir: 'a', name: 'A' }, testIo(here()));
    await expect(runInit({ dir: 'a', name: 'B' }, testIo(here()))).rejects.toMatchObject({
      code: 'sudah-repositori',
    });
    await expect(runInit({ dir: 'a/dalam', name: 'B' }, testIo(here()))).rejects.toMatchObject({
      code: 'sudah-repositori',
    });
    write(join(home.path, 'b'), { 'README.md': 'punya saya\n', 'lain.txt': 'x' });
    await expect(runInit({ dir: 'b', name: 'B' }, testIo(here()))).rejects.toMatchObject({
      code: 'folder-tidak-kosong',
      args: { entries: ['README.md'] },
    });
    expect(readdirSync(join(home.path, 'b')).toSorted()).toEqual(['README.md', 'lain.txt']);
  });

  it('uses a lone .git and a git repository around it, and makes none inside it', async () => {
    git(home.path, 'init', '--quiet', '--initial-branch', 'utama', join(home.path, 'a'));
    await runInit({ dir: 'a', name: 'A' }, testIo(here()));
    expect(git(join(home.path, 'a'), 'branch', '--show-current').trim()).toBe('utama');
    const outer = join(home.path, 'luar');
    git(home.path, 'init', '--quiet', outer);
    write(outer, { 'kerja.txt': 'x\n' });
    git(outer, 'add', 'kerja.txt');
    const io = testIo(here());
    await runInit({ dir: 'luar/inovasi-kita', name: 'A' }, io);
    expect(existsSync(join(outer, 'inovasi-kita/.git'))).toBe(false);
    expect(io.printed.err).toContain(outer);
    expect(git(outer, 'status', '--porcelain')).toBe('A  kerja.txt\n');
    expect(
      git(outer, 'show', '--format=', '--name-only')
        .trim()
        .split('\n')
        .every((path) => path.startsWith('inovasi-kita/')),
    ).toBe(true);
  });

  it('records its files even where an ignore rule of the user names them', async () => {
    writeFileSync(join(home.path, 'abaikan'), '.vscode\n*.yaml\n');
    writeFileSync(join(home.path, '.gitconfig'), `[core]\n\texcludesFile = ${join(home.path, 'abaikan')}\n`);
    await runInit({ dir: 'a', name: 'A' }, testIo(here()));
    expect(git(join(home.path, 'a'), 'ls-files')).toContain('.vscode/settings.json');
  });

  it('leaves nothing behind on Ctrl-C', async () => {
    const io = testIo({ ...here(), answers: ['Kabupaten Contoh', CTRL_C] });
    await expect(runInit({ dir: 'a' }, io)).rejects.toMatchObject({ name: 'Interrupted' });
    expect(readdirSync(home.path)).toEqual([]);
  });

  it('leaves nothing behind when git is not there', async () => {
    mkdirSync(join(home.path, 'a'));
    const io = testIo({ cwd: home.path, env: { ...env, PATH: '/tidak/ada' } });
    await expect(runInit({ dir: 'a', name: 'A' }, io)).rejects.toMatchObject({ code: 'git-tidak-ada' });
    expect(readdirSync(join(home.path, 'a'))).toEqual([]);
  });
});
