import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runRenew } from '../../src/commands/renew.ts';
import type { RenewOptions } from '../../src/commands/renew/choices.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder } from '../git/support.ts';
import { CTRL_C, HOME, testIo, type ScriptedAnswer } from '../support/io.ts';

const SLUG = 'antar-obat';
const PATH = `inovasi/${SLUG}`;

let home: ReturnType<typeof temporaryFolder>;
let env: Record<string, string>;
let root: string;

beforeEach(() => {
  home = temporaryFolder();
  env = isolatedEnv(home.path, IDENTITY);
  root = join(home.path, 'dosir');
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'awal');
});

afterEach(() => home.remove());

const git = (...args: string[]): string => sh({ dir: root, env }, ...args);
const file = (path: string): string => join(root, PATH, path);
const text = (path: string): string => readFileSync(file(path), 'utf8');
const here = (answers?: readonly ScriptedAnswer[]) =>
  testIo({ cwd: root, env, ...(answers === undefined ? {} : { answers }) });
const TO_2025 = { dossier: SLUG, edition: 'kipp-2025', category: 'pelayanan-kesehatan', commit: true };
const TO_KHUSUS = { dossier: SLUG, edition: 'kipp-2023', group: 'khusus', commit: true };

async function run(
  options: Partial<RenewOptions>,
  io = here(),
): Promise<{ code: number; out: string; err: string }> {
  const code = await runRenew({ commit: true, ...options }, io);
  return { code, ...io.printed };
}

/** Everything in the dossier but what git and the tool keep for themselves. */
function snapshot(): ReadonlyMap<string, string> {
  const names = readdirSync(file('.'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(file('.').length), readFileSync(path, 'latin1')];
    }),
  );
}

describe('inovasi renew', () => {
  it('refuses an edition that was cancelled, and writes nothing', async () => {
    const before = snapshot();
    await expect(run({ dossier: SLUG, edition: 'kipp-2024', yes: true })).rejects.toMatchObject({
      code: 'edisi-ditiadakan',
    });
    expect(snapshot()).toEqual(before);
    expect(git('log', '--format=%s').trim()).toBe('awal');
  });

  it('changes the edition and what goes with it, and commits exactly that', async () => {
    const before = text('inovasi.yaml');
    writeFileSync(join(root, 'catatan.txt'), 'x\n');
    git('add', 'catatan.txt');
    const { code, out, err } = await run(TO_2025);
    expect([code, err]).toEqual([0, '']);
    const lines = before
      .replace('kategori: kesehatan', 'kategori: pelayanan-kesehatan')
      .replace('setuju: true', 'setuju: false');
    expect(text('inovasi.yaml')).toBe(lines.replace(/^fiksi:/m, 'edisi: kipp-2025\nfiksi:'));
    expect(git('show', '--format=%s', '--name-only').trim().split('\n')).toEqual([
      'antar-obat: diperbarui untuk KIPP 2025',
      '',
      `${PATH}/inovasi.yaml`,
    ]);
    expect(git('status', '--porcelain')).toBe('A  catatan.txt\n');
    expect(out).toContain('pernyataan_kebenaran.setuju: false');
    expect(out.replace(/\s+/g, ' ')).toContain('persetujuan penanggung jawab lagi');
  });

  it('adds the files that are missing, moves and deletes nothing, and lists what is asked no more', async () => {
    const before = snapshot();
    const { out } = await run(TO_KHUSUS);
    const after = snapshot();
    for (const [path, content] of before) if (path !== '/inovasi.yaml') expect(after.get(path)).toBe(content);
    const added = [...after.keys()].filter((path) => !before.has(path)).sort();
    expect(added).toContain('/narasi/deskripsi-awal.md');
    expect(added.every((path) => path.startsWith('/narasi/'))).toBe(true);
    const plain = out.replace(/\s+/g, ' ');
    expect(plain).toContain('Deskripsi Awal Inovasi (narasi/deskripsi-awal.md)');
    expect(plain).toContain('Signifikansi (narasi/signifikansi.md)');
    expect(loadDossier(root, SLUG).problems).toEqual([]);
  });

  it('names answers above a limit, choices that are gone, and letters that are not listed', async () => {
    writeFileSync(file('narasi/ringkasan.md'), `${'kata '.repeat(201)}\n`);
    writeFileSync(file('surat/surat.yaml'), '');
    const { out } = await run({ dossier: SLUG, edition: 'kipp-2025', yes: true, dryRun: true });
    const plain = out.replace(/\s+/g, ' ');
    expect(plain).toContain('Ringkasan: 201 kata, paling banyak 200');
    expect(plain).toContain('kategori: kesehatan (yang ada: gender-dan-perlindungan,');
    expect(plain).toContain('Surat Kesediaan Replikasi');
  });

  it('writes nothing with --dry-run', async () => {
    const before = snapshot();
    const { code, err } = await run({ ...TO_KHUSUS, dryRun: true });
    expect([code, err]).toEqual([0, 'Tidak ada yang ditulis (--dry-run).\n']);
    expect(snapshot()).toEqual(before);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('does nothing the second time, and puts back a file that is missing', async () => {
    await run(TO_KHUSUS);
    const head = git('rev-parse', 'HEAD');
    const second = await run(TO_KHUSUS);
    expect([second.code, second.out.includes('Tidak ada yang diubah')]).toEqual([0, true]);
    expect(git('rev-parse', 'HEAD')).toBe(head);
    git('rm', '--quiet', `${PATH}/narasi/dampak.md`);
    git('commit', '--quiet', '--message', 'hapus');
    await run({ dossier: SLUG, edition: 'kipp-2023' });
    expect(text('narasi/dampak.md')).toContain('# Dampak');
    expect(git('log', '-1', '--format=%s').trim()).toBe('antar-obat: berkas yang kurang untuk KIPP 2023');
  });

  it('keeps CRLF, a byte order mark, comments and file mode', async () => {
    const odd = `\uFEFF${text('inovasi.yaml')}`.replaceAll('\n', '\r\n');
    writeFileSync(file('inovasi.yaml'), odd);
    chmodSync(file('inovasi.yaml'), 0o600);
    await run(TO_2025);
    const after = text('inovasi.yaml');
    expect(
      after
        .replace('edisi: kipp-2025\r\n', '')
        .replace('pelayanan-kesehatan', 'kesehatan')
        .replace('setuju: false', 'setuju: true'),
    ).toBe(odd);
    expect(statSync(file('inovasi.yaml')).mode & 0o777).toBe(0o600);
    expect(loadDossier(root, SLUG).innovation.edisi).toBe('kipp-2025');
  });
});

describe('what a person has not saved yet', () => {
  it('stays out of the commit, and is said', async () => {
    writeFileSync(file('inovasi.yaml'), text('inovasi.yaml').replace('upp:', '# catatan saya\nupp:'));
    writeFileSync(file('narasi/kebaruan.md'), 'Sedang ditulis.\n');
    const head = git('rev-parse', 'HEAD');
    const { code, err } = await run(TO_2025);
    expect(code).toBe(0);
    expect(err).toContain('inovasi save antar-obat');
    expect(git('rev-parse', 'HEAD')).toBe(head);
    expect(text('inovasi.yaml')).toContain('# catatan saya');
    expect(text('inovasi.yaml')).toContain('edisi: kipp-2025');
    expect(text('narasi/kebaruan.md')).toBe('Sedang ditulis.\n');
  });

  it('in other files of the dossier does not keep the renewal from being committed', async () => {
    writeFileSync(file('narasi/kebaruan.md'), 'Sedang ditulis.\n');
    await run(TO_2025);
    expect(git('status', '--porcelain')).toBe(` M ${PATH}/narasi/kebaruan.md\n`);
  });

  it('is not committed with --no-commit either', async () => {
    await run({ ...TO_2025, commit: false });
    expect(git('status', '--porcelain')).toBe(` M ${PATH}/inovasi.yaml\n`);
  });
});

describe('the earlier entry', () => {
  const history = (): unknown => loadDossier(root, SLUG).history;

  it('is recorded where somebody says that it was one, after those that are there, once', async () => {
    const before = history() as readonly unknown[];
    await run({ ...TO_2025, submitted: true });
    const title = loadDossier(root, SLUG).innovation.judul;
    expect(history()).toEqual([...before, { edisi: 'kipp-2023', judul: title }]);
    expect(git('status', '--porcelain')).toBe('');
    await run({ dossier: SLUG, edition: 'kipp-2023', yes: true, submitted: false });
    await run({ ...TO_2025, submitted: true });
    expect(history()).toHaveLength(before.length + 1);
  });

  it('is not invented where nobody says so', async () => {
    const before = history();
    const { out } = await run(TO_2025);
    expect(out).toContain('--submitted');
    expect(history()).toEqual(before);
    const again = await run({ dossier: SLUG, edition: 'kipp-2023', yes: true, submitted: false });
    expect(again.out).not.toContain('--submitted');
  });

  it('goes into a file that the skeleton brings where there is none', async () => {
    rmSync(file('riwayat.yaml'), { force: true });
    await run({ ...TO_2025, submitted: true, commit: false });
    expect(history()).toHaveLength(1);
    expect(text('riwayat.yaml')).toContain('# Contoh');
  });
});

describe('questions', () => {
  it('ask for the edition, for choices that are gone, and whether to go on', async () => {
    const io = here(['kipp-2025', 'pelayanan-kesehatan', false, true]);
    await run({ dossier: SLUG }, io);
    expect(io.asked).toHaveLength(4);
    expect(loadDossier(root, SLUG).innovation).toMatchObject({
      edisi: 'kipp-2025',
      kategori: 'pelayanan-kesehatan',
    });
  });

  it.each([
    ['a no', [false]],
    ['Ctrl-C', [CTRL_C]],
  ])('leave everything as it was after %s', async (_name, answers) => {
    const before = snapshot();
    await run(TO_KHUSUS, here(answers)).catch(() => undefined);
    expect(snapshot()).toEqual(before);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('are named with their flags where there is nobody to ask', async () => {
    await expect(run({ dossier: SLUG })).rejects.toMatchObject({
      code: 'tanpa-terminal',
      args: { flags: ['--edition'] },
    });
    await expect(run({ dossier: SLUG, edition: 'kipp-2025' })).rejects.toMatchObject({
      code: 'tanpa-terminal',
      args: { flags: ['--category'], command: 'inovasi renew antar-obat --edition kipp-2025 --yes' },
    });
    await expect(run({ dossier: SLUG, edition: 'kipp-2025', group: 'khusus' })).rejects.toMatchObject({
      code: 'nilai-salah',
      args: { flag: '--group' },
    });
    expect(git('status', '--porcelain')).toBe('');
  });
});

describe('when something is in the way', () => {
  it('changes nothing in a dossier that cannot be read', async () => {
    writeFileSync(file('inovasi.yaml'), 'judul: "terbuka\n');
    const before = snapshot();
    await expect(run(TO_2025)).rejects.toMatchObject({ code: 'dosir-rusak' });
    expect(snapshot()).toEqual(before);
  });

  it('keeps the work where a hook refuses the commit', async () => {
    const hook = join(root, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    await expect(run(TO_2025)).rejects.toMatchObject({ code: 'git-kait-menolak' });
    expect(text('inovasi.yaml')).toContain('edisi: kipp-2025');
  });

  it('takes everything back when interrupted before the commit stands', async () => {
    const before = snapshot();
    const io = here();
    const hook = join(root, '.git/hooks/pre-commit');
    writeFileSync(hook, `#!/bin/sh\ntouch "${join(home.path, 'sampai')}"\nsleep 5\n`, { mode: 0o755 });
    const going = run(TO_KHUSUS, io).catch(() => undefined);
    while (!existsSync(join(home.path, 'sampai'))) await new Promise((done) => setTimeout(done, 20));
    io.interrupt();
    await going;
    expect(snapshot()).toEqual(before);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('makes a missing inovasi.yaml anew', async () => {
    rmSync(file('inovasi.yaml'));
    await run({ dossier: SLUG, edition: 'kipp-2025', yes: true, commit: false });
    expect(loadDossier(root, SLUG).innovation.edisi).toBe('kipp-2025');
  });
});

describe('killed at any moment', () => {
  it('leaves a dossier that can be read, with every old answer, and that a second run completes', async () => {
    const bin = join(HOME, 'bin/inovasi.js');
    const words = ['renew', SLUG, '--edition', 'kipp-2023', '--group', 'khusus', '--yes'];
    const narratives = readdirSync(file('narasi')).map((name): [string, string] => [
      name,
      text(`narasi/${name}`),
    ]);
    for (const wait of [250, 320, 400, 500, 620]) {
      const child = spawn(process.execPath, [bin, ...words], { cwd: root, env, stdio: 'ignore' });
      const ended = new Promise((done) => child.on('exit', done));
      const timer = setTimeout(() => child.kill('SIGKILL'), wait);
      await ended;
      clearTimeout(timer);
      expect(loadDossier(root, SLUG).problems).toEqual([]);
      for (const [name, before] of narratives) expect(text(`narasi/${name}`)).toBe(before);
      git('fsck', '--no-dangling');
      rmSync(join(root, '.git/index.lock'), { force: true });
    }
    expect(spawnSync(process.execPath, [bin, ...words], { cwd: root, env }).status).toBe(0);
    expect(loadDossier(root, SLUG).innovation.kelompok).toBe('khusus');
    expect(existsSync(file('narasi/penguatan-keberlanjutan.md'))).toBe(true);
  });
});
