import { bytesAt, storedBytes, windowed, type Sink, type Stored } from '../../core/bytes.ts';
import type { Io } from '../../core/io.ts';
import { partWords } from '../../messages/commands/verify.ts';

/** More parts than this are not named. */
const MOST_PARTS = 12;
/** Bytes that are passed over after one that differs: near it the part is the same. */
const SKIP = 64;
/** Bytes of what should be that are kept, so that differences can be named without making it twice. */
const MOST_KEPT = 32 * 1024 * 1024;

/** Holds what is written against a file, as it comes. */
export interface Comparison {
  readonly sink: Sink;
  /** Whether all that was written stands in the file, and nothing more. */
  readonly isSame: () => boolean;
  /** What was written, where it was little enough to be kept. */
  readonly kept: () => Stored | undefined;
}

function isEqual(bytes: Uint8Array, found: Stored, start: number): boolean {
  let at = 0;
  for (const piece of found.pieces(start, bytes.length)) {
    if (Buffer.compare(piece, bytes.subarray(at, at + piece.length)) !== 0) return false;
    at += piece.length;
  }
  return true;
}

/** Begins to hold what will be written against a file. */
export function compareWith(file: Stored): Comparison {
  const found = windowed(file);
  const state = { at: 0, same: true, whole: true };
  const kept: Uint8Array[] = [];
  const write = (bytes: Uint8Array): void => {
    const end = state.at + bytes.length;
    state.same &&= end <= found.size && isEqual(bytes, found, state.at);
    state.at = end;
    if (end > MOST_KEPT) {
      state.whole = false;
      kept.length = 0;
    } else {
      kept.push(new Uint8Array(bytes));
    }
  };
  return {
    sink: { write, end: () => undefined },
    isSame: () => state.same && state.at === found.size,
    kept: () => (state.whole ? storedBytes(Buffer.concat(kept)) : undefined),
  };
}

/** Bytes that are held against each other at once. */
const PIECE = 1 << 16;

/** The places where two files differ, for as long as somebody goes on asking. */
function* differences(expected: Stored, found: Stored): Generator<number> {
  const end = Math.min(expected.size, found.size);
  for (let start = 0; start < end; start += PIECE) {
    const ours = bytesAt(expected, start, Math.min(PIECE, end - start));
    const theirs = bytesAt(found, start, ours.length);
    if (Buffer.compare(ours, theirs) === 0) continue;
    for (let at = 0; at < ours.length; at += 1) if (ours[at] !== theirs[at]) yield start + at;
  }
}

/** Where two files differ, as parts of the one that is as it should be; each part is named once. */
export async function partsThatDiffer(
  expected: Stored,
  found: Stored,
  { language }: Pick<Io, 'language'>,
): Promise<readonly string[]> {
  const { anatomyOf, partsOf } = await import('../../pdf/index.ts');
  const anatomy = anatomyOf(expected);
  const words = partWords[language];
  const names = new Set<string>();
  if (expected.size !== found.size) names.add(words.length(expected.size, found.size));
  const partAt = anatomy === undefined ? undefined : partsOf(anatomy);
  let next = 0;
  for (const offset of differences(expected, found)) {
    if (offset < next) continue;
    const part = partAt?.(offset);
    names.add(part === undefined ? words.byte(offset) : words.part(part, offset));
    // From the first byte that was put in or left out everything is shifted: only the first place says something.
    if (expected.size !== found.size || names.size >= MOST_PARTS) break;
    next = offset + 1 + (partAt === undefined ? 0 : SKIP);
  }
  return [...names];
}
