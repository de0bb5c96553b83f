import { emptyCoordinates } from './exif-place.ts';
import { PNG, pngWithout, webpWithout } from './location-chunks.ts';

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

function jpegWithout(bytes: Buffer): Buffer | undefined {
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

/** A form of picture that a copy without coordinates can be made of, from bytes that may be changed. */
interface Form {
  readonly extension: string;
  readonly begins: (bytes: Buffer) => boolean;
  readonly without: (bytes: Buffer) => Buffer | undefined;
}

const FORMS: readonly Form[] = [
  { extension: 'jpg', begins: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8, without: jpegWithout },
  { extension: 'png', begins: (bytes) => bytes.toString('latin1', 0, 8) === PNG, without: pngWithout },
  {
    extension: 'webp',
    begins: (bytes) => /^RIFF[^]{4}WEBP$/.test(bytes.toString('latin1', 0, 12)),
    without: webpWithout,
  },
];

/** A copy of a picture, and the ending that suits it. */
export interface Placeless {
  readonly bytes: Uint8Array;
  readonly extension: string;
}

/**
 * A JPEG, PNG or WebP without the coordinates of where it was taken; its pixels, its day and its orientation stay byte for
 * byte. Undefined for anything else, and for what is broken.
 */
export function withoutLocation(file: Uint8Array): Placeless | undefined {
  const bytes = Buffer.from(file);
  const form = FORMS.find(({ begins }) => begins(bytes));
  const copy = form?.without(bytes);
  return form === undefined || copy === undefined ? undefined : { bytes: copy, extension: form.extension };
}
