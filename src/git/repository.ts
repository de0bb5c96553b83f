import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InovasiError } from '../core/errors.ts';
import { git, tryGit, type GitPlace, type Repository } from './run.ts';

/** A repository handle: the folder, and the environment git is to run in. */
export function openRepository(dir: string, env: Repository['env']): Repository {
  return { dir, env };
}

/** Git's version line; fails with `git-tidak-ada` where git is not installed. */
export async function requireGit(place: GitPlace): Promise<string> {
  return (await git(place, ['--version'])).trim();
}

/** The top folder of the work tree around a folder; undefined where there is none. */
export async function gitRoot(place: GitPlace): Promise<string | undefined> {
  const { code, out, err } = await tryGit(place, ['rev-parse', '--show-toplevel']);
  if (code === 0 && out.trim() !== '') return out.replace(/\r?\n$/, '');
  // A repository that git refuses to open is still one: never make another inside it.
  if (err.includes('safe.directory')) {
    throw new InovasiError('git-gagal', { action: 'git rev-parse', details: err.trim() });
  }
  return undefined;
}

/** Makes an empty repository whose first branch is `main`, with any version of git. */
export async function initRepository(place: GitPlace): Promise<void> {
  await git(place, ['init']);
  await git(place, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
}

/** The commit that is checked out; undefined in a repository without commits. */
export async function headCommit(place: GitPlace): Promise<string | undefined> {
  const { code, out } = await tryGit(place, ['rev-parse', '--quiet', '--verify', 'HEAD']);
  return code === 0 ? out.trim() : undefined;
}

export interface CommitStamp {
  readonly hash: string;
  /** Committer date, ISO 8601 with the offset that was recorded. */
  readonly date: string;
}

/** The newest commit that touched any of the paths; undefined where none did. */
export async function lastCommitTouching(
  place: GitPlace,
  paths: readonly string[],
): Promise<CommitStamp | undefined> {
  const { code, out } = await tryGit(place, ['log', '-1', '--format=%H %cI', '--', ...paths]);
  const [hash, date] = out.trim().split(' ');
  return code !== 0 || !hash || date === undefined ? undefined : { hash, date };
}

/** Whether history was cut off when cloning, so that dates taken from it may be wrong. */
export async function isShallow(place: GitPlace): Promise<boolean> {
  const { out } = await tryGit(place, ['rev-parse', '--is-shallow-repository']);
  return out.trim() === 'true';
}

/**
 * Whether history was cut off right below a commit when cloning: all files look as if it had made them, so that
 * neither it nor its date says when they last changed.
 */
export async function isCutOff({ dir, env }: Repository, commit: string): Promise<boolean> {
  const { code, out } = await tryGit({ dir, env }, ['rev-parse', '--git-path', 'shallow']);
  const file = resolve(dir, out.replace(/\r?\n$/, ''));
  return code === 0 && existsSync(file) && readFileSync(file, 'utf8').split('\n').includes(commit);
}

export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** Who commits, as set by a person; undefined where git would have to guess. */
export async function identity(place: GitPlace): Promise<Identity | undefined> {
  const author = await tryGit(place, ['var', 'GIT_AUTHOR_IDENT']);
  if (author.code !== 0) return undefined;
  const committer = await tryGit(place, ['var', 'GIT_COMMITTER_IDENT']);
  const match = /^(.*) <(.*)> /.exec(author.out);
  if (committer.code !== 0 || !match?.[1] || !match[2]) return undefined;
  return { name: match[1], email: match[2] };
}
