import { crc32 } from 'node:zlib';
import { deflate } from '../archive/deflate.ts';
import type { Dots } from './jpeg-codec.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colours that a palette holds. */
const MOST_COLOURS = 256;
const PALETTE = 3;

/** The colours of a picture in the order they come; undefined where there are more than a palette holds. */
function paletteOf({ rgba }: Dots): ReadonlyMap<number, number> | undefined {
  const colours = new Map<number, number>();
  let last = -1;
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
    if (colour === last || colours.has(colour)) continue;
    if (colours.size === MOST_COLOURS) return undefined;
    colours.set(colour, colours.size);
    last = colour;
  }
  return colours;
}

function bitsFor(colours: number): 1 | 2 | 4 | 8 {
  if (colours <= 2) return 1;
  if (colours <= 4) return 2;
  return colours <= 16 ? 4 : 8;
}

/** Lines of numbers of colours, packed, each behind the sign that it is not filtered. */
function indexedRows({ width, height, rgba }: Dots, colours: ReadonlyMap<number, number>): Uint8Array {
  const bits = bitsFor(colours.size);
  const line = Math.ceil((width * bits) / 8) + 1;
  const out = new Uint8Array(line * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const colour = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
      const place = y * line + 1 + ((x * bits) >> 3);
      out[place] = (out[place] ?? 0) | ((colours.get(colour) ?? 0) << (8 - bits - ((x * bits) & 7)));
    }
  }
  return out;
}

/** Lines of dots, each behind the sign that it is not filtered. */
function plainRows({ width, height, rgba }: Dots, channels: 1 | 3): Uint8Array {
  const out = new Uint8Array((width * channels + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, from += 4) {
      for (let channel = 0; channel < channels; channel += 1) out[to++] = rgba[from + channel] ?? 0;
    }
  }
  return out;
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function header({ width, height }: Dots, bits: number, kind: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = bits;
  data[9] = kind;
  return chunk('IHDR', data);
}

/** Writes a PNG without loss, with a palette where few colours suffice; what was transparent is taken as it stands. */
export function encodePng(dots: Dots, grey: boolean): Uint8Array {
  const colours = paletteOf(dots);
  const parts: Uint8Array[] = [SIGNATURE];
  if (colours !== undefined) {
    const palette = [...colours.keys()].flatMap((colour) => [
      colour >> 16,
      (colour >> 8) & 255,
      colour & 255,
    ]);
    parts.push(header(dots, bitsFor(colours.size), PALETTE), chunk('PLTE', Uint8Array.from(palette)));
    parts.push(chunk('IDAT', deflate(indexedRows(dots, colours))));
  } else {
    parts.push(header(dots, 8, grey ? 0 : 2), chunk('IDAT', deflate(plainRows(dots, grey ? 1 : 3))));
  }
  return Buffer.concat([...parts, chunk('IEND', new Uint8Array())]);
}
