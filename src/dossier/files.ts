import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileEntry } from '../core/dossier.ts';

/** Names that systems and programs leave behind; they are nobody's evidence. */
const LITTER = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.git|\.gitkeep|node_modules|~\$.*|\.tmp-.*)$/i;
const MAX_ENTRIES = 20_000;
const MAX_DEPTH = 12;

export type Reading =
  | { readonly kind: 'text'; readonly text: string; readonly lossy: boolean }
  | { readonly kind: 'absent' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'too-big' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Text files of a dossier are short; anything larger is no narrative. */
const MAX_TEXT = 5_000_000;

/** Whether a path, after resolving links, stays inside the root. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || (!way.startsWith('..') && !way.includes(`..${sep}`) && !/^[a-z]:/i.test(way));
}

function decode(bytes: Buffer): { readonly text: string; readonly lossy: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), lossy: false };
  } catch {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return { text: new TextDecoder(utf16 ? 'utf-16le' : 'windows-1252').decode(bytes), lossy: true };
  }
}

/** Reads one text file without ever throwing. `root` has its links resolved; a link that leaves it is not followed. */
export function readText(root: string, path: string): Reading {
  const full = join(root, path);
  try {
    const real = realpathSync(full);
    if (!isInside(root, real)) return { kind: 'outside' };
    const stat = statSync(real);
    if (stat.isDirectory()) return { kind: 'folder' };
    if (!stat.isFile()) return { kind: 'unreadable', reason: 'bukan berkas' };
    if (stat.size > MAX_TEXT) return { kind: 'too-big' };
    return { kind: 'text', ...decode(readFileSync(real)) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'EIO';
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { kind: 'absent' }
      : { kind: 'unreadable', reason: code };
  }
}

function entryOf(root: string, full: string): FileEntry {
  try {
    const direct = lstatSync(full);
    if (direct.isSymbolicLink() && !isInside(root, realpathSync(full))) return { kind: 'other', size: 0 };
    const stat = direct.isSymbolicLink() ? statSync(full) : direct;
    if (stat.isDirectory()) return { kind: 'folder', size: 0 };
    return stat.isFile() ? { kind: 'file', size: stat.size } : { kind: 'other', size: 0 };
  } catch {
    return { kind: 'other', size: 0 };
  }
}

interface Walk {
  readonly root: string;
  readonly base: string;
  readonly found: Map<string, FileEntry>;
}

function walkInto(walk: Walk, folder: string, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (const name of readdirSync(join(walk.base, folder))) {
    if (LITTER.test(name) || walk.found.size >= MAX_ENTRIES) continue;
    const path = folder === '' ? name : `${folder}/${name}`;
    const entry = entryOf(walk.root, join(walk.base, path));
    const normal = path.normalize('NFC');
    walk.found.set(normal, normal === path ? entry : { ...entry, onDisk: path });
    if (entry.kind === 'folder' && !lstatSync(join(walk.base, path)).isSymbolicLink()) {
      walkInto(walk, path, depth + 1);
    }
  }
}

/** Everything in a folder, by NFC path with forward slashes; system litter is left out. */
export function listFiles(root: string, folder: string): ReadonlyMap<string, FileEntry> {
  const found = new Map<string, FileEntry>();
  walkInto({ root: realpathSync(root), base: join(root, folder), found }, '', 0);
  return found;
}
