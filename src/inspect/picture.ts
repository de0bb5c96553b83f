import type { FileFacts, ImageFacts } from '../core/file-facts.ts';
import { sourceOf, type ByteSource } from '../media/bytes.ts';
import { pngChunks, webpChunks, type Chunk } from '../media/chunks.ts';
import { pngTellsPlace, webpTellsPlace, xmpTellsPlace } from '../media/coordinates.ts';
import { exifOf, pixelsOf, type ExifSays } from '../media/image.ts';
import { boxesAreWhole } from './boxes.ts';

/** Pictures that are larger are looked into as far as this. */
const MOST = 64 * 1024 * 1024;

type Known = Pick<FileFacts, 'image' | 'trouble'>;

interface Form {
  /** Where EXIF begins; undefined where there is none. */
  readonly exif: (bytes: Buffer) => Buffer | undefined;
  /** Whether it tells where it was taken elsewhere than in EXIF. */
  readonly place?: (bytes: Buffer) => boolean;
  /** Whether the picture is there to its end. */
  readonly whole: (bytes: Buffer) => boolean;
  /** Whether a picture of this form without a size is broken, and not only of a kind that we do not know. */
  readonly sized?: true;
}

/** Markers of a JPEG up to its pixels, each with where it stands and how long it is. */
function* segments(
  bytes: Buffer,
): Generator<{ readonly marker: number; readonly at: number; readonly length: number }> {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const length = marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
    if (marker !== 0xff) yield { marker, at, length };
    if (marker === 0xda) return;
    at += length;
  }
}

const jpeg: Form = {
  sized: true,
  exif: (bytes) => {
    for (const { marker, at, length } of segments(bytes)) {
      const body = bytes.subarray(at + 4, at + length);
      if (marker === 0xe1 && body.toString('latin1', 0, 5) === 'Exif\0') return body;
    }
    return undefined;
  },
  place: (bytes) => {
    for (const { marker, at, length } of segments(bytes)) {
      const body = bytes.subarray(at + 4, at + length);
      if (
        marker === 0xe1 &&
        body.toString('latin1', 0, 20).startsWith('http://ns.adobe.com/') &&
        xmpTellsPlace(body)
      )
        return true;
    }
    return false;
  },
  whole: (bytes) => {
    // Among the pixels the end mark cannot occur by chance; before them there may be that of a thumbnail.
    const pixels = [...segments(bytes)].find(({ marker }) => marker === 0xda);
    return pixels !== undefined && bytes.includes(Buffer.from([0xff, 0xd9]), pixels.at);
  },
};

function chunkOf(chunks: Iterable<Chunk>, wanted: string): Buffer | undefined {
  for (const { name, body } of chunks) if (name === wanted) return body;
  return undefined;
}

const png: Form = {
  sized: true,
  exif: (bytes) => chunkOf(pngChunks(bytes), 'eXIf'),
  place: pngTellsPlace,
  whole: (bytes) => chunkOf(pngChunks(bytes), 'IEND') !== undefined,
};

const webp: Form = {
  sized: true,
  exif: (bytes) => chunkOf(webpChunks(bytes), 'EXIF'),
  place: webpTellsPlace,
  whole: (bytes) => bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length,
};

/** HEIC keeps EXIF somewhere among its items, behind its own mark. */
const heic: Form = {
  exif: (bytes) => {
    for (const order of ['II*\0', 'MM\0*']) {
      const at = bytes.indexOf(`Exif\0\0${order}`, 0, 'latin1');
      if (at !== -1) return bytes.subarray(at);
    }
    return undefined;
  },
  whole: (bytes) => boxesAreWhole(sourceOf(bytes)),
};

const tiff: Form = { exif: (bytes) => bytes, whole: () => true };
const plain: Form = { exif: () => undefined, whole: () => true };

const FORMS: Readonly<Record<string, Form>> = {
  'image/jpeg': jpeg,
  'image/png': png,
  'image/apng': png,
  'image/webp': webp,
  'image/heic': heic,
  'image/heif': heic,
  'image/avif': heic,
  'image/tiff': tiff,
};

/** Orientations from five on lay the picture on its side. */
const LYING = 5;

function asSeen(
  { width, height }: { readonly width: number; readonly height: number },
  says: ExifSays,
): ImageFacts {
  const turned = (says.orientation ?? 1) >= LYING;
  return { width: turned ? height : width, height: turned ? width : height, ...says };
}

/** What a picture is; damaged where it has no size or ends before its end. */
export function pictureFacts(source: ByteSource, type: string): Known {
  // Drawings have no pixels.
  if (type === 'image/svg+xml') return {};
  const bytes = Buffer.from(source.read(0, MOST));
  const form = FORMS[type] ?? plain;
  const size = pixelsOf(bytes);
  const complete = source.size <= MOST;
  if (complete && !form.whole(bytes)) return { trouble: 'damaged' };
  // What is not known here is no fault of the file.
  if (size === undefined) return complete && form.sized === true ? { trouble: 'damaged' } : {};
  const exif = form.exif(bytes);
  const says = (exif === undefined ? undefined : exifOf(exif)) ?? { gps: false };
  const gps = says.gps || form.place?.(bytes) === true;
  return { image: asSeen(size, { ...says, gps }) };
}
