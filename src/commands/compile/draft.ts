import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { storedBytes, type Sink, type Stored } from '../../core/bytes.ts';
import type { Io } from '../../core/io.ts';
import { draftOf, looking, throughLinks } from '../output.ts';
import { storedFile } from './stored-file.ts';

/** A file that is being written under a temporary name beside its place. */
export interface Draft {
  readonly sink: Sink;
  /** What was written, once it has come to its end. */
  readonly content: () => Stored;
  /** Puts it in its place as a whole, or in another one on the same disk. */
  readonly settle: (place?: string) => void;
  /** Takes it away, unless it is settled. */
  readonly drop: () => void;
}

/** Opens a draft beside the place that it is for. */
export type OpenDraft = (place: string) => Draft;

/** Pieces smaller than this are gathered before they are written. */
const GATHERED = 1 << 18;

/** Writes a file as it comes, small pieces together. Whoever writes waits for the disk, so that nothing piles up. */
function writerOf(file: number): Sink {
  const gathered = Buffer.allocUnsafe(GATHERED);
  let filled = 0;
  const put = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  };
  const flush = (): void => {
    put(gathered.subarray(0, filled));
    filled = 0;
  };
  return {
    write: (bytes) => {
      if (filled + bytes.length > GATHERED) flush();
      if (bytes.length > GATHERED) {
        put(bytes);
        return;
      }
      gathered.set(bytes, filled);
      filled += bytes.length;
    },
    end: flush,
  };
}

function settleAt(path: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  const found = statSync(place, { throwIfNoEntry: false });
  // Who may read and run a file stays as it was.
  if (found?.isFile() === true) chmodSync(path, found.mode);
  renameSync(path, place);
}

/** A new file beside the place; another run may take the same name in between. */
function openBeside(place: string): readonly [string, number] {
  mkdirSync(dirname(place), { recursive: true });
  for (;;) {
    const path = draftOf(place);
    try {
      return [path, openSync(path, 'wx')];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function draftOnDisk(place: string): Draft {
  const [path, file] = openBeside(throughLinks(place));
  const state: { open: boolean; place?: string } = { open: true };
  const close = (): void => {
    if (state.open) closeSync(file);
    state.open = false;
  };
  const { write, end } = writerOf(file);
  return {
    sink: {
      write: (bytes) => looking(place, () => write(bytes)),
      end: () => looking(place, () => (end(), close())),
    },
    content: () => storedFile(state.place ?? path),
    settle: (other = place) => {
      looking(other, () => settleAt(path, throughLinks(other)));
      state.place = other;
    },
    drop: () => {
      close();
      if (state.place === undefined) rmSync(path, { force: true });
    },
  };
}

/** A device or a pipe is written to at the end, never replaced by a file. */
function draftInMemory(place: string): Draft {
  const chunks: Uint8Array[] = [];
  const content = (): Stored => storedBytes(Buffer.concat(chunks));
  return {
    sink: { write: (bytes) => void chunks.push(new Uint8Array(bytes)), end: () => undefined },
    content,
    settle: (other = place) => looking(other, () => writeFileSync(other, Buffer.concat(chunks))),
    drop: () => void chunks.splice(0),
  };
}

function draftFor(place: string): Draft {
  const found = looking(place, () => statSync(place, { throwIfNoEntry: false }));
  const onDisk = found === undefined || found.isFile() || found.isDirectory();
  return onDisk ? looking(place, () => draftOnDisk(place)) : draftInMemory(place);
}

/** Lets work open drafts; those that it did not settle are gone afterwards, also where it is interrupted. */
export async function withDrafts<T>(
  { onInterrupt }: Pick<Io, 'onInterrupt'>,
  work: (open: OpenDraft) => Promise<T>,
): Promise<T> {
  const drafts: Draft[] = [];
  const drop = (): void => drafts.forEach((draft) => draft.drop());
  const release = onInterrupt(drop);
  try {
    return await work((place) => {
      const draft = draftFor(place);
      drafts.push(draft);
      return draft;
    });
  } finally {
    release();
    drop();
  }
}
