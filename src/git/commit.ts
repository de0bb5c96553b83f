import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { InovasiError } from '../core/errors.ts';
import { changedFiles } from './changes.ts';
import { hookFolder, readHook } from './hooks.ts';
import { gitRoot, headCommit, identity } from './repository.ts';
import { git, tryGit, type GitPlace, type Repository } from './run.ts';
import { OPERATIONS } from './unfinished.ts';

/** Why a commit cannot be made now. */
export type CommitObstacle =
  | { readonly kind: 'terkunci'; readonly path: string }
  | { readonly kind: 'konflik'; readonly files: readonly string[] }
  | { readonly kind: 'belum-selesai'; readonly operation: string }
  | { readonly kind: 'head-terlepas' }
  | { readonly kind: 'tanpa-identitas' };

async function gitPaths(place: GitPlace, names: readonly string[]): Promise<readonly string[]> {
  const dir = typeof place === 'string' ? place : place.dir;
  const out = await git(place, ['rev-parse', ...names.flatMap((name) => ['--git-path', name])]);
  return out
    .trimEnd()
    .split(/\r?\n/)
    .map((path) => resolve(dir, path));
}

async function unfinished(place: GitPlace): Promise<CommitObstacle | undefined> {
  const names = ['index.lock', ...Object.keys(OPERATIONS)];
  const paths = await gitPaths(place, names);
  const found = names.findIndex((_, index) => existsSync(paths[index] ?? ''));
  if (found === -1) return undefined;
  const name = names[found] as 'index.lock' | keyof typeof OPERATIONS;
  if (name === 'index.lock') return { kind: 'terkunci', path: paths[found] ?? '' };
  return { kind: 'belum-selesai', operation: OPERATIONS[name] };
}

/** What stands in the way of a commit, the most pressing first; undefined where nothing does. */
export async function commitObstacle(place: GitPlace): Promise<CommitObstacle | undefined> {
  const pending = await unfinished(place);
  if (pending?.kind === 'terkunci') return pending;
  const conflicts = (await changedFiles(place, ['.'])).filter((file) => file.change === 'conflict');
  if (conflicts.length > 0) return { kind: 'konflik', files: conflicts.map((file) => file.path) };
  if (pending !== undefined) return pending;
  const branch = await tryGit(place, ['symbolic-ref', '--quiet', 'HEAD']);
  if (branch.code !== 0) return { kind: 'head-terlepas' };
  return (await identity(place)) === undefined ? { kind: 'tanpa-identitas' } : undefined;
}

function adding(paths: readonly string[], options: CommitOptions): readonly string[] {
  // A word of output spares simple-git the pause it makes for a silent command.
  return ['add', '--verbose', options.force === true ? '--force' : '--all', '--', ...paths];
}

function withIndex(repository: Repository, file: string): Repository {
  return { ...repository, env: { ...repository.env, GIT_INDEX_FILE: file } };
}

/**
 * Copies an index with its time. Git takes a file for unchanged that has the size and time it knows of, unless its index is
 * no newer than that: a copy that looked newer would hide what was written at the same moment.
 */
function copyIndex(index: string, copy: string): void {
  copyFileSync(index, copy);
  const { atimeMs, mtimeMs } = statSync(index);
  utimesSync(copy, Math.floor(atimeMs) / 1000, Math.floor(mtimeMs) / 1000);
}

/** Makes an index of the last commit and the paths as they are on disk; tells whether the two differ. */
async function prepare(copy: Repository, add: readonly string[], signal: AbortSignal): Promise<boolean> {
  const born = (await headCommit(copy)) !== undefined;
  // Reading HEAD over the copied index drops what others have staged, and keeps what git knows of unchanged files.
  await git(copy, born ? ['read-tree', '--reset', 'HEAD'] : ['read-tree', '--empty'], signal);
  await git(copy, add, signal);
  return (await tryGit(copy, ['diff', '--cached', '--quiet'], signal)).code !== 0;
}

/** Hooks that may refuse a commit. */
const REFUSING = ['pre-commit', 'prepare-commit-msg', 'commit-msg'];

/** Commits what the index holds; where a hook refused, that is said, and in its words why. */
async function record(repository: Repository, message: string, signal: AbortSignal): Promise<void> {
  const { code, out, err } = await tryGit(repository, ['commit', '--message', message], signal);
  if (code === 0) return;
  const details = err.trim() || out.trim() || `git ${code}`;
  const hooks = await hookFolder(repository);
  const hook = code === 1 ? REFUSING.find((name) => readHook(hooks, name) !== undefined) : undefined;
  if (hook !== undefined) throw new InovasiError('git-kait-menolak', { hook, details });
  throw new InovasiError('git-gagal', { action: 'git commit', details: details.slice(0, 2000) });
}

/** Registers a clean-up for the case of an interrupt, as `Io.onInterrupt` does. */
export type Guard = (cleanUp: () => void) => () => void;

export interface CommitOptions {
  readonly guard?: Guard;
  /** Take the paths even where ignore rules name them; every one of them must exist. */
  readonly force?: boolean;
}

/**
 * Commits exactly the paths and returns the new commit, or undefined where they are as committed already. It works on
 * a copy of the index, so that an interrupt or a failing hook leaves both the index and other staged work untouched.
 */
export async function commitOnly(
  repository: Repository,
  paths: readonly string[],
  message: string,
  options: CommitOptions = {},
): Promise<string | undefined> {
  const [index = '', folder = ''] = await gitPaths(repository, ['index', '.']);
  const moved = await watchHead(repository);
  const work = mkdtempSync(join(folder, 'inovasi-'));
  const abort = new AbortController();
  const [file, next] = [join(work, 'index'), join(work, 'next')];
  const release = options.guard?.(() => {
    abort.abort();
    // The commit stands already: the index that belongs to it takes the place of the one before.
    if (moved() && existsSync(next)) renameSync(next, index);
    rmSync(work, { recursive: true, force: true });
  });
  try {
    if (existsSync(index)) for (const copy of [file, next]) copyIndex(index, copy);
    const { signal } = abort;
    const differs = await prepare(withIndex(repository, file), adding(paths, options), signal);
    if (differs) {
      await git(withIndex(repository, next), adding(paths, options), signal);
      await record(withIndex(repository, file), message, signal);
    }
    await tryGit(repository, ['reset', '--quiet', '--', ...paths], signal);
    return differs ? await headCommit(repository) : undefined;
  } finally {
    release?.();
    rmSync(work, { recursive: true, force: true });
  }
}

/** What became of an attempt to record files. */
export type Recorded =
  | { readonly kind: 'tersimpan'; readonly hash: string }
  | { readonly kind: 'tanpa-git' }
  | { readonly kind: 'terhalang'; readonly obstacle: CommitObstacle };

/**
 * Commits files that were just made, where git lets it. Without an identity they are staged, so that the next commit
 * takes them; other obstacles leave the repository as it is.
 */
export async function recordFiles(
  repository: Repository,
  paths: readonly string[],
  message: string,
  guard: Guard,
): Promise<Recorded> {
  if ((await gitRoot(repository)) === undefined) return { kind: 'tanpa-git' };
  const obstacle = await commitObstacle(repository);
  if (obstacle !== undefined) {
    if (obstacle.kind === 'tanpa-identitas') await git(repository, adding(paths, { force: true }));
    return { kind: 'terhalang', obstacle };
  }
  const hash = await commitOnly(repository, paths, message, { guard, force: true });
  return { kind: 'tersimpan', hash: hash ?? '' };
}

/** Tells later, without waiting for git, whether the branch has moved since. */
export async function watchHead(place: GitPlace): Promise<() => boolean> {
  const branch = (await tryGit(place, ['symbolic-ref', '--quiet', 'HEAD'])).out.trim();
  const [file = ''] = await gitPaths(place, [branch === '' ? 'HEAD' : branch]);
  const read = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const before = read();
  return () => read() !== before;
}
