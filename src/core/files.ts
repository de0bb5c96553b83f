import type { Dossier, FileEntry } from './dossier.ts';
import { extensionOf, joinPath, nameOf } from './paths.ts';
import { mostSimilar } from './similar.ts';

/** What a relative path written in a dossier leads to. */
export type FileLookup =
  | { readonly kind: 'found'; readonly path: string; readonly entry: FileEntry }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'outside' };

type Files = Pick<Dossier, 'files'>;

/** Follows a path from a folder of the dossier; the dossier's own folder is its outermost limit. */
export function lookUp(dossier: Files, folder: string, relative: string): FileLookup {
  const path = joinPath(folder, relative.normalize('NFC'));
  if (path === undefined) return { kind: 'outside' };
  if (path === '') return { kind: 'found', path, entry: { kind: 'folder', size: 0 } };
  const entry = dossier.files.get(path);
  return entry === undefined ? { kind: 'missing', path } : { kind: 'found', path, entry };
}

function stemOf(path: string): string {
  const name = nameOf(path);
  const extension = extensionOf(name);
  return extension === '' ? name : name.slice(0, -extension.length - 1);
}

/** The file that a path most likely means: other case of letters, other folder, or nearly the same name. */
export function similarFile(dossier: Files, path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/').toLowerCase();
  const candidates = [...dossier.files].filter(([, entry]) => entry.kind === 'file').map(([file]) => file);
  const sameCase = candidates.find((file) => file.toLowerCase() === slashed);
  if (sameCase !== undefined) return sameCase;
  const elsewhere = candidates.find((file) => nameOf(file).toLowerCase() === nameOf(slashed));
  if (elsewhere !== undefined) return elsewhere;
  const wantsText = extensionOf(slashed) === 'md';
  const plausible = candidates.filter(
    (file) => !/\.ya?ml$/i.test(file) && (extensionOf(file) === 'md') === wantsText,
  );
  const stem = mostSimilar(stemOf(slashed), plausible.map(stemOf));
  return plausible.find((file) => stemOf(file) === stem);
}

/** Whether a text is an address of the web. */
export function isWebAddress(text: string): boolean {
  return /^(?:https?:)?\/\//i.test(text.trim());
}
