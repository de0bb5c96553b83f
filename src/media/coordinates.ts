import { pngChunks, webpChunks, type Chunk } from './chunks.ts';
import { exifOf } from './image.ts';
import { pngText, rawProfile, type PngText } from './png-text.ts';

/** XMP that gives a latitude a value, as an attribute or an element. */
const LATITUDE = /GPSLatitude\s{0,9}(?:=\s{0,9}["']|>)\s{0,9}[-+]?\d/;

/** Pictures with more parts beside their pixels are none that a camera or an editor made. */
const MOST_PARTS = 200;

/** Whether XMP tells where on earth a picture was taken. */
export function xmpTellsPlace(xmp: Uint8Array): boolean {
  return LATITUDE.test(Buffer.from(xmp.buffer, xmp.byteOffset, xmp.byteLength).toString('latin1'));
}

function profileTellsPlace(profile: Buffer): boolean {
  const isXmp = profile.toString('latin1', 0, 200).includes('adobe') || profile.includes('x:xmpmeta');
  return isXmp ? xmpTellsPlace(profile) : exifOf(profile)?.gps === true;
}

/** Whether words in a PNG hold coordinates. */
export function wordsTellPlace(words: PngText): boolean {
  const profile = rawProfile(words);
  if (profile !== undefined) return profileTellsPlace(profile);
  return words.text !== undefined && xmpTellsPlace(words.text);
}

function* some(chunks: Iterable<Chunk>): Generator<Chunk> {
  let count = 0;
  for (const chunk of chunks) {
    // Pixels may be cut into any number of parts.
    if (chunk.name === 'IDAT' || chunk.name === 'fdAT' || chunk.name === 'ANMF') continue;
    count += 1;
    if (count > MOST_PARTS) return;
    yield chunk;
  }
}

/** Whether a PNG tells in words, and not in EXIF, where it was taken. */
export function pngTellsPlace(bytes: Buffer): boolean {
  for (const chunk of some(pngChunks(bytes))) {
    const words = pngText(chunk);
    if (words !== undefined && wordsTellPlace(words)) return true;
  }
  return false;
}

/** Whether the XMP of a WebP tells where it was taken. */
export function webpTellsPlace(bytes: Buffer): boolean {
  for (const { name, body } of some(webpChunks(bytes)))
    if (name === 'XMP ' && xmpTellsPlace(body)) return true;
  return false;
}
