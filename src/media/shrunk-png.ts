import type { Print } from '../core/annex-manner.ts';
import { encodeJpeg, type Dots } from './jpeg-codec.ts';
import { isGrey, isPhoto } from './look.ts';
import type { ReadPng } from './photo.ts';
import { encodePng } from './png-codec.ts';
import { printSize } from './print-size.ts';
import { scaledDown } from './scale.ts';

function dotsOf(bytes: Uint8Array, readPng: ReadPng): Dots | undefined {
  try {
    return readPng(bytes);
  } catch {
    // what cannot be unpacked is told where it is to be shown
    return undefined;
  }
}

/** A PNG made smaller: a photo becomes a JPEG, text and drawings stay without loss; the bytes given where nothing is won. */
export async function shrunkPng(bytes: Uint8Array, print: Print, readPng: ReadPng): Promise<Uint8Array> {
  const dots = dotsOf(bytes, readPng);
  if (dots === undefined) return bytes;
  const size = printSize(dots.width, dots.height, print);
  const small = size === undefined ? dots : scaledDown(dots, size.width, size.height);
  const grey = isGrey(small);
  // making a drawing smaller blurs its strokes: what it is shows in what was given
  const coded = isPhoto(dots)
    ? await encodeJpeg(small, { quality: print.quality, grey })
    : encodePng(small, grey);
  return coded.length < bytes.length ? coded : bytes;
}
