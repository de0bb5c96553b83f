import { readFileSync, statSync, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { tryGit, type GitPlace } from './run.ts';

/** What git may be in the middle of. */
export type Operation = 'merge' | 'cherry-pick' | 'revert' | 'rebase';

/** The files by which git itself remembers what it has not finished. */
export const OPERATIONS = {
  MERGE_HEAD: 'merge',
  CHERRY_PICK_HEAD: 'cherry-pick',
  REVERT_HEAD: 'revert',
  'rebase-merge': 'rebase',
  'rebase-apply': 'rebase',
} as const satisfies Readonly<Record<string, Operation>>;

/** Git's own folder for a work tree, found without starting git; undefined outside a repository. */
function gitFolder(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, '.git');
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return path;
    // A further work tree, or a submodule: a file that says where the folder is.
    if (found?.isFile() === true) {
      const [, target] = /^gitdir: (.+)/.exec(readFileSync(path, 'utf8')) ?? [];
      return target === undefined ? undefined : resolve(folder, target.trim());
    }
    if (dirname(folder) === folder) return undefined;
  }
}

/** What git has begun here and not finished. It only looks at files, so that asking costs next to nothing. */
export function unfinishedOperation(root: string): Operation | undefined {
  try {
    const folder = gitFolder(root);
    if (folder === undefined) return undefined;
    const found = Object.entries(OPERATIONS).find(([name]) => existsSync(join(folder, name)));
    return found?.[1];
  } catch {
    // What cannot be looked at is nothing that can be said.
    return undefined;
  }
}

/** Files at or below a folder whose versions git could not merge, from that folder; none where git cannot tell. */
export async function unmergedPaths(place: GitPlace): Promise<readonly string[]> {
  const { code, out } = await tryGit(place, ['ls-files', '--unmerged', '-z']);
  if (code !== 0) return [];
  const paths = out.split('\0').map((record) => record.slice(record.indexOf('\t') + 1));
  return [...new Set(paths.filter((path) => path !== ''))];
}
