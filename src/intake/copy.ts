import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Names of what is not finished; whoever finds one while holding the lock finds what a killed process left. */
const DRAFT = '.tmp-add-';

const CHUNK = 1024 * 1024;

/** What long work does now and then: it lets a Ctrl-C through, and says that it is alive. */
export type Breathe = () => Promise<void>;

/** SHA-256 of a file in lower-case hexadecimal, read piece by piece; each piece is handed on. */
async function read(path: string, breathe: Breathe, use: (piece: Uint8Array) => void): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(CHUNK);
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(file, buffer, 0, CHUNK, null);
      if (length === 0) return hash.digest('hex');
      const piece = buffer.subarray(0, length);
      hash.update(piece);
      use(piece);
      if (length === CHUNK) await breathe();
    }
  } finally {
    closeSync(file);
  }
}

/** The fingerprint of a file. */
export function fingerprint(path: string, breathe: Breathe): Promise<string> {
  return read(path, breathe, () => {});
}

function writeAll(file: number, piece: Uint8Array): void {
  let done = 0;
  while (done < piece.length) done += writeSync(file, piece, done, piece.length - done);
}

/** Makes sure that a name survives a power cut, where the system lets folders be told so. */
function keepNames(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Windows has no such thing.
  }
}

/** Gives a finished draft its name; fails with EEXIST where somebody has that name already. */
function settleAs(draft: string, path: string): void {
  try {
    linkSync(draft, path);
    unlinkSync(draft);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || existsSync(path)) throw error;
    // A disk without hard links: the name is reserved first, so that nobody's file is written over.
    closeSync(openSync(path, 'wx'));
    renameSync(draft, path);
  }
  keepNames(dirname(path));
}

function draftOf(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  return join(dirname(path), `${DRAFT}${basename(path)}`);
}

/** Makes a new file whole or not at all; fails with EEXIST where one is there. */
export function makeWhole(path: string, content: string): void {
  const draft = draftOf(path);
  try {
    writeDraft(draft, content);
    settleAs(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeDraft(draft: string, content: string): void {
  const file = openSync(draft, 'w');
  try {
    writeAll(file, Buffer.from(content));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Exchanges the text of a file: whoever looks, sees the old one or the new one. `same` is asked right before. */
export function exchange(path: string, content: string, same: () => boolean): boolean {
  const draft = draftOf(path);
  try {
    writeDraft(draft, content);
    if (!same()) return false;
    renameSync(draft, path);
    keepNames(dirname(path));
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Copies a file under a new name, whole or not at all, and returns the fingerprint of what was copied; the original is
 * only read. Fails with EEXIST where somebody has that name already.
 */
export async function copyWhole(from: string, to: string, breathe: Breathe): Promise<string> {
  const draft = draftOf(to);
  try {
    const file = openSync(draft, 'w');
    let sha256: string;
    try {
      sha256 = await read(from, breathe, (piece) => writeAll(file, piece));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    settleAs(draft, to);
    return sha256;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes away what a killed process left unfinished; to be called by the holder of the lock only. */
export function sweep(folders: readonly string[]): void {
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder))
      if (name.startsWith(DRAFT)) rmSync(join(folder, name), { force: true });
  }
}
