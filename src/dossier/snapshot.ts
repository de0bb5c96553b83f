import { lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { LITTER } from './files.ts';
import { ROOT_FILE } from './root.ts';

/** What a repository's files look like from outside: by path from the root, a mark that another state would not have. */
export type Snapshot = ReadonlyMap<string, string>;

/** Where the files of a user stand that a check reads. */
const WATCHED = [ROOT_FILE, 'paket-aturan', 'inovasi'];
const MAX_DEPTH = 12;

function markOf(path: string, direct: Stats): string {
  // A link changes when what it leads to does.
  const { mtimeMs, ctimeMs, size, ino } = direct.isSymbolicLink()
    ? (statSync(path, { throwIfNoEntry: false }) ?? direct)
    : direct;
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !LITTER.test(name));
  } catch {
    // Gone since its parent was read, or closed to us: the check itself says so.
    return [];
  }
}

function look(root: string, path: string, depth: number, found: Map<string, string>): void {
  const full = join(root, path);
  const direct = lstatSync(full, { throwIfNoEntry: false });
  if (direct === undefined) return;
  if (!direct.isDirectory()) {
    found.set(path, markOf(full, direct));
    return;
  }
  // Of a folder only that it is there: its own times change with temporary files too.
  found.set(path, 'folder');
  if (depth < MAX_DEPTH) for (const name of namesIn(full)) look(root, `${path}/${name}`, depth + 1, found);
}

/** Looks at every file that a check reads, without opening one. */
export function snapshotOf(root: string): Snapshot {
  const found = new Map<string, string>();
  for (const path of WATCHED) look(root, path, 0, found);
  return found;
}

/** Paths that came, went or look different, in code-unit order. */
export function changesBetween(before: Snapshot, after: Snapshot): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).toSorted();
}
