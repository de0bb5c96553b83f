/** Bytes that are read where they are needed, so that a file of any size costs no memory. */
export interface ByteSource {
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer only where the source ends. */
  readonly read: (offset: number, length: number) => Uint8Array;
  /** Puts the bytes from `offset` into memory that is there already, and says how many there were. */
  readonly fill: (offset: number, target: Uint8Array) => number;
}

/** Bytes that are in memory already. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, Math.min(bytes.length, offset + length)),
    fill: (offset, target) => {
      const found = bytes.subarray(offset, Math.min(bytes.length, offset + target.length));
      target.set(found);
      return found.length;
    },
  };
}
