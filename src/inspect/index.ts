import type { FileFacts } from '../core/file-facts.ts';
import { hashFile } from './hash.ts';
import { lookAtFile } from './look.ts';

/** A file to look into. */
export interface Subject {
  /** Absolute. Links are followed; whether one may be is for the caller to say. */
  readonly path: string;
  /** Bytes, as the caller saw them. */
  readonly size: number;
}

/** What looking into files may use. */
export interface InspectTools {
  /** Called after each file with how many are done. */
  readonly progress?: (done: number, all: number) => void;
}

async function inspectOne(path: string): Promise<FileFacts | undefined> {
  try {
    const hashed = await hashFile(path);
    return hashed === undefined ? undefined : await lookAtFile(path, hashed);
  } catch (error) {
    // What the system refuses is nobody's damage; anything else is a fault of ours.
    if (typeof (error as NodeJS.ErrnoException).syscall === 'string') return undefined;
    throw error;
  }
}

/**
 * What files really are, by the path given. What cannot be read (no rights, gone meanwhile, no ordinary file) has no
 * entry. Nothing is thrown for what a file holds.
 */
export async function inspectFiles(
  files: readonly Subject[],
  { progress }: InspectTools = {},
): Promise<ReadonlyMap<string, FileFacts>> {
  const facts = new Map<string, FileFacts>();
  let done = 0;
  for (const { path } of files) {
    const found = await inspectOne(path);
    if (found !== undefined) facts.set(path, found);
    done += 1;
    progress?.(done, files.length);
  }
  return facts;
}
