import { cpSync, writeFileSync, readFileSync, appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/core/report.ts';
import { isCutOff, openRepository } from '../../src/git/repository.ts';
import type { Repository } from '../../src/git/run.ts';
import { unfinishedOperation, unmergedPaths } from '../../src/git/unfinished.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder } from '../git/support.ts';
import { HOME, testIo } from '../support/io.ts';

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

const ANSWER = 'inovasi/antar-obat/narasi/kebaruan.md';
const SCAN = 'inovasi/antar-obat/bukti/data-awal-2018.pdf';

/** A committed copy of an example. */
function repository(): Repository & { readonly home: string } {
  const folder = temporaryFolder();
  folders.push(folder);
  const dir = join(folder.path, 'dosir');
  cpSync(join(HOME, 'examples/kabupaten-contoh'), dir, { recursive: true });
  const repo = openRepository(dir, isolatedEnv(folder.path, IDENTITY));
  sh(repo, 'init', '--quiet', '--initial-branch=main');
  commit(repo, 'awal');
  return { ...repo, home: folder.path };
}

function commit(repo: Repository, message: string): void {
  sh(repo, 'add', '.');
  sh(repo, 'commit', '--quiet', '-m', message);
}

/** Two branches that both changed a file. */
function divided(file: string): ReturnType<typeof repository> {
  const repo = repository();
  sh(repo, 'switch', '--quiet', '-c', 'rekan');
  appendFileSync(join(repo.dir, file), '\nKalimat dari rekan.\n');
  commit(repo, 'rekan');
  sh(repo, 'switch', '--quiet', 'main');
  appendFileSync(join(repo.dir, file), '\nKalimat saya.\n');
  commit(repo, 'saya');
  return repo;
}

function collide(repo: Repository, ...words: readonly string[]): void {
  expect(() => sh(repo, ...words)).toThrow();
}

async function inovasi(repo: Repository, ...words: readonly string[]) {
  const io = testIo({ cwd: repo.dir, env: repo.env, now: () => new Date('2025-05-20T03:00:00Z') });
  const code = await main(words, io);
  return { code, ...io.printed };
}

async function reportOf(repo: Repository): Promise<Report> {
  return JSON.parse((await inovasi(repo, 'check', '--format', 'json')).out) as Report;
}

describe('a merge that git has not finished', () => {
  it.each([
    ['merge', ['merge', 'rekan'], 'rekan'],
    ['cherry-pick', ['cherry-pick', 'rekan'], /^[0-9a-f]{7,} \(rekan\)$/],
    ['rebase', ['rebase', 'rekan'], /^[0-9a-f]{7,} \(saya\)$/],
  ] as const)('is said once, beside both sides of the text: %s', async (operation, words, label) => {
    const repo = divided(ANSWER);
    collide(repo, ...words);
    const { diagnostics, dossiers } = await reportOf(repo);
    expect(diagnostics).toMatchObject([
      { rule: 'repositori/belum-dipadukan', severity: 'warning', file: ANSWER },
    ]);
    expect(diagnostics[0]?.message).toContain(operation);
    const found = dossiers[0]?.diagnostics.filter(({ file }) => file === ANSWER);
    expect(found).toMatchObject([{ rule: 'berkas/tanda-konflik', severity: 'error' }]);
    const lower = /Di bawah \((.*)\):/.exec(found?.[0]?.message ?? '')?.[1];
    expect(lower).toMatch(label instanceof RegExp ? label : new RegExp(`^${label}$`));
  });

  it('names files that hold no marks: both versions of a scan', async () => {
    const repo = divided(SCAN);
    sh(repo, 'config', 'merge.conflictStyle', 'diff3');
    writeFileSync(join(repo.dir, '.gitattributes'), '*.pdf binary\n');
    collide(repo, 'merge', 'rekan');
    const { code, out } = await inovasi(repo, 'check', '--quiet', '--fail-on', 'warning');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(`dua versi masih bertabrakan di: ${SCAN}`);
    expect(out.match(/belum-dipadukan/g)).toHaveLength(1);
    expect(out).toMatch(/git\s+checkout\s+--ours/);
  });

  it('is known in a further work tree and from a folder of dossiers inside a repository', async () => {
    const repo = divided(ANSWER);
    sh(repo, 'worktree', 'add', '--quiet', '-b', 'lain', join(repo.home, 'lain'));
    const other = openRepository(join(repo.home, 'lain'), repo.env);
    collide(other, 'merge', 'rekan');
    expect(unfinishedOperation(other.dir)).toBe('merge');
    expect(await unmergedPaths(other)).toEqual([ANSWER]);
    expect(unfinishedOperation(repo.dir)).toBeUndefined();
    const within = openRepository(join(other.dir, 'inovasi'), repo.env);
    expect(unfinishedOperation(within.dir)).toBe('merge');
    expect(await unmergedPaths(within)).toEqual([ANSWER.slice('inovasi/'.length)]);
  });

  it('is over once the files are marked as mended, and nothing where there is no git', async () => {
    const repo = divided(ANSWER);
    collide(repo, 'merge', 'rekan');
    const text = readFileSync(join(repo.dir, ANSWER), 'utf8');
    writeFileSync(join(repo.dir, ANSWER), text.replace(/^(?:<{7}|={7}|>{7}).*\n/gm, ''));
    expect((await reportOf(repo)).diagnostics).toMatchObject([{ rule: 'repositori/belum-dipadukan' }]);
    sh(repo, 'add', '.');
    expect((await reportOf(repo)).diagnostics).toEqual([]);
    rmSync(join(repo.dir, '.git'), { recursive: true });
    expect((await reportOf(repo)).diagnostics).toEqual([]);
  });
});

describe('a clone whose history is cut off', () => {
  function clone(repo: ReturnType<typeof repository>, depth: string): Repository {
    const dir = join(repo.home, `dangkal-${depth}`);
    sh(repo, 'clone', '--quiet', '--depth', depth, `file://${repo.dir}`, dir);
    return openRepository(dir, repo.env);
  }

  it('is said by compile, with the remedy, where the date comes from the cut', async () => {
    const repo = repository();
    writeFileSync(join(repo.dir, 'README.md'), 'lain\n');
    commit(repo, 'lain');
    const { err } = await inovasi(clone(repo, '1'), 'compile', '-o', 'a.pdf', '--draft');
    expect(err).toContain('git fetch --unshallow');
    expect(err).toContain('fetch-depth: 0');
    expect((await inovasi(repo, 'compile', '-o', 'a.pdf', '--draft')).err).not.toContain('--unshallow');
  });

  it('is no matter where the commit that counts is not at the cut', async () => {
    const repo = repository();
    appendFileSync(join(repo.dir, ANSWER), '\nKalimat baru.\n');
    commit(repo, 'baru');
    const cut = clone(repo, '2');
    expect(await isCutOff(cut, sh(cut, 'rev-parse', 'HEAD').trim())).toBe(false);
    expect(await isCutOff(cut, sh(cut, 'rev-parse', 'HEAD~1').trim())).toBe(true);
    expect((await inovasi(cut, 'compile', '-o', 'a.pdf', '--draft')).err).not.toContain('--unshallow');
  });

  it('is said even where compile refuses', async () => {
    const repo = repository();
    writeFileSync(join(repo.dir, ANSWER), '# Kebaruan/Nilai Tambah\n');
    commit(repo, 'kosong');
    const { code, err } = await inovasi(clone(repo, '1'), 'compile', '-o', 'a.pdf');
    expect([code, err]).toEqual([1, expect.stringContaining('--unshallow')]);
  });
});
