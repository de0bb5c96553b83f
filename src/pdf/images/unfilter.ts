import { PASSES, rowBytes, type Png } from './layout.ts';

/** Samples of a picture, line by line, each line of dots beginning at a byte. */
export interface Samples {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  /** Where the dots of these lines lie in the whole picture. */
  readonly left: number;
  readonly across: number;
  readonly top: number;
  readonly down: number;
}

/** Undoes the line filters of a PNG; an interlaced one has seven sets of lines. */
export function unfilter(png: Png, channels: number, rows: Uint8Array): Samples[] {
  const bits = png.bits * channels;
  const passes = png.interlaced ? PASSES : [[0, 1, 0, 1] as const];
  const out: Samples[] = [];
  let at = 0;
  for (const [left, across, top, down] of passes) {
    const width = Math.ceil((png.width - left) / across);
    const height = Math.ceil((png.height - top) / down);
    if (width <= 0 || height <= 0) continue;
    const size = height * (rowBytes(width, bits) + 1);
    const bytes = unfilterLines(rows.subarray(at, at + size), {
      line: rowBytes(width, bits),
      height,
      step: Math.max(bits >> 3, 1),
    });
    out.push({ width, height, bytes, left, across, top, down });
    at += size;
  }
  return out;
}

interface Lines {
  readonly line: number;
  readonly height: number;
  /** Bytes from one dot to the next. */
  readonly step: number;
}

function unfilterLines(rows: Uint8Array, { line, height, step }: Lines): Uint8Array {
  const out = new Uint8Array(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (line + 1)] ?? 0;
    const source = y * (line + 1) + 1;
    const target = y * line;
    for (let x = 0; x < line; x += 1) {
      const left = x < step ? 0 : (out[target + x - step] ?? 0);
      const up = y === 0 ? 0 : (out[target + x - line] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[target + x - line - step] ?? 0);
      out[target + x] = (rows[source + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

/** The neighbour that is nearest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
