/** Bytes from which handing memory over is worth more than copying it. */
const LARGE = 1 << 16;

/**
 * The large pieces of memory in an answer of a thread: they are handed over, so that no file is there twice. A piece that
 * is only a part of what was allocated is copied: the rest belongs to others, and Node refuses to give its own pool away.
 */
export function largeBuffers(answer: unknown): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!ArrayBuffer.isView(value)) {
      Object.values(value).forEach(gather);
    } else if (value.byteLength >= LARGE && value.byteLength === value.buffer.byteLength) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
    }
  };
  gather(answer);
  return [...found];
}
