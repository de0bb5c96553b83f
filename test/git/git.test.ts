import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedFiles, committedText, hasChanges } from '../../src/git/changes.ts';
import { commitObstacle, commitOnly, watchHead } from '../../src/git/commit.ts';
import {
  gitRoot,
  identity,
  initRepository,
  isShallow,
  lastCommitTouching,
  openRepository,
  requireGit,
} from '../../src/git/repository.ts';
import type { Repository } from '../../src/git/run.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder, write } from './support.ts';

let home: ReturnType<typeof temporaryFolder>;
let repo: Repository;

beforeEach(async () => {
  home = temporaryFolder();
  const dir = join(home.path, 'dosir kita');
  mkdirSync(dir);
  repo = openRepository(dir, isolatedEnv(home.path, IDENTITY));
  await initRepository(repo);
});

afterEach(() => home.remove());

const committed = (): string[] =>
  sh(repo, 'show', '--format=', '--name-only', 'HEAD').trim().split('\n').filter(Boolean);

describe('commitOnly', () => {
  it('commits exactly its paths in a repository without any commit, leaving other staged work staged', async () => {
    write(repo.dir, { 'inovasi/a/inovasi.yaml': 'judul: A\n', 'lain.txt': 'lain\n' });
    sh(repo, 'add', 'lain.txt');
    expect(await commitOnly(repo, ['inovasi/a'], 'a: dosir baru')).toMatch(/^[0-9a-f]{40}$/);
    expect(committed()).toEqual(['inovasi/a/inovasi.yaml']);
    expect(sh(repo, 'status', '--porcelain')).toBe('A  lain.txt\n');
    expect(sh(repo, 'branch', '--show-current').trim()).toBe('main');
  });

  it('leaves staged changes, staged deletions and staged renames of others as they were', async () => {
    write(repo.dir, {
      'satu.txt': 'satu\n',
      'dua.txt': 'dua\n',
      'tiga.txt': 'tiga\n',
      'inovasi/a/x.md': 'x\n',
    });
    await commitOnly(repo, ['.'], 'awal');
    write(repo.dir, { 'satu.txt': 'satu lagi\n', 'inovasi/a/x.md': 'y\n', 'inovasi/a/baru é.md': 'z\n' });
    sh(repo, 'add', 'satu.txt');
    sh(repo, 'rm', '--quiet', 'dua.txt');
    sh(repo, 'mv', 'tiga.txt', 'empat.txt');
    write(repo.dir, { 'satu.txt': 'satu lagi dan lagi\n' });
    const before = sh(repo, 'status', '--porcelain', '--', 'satu.txt', 'dua.txt', 'tiga.txt', 'empat.txt');
    await commitOnly(repo, ['inovasi/a'], 'a');
    expect(committed()).toEqual(['inovasi/a/baru é.md', 'inovasi/a/x.md']);
    expect(sh(repo, 'status', '--porcelain')).toBe(before);
  });

  it('commits deletions, also of a folder that is gone', async () => {
    write(repo.dir, { 'inovasi/a/x.md': 'x\n', 'inovasi/a/y.md': 'y\n', 'lain.txt': 'lain\n' });
    await commitOnly(repo, ['.'], 'awal');
    rmSync(join(repo.dir, 'inovasi/a'), { recursive: true });
    await commitOnly(repo, ['inovasi/a'], 'hapus');
    expect(committed()).toEqual(['inovasi/a/x.md', 'inovasi/a/y.md']);
    expect(sh(repo, 'status', '--porcelain')).toBe('');
  });

  it('commits nothing where nothing differs', async () => {
    write(repo.dir, { 'a.txt': 'a\n' });
    await commitOnly(repo, ['a.txt'], 'awal');
    expect(await commitOnly(repo, ['a.txt'], 'lagi')).toBeUndefined();
    expect(sh(repo, 'rev-list', '--count', 'HEAD').trim()).toBe('1');
  });

  it('treats names with special characters as names', async () => {
    write(repo.dir, { 'inovasi/a/[1] *.md': 'x\n', 'inovasi/a/1 b.md': 'y\n' });
    await commitOnly(repo, ['inovasi/a/[1] *.md'], 'satu');
    expect(committed()).toEqual(['inovasi/a/[1] *.md']);
  });

  it('works from a folder below the git root', async () => {
    write(repo.dir, { 'instansi/inovasi/a/x.md': 'x\n', 'luar.txt': 'luar\n' });
    const below = openRepository(join(repo.dir, 'instansi'), repo.env);
    expect(await changedFiles(below, ['inovasi/a'])).toEqual([{ path: 'inovasi/a/x.md', change: 'added' }]);
    await commitOnly(below, ['inovasi/a'], 'a');
    expect(committed()).toEqual(['instansi/inovasi/a/x.md']);
    expect(await committedText(below, 'inovasi/a/x.md')).toBe('x\n');
    expect(await gitRoot(below)).toBe(repo.dir);
  });

  it('says in git’s words what a refusing hook said, and leaves the index alone', async () => {
    write(repo.dir, { 'a.txt': 'a\n' });
    const hook = join(repo.dir, '.git/hooks/pre-commit');
    mkdirSync(join(repo.dir, '.git/hooks'), { recursive: true });
    writeFileSync(hook, '#!/bin/sh\necho "berkas belum diperiksa" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    await expect(commitOnly(repo, ['a.txt'], 'a')).rejects.toMatchObject({
      code: 'git-kait-menolak',
      args: { details: expect.stringContaining('berkas belum diperiksa') },
    });
    expect(sh(repo, 'status', '--porcelain')).toBe('?? a.txt\n');
    expect(readdirSync(join(repo.dir, '.git')).filter((name) => name.startsWith('inovasi-'))).toEqual([]);
  });

  it('notices a hook that refuses without a word', async () => {
    write(repo.dir, { 'a.txt': 'a\n' });
    const hook = join(repo.dir, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    await expect(commitOnly(repo, ['a.txt'], 'a')).rejects.toMatchObject({ code: 'git-kait-menolak' });
  });

  it('leaves index and branch as they were when interrupted while a hook runs', async () => {
    write(repo.dir, { 'a.txt': 'a\n' });
    const hook = join(repo.dir, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\ntouch mulai\nexec sleep 5\n', { mode: 0o755 });
    let interrupt: (() => void) | undefined;
    const moved = await watchHead(repo);
    const commit = commitOnly(repo, ['a.txt'], 'a', {
      guard: (cleanUp) => {
        interrupt = cleanUp;
        return () => undefined;
      },
    });
    const outcome = commit.catch((error: unknown) => error);
    while (!existsSync(join(repo.dir, 'mulai'))) await new Promise((done) => setTimeout(done, 10));
    interrupt?.();
    await outcome;
    expect(moved()).toBe(false);
    expect(sh(repo, 'status', '--porcelain')).toBe('?? a.txt\n?? mulai\n');
    expect(readdirSync(join(repo.dir, '.git')).filter((name) => /lock|inovasi/.test(name))).toEqual([]);
  });

  it('keeps carriage returns out of the repository whatever core.autocrlf says', async () => {
    sh(repo, 'config', 'core.autocrlf', 'true');
    write(repo.dir, { '.gitattributes': '* text=auto eol=lf\n', 'a.md': 'satu\r\ndua\r\n' });
    await commitOnly(repo, ['.gitattributes', 'a.md'], 'a');
    expect(await committedText(repo, 'a.md')).toBe('satu\ndua\n');
    expect(await hasChanges(repo, ['.'])).toBe(false);
  });

  it('takes in what was written at the very moment of the last commit, with the same size', async () => {
    // the time of the last change to the name cannot be set by a test
    sh(repo, 'config', 'core.trustctime', 'false');
    const moment = new Date('2026-01-02T03:04:05Z');
    const set = (file: string): void => utimesSync(join(repo.dir, file), moment, moment);
    write(repo.dir, { 'a.txt': 'a\n' });
    set('a.txt');
    await commitOnly(repo, ['a.txt'], 'a');
    write(repo.dir, { 'a.txt': 'b\n' });
    set('a.txt');
    set('.git/index');
    expect(await commitOnly(repo, ['a.txt'], 'b')).toBeDefined();
    expect(sh(repo, 'show', 'HEAD:a.txt')).toBe('b\n');
    expect(sh(repo, 'status', '--porcelain')).toBe('');
  });
});

describe('commitObstacle', () => {
  it('is undefined in a healthy repository, with or without commits', async () => {
    expect(await commitObstacle(repo)).toBeUndefined();
    write(repo.dir, { 'a.txt': 'a\n' });
    await commitOnly(repo, ['a.txt'], 'a');
    expect(await commitObstacle(repo)).toBeUndefined();
  });

  it('names a missing identity even where git could guess one', async () => {
    const nobody = openRepository(repo.dir, isolatedEnv(home.path));
    expect(await identity(nobody)).toBeUndefined();
    expect(await commitObstacle(nobody)).toEqual({ kind: 'tanpa-identitas' });
    sh(repo, 'config', 'user.name', 'Sri');
    sh(repo, 'config', 'user.email', 'sri@contoh.go.id');
    expect(await identity(nobody)).toEqual({ name: 'Sri', email: 'sri@contoh.go.id' });
  });

  it('names a lock, a detached HEAD, a conflict and an unfinished merge', async () => {
    write(repo.dir, { 'a.txt': 'a\n' });
    await commitOnly(repo, ['a.txt'], 'a');
    sh(repo, 'checkout', '--quiet', '-b', 'lain');
    write(repo.dir, { 'a.txt': 'b\n' });
    await commitOnly(repo, ['a.txt'], 'b');
    sh(repo, 'checkout', '--quiet', '--detach');
    expect(await commitObstacle(repo)).toEqual({ kind: 'head-terlepas' });
    sh(repo, 'checkout', '--quiet', 'main');
    write(repo.dir, { 'a.txt': 'c\n' });
    await commitOnly(repo, ['a.txt'], 'c');
    expect(() => sh(repo, 'merge', 'lain')).toThrow();
    expect(await commitObstacle(repo)).toEqual({ kind: 'konflik', files: ['a.txt'] });
    sh(repo, 'add', 'a.txt');
    expect(await commitObstacle(repo)).toEqual({ kind: 'belum-selesai', operation: 'merge' });
    sh(repo, 'merge', '--abort');
    writeFileSync(join(repo.dir, '.git/index.lock'), '');
    expect(await commitObstacle(repo)).toMatchObject({ kind: 'terkunci' });
  });
});

describe('state', () => {
  it('tells the newest commit of given paths', async () => {
    expect(await lastCommitTouching(repo, ['.'])).toBeUndefined();
    write(repo.dir, { 'a.txt': 'a\n', 'b.txt': 'b\n' });
    const dated = openRepository(repo.dir, { ...repo.env, GIT_COMMITTER_DATE: '2025-03-04T05:06:07+07:00' });
    const first = await commitOnly(dated, ['a.txt'], 'a');
    await commitOnly(repo, ['b.txt'], 'b');
    expect(await lastCommitTouching(repo, ['a.txt'])).toEqual({
      hash: first,
      date: '2025-03-04T05:06:07+07:00',
    });
    expect(await lastCommitTouching(repo, ['tidak-ada'])).toBeUndefined();
  });

  it('lists changes by kind with names that are not ASCII', async () => {
    write(repo.dir, { 'inovasi/a/lama.md': 'a\n', 'inovasi/a/ubah.md': 'a\n' });
    await commitOnly(repo, ['.'], 'awal');
    rmSync(join(repo.dir, 'inovasi/a/lama.md'));
    write(repo.dir, {
      'inovasi/a/ubah.md': 'b\n',
      'inovasi/a/Évaluasi "1".pdf': 'x',
      'inovasi/b/x.md': 'x\n',
    });
    const changes = await changedFiles(repo, ['inovasi/a']);
    expect(changes.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'inovasi/a/lama.md', change: 'deleted' },
      { path: 'inovasi/a/ubah.md', change: 'modified' },
      { path: 'inovasi/a/Évaluasi "1".pdf', change: 'added' },
    ]);
    expect(await hasChanges(repo, ['inovasi/b'])).toBe(true);
    expect(await hasChanges(repo, ['inovasi/c'])).toBe(false);
  });

  it('knows a shallow clone, and a folder that is no repository', async () => {
    write(repo.dir, { 'a.txt': 'a\n' });
    await commitOnly(repo, ['a.txt'], 'a');
    write(repo.dir, { 'a.txt': 'b\n' });
    await commitOnly(repo, ['a.txt'], 'b');
    expect(await isShallow(repo)).toBe(false);
    sh(repo, 'clone', '--quiet', '--depth', '1', `file://${repo.dir}`, join(home.path, 'dangkal'));
    expect(await isShallow(openRepository(join(home.path, 'dangkal'), repo.env))).toBe(true);
    expect(await gitRoot(openRepository(home.path, repo.env))).toBeUndefined();
    expect(await gitRoot(repo.dir)).toBe(repo.dir);
  });

  it('says that git is not installed', async () => {
    const without = openRepository(repo.dir, { ...repo.env, PATH: '/tidak/ada' });
    await expect(requireGit(without)).rejects.toMatchObject({ code: 'git-tidak-ada' });
  });
});
