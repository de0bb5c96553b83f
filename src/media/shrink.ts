import { deflate } from '../archive/deflate.ts';
import type { Print } from '../core/annex-manner.ts';
import type { RawDict, RawObject, RawValue } from '../core/foreign.ts';
import { flateDots } from './flate-dots.ts';
import { decodeJpeg, encodeJpeg, type Dots } from './jpeg-codec.ts';
import { isPhoto, packed } from './look.ts';
import { printSize, SMALL } from './print-size.ts';
import { scaledDown } from './scale.ts';
import { isDict, isLink, isList, name } from './values.ts';

/** A JPEG made as small as print needs; undefined where it would not become smaller. */
export async function shrunkJpeg(
  bytes: Uint8Array,
  size: { readonly width: number; readonly height: number },
  print: Print,
  grey: boolean,
): Promise<(Dots & { readonly bytes: Uint8Array }) | undefined> {
  const dots = await decodeJpeg(bytes);
  if (dots === undefined) return undefined;
  const smaller = scaledDown(dots, size.width, size.height);
  const encoded = await encodeJpeg(smaller, { quality: print.quality, grey });
  return encoded.length < bytes.length ? { ...smaller, bytes: encoded } : undefined;
}

function nameIn(value: RawValue | undefined): string | undefined {
  const single = isList(value) && value.length === 1 ? value[0] : value;
  return typeof single === 'object' && single !== null && 'kind' in single && single.kind === 'name'
    ? single.value
    : undefined;
}

/** How many colours a space has, if it is one that a JPEG can be written in again. */
function coloursOf(objects: readonly RawObject[], space: RawValue | undefined): 1 | 3 | undefined {
  const found = isLink(space) ? objects[space.to]?.value : space;
  const named = nameIn(found);
  if (named === 'DeviceGray') return 1;
  if (named === 'DeviceRGB') return 3;
  if (!isList(found) || nameIn(found[0]) !== 'ICCBased' || !isLink(found[1])) return undefined;
  const profile = objects[found[1].to]?.value;
  const count = isDict(profile) ? profile.entries['N'] : undefined;
  return count === 1 || count === 3 ? count : undefined;
}

/** A picture among the objects that can be made smaller without a change of what it means. */
interface Shrinkable {
  readonly entries: RawDict['entries'];
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

function shrinkable(objects: readonly RawObject[], { value, data }: RawObject): Shrinkable | undefined {
  if (data === undefined || data.length < SMALL || !isDict(value)) return undefined;
  const { entries } = value;
  const { Width: width, Height: height, BitsPerComponent: bits } = entries;
  const isPlain =
    ['Decode', 'Matte'].every((key) => entries[key] === undefined) &&
    !isList(entries['Mask']) &&
    entries['ImageMask'] !== true;
  if (nameIn(entries['Subtype']) !== 'Image' || !isPlain || bits !== 8) return undefined;
  const channels = coloursOf(objects, entries['ColorSpace']);
  if (channels === undefined || typeof width !== 'number' || typeof height !== 'number') return undefined;
  return { entries, data, width, height, channels };
}

/** Soft masks that say what lies beneath the picture's edge have to be as large as it is. */
function isMatted(objects: readonly RawObject[], { entries }: Shrinkable): boolean {
  const mask = entries['SMask'];
  const found = isLink(mask) ? objects[mask.to]?.value : undefined;
  return isDict(found) && found.entries['Matte'] !== undefined;
}

function replaced({ entries }: Shrinkable, image: Pick<Dots, 'width' | 'height'>, coded: Coded): RawObject {
  const { DecodeParms: _parameters, ...rest } = entries;
  const size = { Width: image.width, Height: image.height };
  return {
    value: { kind: 'dict', entries: { ...rest, ...size, Filter: name(coded.filter) } },
    data: coded.data,
  };
}

interface Coded {
  readonly filter: 'DCTDecode' | 'FlateDecode';
  readonly data: Uint8Array;
}

/** A picture that was coded without loss: a photo becomes a JPEG, text and drawings stay without loss. */
async function shrunkPlain(picture: Shrinkable, print: Print): Promise<RawObject | undefined> {
  const dots = flateDots(picture);
  if (dots === undefined) return undefined;
  const size = printSize(picture.width, picture.height, print);
  const small = size === undefined ? dots : scaledDown(dots, size.width, size.height);
  const { channels, data } = picture;
  const coded: Coded = isPhoto(dots)
    ? {
        filter: 'DCTDecode',
        data: await encodeJpeg(small, { quality: print.quality, grey: channels === 1 }),
      }
    : { filter: 'FlateDecode', data: deflate(packed(small, channels)) };
  return coded.data.length < data.length ? replaced(picture, small, coded) : undefined;
}

async function shrunkPhoto(picture: Shrinkable, print: Print): Promise<RawObject | undefined> {
  const size = printSize(picture.width, picture.height, print);
  if (size === undefined || picture.entries['DecodeParms'] !== undefined) return undefined;
  const small = await shrunkJpeg(picture.data, size, print, picture.channels === 1);
  if (small === undefined) return undefined;
  return replaced(picture, small, { filter: 'DCTDecode', data: small.bytes });
}

async function shrunkObject(
  objects: readonly RawObject[],
  object: RawObject,
  print: Print,
): Promise<RawObject> {
  const picture = shrinkable(objects, object);
  if (picture === undefined || isMatted(objects, picture)) return object;
  const coding = nameIn(picture.entries['Filter']);
  if (coding === 'DCTDecode') return (await shrunkPhoto(picture, print)) ?? object;
  return coding === 'FlateDecode' ? ((await shrunkPlain(picture, print)) ?? object) : object;
}

/** The objects of pages with photos no finer than print needs, as in scans. */
export async function shrunk(given: readonly RawObject[], print: Print): Promise<readonly RawObject[]> {
  const objects: RawObject[] = [];
  for (const object of given) objects.push(await shrunkObject(given, object, print));
  return objects;
}
