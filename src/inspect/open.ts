import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../media/bytes.ts';

/** Reads from an open file without keeping anything of it. */
function sourceOf(file: number, size: number): ByteSource {
  const fill = (offset: number, target: Uint8Array): number => {
    const wanted = Math.max(0, Math.min(target.length, size - offset));
    let filled = 0;
    while (filled < wanted) {
      const read = readSync(file, target, filled, wanted - filled, offset + filled);
      if (read === 0) break;
      filled += read;
    }
    return filled;
  };
  const read = (offset: number, length: number): Uint8Array => {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
    return bytes.subarray(0, fill(offset, bytes));
  };
  return { size, read, fill };
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
    return await look(sourceOf(file, stat.size));
  } finally {
    closeSync(file);
  }
}
