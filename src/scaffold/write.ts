import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InovasiError } from '../core/errors.ts';
import type { PlannedFile } from './skeleton.ts';

/** Registers a clean-up for the case of an interrupt, as `Io.onInterrupt` does. */
export type Guard = (cleanUp: () => void) => () => void;

export interface WriteOptions {
  readonly guard: Guard;
  /** Writes one file; tests let it fail. */
  readonly writeFile?: (path: string, text: string) => void;
}

/** What was made: `undo` takes it back, `keep` says that it stays, whatever happens next. */
export interface Written {
  readonly undo: () => void;
  readonly keep: () => void;
}

function cannotWrite(path: string, error: unknown): never {
  if (error instanceof InovasiError) throw error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  throw new InovasiError('tidak-bisa-menulis', { path, reason: code }, error);
}

/** Makes a folder and what is missing above it; returns what takes the empty ones away again. */
function makeFolder(path: string): () => void {
  const first = mkdirSync(path, { recursive: true });
  return () => {
    if (first !== undefined) removeEmpty(path, first);
  };
}

/** A hidden folder that nobody has, with the rights that folders have here: others of the office read it too. */
function makeDraft(parent: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(parent, `.tmp-${name}-${number}`);
    try {
      mkdirSync(path);
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Removes a folder and those above it up to the last one, as long as they are empty. */
function removeEmpty(folder: string, last: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  if (folder.length > last.length) removeEmpty(dirname(folder), last);
}

function writeAll(folder: string, files: readonly PlannedFile[], options: WriteOptions): void {
  const writeFile = options.writeFile ?? ((path, text) => writeFileSync(path, text, { flag: 'wx' }));
  for (const { path, text } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFile(target, text);
  }
}

/**
 * Makes a new folder with its files, all or nothing: they are written under a temporary name beside it, which is
 * then renamed. After a failure or an interrupt nothing is left, not even the folders above that this made.
 */
export function writeNewFolder(
  parent: string,
  name: string,
  files: readonly PlannedFile[],
  options: WriteOptions,
): Written {
  const target = join(parent, name);
  let current: string | undefined;
  let removeParents: (() => void) | undefined;
  const undo = (): void => {
    if (current !== undefined) rmSync(current, { recursive: true, force: true });
    removeParents?.();
  };
  const release = options.guard(undo);
  try {
    removeParents = makeFolder(parent);
    current = makeDraft(parent, name);
    writeAll(current, files, options);
    // Renaming onto an empty folder would succeed, so what came to be there meanwhile is looked for once more.
    if (existsSync(target)) throw new InovasiError('slug-sudah-ada', { slug: name, path: target });
    renameSync(current, target);
    current = target;
  } catch (error) {
    undo();
    release();
    return cannotWrite(target, error);
  }
  return { undo, keep: release };
}

/** Adds files to a folder that may hold others, all or nothing; an existing file is never touched. */
export function addFiles(folder: string, files: readonly PlannedFile[], options: WriteOptions): Written {
  const done: (() => void)[] = [];
  const undo = (): void => {
    for (const back of done.splice(0).toReversed()) back();
  };
  const release = options.guard(undo);
  const writeFile = options.writeFile ?? ((path, text) => writeFileSync(path, text, { flag: 'wx' }));
  try {
    done.push(makeFolder(folder));
    for (const { path, text } of files) {
      const target = join(folder, path);
      done.push(makeFolder(dirname(target)));
      if (existsSync(target)) {
        throw new InovasiError('folder-tidak-kosong', { path: folder, entries: [path] });
      }
      done.push(() => {
        if (existsSync(target)) unlinkSync(target);
      });
      writeFile(target, text);
    }
  } catch (error) {
    // Somebody else made the file in between: it is not ours to remove.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') done.pop();
    undo();
    release();
    return cannotWrite(folder, error);
  }
  return { undo, keep: release };
}
