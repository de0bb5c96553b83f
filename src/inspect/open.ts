import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../media/bytes.ts';

/** Reads from an open file without keeping anything of it. */
function readerOf(file: number, size: number): ByteSource['read'] {
  return (offset, length) => {
    const wanted = Math.max(0, Math.min(length, size - offset));
    const bytes = Buffer.allocUnsafe(wanted);
    let filled = 0;
    while (filled < wanted) {
      const read = readSync(file, bytes, filled, wanted - filled, offset + filled);
      if (read === 0) break;
      filled += read;
    }
    return filled === wanted ? bytes : bytes.subarray(0, filled);
  };
}

/**
 * Opens an ordinary file for as long as `look` runs; undefined for anything else. A pipe is not waited for, and what is
 * no ordinary file is not read from.
 */
export async function withFile<T>(
  path: string,
  look: (source: ByteSource) => T | Promise<T>,
): Promise<T | undefined> {
  // Windows knows no such flag, nor pipes with names in folders.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return undefined;
    return await look({ size: stat.size, read: readerOf(file, stat.size) });
  } finally {
    closeSync(file);
  }
}
