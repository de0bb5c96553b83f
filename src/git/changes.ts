import { git, tryGit, type GitPlace } from './run.ts';

export interface ChangedFile {
  /** Path from the folder that was asked, with forward slashes. */
  readonly path: string;
  readonly change: 'added' | 'modified' | 'deleted' | 'conflict';
}

const CONFLICTS = new Set(['DD', 'AU', 'UD', 'UA', 'DU', 'AA', 'UU']);

function kindOf(status: string): ChangedFile['change'] {
  if (CONFLICTS.has(status)) return 'conflict';
  if (status.includes('D')) return 'deleted';
  return status === '??' || status.includes('A') ? 'added' : 'modified';
}

/** Every file at or below the paths that differs from the last commit, new ones included, in git's order. */
export async function changedFiles(
  place: GitPlace,
  paths: readonly string[],
): Promise<readonly ChangedFile[]> {
  const prefix = (await git(place, ['rev-parse', '--show-prefix'])).replace(/\r?\n$/, '');
  const options = ['--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
  const out = await git(place, ['status', '--branch', ...options, '--', ...paths]);
  const records = out.split('\0').filter((record) => record !== '' && !record.startsWith('## '));
  return records.map((record) => ({
    path: record.slice(3).startsWith(prefix) ? record.slice(3 + prefix.length) : record.slice(3),
    change: kindOf(record.slice(0, 2)),
  }));
}

/** Whether anything at or below the paths differs from the last commit. */
export async function hasChanges(place: GitPlace, paths: readonly string[]): Promise<boolean> {
  return (await changedFiles(place, paths)).length > 0;
}

/** The text of a file as the last commit has it; undefined where that commit has no such file. */
export async function committedText(place: GitPlace, path: string): Promise<string | undefined> {
  const { code, out } = await tryGit(place, ['show', `HEAD:./${path}`]);
  return code === 0 ? out : undefined;
}
