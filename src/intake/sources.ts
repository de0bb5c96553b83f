import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { isInside, LITTER } from '../dossier/files.ts';

/** A file that was handed in. */
export interface Source {
  /** Absolute. */
  readonly path: string;
  /** As people know it: what was typed, or the way from the folder that was handed in. */
  readonly shown: string;
  /** Its own name. */
  readonly name: string;
  readonly size: number;
}

/** Why a file was left alone. */
export type LeftReason =
  | 'litter'
  | 'link-out'
  | 'link-inside'
  | 'link-broken'
  | 'not-a-file'
  | 'unreadable'
  | 'too-deep'
  | 'too-many'
  | 'own-data'
  | 'too-large'
  | 'empty'
  | 'lfs-pointer'
  | 'skipped';

export interface Left {
  readonly shown: string;
  readonly reason: LeftReason;
}

/** What words of a command line lead to. */
export interface Gathered {
  readonly files: readonly Source[];
  readonly left: readonly Left[];
  /** Words that lead to nothing. */
  readonly missing: readonly string[];
}

const MAX_DEPTH = 12;
const MAX_FILES = 20_000;

/** Marks that Macs and office programs leave beside a file. */
const COMPANION = /^(?:\._.+|\.~lock\..*#)$/;

interface Walk {
  /** Real path of the folder that was handed in. */
  readonly top: string;
  /** Real path of the repository. */
  readonly root: string;
  readonly files: Source[];
  readonly left: Left[];
}

const OWN_FOLDERS: ReadonlySet<string> = new Set(['pengajuan', 'paket-aturan']);
const FILE_FOLDERS: ReadonlySet<string> = new Set(['bukti', 'dasar-hukum', 'surat']);
const TEXT = /(?:^|\/)[^.]+$|\.(?:ya?ml|md|json)$/i;

/**
 * Whether a file of the repository is one that the tool reads as data: it proves nothing. A scan that somebody dropped
 * beside the data and names is none; one that merely lies there may be the agency's emblem or a cover.
 */
function isOwnData({ root, top }: Walk, path: string): boolean {
  if (!isInside(root, path)) return false;
  const parts = relative(root, path).split(sep);
  const [first = '', , folder = ''] = parts;
  if (first.startsWith('.') || OWN_FOLDERS.has(first)) return true;
  if (parts.length > 1 && first !== 'inovasi') return false;
  if (parts.length > 3 && FILE_FOLDERS.has(folder)) return /\.ya?ml$/i.test(path);
  return path !== top || TEXT.test(parts.join('/'));
}

function readable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function linkReason({ top }: Walk, path: string): LeftReason {
  try {
    return isInside(top, realpathSync(path)) ? 'link-inside' : 'link-out';
  } catch {
    return 'link-broken';
  }
}

/** Takes down one file, or why it is left alone. */
function take(walk: Walk, path: string, shown: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  const leave = (reason: LeftReason): number => walk.left.push({ shown, reason });
  if (stat?.isFile() !== true) leave('not-a-file');
  else if (isOwnData(walk, realpathSync(path))) leave('own-data');
  else if (!readable(path)) leave('unreadable');
  else if (walk.files.length >= MAX_FILES) leave('too-many');
  else walk.files.push({ path, shown, name: basename(path), size: stat.size });
}

function walkInto(walk: Walk, folder: string, shown: string, depth: number): void {
  let names: readonly string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    walk.left.push({ shown, reason: 'unreadable' });
    return;
  }
  for (const name of names) {
    const [path, as] = [join(folder, name), shown === '' ? name : `${shown}/${name}`];
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (LITTER.test(name) || COMPANION.test(name)) walk.left.push({ shown: as, reason: 'litter' });
    else if (stat === undefined) walk.left.push({ shown: as, reason: 'unreadable' });
    else if (stat.isSymbolicLink()) walk.left.push({ shown: as, reason: linkReason(walk, path) });
    else if (!stat.isDirectory()) take(walk, path, as);
    else if (depth >= MAX_DEPTH) walk.left.push({ shown: as, reason: 'too-deep' });
    else walkInto(walk, path, as, depth + 1);
  }
}

/**
 * Every file that words of a command line mean, folders looked through, in order and each once. What is no file to be
 * taken in is named with the reason: nothing that was handed in disappears.
 */
export function gather(words: readonly string[], cwd: string, root: string): Gathered {
  const files: Source[] = [];
  const left: Left[] = [];
  const missing: string[] = [];
  for (const word of words) {
    const path = resolve(cwd, word);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined && lstatSync(path, { throwIfNoEntry: false }) === undefined) missing.push(word);
    else if (stat === undefined) left.push({ shown: word, reason: 'link-broken' });
    else {
      const top = realpathSync(path);
      const walk: Walk = { top, root, files, left };
      if (stat.isDirectory()) walkInto(walk, path, words.length === 1 ? '' : word.replace(/[/\\]+$/, ''), 1);
      else take(walk, path, word);
    }
  }
  const seen = new Set<string>();
  const once = files.filter(({ path }) => !seen.has(path) && seen.add(path));
  return { files: once, left, missing };
}
