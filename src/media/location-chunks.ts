import { crc32 } from 'node:zlib';
import { pngChunks, webpChunks, type Chunk } from './chunks.ts';
import { emptyCoordinates } from './exif-place.ts';
import { pngText, profileName, rawProfile } from './png-text.ts';

/** The first bytes of every PNG. */
export const PNG = '\x89PNG\r\n\x1a\n';

/** Profiles that hold EXIF, where coordinates stand as numbers under a number: they go as a whole. */
const OF_EXIF: ReadonlySet<string> = new Set(['exif', 'app1']);

/** Words that speak of coordinates, or a profile of which nobody can tell whether it does. */
function mayNamePlace(chunk: Chunk): boolean {
  const words = pngText(chunk);
  if (words === undefined) return false;
  const { keyword, text } = words;
  const name = profileName(words);
  if (name !== undefined) {
    const profile = rawProfile(words);
    return profile === undefined || OF_EXIF.has(name) || profile.includes('GPS');
  }
  if (text === undefined) return keyword.startsWith('XML:');
  return keyword.includes('GPS') || text.includes('GPS');
}

/** A part of a PNG with other content of the same length. */
function resealed(chunk: Buffer): Buffer {
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return chunk;
}

/** A PNG without coordinates, up to its end mark; undefined where that is missing. Works in the bytes that it is given. */
export function pngWithout(bytes: Buffer): Buffer | undefined {
  const chunks = [...pngChunks(bytes)];
  if (chunks.at(-1)?.name !== 'IEND') return undefined;
  const kept = chunks.flatMap((chunk) => {
    const { name, start, end, body } = chunk;
    if (mayNamePlace(chunk)) return [];
    if (name !== 'eXIf') return [bytes.subarray(start, end)];
    emptyCoordinates(body);
    return [resealed(bytes.subarray(start, end))];
  });
  return Buffer.concat([bytes.subarray(0, 8), ...kept]);
}

const HAS_XMP = 0x04;

/** EXIF in a WebP begins with its byte order, or as in a JPEG. */
function withoutMark(body: Buffer): Buffer {
  return body.toString('latin1', 0, 6) === 'Exif\0\0' ? body.subarray(6) : body;
}

/** A WebP without coordinates; undefined where its parts do not fill it. Works in the bytes that it is given. */
export function webpWithout(bytes: Buffer): Buffer | undefined {
  const chunks = [...webpChunks(bytes)];
  const end = chunks.at(-1)?.end ?? 0;
  if (end === 0 || end < Math.min(bytes.readUInt32LE(4) + 8, bytes.length) - 1) return undefined;
  const dropped = chunks.filter(({ name, body }) => name === 'XMP ' && body.includes('GPS'));
  const kept = chunks
    .filter((chunk) => !dropped.includes(chunk))
    .map(({ name, start, end: until, body }) => {
      if (name === 'EXIF') emptyCoordinates(withoutMark(body));
      if (name === 'VP8X' && dropped.length > 0 && body.length > 0) body[0] = (body[0] ?? 0) & ~HAS_XMP;
      return bytes.subarray(start, until);
    });
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([head, ...kept]);
}
