import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Workspace } from '../core/dossier.ts';
import { InovasiError } from '../core/errors.ts';
import { foldersIn } from './files.ts';
import { locateWith, makeReader, yamlOf } from './reader.ts';

/** The file that marks the root of a dossier repository. */
export const ROOT_FILE = 'instansi.yaml';

/** The nearest folder upward that holds `instansi.yaml`, no further than the git root; undefined where none does. */
export function findRoot(from: string): string | undefined {
  let folder = from;
  for (;;) {
    if (existsSync(join(folder, ROOT_FILE))) return folder;
    const parent = dirname(folder);
    if (existsSync(join(folder, '.git')) || parent === folder) return undefined;
    folder = parent;
  }
}

/** Reads the repository's own facts; throws `tanpa-repositori` where there is no root upward of `from`. */
export function loadWorkspace(from: string): Workspace {
  const root = findRoot(from);
  if (root === undefined) throw new InovasiError('tanpa-repositori', { from });
  const reader = makeReader(root);
  const agency = yamlOf(reader, ROOT_FILE, 'instansi') ?? {};
  return {
    root,
    agency,
    slugs: foldersIn(reader.root, 'inovasi', reader.problems),
    problems: reader.problems,
    locate: locateWith(reader.located),
  };
}
