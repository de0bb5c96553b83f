import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFacts } from '../../src/inspect/picture.ts';
import { sourceOf } from '../../src/media/bytes.ts';
import { pngChunks, webpChunks } from '../../src/media/chunks.ts';
import { withoutLocation } from '../../src/media/location.ts';
import { chunk, exif, png, riff, webp } from '../support/odd/pictures.ts';
import { secondsFor } from '../support/time.ts';

const TAKEN = { orientation: 6, taken: '2024:03:11 09:15:00', gps: true };
const EXIF = exif(TAKEN);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const XMP =
  '<x:xmpmeta><rdf:Description exif:GPSLatitude="6,10.5S" exif:GPSLongitude="106,49E"/></x:xmpmeta>';
const OTHER = '<x:xmpmeta><dc:title>Rapat</dc:title></x:xmpmeta>';

/** As ImageMagick writes EXIF: in digits, thirty-six bytes to a line. */
function profile(name: string, bytes: Buffer): Buffer {
  const digits = bytes.toString('hex').replace(/.{72}/g, '$&\n');
  return latin(`\n${name}\n${String(bytes.length).padStart(8)}\n${digits}\n`);
}

const text = (keyword: string, body: Buffer): Buffer =>
  chunk('tEXt', Buffer.concat([latin(`${keyword}\0`), body]));
const packed = (keyword: string, body: Buffer): Buffer =>
  chunk('zTXt', Buffer.concat([latin(`${keyword}\0\0`), deflateSync(body)]));
const international = (keyword: string, body: Buffer, pack = false): Buffer =>
  chunk(
    'iTXt',
    Buffer.concat([
      latin(`${keyword}\0${pack ? '\x01' : '\0'}\0id\0Kata\0`),
      pack ? deflateSync(body) : body,
    ]),
  );

const WITH_MARK = Buffer.concat([latin('Exif\0\0'), EXIF]);
const VP8 = riff('VP8 ', Buffer.from([1, 2, 3, 4, 5]));
const HAS_XMP = 0x04;

/** Every way in which these forms keep a place. */
const PLACES: readonly (readonly [name: string, type: string, file: Buffer])[] = [
  ['PNG, EXIF', 'image/png', png(8, 8, [chunk('eXIf', EXIF)])],
  ['PNG, EXIF behind the pixels', 'image/png', png(8, 8, [], [chunk('eXIf', EXIF)])],
  ['PNG, XMP', 'image/png', png(8, 8, [international('XML:com.adobe.xmp', latin(XMP))])],
  ['PNG, packed XMP', 'image/png', png(8, 8, [international('XML:com.adobe.xmp', latin(XMP), true)])],
  ['PNG, XMP as plain words', 'image/png', png(8, 8, [text('XML:com.adobe.xmp', latin(XMP))])],
  ['PNG, raw profile', 'image/png', png(8, 8, [text('Raw profile type exif', profile('exif', WITH_MARK))])],
  [
    'PNG, packed raw profile',
    'image/png',
    png(8, 8, [packed('Raw profile type APP1', profile('generic', WITH_MARK))]),
  ],
  [
    'PNG, raw profile of XMP',
    'image/png',
    png(8, 8, [packed('Raw profile type xmp', profile('xmp', latin(XMP)))]),
  ],
  ['WebP, EXIF', 'image/webp', webp(8, 8, [VP8, riff('EXIF', EXIF)], 0x08)],
  ['WebP, EXIF as in a JPEG', 'image/webp', webp(8, 8, [VP8, riff('EXIF', WITH_MARK)], 0x08)],
  ['WebP, XMP', 'image/webp', webp(8, 8, [VP8, riff('XMP ', latin(XMP))], HAS_XMP)],
  [
    'WebP, both',
    'image/webp',
    webp(8, 8, [VP8, riff('EXIF', EXIF), riff('XMP ', latin(XMP))], HAS_XMP | 0x08),
  ],
];

const tellsPlace = (file: Uint8Array, type: string): boolean | undefined =>
  pictureFacts(sourceOf(file), type).image?.gps;
const chunksOf = (file: Uint8Array, type: string) => [
  ...(type === 'image/png' ? pngChunks : webpChunks)(Buffer.from(file)),
];
const pixelsOf = (file: Uint8Array, type: string): readonly Buffer[] =>
  chunksOf(file, type)
    .filter(({ name }) => name === 'IDAT' || name === 'VP8 ')
    .map(({ body }) => Buffer.from(body));

describe.each(PLACES)('%s', (_, type, file) => {
  it('is seen to tell its place', () => expect(tellsPlace(file, type)).toBe(true));

  it('gives a copy that tells none, with the same pixels and nothing broken', () => {
    const before = Buffer.from(file);
    const copy = withoutLocation(file);
    expect(file).toEqual(before);
    const bytes = Buffer.from(copy?.bytes ?? []);
    expect(copy?.extension).toBe(type.slice('image/'.length));
    expect(tellsPlace(bytes, type)).toBe(false);
    expect(pixelsOf(bytes, type)).toEqual(pixelsOf(file, type));
    expect(pixelsOf(bytes, type)).toHaveLength(1);
    if (type === 'image/webp') expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
    else
      for (const { start, end } of chunksOf(bytes, type))
        expect(bytes.readUInt32BE(end - 4)).toBe(crc32(bytes.subarray(start + 4, end - 4)));
  });
});

describe('a copy', () => {
  it.each([
    ['image/png', png(8, 8, [chunk('eXIf', EXIF)])],
    ['image/webp', webp(8, 8, [VP8, riff('EXIF', EXIF)], 0x08)],
  ])('keeps the day and the orientation of a %s', (type, file) => {
    const { image } = pictureFacts(sourceOf(withoutLocation(file)?.bytes ?? new Uint8Array()), type);
    expect(image).toMatchObject({ taken: '2024-03-11', orientation: 6, gps: false });
  });

  it('keeps words that speak of no place', () => {
    const said = png(8, 8, [
      international('XML:com.adobe.xmp', latin(OTHER)),
      text('Title', latin('Rapat')),
      packed('Comment', latin('Di kantor')),
    ]);
    expect(Buffer.from(withoutLocation(said)?.bytes ?? [])).toEqual(said);
  });

  it('of a WebP no longer says that it has XMP, and keeps XMP that speaks of no place', () => {
    const flags = (file: Uint8Array | undefined): number | undefined =>
      chunksOf(file ?? new Uint8Array(), 'image/webp')[0]?.body[0];
    const place = webp(8, 8, [VP8, riff('XMP ', latin(XMP))], HAS_XMP);
    expect(flags(withoutLocation(place)?.bytes)).toBe(0);
    const title = webp(8, 8, [VP8, riff('XMP ', latin(OTHER))], HAS_XMP);
    expect(Buffer.from(withoutLocation(title)?.bytes ?? [])).toEqual(title);
  });

  it('leaves out what somebody hung behind the picture, and profiles that nobody can read', () => {
    const unreadable = chunk('zTXt', latin('Raw profile type exif\0\0rusak'));
    const file = Buffer.concat([png(8, 8, [unreadable]), WITH_MARK]);
    expect(Buffer.from(withoutLocation(file)?.bytes ?? [])).toEqual(png(8, 8));
  });

  it('is made of no picture that ends early', () => {
    for (const [, , file] of PLACES) {
      for (const end of [8, 12, 20, 40, file.length - 12])
        expect(withoutLocation(file.subarray(0, end))).toBeUndefined();
    }
  });

  it('is made, or not, of anything, and never throws', () => {
    const property = fc.property(
      fc.constantFrom(...PLACES),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      ([, type, file], changes) => {
        const broken = Buffer.from(file);
        for (const [at, value] of changes) broken[8 + (at % (broken.length - 8))] = value;
        withoutLocation(broken);
        tellsPlace(broken, type);
      },
    );
    fc.assert(property, { numRuns: 1000 });
  });

  it('takes no time where words unpack to more than anybody writes', () => {
    const bomb = packed('Raw profile type exif', Buffer.alloc(64_000_000));
    const file = png(
      8,
      8,
      Array.from({ length: 40 }, () => bomb),
    );
    const took = secondsFor(() => {
      expect(tellsPlace(file, 'image/png')).toBe(false);
      expect(withoutLocation(file)).toBeDefined();
    });
    expect(took).toBeLessThan(3);
  });
});
