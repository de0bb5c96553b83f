import type { Dossier, FileEntry } from './dossier.ts';
import { extensionOf, joinPath, nameOf } from './paths.ts';
import { remember } from './remember.ts';
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

interface FileNames {
  /** The first file of each path, and of each name, in lower case. */
  readonly byPath: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
  readonly texts: Stems;
  /** All others but data. */
  readonly others: Stems;
}

/** Files by their names without extension. */
interface Stems {
  readonly files: ReadonlyMap<string, string>;
  readonly stems: readonly string[];
}

function put(map: Map<string, string>, key: string, file: string): void {
  if (!map.has(key)) map.set(key, file);
}

function byStem(files: ReadonlyMap<string, string>): Stems {
  return { files, stems: [...files.keys()] };
}

const namesOf = remember((files: Dossier['files']): FileNames => {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string>();
  const texts = new Map<string, string>();
  const others = new Map<string, string>();
  for (const [file, { kind }] of files) {
    if (kind !== 'file') continue;
    put(byPath, file.toLowerCase(), file);
    put(byName, nameOf(file).toLowerCase(), file);
    if (!/\.ya?ml$/i.test(file)) put(extensionOf(file) === 'md' ? texts : others, stemOf(file), file);
  }
  return { byPath, byName, texts: byStem(texts), others: byStem(others) };
});

/** The file that a path most likely means: other case of letters, other folder, or nearly the same name. */
export function similarFile(dossier: Files, path: string): string | undefined {
  const { byPath, byName, texts, others } = namesOf(dossier.files);
  const slashed = path.replaceAll('\\', '/').toLowerCase();
  const known = byPath.get(slashed) ?? byName.get(nameOf(slashed));
  if (known !== undefined) return known;
  const { files, stems } = extensionOf(slashed) === 'md' ? texts : others;
  const stem = mostSimilar(stemOf(slashed), stems);
  return stem === undefined ? undefined : files.get(stem);
}

/** Whether a text is an address of the web. */
export function isWebAddress(text: string): boolean {
  return /^(?:https?:)?\/\//i.test(text.trim());
}

/** An address as it is compared: case, encoding, a closing slash and the fragment do not tell two pages apart. */
export function comparableAddress(address: string): string {
  const bare = address.trim().replace(/#.*$/, '').replace(/\/$/, '').toLowerCase();
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
