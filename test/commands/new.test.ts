import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInit } from '../../src/commands/init.ts';
import { runNew, type NewOptions } from '../../src/commands/new.ts';
import { answerText } from '../../src/core/prose-text.ts';
import { formOf } from '../../src/core/rulebook.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder, write } from '../git/support.ts';
import { CTRL_C, HOME, testIo } from '../support/io.ts';

let home: ReturnType<typeof temporaryFolder>;
let env: Record<string, string>;
let root: string;

beforeEach(async () => {
  home = temporaryFolder();
  env = isolatedEnv(home.path, IDENTITY);
  root = join(home.path, 'dosir kita');
  await runInit(
    { dir: root, name: 'Kabupaten Contoh', edition: 'kipp-2023' },
    testIo({ cwd: home.path, env }),
  );
});

afterEach(() => home.remove());

const here = () => ({ cwd: root, env });
const git = (...args: string[]): string => sh({ dir: root, env }, ...args);
const run = (options: Partial<NewOptions>, io = testIo(here())) => runNew({ commit: true, ...options }, io);
const made = (): string[] => readdirSync(join(root, 'inovasi')).filter((name) => name !== '.gitkeep');

describe('inovasi new by flags', () => {
  it('makes one commit of exactly its own files, other staged work untouched', async () => {
    write(root, { 'catatan.txt': 'x\n', 'README.md': 'diubah\n' });
    git('add', 'catatan.txt', 'README.md');
    const io = testIo(here());
    expect(await run({ slug: 'tpbis', title: 'Transformasi Perpustakaan' }, io)).toBe(0);
    const committed = git('show', '--format=%s', '--name-only').trim().split('\n');
    expect(committed[0]).toBe('tpbis: dosir baru (KIPP 2023)');
    expect(committed.slice(2).every((path) => path.startsWith('inovasi/tpbis/'))).toBe(true);
    expect(committed).toContain('inovasi/tpbis/narasi/signifikansi.md');
    expect(git('status', '--porcelain')).toBe('M  README.md\nA  catatan.txt\n');
    expect(io.printed.out).toContain('inovasi check tpbis');
  });

  it('works in a repository without any commit', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    git('init', '--quiet');
    git('add', 'README.md');
    await run({ slug: 'tpbis', title: 'A' });
    expect(git('ls-tree', '-r', '--name-only', 'HEAD')).not.toContain('README.md');
    expect(git('diff', '--cached', '--name-only').trim()).toBe('README.md');
  });

  it('writes what flags say, and leaves the rest blank', async () => {
    const flags = {
      title: 'Layanan "Antar: Obat" #1',
      unit: 'RSUD Contoh',
      group: 'Kelompok Umum',
      category: 'kesehatan',
      sdg: ['3,10', 'Pendidikan Berkualitas'],
      started: '2021-03',
      app: false,
      innovator: ['Siti Aminah, S.Sos. (NIP 19801024 200604 1 009)', 'Budi'],
    };
    await run(flags);
    const dossier = loadDossier(root, 'layanan-antar-obat-1');
    expect(dossier.problems).toEqual([]);
    expect(dossier.innovation).toMatchObject({
      judul: 'Layanan "Antar: Obat" #1',
      upp: 'RSUD Contoh',
      kelompok: 'umum',
      kategori: 'kesehatan',
      sdgs: [3, 4, 10],
      mulai_implementasi: '2021-03',
      berbasis_aplikasi: false,
      inovator: {
        jenis: 'tim',
        anggota: [{ nama: 'Siti Aminah, S.Sos.', nip: '198010242006041009' }, { nama: 'Budi' }],
      },
    });
    expect(dossier.innovation.edisi).toBeUndefined();
    await run({ slug: 'kosong', title: 'Hanya judul' });
    expect(loadDossier(root, 'kosong').problems).toEqual([]);
    expect(loadDossier(root, 'kosong').innovation.kategori).toBeUndefined();
  });

  it('gives each field of the form its file, in which no word counts yet', async () => {
    for (const edition of ['kipp-2023', 'kipp-2025']) {
      await run({ slug: edition, title: 'A', edition });
      const rulebook = loadRulebook(edition, HOME);
      const dossier = loadDossier(root, edition);
      const fields = formOf(rulebook, undefined).flatMap((section) =>
        section.isian.map((field) => ({ section, field })),
      );
      expect([...dossier.answers.keys()].toSorted()).toEqual(fields.map(({ field }) => field.id).toSorted());
      for (const { section, field } of fields) expect(answerText(dossier, section, field)).toBe('');
    }
    expect(loadDossier(root, 'kipp-2025').innovation.edisi).toBe('kipp-2025');
  });

  it('tells limit and weight with how sure they are', async () => {
    await run({ slug: 'a', title: 'A' });
    const text = readFileSync(join(root, 'inovasi/a/narasi/kebaruan.md'), 'utf8');
    expect(text).toMatch(/^# .+\n\n<!--\nPertanyaan: /);
    expect(text).toMatch(/200 kata menurut .+ atau 600 kata menurut .+bertentangan/);
    expect(text).toContain('Bobot: 15%');
    await run({ slug: 'b', title: 'B', edition: 'kipp-2025' });
    expect(readFileSync(join(root, 'inovasi/b/narasi/ringkasan.md'), 'utf8')).toContain(
      'bentuk 2023, belum dikonfirmasi',
    );
    await run({ slug: 'c', title: 'C', group: 'khusus' });
    expect(readFileSync(join(root, 'inovasi/c/narasi/pembaruan.md'), 'utf8')).toContain(
      'Batas kata: tidak ditemukan.',
    );
  });

  it('points every modeline at a schema that is there', async () => {
    await run({ slug: 'a', title: 'A' });
    for (const file of [
      'inovasi.yaml',
      'bukti/bukti.yaml',
      'dasar-hukum/dasar-hukum.yaml',
      'surat/surat.yaml',
    ]) {
      const path = join(root, 'inovasi/a', file);
      const [, target = ''] = /\$schema=(\S+)/.exec(readFileSync(path, 'utf8')) ?? [];
      expect(existsSync(join(path, '..', target)), file).toBe(true);
    }
  });

  it('refuses an existing slug in any case of letters, and a slug no system could hold', async () => {
    mkdirSync(join(root, 'inovasi/TPBIS'));
    await expect(run({ slug: 'tpbis', title: 'A' })).rejects.toMatchObject({ code: 'slug-sudah-ada' });
    await expect(run({ title: 'tpbis!' })).rejects.toMatchObject({ code: 'slug-sudah-ada' });
    await expect(run({ slug: 'con', title: 'A' })).rejects.toMatchObject({
      code: 'slug-tidak-sah',
      args: { suggestion: 'con-inovasi' },
    });
    await expect(run({ slug: '../luar', title: 'A' })).rejects.toMatchObject({ code: 'slug-tidak-sah' });
    expect(made()).toEqual(['TPBIS']);
  });

  it('names the flags that are missing without a terminal, with a ready command', async () => {
    await expect(run({ slug: 'a', unit: 'RSUD "Contoh"' })).rejects.toMatchObject({
      code: 'tanpa-terminal',
      args: {
        flags: ['--title', '--group', '--category', '--sdg', '--started', '--app', '--innovator'],
        command: 'inovasi new a --title "Judul inovasi" --unit "RSUD \\"Contoh\\"" --yes',
      },
    });
    await expect(run({ yes: true })).rejects.toMatchObject({ args: { flags: ['--title'] } });
  });

  it('suggests what a mistyped value means', async () => {
    await expect(run({ title: 'A', group: 'umun' })).rejects.toMatchObject({
      args: { flag: '--group', similar: 'umum' },
    });
    await expect(run({ title: 'A', sdg: ['18'] })).rejects.toMatchObject({ args: { flag: '--sdg' } });
    await expect(run({ title: 'A', started: '31-12-2020' })).rejects.toMatchObject({
      args: { flag: '--started' },
    });
    await expect(run({ title: 'A', edition: 'kipp-2032' })).rejects.toMatchObject({
      code: 'edisi-tidak-dikenal',
    });
    expect(made()).toEqual([]);
  });

  it('lists its files with --dry-run and writes nothing', async () => {
    const io = testIo(here());
    expect(await run({ slug: 'a', title: 'A', dryRun: true }, io)).toBe(0);
    expect(io.printed.out).toContain('inovasi/a/inovasi.yaml\n');
    expect(made()).toEqual([]);
  });

  it('says that nothing is recorded with --no-commit', async () => {
    const io = testIo(here());
    await run({ slug: 'a', title: 'A', commit: false }, io);
    expect(io.printed.out).toContain('inovasi save a');
    expect(git('status', '--porcelain')).toBe('?? inovasi/a/\n');
  });

  it('stages its files where git has no identity, and says how to set one', async () => {
    const io = testIo({ cwd: root, env: isolatedEnv(home.path) });
    expect(await run({ slug: 'a', title: 'A' }, io)).toBe(0);
    expect(io.printed.err).toContain('git config --global user.name');
    expect(git('status', '--porcelain')).toContain('A  inovasi/a/inovasi.yaml');
  });

  it('makes the dossier but no commit in the middle of a merge or without git', async () => {
    writeFileSync(join(root, '.git/MERGE_HEAD'), git('rev-parse', 'HEAD'));
    const io = testIo(here());
    await run({ slug: 'a', title: 'A' }, io);
    expect(io.printed.err).toContain('git merge --abort');
    rmSync(join(root, '.git'), { recursive: true });
    const without = testIo(here());
    await run({ slug: 'b', title: 'B' }, without);
    expect(made()).toEqual(['a', 'b']);
    expect(without.printed.err).toContain('bukan repositori git');
  });

  it('keeps LF and an empty status with core.autocrlf', async () => {
    git('config', 'core.autocrlf', 'true');
    await run({ slug: 'a', title: 'A' });
    expect(readFileSync(join(root, 'inovasi/a/inovasi.yaml'), 'utf8')).not.toContain('\r');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('takes everything back when interrupted while git works', async () => {
    const io = testIo(here());
    writeFileSync(join(root, '.git/hooks/pre-commit'), '#!/bin/sh\ntouch .git/mulai\nexec sleep 5\n', {
      mode: 0o755,
    });
    const outcome = run({ slug: 'a', title: 'A' }, io).catch((error: unknown) => error);
    while (!existsSync(join(root, '.git/mulai'))) await new Promise((done) => setTimeout(done, 10));
    expect(made()).toEqual(['a']);
    io.interrupt();
    expect(made()).toEqual([]);
    await outcome;
    expect(git('status', '--porcelain')).toBe('');
    expect(readdirSync(join(root, '.git')).filter((name) => /^inovasi|lock$/.test(name))).toEqual([]);
  });

  it('keeps the files and says so when a hook refuses the commit', async () => {
    writeFileSync(join(root, '.git/hooks/pre-commit'), '#!/bin/sh\necho tidak >&2\nexit 1\n', {
      mode: 0o755,
    });
    const io = testIo(here());
    await expect(run({ slug: 'a', title: 'A' }, io)).rejects.toMatchObject({ code: 'git-kait-menolak' });
    expect(io.printed.err).toContain('inovasi save a');
    expect(made()).toEqual(['a']);
  });

  it('takes its folder back when the disk is full while git works', async () => {
    const hook = '#!/bin/sh\necho "fatal: unable to write: No space left on device" >&2\nexit 1\n';
    writeFileSync(join(root, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
    await expect(run({ slug: 'a', title: 'A' })).rejects.toMatchObject({ code: 'git-kait-menolak' });
    expect(made()).toEqual([]);
    expect(git('status', '--porcelain')).toBe('');
  });
});

describe('inovasi new by questions', () => {
  const ANSWERS = [
    'Layanan Antar Obat',
    'RSUD Contoh',
    'umum',
    'kesehatan',
    [3],
    '2021',
    false,
    'Siti; Budi',
  ];

  it('asks everything, shows the folder, and makes the dossier', async () => {
    const io = testIo({ ...here(), answers: [...ANSWERS, 'save'] });
    expect(await run({}, io)).toBe(0);
    expect(io.asked.at(-1)).toContain('inovasi/layanan-antar-obat');
    expect(loadDossier(root, 'layanan-antar-obat').innovation).toMatchObject({
      judul: 'Layanan Antar Obat',
      kelompok: 'umum',
      mulai_implementasi: '2021',
      inovator: { anggota: [{ nama: 'Siti' }, { nama: 'Budi' }] },
    });
  });

  it('asks again until an answer is good', async () => {
    const answers = ['--', 'A', '', 'umum', undefined, [], 'kemarin', '', undefined, '', 'save'];
    const io = testIo({ ...here(), answers });
    await run({ slug: 'a' }, io);
    expect(io.asked.join('\n')).toContain('Belum berupa tanggal');
    expect(loadDossier(root, 'a').innovation).toEqual({
      judul: 'A',
      kelompok: 'umum',
      spbe: {},
      inovator: {},
      video: {},
      pernyataan_kebenaran: {},
    });
  });

  it('goes back to any answer, also to the folder name, before anything is written', async () => {
    const answers = [...ANSWERS, 'title', 'Antar Obat', 'slug', 'Bukan Slug', 'obat', 'save'];
    await run({}, testIo({ ...here(), answers }));
    expect(made()).toEqual(['obat']);
    expect(loadDossier(root, 'obat').innovation.judul).toBe('Antar Obat');
  });

  it('asks only what flags do not say, and nothing with --yes', async () => {
    const flags = {
      unit: 'U',
      group: 'umum',
      category: 'kesehatan',
      sdg: ['3'],
      started: '2021',
      app: true,
      innovator: ['S'],
    };
    const io = testIo({ ...here(), answers: ['Judul Baru', 'save'] });
    await run(flags, io);
    expect(io.asked).toHaveLength(2);
    await run({ title: 'Tanpa Tanya', yes: true }, testIo({ ...here(), answers: [] }));
    expect(made()).toEqual(['judul-baru', 'tanpa-tanya']);
  });

  it('proposes another folder where the title is taken', async () => {
    await run({ title: 'Layanan Antar Obat' });
    await run({}, testIo({ ...here(), answers: [...ANSWERS, 'save'] }));
    expect(made()).toEqual(['layanan-antar-obat', 'layanan-antar-obat-2']);
  });

  it('makes nothing when backed out of, or on Ctrl-C', async () => {
    const io = testIo({ ...here(), answers: [...ANSWERS, 'abort'] });
    expect(await run({}, io)).toBe(0);
    expect(io.printed.err).toContain('Tidak ada yang dibuat');
    await expect(run({}, testIo({ ...here(), answers: ['A', CTRL_C] }))).rejects.toMatchObject({
      name: 'Interrupted',
    });
    expect(made()).toEqual([]);
  });

  it('offers init outside a repository', async () => {
    const empty = join(home.path, 'kosong');
    mkdirSync(empty);
    const init = ['Kota Contoh', '', 'kota', 'kipp-2023', 'WIB'];
    const io = testIo({ cwd: empty, env, answers: [true, ...init, ...ANSWERS, 'save'] });
    await run({}, io);
    expect(statSync(join(empty, 'inovasi/layanan-antar-obat')).isDirectory()).toBe(true);
    await expect(run({ title: 'A' }, testIo({ cwd: home.path, env }))).rejects.toMatchObject({
      code: 'tanpa-repositori',
    });
  });
});
