/** Where bytes go as they come, in their order. What was handed over may be overwritten afterwards. */
export interface Sink {
  readonly write: (bytes: Uint8Array) => void;
  /** Nothing more will come. */
  readonly end: () => void;
}

/** Bytes that stand somewhere else and are read piece by piece, so that a file of any size costs no memory. */
export interface Stored {
  readonly size: number;
  /** So many bytes from a place on; each piece is to be used before the next one is asked for. */
  readonly pieces: (start: number, length: number) => Iterable<Uint8Array>;
}

/** Bytes that are in memory already. */
export function storedBytes(bytes: Uint8Array): Stored {
  return { size: bytes.length, pieces: (start, length) => [bytes.subarray(start, start + length)] };
}

/** All of it. */
export function wholeOf({ size, pieces }: Stored): Iterable<Uint8Array> {
  return pieces(0, size);
}

/** A part of it in memory; less where it ends before. */
export function bytesAt({ size, pieces }: Stored, start: number, length: number): Uint8Array {
  const wanted = Math.max(0, Math.min(length, size - start));
  const out = new Uint8Array(wanted);
  let at = 0;
  for (const piece of wanted > 0 ? pieces(start, wanted) : []) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** Bytes that are kept of what was read last. */
const WINDOW = 1 << 18;

/** The same bytes for one who reads many small parts, one near the other. */
export function windowed(file: Stored): Stored {
  let from = 0;
  let held: Uint8Array = new Uint8Array();
  return {
    size: file.size,
    pieces: (start, length) => {
      if (length > WINDOW) return file.pieces(start, length);
      if (start < from || start + length > from + held.length) {
        held = bytesAt(file, start, WINDOW);
        from = start;
      }
      return [held.subarray(start - from, start - from + length)];
    },
  };
}
