import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PRINTS } from '../../src/core/annex-manner.ts';
import type { ForeignObject, ForeignPages } from '../../src/core/foreign.ts';
import { importPdf } from '../../src/media/import/index.ts';
import type { Dots } from '../../src/media/jpeg-codec.ts';
import { shrunkPicture } from '../../src/media/photo.ts';
import { encodePng } from '../../src/media/png-codec.ts';
import { pngDots } from '../../src/pdf/images/png.ts';
import { isDict } from '../../src/media/values.ts';
import { onePage } from './foreign.ts';

const [FINE, , COARSE] = PRINTS;
if (COARSE === undefined) throw new Error('steps');

type Colour = (x: number, y: number) => readonly [number, number, number];

function dotsOf(width: number, height: number, colour: Colour): Dots {
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1)
    rgba.set([...colour(at % width, Math.floor(at / width)), 255], at * 4);
  return { width, height, rgba };
}

/** A number from 0 to 255 that looks like chance. */
const chance = (x: number, y: number): number => (Math.imul(x * 7919 + y + 1, 0x9e3779b1) >>> 24) & 255;

/** Soft light under grain, as in a photo. */
const PHOTO: Colour = (x, y) => {
  const light = 120 + 60 * Math.sin(x / 90) + (chance(x, y) >> 3);
  return [light, light * 0.9, light * 0.8].map(Math.round) as unknown as ReturnType<Colour>;
};
/** Black strokes on white, none like the one beside it, as in a plan. */
const PLAN: Colour = (x, y) => {
  const [column, row] = [Math.floor(x / 24), Math.floor(y / 24)];
  const start = chance(column, row) % 18;
  return x % 24 >= start && x % 24 < start + 4 ? [0, 0, 0] : [255, 255, 255];
};

const beginsAs = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4)).toString('hex');
const PNG = '89504e47';

describe('a PNG', () => {
  it('is written without loss, in a palette, in grey and in colours', () => {
    const grain: Colour = (x, y) => [(x * y) % 256, (x * y) % 256, (x * y) % 256];
    for (const [colour, grey] of [
      [PHOTO, false],
      [PLAN, true],
      [grain, true],
    ] as const) {
      const dots = dotsOf(61, 47, colour);
      expect(Buffer.from(pngDots(encodePng(dots, grey))?.rgba ?? [])).toEqual(Buffer.from(dots.rgba));
    }
  });

  it('stays as it is until a limit of size asks otherwise', async () => {
    const bytes = encodePng(dotsOf(1500, 1000, PHOTO), false);
    expect(await shrunkPicture(bytes, FINE, pngDots)).toBe(bytes);
  });

  it('becomes a smaller JPEG where it is a photo', async () => {
    const bytes = encodePng(dotsOf(1500, 1000, PHOTO), false);
    const small = await shrunkPicture(bytes, COARSE, pngDots);
    expect(beginsAs(small)).toMatch(/^ffd8ff/);
    expect(small.length).toBeLessThan(bytes.length / 2);
  });

  it('stays without loss where it is a drawing, however far it is made smaller', async () => {
    // a PNG that was written with less care than ours
    const bytes = Buffer.alloc(200_000, 0x89);
    const small = await shrunkPicture(bytes, COARSE, () => dotsOf(3000, 2200, PLAN));
    expect(beginsAs(small)).toBe(PNG);
    expect(small.length).toBeLessThan(bytes.length);
    const dots = pngDots(small);
    expect(dots?.width).toBeLessThan(1500);
    // between the strokes it is white, and nothing of what JPEG would leave there
    const white = Array.from(dots?.rgba ?? []).filter((value, index) => index % 4 === 0 && value === 255);
    expect(white.length / ((dots?.rgba.length ?? 4) / 4)).toBeGreaterThan(0.6);
  });

  it('is given back where it is damaged', async () => {
    const bytes = encodePng(dotsOf(1500, 1000, PHOTO), false);
    const damaged = Buffer.concat([bytes.subarray(0, 2000), Buffer.alloc(60_000)]);
    expect(await shrunkPicture(damaged, COARSE, pngDots)).toBe(damaged);
  });
});

/** A page that shows one picture, coded without loss. */
function pageWith(dots: Dots, channels: 1 | 3, predictor: 1 | 15): Buffer {
  const line = dots.width * channels;
  const rows = Array.from({ length: dots.height }, (_, y) => {
    const row = Buffer.alloc(line);
    for (let x = 0; x < dots.width; x += 1)
      for (let c = 0; c < channels; c += 1)
        row[x * channels + c] = dots.rgba[(y * dots.width + x) * 4 + c] ?? 0;
    if (predictor === 1) return row;
    // each sample as its difference from the one to its left
    const differences = row.map((value, x) => value - (x < channels ? 0 : (row[x - channels] ?? 0)));
    return Buffer.concat([Buffer.of(1), differences]);
  });
  const space = channels === 1 ? '/DeviceGray' : '/DeviceRGB';
  const parameters =
    predictor === 1 ? '' : `/DecodeParms << /Predictor 15 /Colors ${channels} /Columns ${dots.width} >>`;
  const head = `/Type /XObject /Subtype /Image /Width ${dots.width} /Height ${dots.height} /BitsPerComponent 8 /ColorSpace ${space} /Filter /FlateDecode ${parameters}`;
  return onePage({
    content: 'q 500 0 0 700 40 40 cm /I Do Q',
    resources: '/XObject << /I 5 0 R >>',
    more: [[head, deflateSync(Buffer.concat(rows)).toString('latin1')]],
  });
}

function pictureIn({ objects }: ForeignPages): { filter: unknown; width: unknown; length: number } {
  const entries = ({ value }: ForeignObject) => (isDict(value) ? value.entries : {});
  const found = objects.find((object) => 'Width' in entries(object));
  if (found?.data === undefined) throw new Error('picture');
  const { Filter: filter, Width: width } = entries(found);
  return { filter, width, length: found.data.length };
}

describe('a picture inside a PDF', () => {
  const name = (value: string) => ({ kind: 'name', value });
  const read = async (bytes: Uint8Array, print = COARSE): Promise<ForeignPages> => {
    const pages = await importPdf(bytes, print);
    if (typeof pages === 'string') throw new Error(pages);
    return pages;
  };

  it.each([
    [3, 1],
    [3, 15],
    [1, 15],
  ] as const)('becomes a JPEG where it is a photo (%i, %i)', async (channels, predictor) => {
    const bytes = pageWith(dotsOf(1800, 1400, PHOTO), channels, predictor);
    const picture = pictureIn(await read(bytes));
    expect(picture.filter).toEqual(name('DCTDecode'));
    expect(picture.width).toBeLessThan(1800);
    expect(picture.length).toBeLessThan(bytes.length / 2);
  });

  it('stays without loss where it is a drawing', async () => {
    const bytes = pageWith(dotsOf(3000, 2200, PLAN), 1, 1);
    const picture = pictureIn(await read(bytes));
    expect(picture.filter).toEqual(name('FlateDecode'));
    expect(picture.length).toBeLessThan(bytes.length);
  });

  it('stays where it stands in the file until a limit of size asks otherwise', async () => {
    const dots = dotsOf(1800, 1400, PHOTO);
    const { objects } = await read(pageWith(dots, 3, 1), FINE);
    const left = objects.filter(({ data }) => data !== undefined && !(data instanceof Uint8Array));
    expect(left).toHaveLength(1);
  });
});
