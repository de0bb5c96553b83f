import { createHash } from 'node:crypto';
import type { ByteSource } from '../media/bytes.ts';
import { withFile } from './open.ts';

const CHUNK = 1024 * 1024;

/** What reading a file from end to end tells. */
export interface Hashed {
  /** In lower-case hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

function hashOf(source: ByteSource): Hashed {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(Math.min(CHUNK, source.size));
  let offset = 0;
  for (;;) {
    const read = source.fill(offset, piece);
    if (read === 0) return { sha256: hash.digest('hex'), size: offset };
    hash.update(piece.subarray(0, read));
    offset += read;
  }
}

/** The SHA-256 of a file of any size; undefined for what is no ordinary file. */
export function hashFile(path: string): Promise<Hashed | undefined> {
  return withFile(path, hashOf);
}
