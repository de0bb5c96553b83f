import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The top of the git work tree around a folder; the folder itself where there is none. */
function topOf(folder: string): string {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return folder;
  }
}

/** The nearest folder that holds both. */
function shared(left: string, right: string): string {
  let folder = left;
  while (folder !== right && !right.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    folder = dirname(folder);
  }
  return folder;
}

/**
 * Where each repository lies in the checkout that CI sees, with forward slashes; `.` for its top. The top is that of
 * the git work tree. Where repositories lie in several, or in none, it is the nearest folder that holds them all.
 */
export function placesInCheckout(roots: readonly string[]): readonly string[] {
  const [first = '.', ...rest] = roots.map(topOf);
  const top = rest.reduce(shared, first);
  return roots.map((root) => relative(top, root).split(sep).join('/') || '.');
}
