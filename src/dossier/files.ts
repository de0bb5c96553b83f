import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileEntry } from '../core/dossier.ts';
import type { Finding } from '../core/finding.ts';

/** Names that systems and programs leave behind; they are nobody's evidence. */
export const LITTER = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.git|\.gitkeep|node_modules|~\$.*|\.tmp-.*)$/i;
const MAX_ENTRIES = 20_000;
const MAX_DEPTH = 12;

export type Reading =
  | { readonly kind: 'text'; readonly text: string; readonly lossy: boolean }
  | { readonly kind: 'absent' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'too-big' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Text files of a dossier are short; anything larger is no narrative and no list. */
const MAX_TEXT = 1_000_000;

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

/** Ordinary files, by path from the root, with their size: no link was on the way to them when they were listed. */
export type Plain = ReadonlyMap<string, number>;

const NOTHING_PLAIN: Plain = new Map();

/** Reads one text file without ever throwing. `root` has its links resolved; a link that leaves it is not followed. */
export function readText(root: string, path: string, plain: Plain = NOTHING_PLAIN): Reading {
  const full = join(root, path);
  const size = plain.get(path);
  try {
    if (size !== undefined && size <= MAX_TEXT) return { kind: 'text', ...decode(readFileSync(full)) };
    const real = realpathSync(full);
    if (!isInside(root, real)) return { kind: 'outside' };
    const stat = statSync(real);
    if (stat.isDirectory()) return { kind: 'folder' };
    if (!stat.isFile()) return { kind: 'unreadable', reason: 'not-a-file' };
    if (stat.size > MAX_TEXT) return { kind: 'too-big' };
    return { kind: 'text', ...decode(readFileSync(real)) };
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'ENOENT' || reason === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'unreadable', reason };
  }
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'EIO';
}

function unreadable(file: string, alasan: string): Finding {
  return { problem: 'berkas/tidak-terbaca', args: { berkas: file, alasan }, at: { file } };
}

/** What stands at a path: an entry, whether it is a link, and why it is not what it seems. */
interface Sight {
  readonly entry: FileEntry;
  readonly link: boolean;
  /** What the system says of it, of a link also what it leads to; none where that is a fault. */
  readonly stats: readonly Stats[];
  readonly fault?: 'outside' | { readonly reason: string };
}

function sightOf(root: string, full: string): Sight {
  let link = false;
  const nothing: FileEntry = { kind: 'other', size: 0 };
  try {
    const direct = lstatSync(full);
    link = direct.isSymbolicLink();
    if (link && !isInside(root, realpathSync(full)))
      return { entry: nothing, link, stats: [], fault: 'outside' };
    const stat = link ? statSync(full) : direct;
    const stats = link ? [direct, stat] : [stat];
    if (stat.isDirectory()) return { entry: { kind: 'folder', size: 0 }, link, stats };
    return { entry: stat.isFile() ? { kind: 'file', size: stat.size } : nothing, link, stats };
  } catch (error) {
    return { entry: nothing, link, stats: [], fault: { reason: reasonOf(error) } };
  }
}

/** Names in a folder of the repository, in code-unit order; none where it cannot be read, which is then recorded. */
function namesIn(root: string, folder: string, problems: Finding[]): readonly string[] {
  try {
    return readdirSync(join(root, folder)).sort();
  } catch (error) {
    problems.push(unreadable(folder, reasonOf(error)));
    return [];
  }
}

/** What is wrong with something that should be a folder to look into; undefined where it is one, or is plainly none. */
function faultOf(file: string, { fault, link }: Sight): Finding | undefined {
  if (fault === undefined) return undefined;
  if (fault === 'outside')
    return { problem: 'berkas/keluar-repositori', args: { berkas: file }, at: { file } };
  const lost = link && (fault.reason === 'ENOENT' || fault.reason === 'ELOOP');
  if (lost) return { problem: 'repositori/tautan-putus', args: { berkas: file }, at: { file } };
  return fault.reason === 'ENOENT' ? undefined : unreadable(file, fault.reason);
}

/**
 * Names of the folders in a folder of the repository; links count where they lead to a folder inside. What cannot be
 * looked into is recorded. `root` has its links resolved.
 */
export function foldersIn(root: string, folder: string, problems: Finding[]): readonly string[] {
  const isFolder = (path: string): boolean => {
    const sight = sightOf(root, join(root, path));
    const fault = faultOf(path, sight);
    if (fault !== undefined) problems.push(fault);
    return sight.entry.kind === 'folder';
  };
  if (!isFolder(folder)) return [];
  return namesIn(root, folder, problems).filter(
    (name) => !name.startsWith('.') && isFolder(`${folder}/${name}`),
  );
}

interface Walk {
  readonly root: string;
  /** The folder that is walked, from the root. */
  readonly base: string;
  readonly found: Map<string, FileEntry>;
  readonly problems: Finding[];
  readonly marks: string[];
  /** Whether no link is on the way to the folder itself. */
  readonly straight: boolean;
  readonly plain: Map<string, number>;
  newest: number;
}

/** Takes down all by which a changed file is told from the one before, as git does. */
function mark(walk: Walk, path: string, { entry, stats }: Sight): void {
  // A folder's own times change with litter that nobody reads; what it holds is marked by itself.
  const told = entry.kind === 'folder' ? stats.slice(0, -1) : stats;
  for (const { mtimeMs, ctimeMs } of told) walk.newest = Math.max(walk.newest, mtimeMs, ctimeMs);
  const facts = told.map(({ mode, size, mtimeMs, ctimeMs, ino }) => [mode, size, mtimeMs, ctimeMs, ino]);
  walk.marks.push(JSON.stringify([path, entry.kind, facts]));
}

function tooMuch(walk: Walk, rincian: 'jumlah-berkas' | 'kedalaman-folder', file: string): void {
  const said = walk.problems.some(({ at }) => at.file === file);
  if (!said) walk.problems.push({ problem: 'berkas/terlalu-rumit', args: { rincian }, at: { file } });
}

/** Takes down what stands in a folder; gives the folders in it that are to be walked next. */
function walkInto(walk: Walk, folder: string): readonly string[] {
  const folders: string[] = [];
  const within = folder === '' ? walk.base : `${walk.base}/${folder}`;
  for (const name of namesIn(walk.root, within, walk.problems)) {
    if (LITTER.test(name)) continue;
    if (walk.found.size >= MAX_ENTRIES) {
      tooMuch(walk, 'jumlah-berkas', walk.base);
      break;
    }
    const path = folder === '' ? name : `${folder}/${name}`;
    const sight = sightOf(walk.root, join(walk.root, within, name));
    const { entry, link } = sight;
    mark(walk, path, sight);
    const normal = path.normalize('NFC');
    walk.found.set(normal, normal === path ? entry : { ...entry, onDisk: path });
    if (entry.kind === 'file' && !link && walk.straight) walk.plain.set(`${walk.base}/${path}`, entry.size);
    if (entry.kind === 'folder' && !link) folders.push(path);
  }
  return folders;
}

/** Everything that stands in a folder, and what kept us from seeing all of it. */
export interface Listing {
  /** By NFC path with forward slashes, what stands higher first; system litter is left out. */
  readonly files: ReadonlyMap<string, FileEntry>;
  readonly problems: readonly Finding[];
  readonly plain: Plain;
  /** All by which a change of any file is noticed without reading it. */
  readonly marks: readonly string[];
  /** When the newest file was changed, in milliseconds since 1970. */
  readonly newest: number;
}

function isStraight(path: string): boolean {
  try {
    return realpathSync(path) === path;
  } catch {
    return false;
  }
}

/** Lists a folder of the repository. `root` has its links resolved. */
export function listFiles(root: string, base: string): Listing {
  const straight = isStraight(join(root, base));
  const lists = { found: new Map(), plain: new Map(), problems: [], marks: [] };
  const walk: Walk = { root, base, straight, ...lists, newest: 0 };
  let level: readonly string[] = [''];
  // Level by level: where there is too much to see, it is the depths that stay unseen.
  for (let depth = 0; level.length > 0 && depth <= MAX_DEPTH; depth += 1) {
    level = level.flatMap((folder) => walkInto(walk, folder));
  }
  for (const folder of level) tooMuch(walk, 'kedalaman-folder', `${base}/${folder}`);
  const { found: files, problems, marks, newest, plain } = walk;
  return { files, problems, marks, newest, plain };
}
