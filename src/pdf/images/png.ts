import { inflateSync } from 'node:zlib';
import { flatten } from './flatten.ts';
import { CHANNELS, PASSES, rowBytes, type Colour, type Picture, type Png } from './layout.ts';
import { unfilter } from './unfilter.ts';

const DEPTHS: Readonly<Record<Colour, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Dots beyond which a picture is not unpacked: a small file can claim any size. */
const MOST_DOTS = 60_000_000;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A PNG without its metadata: as stored where pages can hold it so, else set on white; undefined where it is none or damaged. */
export function readPng(bytes: Uint8Array): Picture | undefined {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const png = readChunks(bytes);
  if (png === undefined) return undefined;
  const rows = rowsOf(png);
  if (rows === undefined) return undefined;
  if (png.interlaced || png.colour === 4 || png.colour === 6 || png.transparency !== undefined) {
    return flatPicture(png, flatten(png, unfilter(png, CHANNELS[png.colour], rows)));
  }
  return storedPicture(png);
}

/** The dots of a PNG as red, green, blue and alpha, with what is transparent set on white; undefined where it is none or damaged. */
export function pngDots(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number; readonly rgba: Uint8Array } | undefined {
  const png = SIGNATURE.some((byte, index) => bytes[index] !== byte) ? undefined : readChunks(bytes);
  const rows = png === undefined ? undefined : rowsOf(png);
  if (png === undefined || rows === undefined) return undefined;
  const rgb = flatten(png, unfilter(png, CHANNELS[png.colour], rows));
  const rgba = new Uint8Array(png.width * png.height * 4).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    rgba[to] = rgb[from] ?? 0;
    rgba[to + 1] = rgb[from + 1] ?? 0;
    rgba[to + 2] = rgb[from + 2] ?? 0;
  }
  return { width: png.width, height: png.height, rgba };
}

/** The lines of a PNG as they were filtered; undefined where some are missing. */
function rowsOf(png: Png): Uint8Array | undefined {
  const rows = inflateSync(png.data, { maxOutputLength: rawSize(png) + 1024 });
  return rows.length < rawSize(png) ? undefined : rows;
}

function rawSize(png: Png): number {
  const bits = png.bits * CHANNELS[png.colour];
  if (!png.interlaced) return png.height * (rowBytes(png.width, bits) + 1);
  return PASSES.reduce((sum, [left, across, top, down]) => {
    const width = Math.ceil((png.width - left) / across);
    const height = Math.ceil((png.height - top) / down);
    return width > 0 && height > 0 ? sum + height * (rowBytes(width, bits) + 1) : sum;
  }, 0);
}

function readChunks(bytes: Uint8Array): Png | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return undefined;
    chunks.set(kind, [...(chunks.get(kind) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  const header = chunks.get('IHDR')?.[0];
  const data = chunks.get('IDAT');
  if (header === undefined || data === undefined || header.length < 13) return undefined;
  return checked({
    ...readHeader(header),
    palette: chunks.get('PLTE')?.[0],
    transparency: chunks.get('tRNS')?.[0],
    data: data.length === 1 ? (data[0] ?? new Uint8Array()) : Buffer.concat(data),
  });
}

function readHeader(header: Uint8Array): Pick<Png, 'width' | 'height' | 'bits' | 'colour' | 'interlaced'> {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bits: view.getUint8(8),
    colour: view.getUint8(9) as Colour,
    interlaced: view.getUint8(12) === 1,
  };
}

function checked(png: Png): Png | undefined {
  const { width, height, bits, colour } = png;
  if (width === 0 || height === 0 || width * height > MOST_DOTS) return undefined;
  if (!(colour in DEPTHS && DEPTHS[colour].includes(bits))) return undefined;
  if (colour === 3 && (png.palette === undefined || png.palette.length < 3)) return undefined;
  return png;
}

function storedPicture(png: Png): Picture {
  const { width, height, bits, colour } = png;
  const data = {
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace: colourSpace(png),
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: CHANNELS[colour], BitsPerComponent: bits, Columns: width },
  };
  return { width, height, orientation: 1, data, bytes: png.data, raw: false };
}

function colourSpace({ colour, palette }: Png): unknown {
  if (colour === 0) return 'DeviceGray';
  if (palette === undefined || colour === 2) return 'DeviceRGB';
  return ['Indexed', 'DeviceRGB', Math.floor(palette.length / 3) - 1, palette];
}

function flatPicture(png: Png, dots: Uint8Array): Picture {
  const { width, height } = png;
  const data = { Width: width, Height: height, BitsPerComponent: 8, ColorSpace: 'DeviceRGB' };
  return { width, height, orientation: 1, data, bytes: dots, raw: true };
}
