import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git, type GitPlace } from './run.ts';

/** Windows takes command lines of no more than 32,767 characters. */
const LONGEST_LINE = 24_000;

/** Paths in groups that fit on one command line each. */
export function inPortions(paths: readonly string[]): readonly (readonly string[])[] {
  const portions: string[][] = [];
  let room = 0;
  for (const path of paths) {
    room -= path.length + 3;
    if (room < 0) {
      portions.push([]);
      room = LONGEST_LINE - path.length - 3;
    }
    portions.at(-1)?.push(path);
  }
  return portions;
}

/** A file of the index. */
export interface IndexEntry {
  readonly path: string;
  /** Whether it leads to another. */
  readonly link: boolean;
}

/** A folder that holds files as the next commit will, whatever the work tree says. */
export interface IndexCopy {
  /** Where the folder that was asked stands in the copy. */
  readonly root: string;
  /** Files of the index at or below the paths, from the folder that was asked. */
  readonly list: (paths: readonly string[]) => Promise<readonly IndexEntry[]>;
  readonly add: (files: readonly string[]) => Promise<void>;
  readonly remove: () => void;
}

/** Makes such a folder, still empty, inside git's own folder; `remove` takes it away again. */
export async function copyOfIndex(place: GitPlace): Promise<IndexCopy> {
  const dir = typeof place === 'string' ? place : place.dir;
  const answer = await git(place, ['rev-parse', '--git-path', '.', '--show-prefix']);
  const [folder = '', prefix = ''] = answer.split(/\r?\n/);
  const work = mkdtempSync(join(resolve(dir, folder), 'inovasi-'));
  return {
    root: join(work, prefix),
    list: async (paths) => {
      const listed = await git(place, ['ls-files', '-z', '--stage', '--', ...paths]);
      // What is not merged has no state to commit yet; git refuses the commit itself.
      return listed.split('\0').flatMap((line) => {
        const [, mode, path] = /^(\d+) \S+ 0\t(.+)$/s.exec(line) ?? [];
        return path === undefined ? [] : [{ path, link: mode === '120000' }];
      });
    },
    add: async (files) => {
      for (const portion of inPortions(files))
        await git(place, ['checkout-index', '--quiet', '--force', `--prefix=${work}/`, '--', ...portion]);
    },
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}
