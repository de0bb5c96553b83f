/** Bytes that are read where they are needed, so that a file of any size costs no memory. */
export interface ByteSource {
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer only where the source ends. */
  readonly read: (offset: number, length: number) => Uint8Array;
}

/** Bytes that are in memory already. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, Math.min(bytes.length, offset + length)),
  };
}
