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
  let offset = 0;
  for (;;) {
    const bytes = source.read(offset, CHUNK);
    if (bytes.length === 0) return { sha256: hash.digest('hex'), size: offset };
    hash.update(bytes);
    offset += bytes.length;
  }
}

/** The SHA-256 of a file of any size; undefined for what is no ordinary file. */
export function hashFile(path: string): Promise<Hashed | undefined> {
  return withFile(path, hashOf);
}
