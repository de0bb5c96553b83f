/** A part of a PNG or a WebP: its name, where all of it stands, and what it holds. */
export interface Chunk {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly body: Buffer;
}

/** The parts of a PNG up to its end mark; of a broken one as many as are whole. */
export function* pngChunks(bytes: Buffer): Generator<Chunk> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) return;
    yield { name, start: at, end, body: bytes.subarray(at + 8, end - 4) };
    if (name === 'IEND') return;
    at = end;
  }
}

/** The parts of a WebP, its pixels among them; of a broken one as many as are whole. */
export function* webpChunks(bytes: Buffer): Generator<Chunk> {
  const last = bytes.length < 12 ? 0 : Math.min(bytes.length, bytes.readUInt32LE(4) + 8);
  for (let at = 12; at + 8 <= last;) {
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > last) return;
    const end = Math.min(at + 8 + length + (length % 2), last);
    yield {
      name: bytes.toString('latin1', at, at + 4),
      start: at,
      end,
      body: bytes.subarray(at + 8, at + 8 + length),
    };
    at = end;
  }
}
