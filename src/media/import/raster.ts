import { deflate } from '../../archive/deflate.ts';
import type { RasterImage } from '../../core/foreign.ts';
import { encodeJpeg, type Dots } from '../jpeg-codec.ts';
import { isGrey, isPhoto, packed } from '../look.ts';

/** A picture of a page in the coding that suits it: text stays sharp, photos stay small. */
export async function encodeRaster(dots: Dots, quality: number): Promise<RasterImage> {
  const grey = isGrey(dots);
  const channels = grey ? 1 : 3;
  const { width, height } = dots;
  if (isPhoto(dots))
    return { width, height, channels, coding: 'jpeg', data: await encodeJpeg(dots, { quality, grey }) };
  return { width, height, channels, coding: 'flate', data: deflate(packed(dots, channels)) };
}
