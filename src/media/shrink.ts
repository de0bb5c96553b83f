import type { Print } from '../core/annex-manner.ts';
import type { RawDict, RawObject, RawValue } from '../core/foreign.ts';
import { printSize } from './print-size.ts';
import { decodeJpeg, encodeJpeg, type Dots } from './jpeg-codec.ts';
import { scaledDown } from './scale.ts';
import { isDict, isList, isLink } from './values.ts';

/** Bytes below which a picture is left as it is. */
const SMALL = 40_000;

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

/** A photo among the objects that can be made smaller without a change of what it means. */
function photoOf(
  objects: readonly RawObject[],
  { value, data }: RawObject,
): { entries: RawDict['entries']; data: Uint8Array; grey: boolean } | undefined {
  if (data === undefined || data.length < SMALL || !isDict(value)) return undefined;
  const { entries } = value;
  const plain =
    entries['Decode'] === undefined && !isList(entries['Mask']) && entries['DecodeParms'] === undefined;
  if (nameIn(entries['Subtype']) !== 'Image' || nameIn(entries['Filter']) !== 'DCTDecode' || !plain)
    return undefined;
  const colours = coloursOf(objects, entries['ColorSpace']);
  return colours === undefined ? undefined : { entries, data, grey: colours === 1 };
}

async function shrunkObject(
  objects: readonly RawObject[],
  object: RawObject,
  print: Print,
): Promise<RawObject> {
  const photo = photoOf(objects, object);
  if (photo === undefined) return object;
  const { Width: width, Height: height } = photo.entries;
  if (typeof width !== 'number' || typeof height !== 'number') return object;
  const size = printSize(width, height, print);
  if (size === undefined) return object;
  const small = await shrunkJpeg(photo.data, size, print, photo.grey);
  if (small === undefined) return object;
  const entries = { ...photo.entries, Width: small.width, Height: small.height };
  return { value: { kind: 'dict', entries }, data: small.bytes };
}

/** The objects of pages with photos no finer than print needs, as in scans. */
export async function shrunk(given: readonly RawObject[], print: Print): Promise<readonly RawObject[]> {
  const objects: RawObject[] = [];
  for (const object of given) objects.push(await shrunkObject(given, object, print));
  return objects;
}
