import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { wholeOf, type Stored } from '../../core/bytes.ts';

/** Bytes that are read at once. */
const PIECE = 1 << 20;

/** A file that is held open to be read from. */
export interface OpenFile extends Stored {
  readonly close: () => void;
}

function* piecesOf(file: number, memory: Buffer, start: number, length: number): Generator<Uint8Array> {
  for (let at = 0; at < length;) {
    const read = readSync(file, memory, 0, Math.min(memory.length, length - at), start + at);
    if (read === 0) throw new RangeError('end of file');
    at += read;
    yield memory.subarray(0, read);
  }
}

/** Opens a file for as long as its bytes are needed. */
export function openStored(path: string): OpenFile {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  let memory = Buffer.alloc(0);
  const pieces = (start: number, length: number): Iterable<Uint8Array> => {
    if (memory.length < Math.min(PIECE, length)) memory = Buffer.allocUnsafe(Math.min(PIECE, length));
    return piecesOf(file, memory, start, length);
  };
  return { size, pieces, close: () => closeSync(file) };
}

/** A file that is opened whenever its bytes are asked for. */
export function storedFile(path: string): Stored {
  return {
    size: statSync(path).size,
    *pieces(start, length) {
      const file = openStored(path);
      try {
        yield* file.pieces(start, length);
      } finally {
        file.close();
      }
    },
  };
}

/** SHA-256 in lower-case hexadecimal. */
export function hashOf(stored: Stored): string {
  const hash = createHash('sha256');
  for (const piece of wholeOf(stored)) hash.update(piece);
  return hash.digest('hex');
}

/** What changes where somebody writes to a file. */
export function stateOf(path: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}
