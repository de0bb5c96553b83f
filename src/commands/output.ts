import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InovasiError } from '../core/errors.ts';

/** Writes a file as a whole or not at all: to a temporary name beside it, then renamed over it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = join(dirname(path), `.tmp-${basename(path)}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new InovasiError('tidak-bisa-menulis', { path, reason: code }, error);
  }
}
