import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inPortions } from './index-copy.ts';
import { git, tryGit, type Repository } from './run.ts';

/** A folder that holds files as a commit has them. */
export interface CommitCopy {
  /** Where the folder that was asked stands in the copy. */
  readonly root: string;
  readonly remove: () => void;
}

/**
 * Writes the files at or below paths, as a commit has them, into a new folder inside git's own; index and work tree stay
 * as they are. Undefined where this repository has no such commit.
 */
export async function copyOfCommit(
  { dir, env }: Repository,
  commit: string,
  paths: readonly string[],
): Promise<CommitCopy | undefined> {
  const known = await tryGit({ dir, env }, ['rev-parse', '--quiet', '--verify', `${commit}^{commit}`]);
  if (known.code !== 0) return undefined;
  const answer = await git({ dir, env }, ['rev-parse', '--git-path', '.', '--show-prefix']);
  const [folder = '', prefix = ''] = answer.split(/\r?\n/);
  const work = mkdtempSync(join(resolve(dir, folder), 'inovasi-'));
  const remove = (): void => rmSync(work, { recursive: true, force: true });
  try {
    const place = { dir, env: { ...env, GIT_INDEX_FILE: join(work, 'index') } };
    await git(place, ['read-tree', known.out.trim()]);
    const listed = await git(place, ['ls-files', '-z', '--', ...paths]);
    const files = listed.split('\0').filter((path) => path !== '');
    for (const portion of inPortions(files))
      await git(place, ['checkout-index', '--quiet', '--force', `--prefix=${work}/isi/`, '--', ...portion]);
    return { root: join(work, 'isi', prefix), remove };
  } catch (error) {
    remove();
    throw error;
  }
}
