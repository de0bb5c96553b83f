import { createHash } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { runInit } from '../../src/commands/init.ts';
import { runNew } from '../../src/commands/new.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { IDENTITY, isolatedEnv, temporaryFolder } from '../git/support.ts';
import * as pdfs from '../support/odd/pdf.ts';
import * as pictures from '../support/odd/pictures.ts';
import { HOME, testIo } from '../support/io.ts';

const home = temporaryFolder();
const env = isolatedEnv(home.path, IDENTITY);
const fresh = join(home.path, 'awal');
const heap = join(home.path, 'unduhan');
const PROGRAM = join(HOME, 'bin/inovasi.js');
const PRELOAD = join(HOME, 'test/support/signal-at.mjs');

const PEOPLE = ['ayu', 'budi', 'citra'];

beforeAll(async () => {
  await runInit(
    { dir: fresh, name: 'Kabupaten Contoh', edition: 'kipp-2023' },
    testIo({ cwd: home.path, env }),
  );
  const made = { slug: 'obat', title: 'Antar Obat', group: 'umum', commit: true };
  await runNew(made, testIo({ cwd: fresh, env }));
  mkdirSync(heap);
  writeFileSync(join(heap, 'Laporan (1).PDF'), pdfs.plainPdf('Laporan'));
  writeFileSync(join(heap, 'foto.jpg'), pictures.jpeg(30, 20));
  for (const [index, who] of PEOPLE.entries()) {
    mkdirSync(join(heap, who));
    for (const number of [1, 2, 3])
      writeFileSync(join(heap, who, `${who}-${number}.jpg`), pictures.jpeg(40 + index, number));
  }
});

afterAll(() => home.remove());

const sha = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const ORIGINALS = ['Laporan (1).PDF', 'foto.jpg'];

/** A repository of its own for each attempt. */
function copyOf(name: string): string {
  const root = join(home.path, name);
  cpSync(fresh, root, { recursive: true });
  return root;
}

interface Attempt {
  readonly root: string;
  readonly at: number;
  readonly signal: 'SIGKILL' | 'SIGINT';
}

/** Runs the built program and sends it a signal after so many steps; tells how it ended. */
function interrupted({ root, at, signal }: Attempt): {
  readonly status: number | null;
  readonly signal: string | null;
} {
  const files = ORIGINALS.map((name) => join(heap, name));
  const argv = ['--import', PRELOAD, PROGRAM, 'add', 'evidence', ...files, '--dossier', 'obat', '--yes'];
  const ended = spawnSync(process.execPath, argv, {
    cwd: root,
    env: { ...env, SIGNAL_AT: String(at), SIGNAL_NAME: signal, SIGNAL_UNDER: join(root, 'inovasi/obat') },
    encoding: 'utf8',
    input: '',
  });
  return { status: ended.status, signal: ended.signal };
}

/** What is there now: valid, and each entry whole or absent. Gives the names of copies that no entry names. */
function looseFiles(root: string): readonly string[] {
  const dossier = loadDossier(root, 'obat');
  const sums = new Set(ORIGINALS.map((name) => sha(join(heap, name))));
  expect(dossier.problems).toEqual([]);
  expect([0, 2]).toContain(dossier.evidence.length);
  const folder = join(root, 'inovasi/obat/bukti');
  for (const { berkas = '', sha256 = '' } of dossier.evidence) {
    expect(sha(join(folder, berkas))).toBe(sha256);
    expect(sums.has(sha256)).toBe(true);
  }
  const named = new Set(dossier.evidence.map(({ berkas }) => berkas));
  const files = readdirSync(folder).filter((name) => !name.startsWith('.') && name !== 'bukti.yaml');
  for (const name of files) expect(sums.has(sha(join(folder, name))), `${name} is whole`).toBe(true);
  return files.filter((name) => !named.has(name));
}

function drafts(root: string): readonly string[] {
  return readdirSync(join(root, 'inovasi/obat'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.tmp-'),
  );
}

/** Adding once more finishes what was begun: nothing twice, nothing left over. */
async function finishes(root: string): Promise<void> {
  const io = testIo({ cwd: root, env });
  const files = ORIGINALS.map((name) => join(heap, name));
  expect(await main(['add', 'evidence', ...files, '--yes'], io)).toBe(0);
  const dossier = loadDossier(root, 'obat');
  expect(dossier.evidence.map(({ id, berkas }) => [id, berkas])).toEqual([
    ['B-01', 'laporan-1.pdf'],
    ['B-02', 'foto.jpg'],
  ]);
  expect(looseFiles(root)).toEqual([]);
  expect(drafts(root)).toEqual([]);
}

describe('a process that is killed', () => {
  it('after any of its steps leaves each entry whole or absent, and adding again finishes the work', async () => {
    const sums = ORIGINALS.map((name) => sha(join(heap, name)));
    const seen = new Set<string>();
    let at = 0;
    for (;;) {
      at += 1;
      const root = copyOf(`mati-${at}`);
      const { signal, status } = interrupted({ root, at, signal: 'SIGKILL' });
      if (signal === null) {
        expect(status).toBe(0);
        break;
      }
      expect(signal).toBe('SIGKILL');
      const loose = looseFiles(root);
      seen.add(`${loadDossier(root, 'obat').evidence.length} entries, ${loose.length} loose`);
      await finishes(root);
      rmSync(root, { recursive: true });
    }
    expect(at).toBeGreaterThan(20);
    expect(ORIGINALS.map((name) => sha(join(heap, name)))).toEqual(sums);
    expect([...seen].sort()).toEqual([
      '0 entries, 0 loose',
      '0 entries, 1 loose',
      '0 entries, 2 loose',
      '2 entries, 0 loose',
    ]);
  }, 600_000);

  it('by Ctrl-C takes back what no list names yet', () => {
    const ends: string[] = [];
    for (let at = 1; at < 40; at += 4) {
      const root = copyOf(`henti-${at}`);
      const { status, signal } = interrupted({ root, at, signal: 'SIGINT' });
      ends.push(status === null ? `${signal}` : String(status));
      expect(looseFiles(root), `after step ${at}`).toEqual([]);
      expect(drafts(root)).toEqual([]);
      rmSync(root, { recursive: true });
    }
    // With nothing begun, or everything done, there is nothing to take back, and the system may end it by itself.
    expect(ends.filter((end) => end === '130').length).toBeGreaterThan(3);
    expect(ends.filter((end) => !['130', 'SIGINT', '0'].includes(end))).toEqual([]);
  }, 300_000);
});

function adding(root: string, who: string): Promise<number | null> {
  const argv = [PROGRAM, 'add', 'evidence', join(heap, who), '--dossier', 'obat', '--yes'];
  const child = spawn(process.execPath, argv, { cwd: root, env, stdio: 'ignore' });
  return new Promise((settle) => child.on('close', settle));
}

describe('people who add at the same time', () => {
  it('lose no entry and share no number', async () => {
    const root = copyOf('bersama');
    expect(await Promise.all(PEOPLE.map((who) => adding(root, who)))).toEqual([0, 0, 0]);
    const dossier = loadDossier(root, 'obat');
    expect(dossier.problems).toEqual([]);
    const names = PEOPLE.flatMap((who) => [1, 2, 3].map((number) => `${who}-${number}.jpg`));
    expect(new Set(dossier.evidence.map(({ berkas }) => berkas))).toEqual(new Set(names));
    expect(new Set(dossier.evidence.map(({ id }) => id)).size).toBe(9);
    expect(drafts(root)).toEqual([]);
  });

  it('wait for a process that is at work, and not for one that was killed', async () => {
    const root = copyOf('terkunci');
    const lock = join(root, 'inovasi/obat/.tmp-add.lock');
    writeFileSync(lock, 'milik proses lain');
    let waits = 0;
    const wait = async (): Promise<void> => {
      waits += 1;
      // Its holder lives for a while: it touches the lock now and then.
      if (waits < 40 && waits % 10 === 0) writeFileSync(lock, `milik proses lain ${waits}`);
    };
    const io = testIo({ cwd: root, env, wait });
    expect(await main(['add', 'evidence', join(heap, 'foto.jpg'), '--yes'], io)).toBe(0);
    expect(io.printed.err).toContain('lain sedang menulis ke dosir ini');
    expect(waits).toBeGreaterThan(60);
    expect(loadDossier(root, 'obat').evidence).toHaveLength(1);
    expect(existsSync(lock)).toBe(false);
  });
});
