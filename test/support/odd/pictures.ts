import { deflateSync } from 'node:zlib';

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

interface ExifParts {
  readonly orientation?: number;
  /** As cameras write it: `2024:03:11 09:15:00`. */
  readonly taken?: string;
  readonly gps?: boolean;
}

type Tag = readonly [tag: number, type: number, count: number, value: Buffer];

/** A directory of TIFF, little-endian, whose long values stand right behind it. */
function directory(tags: readonly Tag[], at: number): Buffer {
  const head = Buffer.alloc(2 + tags.length * 12 + 4);
  head.writeUInt16LE(tags.length, 0);
  const behind: Buffer[] = [];
  let free = at + head.length;
  for (const [index, [tag, type, count, value]] of tags.entries()) {
    const place = 2 + index * 12;
    head.writeUInt16LE(tag, place);
    head.writeUInt16LE(type, place + 2);
    head.writeUInt32LE(count, place + 4);
    if (value.length <= 4) {
      value.copy(head, place + 8);
    } else {
      head.writeUInt32LE(free, place + 8);
      behind.push(value);
      free += value.length;
    }
  }
  return Buffer.concat([head, ...behind]);
}

function le(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

const short = (value: number): Buffer => Buffer.from([value & 255, value >> 8]);

/** EXIF from its byte order on. */
export function exif({ orientation, taken, gps = false }: ExifParts): Buffer {
  const start = 8;
  const tags = (photo: number, place: number): Tag[] => [
    [0x010f, 2, 13, Buffer.from('Kamera rekaan'.slice(0, 12) + '\0', 'latin1')],
    ...(orientation === undefined ? [] : [[0x0112, 3, 1, short(orientation)] as Tag]),
    ...(taken === undefined ? [] : [[0x8769, 4, 1, le(photo)] as Tag]),
    ...(gps ? [[0x8825, 4, 1, le(place)] as Tag] : []),
  ];
  const photoAt = start + directory(tags(0, 0), start).length;
  const photo =
    taken === undefined
      ? Buffer.alloc(0)
      : directory([[0x9003, 2, 20, Buffer.from(`${taken}\0`, 'latin1')]], photoAt);
  const placeAt = photoAt + photo.length;
  const place = gps
    ? directory(
        [
          [1, 2, 2, Buffer.from('S\0')],
          [2, 5, 3, le(6, 1, 10, 1, 3000, 100)],
          [3, 2, 2, Buffer.from('E\0')],
          [4, 5, 3, le(106, 1, 49, 1, 3600, 100)],
        ],
        placeAt,
      )
    : Buffer.alloc(0);
  const header = Buffer.concat([Buffer.from('II*\0', 'latin1'), le(start)]);
  return Buffer.concat([header, directory(tags(photoAt, placeAt), start), photo, place]);
}

const segment = (marker: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(body.length + 2), body]);

/** A grey JPEG of any size, each block of it one bit of nothing changed and one of nothing more. */
export function jpeg(width: number, height: number, says?: ExifParts): Buffer {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const table = (kind: number): Buffer => Buffer.from([kind, 1, ...Array<number>(15).fill(0), 0]);
  const pixels = Buffer.alloc(Math.ceil((blocks * 2) / 8));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(says === undefined
      ? []
      : [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(says)]))]),
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
    segment(0xc0, Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from([1, 1, 0x11, 0])])),
    segment(0xc4, table(0)),
    segment(0xc4, table(0x10)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    pixels,
    Buffer.from([0xff, 0xd9]),
  ]);
}

let crcTable: readonly number[] | undefined;

function crc32(bytes: Buffer): number {
  crcTable ??= Array.from({ length: 256 }, (_, start) => {
    let value = start;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** A part of a PNG. */
export function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  return Buffer.concat([u32(body.length), named, u32(crc32(named))]);
}

/** A grey PNG, with other parts of it before and behind its pixels. */
export function png(
  width: number,
  height: number,
  before: readonly Buffer[] = [],
  behind: readonly Buffer[] = [],
): Buffer {
  const rows = Buffer.concat(
    Array.from({ length: height }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(width, 0x80)])),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])])),
    ...before,
    chunk('IDAT', deflateSync(rows)),
    ...behind,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A part of a WebP, filled up to an even length. */
export function riff(name: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(name, 'latin1'), le(body.length), body, Buffer.alloc(body.length % 2)]);
}

/** As much of a WebP as tells its size, with other parts behind that. */
export function webp(width: number, height: number, behind: readonly Buffer[] = [], flags = 0): Buffer {
  const size = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value - 1);
    return bytes.subarray(0, 3);
  };
  const body = Buffer.concat([
    Buffer.from('WEBPVP8X', 'latin1'),
    le(10),
    Buffer.from([flags, 0, 0, 0]),
    size(width),
    size(height),
    ...behind,
  ]);
  return Buffer.concat([Buffer.from('RIFF', 'latin1'), le(body.length), body]);
}

/** A box of the containers that phones write. */
export function box(name: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), Buffer.from(name, 'latin1'), body]);
}

/** As much of a HEIC as tells its size, and EXIF where it is given. */
export function heic(width: number, height: number, says?: ExifParts): Buffer {
  const version = u32(0);
  const sizes = box('ipco', box('ispe', version, u32(width), u32(height)));
  const item = says === undefined ? [] : [box('mdat', Buffer.from('Exif\0\0', 'latin1'), exif(says))];
  return Buffer.concat([
    box('ftyp', Buffer.from('heic', 'latin1'), u32(0), Buffer.from('mif1heic', 'latin1')),
    box('meta', version, box('iprp', sizes)),
    ...item,
  ]);
}

/** A grey TIFF of one strip. */
export function tiff(width: number, height: number): Buffer {
  const tags = (at: number): Tag[] => [
    [0x0100, 4, 1, le(width)],
    [0x0101, 4, 1, le(height)],
    [0x0102, 3, 1, short(8)],
    [0x0103, 3, 1, short(1)],
    [0x0106, 3, 1, short(1)],
    [0x0111, 4, 1, le(at)],
    [0x0115, 3, 1, short(1)],
    [0x0116, 4, 1, le(height)],
    [0x0117, 4, 1, le(width * height)],
  ];
  const at = 8 + directory(tags(0), 8).length;
  const head = Buffer.concat([Buffer.from('II*\0', 'latin1'), le(8)]);
  return Buffer.concat([head, directory(tags(at), 8), Buffer.alloc(width * height, 0x80)]);
}
