/** A segment of a JPEG ahead of its pixels. */
interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

const SCAN = 0xda;
const APP1 = 0xe1;
const APP2 = 0xe2;
const EXIF = 'Exif\0\0';
const GPS_POINTER = 0x8825;

/** Bytes of one value by the type of its field, as TIFF numbers them. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const;

function segmentsOf(bytes: Buffer): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const end = marker === 0xff ? at + 1 : at + 2 + bytes.readUInt16BE(at + 2);
    if (marker !== 0xff) segments.push({ marker, start: at, end: Math.min(end, bytes.length) });
    if (marker === SCAN) break;
    at = end;
  }
  return segments;
}

interface Tiff {
  readonly block: Buffer;
  readonly short: (at: number) => number;
  readonly long: (at: number) => number;
}

function tiffOf(block: Buffer): Tiff {
  const little = block.toString('latin1', 0, 2) === 'II';
  const within = (at: number, length: number): boolean => at >= 0 && at + length <= block.length;
  const short = (at: number): number => (little ? block.readUInt16LE(at) : block.readUInt16BE(at));
  const long = (at: number): number => (little ? block.readUInt32LE(at) : block.readUInt32BE(at));
  return {
    block,
    short: (at) => (within(at, 2) ? short(at) : 0),
    long: (at) => (within(at, 4) ? long(at) : 0),
  };
}

/** Empties the list of coordinates in a block of EXIF, and whatever its fields keep elsewhere. */
function emptyCoordinates(block: Buffer): void {
  const { short, long } = tiffOf(block);
  const main = long(4);
  for (let index = 0; index < short(main); index += 1) {
    const field = main + 2 + index * 12;
    if (short(field) !== GPS_POINTER) continue;
    const list = long(field + 8);
    const count = short(list);
    for (let one = 0; one < count; one += 1) {
      const entry = list + 2 + one * 12;
      const length = (SIZES[short(entry + 2)] ?? 1) * long(entry + 4);
      if (length > 4) block.fill(0, long(entry + 8), Math.min(long(entry + 8) + length, block.length));
    }
    block.fill(0, list, Math.min(list + 2 + count * 12, block.length));
  }
}

/** What other programs say of the same picture may name the place again, and so may a second picture behind the first. */
function isLeftOut(segment: Buffer, alone: boolean): boolean {
  const marker = segment[1];
  const name = segment.toString('latin1', 4, 40);
  if (marker === APP1 && name.startsWith('http://ns.adobe.com/')) return segment.includes('GPS');
  return !alone && marker === APP2 && name.startsWith('MPF\0');
}

/** Where the picture ends, if another one with words of its own follows. */
function endOf(bytes: Buffer, pixels: number): number {
  const mark = bytes.indexOf(Buffer.from([0xff, 0xd9]), pixels);
  return mark < 0 || !bytes.includes(EXIF, mark, 'latin1') ? bytes.length : mark + 2;
}

/**
 * A JPEG without the coordinates of where it was taken; its pixels, its day and its orientation stay byte for byte.
 * Undefined for what is no JPEG.
 */
export function withoutLocation(file: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(file);
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const segments = segmentsOf(bytes);
  const pixels = segments.at(-1);
  if (pixels?.marker !== SCAN) return undefined;
  const end = endOf(bytes, pixels.start);
  const kept = segments.slice(0, -1).flatMap(({ marker, start, end: until }) => {
    const segment = bytes.subarray(start, until);
    if (isLeftOut(segment, end === bytes.length)) return [];
    if (marker === APP1 && segment.toString('latin1', 4, 10) === EXIF) emptyCoordinates(segment.subarray(10));
    return [segment];
  });
  return Buffer.concat([bytes.subarray(0, 2), ...kept, bytes.subarray(pixels.start, end)]);
}
