import type { Print } from '../core/annex-manner.ts';
import type { Dots } from './jpeg-codec.ts';
import { printSize, SMALL } from './print-size.ts';

interface Segment {
  readonly marker: number;
  readonly body: Uint8Array;
}

/** The segments of a JPEG before its picture. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] {
  const out: Segment[] = [];
  for (let at = 2; at + 4 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda;) {
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    out.push({ marker: bytes[at + 1] ?? 0, body: bytes.subarray(at + 4, at + 2 + length) });
    at += 2 + length;
  }
  return out;
}

/** What the head of the picture itself says. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
}

function frameOf(segments: readonly Segment[]): Frame | undefined {
  const frame = segments.find(({ marker, body }) => marker >= 0xc0 && marker <= 0xc2 && body.length >= 6);
  if (frame === undefined) return undefined;
  const [, high = 0, low = 0, wide = 0, narrow = 0, colours = 0] = frame.body;
  return { width: wide * 256 + narrow, height: high * 256 + low, colours };
}

/** Whether a JPEG has four inks and not three colours. */
export function isForPress(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return false;
  return frameOf(segmentsOf(bytes))?.colours === 4;
}

async function orientationOf(segments: readonly Segment[]): Promise<number> {
  const { exifOf } = await import('./image.ts');
  const exif = segments.find(({ marker, body }) => marker === 0xe1 && body[0] === 0x45 && body[1] === 0x78);
  return exif === undefined ? 1 : (exifOf(exif.body)?.orientation ?? 1);
}

/** EXIF that says how a picture lies, and nothing else. */
function lying(orientation: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const entry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [...exif, ...entry];
  return Uint8Array.from([0xff, 0xe1, 0, body.length + 2, ...body]);
}

/** A photo no finer than print needs, as a JPEG that lies as it did and says nothing else; the bytes given where that wins nothing. */
export async function shrunkPhoto(bytes: Uint8Array, print: Print): Promise<Uint8Array> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const segments = segmentsOf(bytes);
  const frame = frameOf(segments);
  const size = frame === undefined ? undefined : printSize(frame.width, frame.height, print);
  if (frame === undefined || size === undefined) return bytes;
  // most photos are small enough already, so that what makes them smaller is not loaded for them
  const { shrunkJpeg } = await import('./shrink.ts');
  const small = await shrunkJpeg(bytes, size, print, frame.colours === 1);
  if (small === undefined) return bytes;
  const exif = lying(await orientationOf(segments));
  return Buffer.concat([small.bytes.subarray(0, 2), exif, small.bytes.subarray(2)]);
}

/** Reads a PNG; undefined where it is none or damaged. Fails where it is damaged in other ways. */
export type ReadPng = (bytes: Uint8Array) => Dots | undefined;

/**
 * A picture no finer than print needs. A PNG is touched only where a limit of size asks for it. The bytes given where nothing
 * is won.
 */
export async function shrunkPicture(bytes: Uint8Array, print: Print, readPng: ReadPng): Promise<Uint8Array> {
  if (bytes[0] !== 0x89 || !print.inside || bytes.length < SMALL) return shrunkPhoto(bytes, print);
  const { shrunkPng } = await import('./shrunk-png.ts');
  return shrunkPng(bytes, print, readPng);
}
