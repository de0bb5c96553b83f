import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { InovasiError } from '../core/errors.ts';
import { ROOT_FILE } from '../dossier/workspace.ts';

/** What a person is told where the system refuses to write. */
export function failed(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? error : new InovasiError('tidak-bisa-menulis', { path, reason: code }, error);
}

/** A name beside the target that nobody uses; a leftover of ours is never in the way. */
export function draftOf(path: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const draft = join(dirname(path), `.tmp-${attempt}-${basename(path)}`);
    if (statSync(draft, { throwIfNoEntry: false }) === undefined) return draft;
  }
}

/** Writes a file as a whole or not at all: to a temporary name beside it, then renamed over it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  let draft: string | undefined;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile() && !found.isDirectory()) {
      // A device or a pipe is written to, never replaced by a file.
      writeFileSync(path, content);
      return;
    }
    mkdirSync(dirname(path), { recursive: true });
    draft = draftOf(path);
    writeFileSync(draft, content, { flag: 'wx' });
    // Who may read and run a file stays as it was.
    if (found?.isFile() === true) chmodSync(draft, found.mode);
    renameSync(draft, path);
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    throw failed(path, error);
  }
}

/** The first bytes of a file; empty where there is none. */
function beginning(path: string, length: number): string {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return '';
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * Throws `tidak-menimpa` where a result would be written over something a person wrote: a file of a dossier, the
 * agency's own file, or, for a PDF, anything that is no PDF.
 */
export function guardTarget(path: string, root: string | undefined, kind: 'pdf' | 'report'): void {
  const [first] = root === undefined ? [] : relative(root, path).split(sep);
  const isSource = first === 'inovasi' || first === ROOT_FILE || first === 'paket-aturan';
  const start = beginning(path, 5);
  if (isSource || (kind === 'pdf' && start !== '' && start !== '%PDF-')) {
    throw new InovasiError('tidak-menimpa', { path });
  }
}
