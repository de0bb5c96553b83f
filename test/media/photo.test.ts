import { describe, expect, it } from 'vitest';
import { PRINTS } from '../../src/core/annex-manner.ts';
import { decodeJpeg, encodeJpeg } from '../../src/media/jpeg-codec.ts';
import { isForPress, shrunkPhoto } from '../../src/media/photo.ts';
import { scaledDown } from '../../src/media/scale.ts';
import { readPicture } from '../../src/pdf/pictures.ts';
import { jpeg } from '../support/odd/pictures.ts';

const [FINE] = PRINTS;

/** A photo with enough in it that its size matters, lying as its camera was held. */
async function photo(width: number, height: number): Promise<Uint8Array> {
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < rgba.length; at += 4) {
    rgba.set([(at / 4) % 251, (at / 8) % 199, (at / 16) % 151, 255], at);
  }
  return encodeJpeg({ width, height, rgba }, { quality: 90, grey: false });
}

/** EXIF of another picture put into this one. */
function lyingAs(bytes: Uint8Array, orientation: number): Uint8Array {
  const other = jpeg(8, 8, { orientation });
  const length = other.readUInt16BE(4);
  return Buffer.concat([bytes.subarray(0, 2), other.subarray(2, 4 + length), bytes.subarray(2)]);
}

describe('photos for print', () => {
  it('stay as they are where they are hardly larger than needed', async () => {
    const small = await photo(800, 600);
    expect(await shrunkPhoto(small, FINE)).toBe(small);
  });

  it('become as large as a page can use, and lie as they did', async () => {
    const large = lyingAs(await photo(4000, 3000), 6);
    const bytes = await shrunkPhoto(large, FINE);
    expect(bytes.length).toBeLessThan(large.length);
    const picture = readPicture(bytes);
    expect(picture?.orientation).toBe(6);
    expect(picture?.width).toBeLessThan(2400);
    expect((picture?.height ?? 0) / (picture?.width ?? 1)).toBeCloseTo(4 / 3, 1);
    expect(Buffer.from(await shrunkPhoto(large, FINE)).equals(bytes)).toBe(true);
  });

  it('keep their colours when made smaller', () => {
    const rgba = Uint8Array.from({ length: 64 }, (_, index) => [200, 100, 50, 255][index % 4] ?? 0);
    const { rgba: out } = scaledDown({ width: 4, height: 4, rgba }, 2, 2);
    expect([...out.subarray(0, 4)]).toEqual([200, 100, 50, 255]);
  });

  it('are not read out of what is none', async () => {
    expect(await decodeJpeg(Uint8Array.from([0xff, 0xd8, 1, 2, 3]))).toBeUndefined();
    expect(isForPress(await photo(16, 16))).toBe(false);
  });
});
