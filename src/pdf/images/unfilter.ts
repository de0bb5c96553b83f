import { unfilterLines } from '../../core/filtered-lines.ts';
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
