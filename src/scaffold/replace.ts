import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InovasiError } from '../core/errors.ts';
import type { Guard, Written } from './write.ts';

/** A text file that is exchanged as a whole. */
export interface Replacement {
  /** Path, from wherever the caller says. */
  readonly path: string;
  /** The new text, made from the one that stands there now; empty where there is no file yet. */
  readonly change: (text: string) => string;
}

function draftOf(path: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const draft = join(dirname(path), `.tmp-${attempt}-${basename(path)}`);
    if (!existsSync(draft)) return draft;
  }
}

/** Writes beside the file, then renames: whoever looks, sees the old text or the new one. */
function exchange(path: string, text: string): void {
  const draft = draftOf(path);
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(draft, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Puts back what was there, unless somebody has written something else since. */
function putBack(path: string, before: string | undefined, after: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== after) return;
  if (before === undefined) rmSync(path);
  else exchange(path, before);
}

/** Exchanges the text of files one after the other, all or none; after an interrupt each is as it was. */
export function replaceFiles(replacements: readonly Replacement[], guard: Guard): Written {
  const done: (() => void)[] = [];
  const undo = (): void => {
    for (const back of done.splice(0).toReversed()) back();
  };
  const release = guard(undo);
  let current = '';
  try {
    for (const { path, change } of replacements) {
      current = path;
      // A link inside the repository stays a link; what it leads to is written.
      const target = existsSync(path) ? realpathSync(path) : path;
      const before = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
      const after = change(before ?? '');
      if (after === before) continue;
      done.push(() => putBack(target, before, after));
      exchange(target, after);
    }
  } catch (error) {
    undo();
    release();
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof InovasiError || code === undefined) throw error;
    throw new InovasiError('tidak-bisa-menulis', { path: current, reason: code }, error);
  }
  return { undo, keep: release };
}
