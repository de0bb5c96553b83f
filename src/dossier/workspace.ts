import type { Workspace } from '../core/dossier.ts';
import { InovasiError } from '../core/errors.ts';
import { foldersIn } from './files.ts';
import { locateWith, makeReader, yamlOf } from './reader.ts';
import { findRoot, ROOT_FILE } from './root.ts';

export { findRoot, ROOT_FILE };

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
