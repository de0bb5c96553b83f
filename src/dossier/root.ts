import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
