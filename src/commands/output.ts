import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
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

/** What a path leads to through its links, `/dev/stdout` too; the rest of it as it is where nothing is there yet. */
export function throughLinks(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return realpathSync(path);
  const folder = dirname(path);
  return folder === path ? path : join(throughLinks(folder), basename(path));
}

/** Writes a file as a whole or not at all: to a temporary name beside it, then renamed over it. */
export function writeWhole(target: string, content: string | Uint8Array): void {
  let draft: string | undefined;
  try {
    const found = statSync(target, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile() && !found.isDirectory()) {
      // A device or a pipe is written to, never replaced by a file.
      writeFileSync(target, content);
      return;
    }
    const path = throughLinks(target);
    mkdirSync(dirname(path), { recursive: true });
    draft = draftOf(path);
    writeFileSync(draft, content, { flag: 'wx' });
    // Who may read and run a file stays as it was.
    if (found?.isFile() === true) chmodSync(draft, found.mode);
    renameSync(draft, path);
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    throw failed(target, error);
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

function isSource(root: string, path: string): boolean {
  const [first] = relative(root, path).split(sep);
  return first === 'inovasi' || first === ROOT_FILE || first === 'paket-aturan';
}

/** Looks at a target; what the system says against it is told of the target. */
export function looking<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failed(path, error);
  }
}

/**
 * Throws `tidak-menimpa` where a result would be written over something a person wrote: a file of a dossier, the
 * agency's own file, or, for a PDF, anything that is no PDF.
 */
export function guardTarget(path: string, root: string | undefined, kind: 'pdf' | 'report'): void {
  const [isLinkedSource, start] = looking(path, () => [
    root !== undefined && isSource(throughLinks(root), throughLinks(path)),
    beginning(path, 5),
  ]);
  const source = isLinkedSource || (root !== undefined && isSource(root, path));
  if (source || (kind === 'pdf' && start !== '' && start !== '%PDF-')) {
    throw new InovasiError('tidak-menimpa', { path });
  }
}
