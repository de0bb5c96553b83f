import type { RawDict, RawObject, RawValue } from '../../core/foreign.ts';
import { dict, entriesAt, isDict, listAt, name, nameAt, numberAt } from '../values.ts';
import { CATEGORIES, readContent, type Category, type Content } from './content.ts';
import { copyAs, dataOf, entriesOf, plain, type Desk, type Found } from './desk.ts';
import { copyFont } from './font/copy.ts';
import { checkShown } from './font/shown.ts';
import { copySpace } from './spaces.ts';

type Copy = (desk: Desk, value: RawValue, found: Found) => RawValue;

const BLENDS = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);
const INTENTS = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);
const STATE_KEYS = new Set(['LW', 'LC', 'LJ', 'ML', 'D', 'FL', 'SM', 'SA', 'CA', 'ca', 'AIS', 'TK']);
const IMAGE_KEYS = new Set(['Width', 'Height', 'BitsPerComponent', 'ImageMask', 'Decode', 'Matte']);
const FORM_KEYS = new Set(['BBox', 'Matrix']);
const TILE_KEYS = new Set(['PatternType', 'PaintType', 'TilingType', 'BBox', 'XStep', 'YStep', 'Matrix']);
const LAID_PATTERN_KEYS = new Set(['PatternType', 'Matrix']);

/** Copies what content names from the resources beside it, and nothing more. */
function copyResources(
  desk: Desk,
  resources: Readonly<Record<string, RawValue>>,
  content: Content,
  found: Found,
): RawDict {
  const out: Record<string, RawValue> = {};
  for (const category of CATEGORIES) {
    const have = entriesAt(desk.source, resources[category]);
    const entries: Record<string, RawValue> = {};
    for (const key of content.used[category]) {
      const value = have[key];
      if (value === undefined) found.add('content');
      else entries[key] = COPIES[category](desk, value, found);
    }
    if (category === 'ColorSpace') copyDefaults(desk, have, entries, found);
    if (Object.keys(entries).length > 0) out[category] = { kind: 'dict', entries };
  }
  const fonts = entriesAt(desk.source, resources['Font']);
  for (const [key, strings] of content.shown) checkShown(desk, fonts[key], strings, found);
  return { kind: 'dict', entries: out };
}

/** What the plain colours mean, where the resources say so. */
function copyDefaults(
  desk: Desk,
  have: Readonly<Record<string, RawValue>>,
  entries: Record<string, RawValue>,
  found: Found,
): void {
  for (const key of ['DefaultGray', 'DefaultRGB']) {
    const value = have[key];
    if (value !== undefined) entries[key] = copySpace(desk, value, found);
  }
}

/** The content of a stream with what it draws with, ready to stand in a stream of ours. */
function copyDrawing(
  desk: Desk,
  object: RawObject,
  found: Found,
): { readonly resources: RawDict; readonly data: Uint8Array } {
  const entries = isDict(object.value) ? object.value.entries : {};
  const bytes = desk.source.decoded(object);
  if (bytes === undefined) found.add('content');
  const content = readContent(bytes ?? new Uint8Array(), found, desk.hides);
  const resources = copyResources(desk, entriesAt(desk.source, entries['Resources']), content, found);
  return { resources, data: content.bytes };
}

/** Content that was put together already, such as a page's. */
export function copyContent(
  desk: Desk,
  bytes: Uint8Array,
  resources: RawValue | undefined,
  found: Found,
): { readonly resources: RawDict; readonly data: Uint8Array } {
  const content = readContent(bytes, found, desk.hides);
  return {
    resources: copyResources(desk, entriesAt(desk.source, resources), content, found),
    data: content.bytes,
  };
}

/** How the parts of a form or page are blended among themselves. */
export function copyGroup(desk: Desk, value: RawValue | undefined, found: Found): RawValue | undefined {
  if (value === undefined) return undefined;
  const entries = entriesAt(desk.source, value);
  if (nameAt(desk.source, entries['S']) !== 'Transparency') return undefined;
  const space = entries['CS'];
  return dict({
    S: name('Transparency'),
    I: entries['I'] === true ? true : undefined,
    K: entries['K'] === true ? true : undefined,
    CS: space === undefined || space === null ? undefined : copySpace(desk, space, found),
  });
}

function copyFormObject(desk: Desk, object: RawObject, found: Found): RawObject {
  const entries = isDict(object.value) ? object.value.entries : {};
  if (entries['PS'] !== undefined || entries['Subtype2'] !== undefined || entries['Ref'] !== undefined)
    found.add('content');
  const { resources, data } = copyDrawing(desk, object, found);
  const value = dict({
    Type: name('XObject'),
    Subtype: name('Form'),
    ...entriesOf(desk, entries, found, FORM_KEYS),
    Group: copyGroup(desk, entries['Group'], found),
    Resources: resources,
  });
  return { value, data };
}

export const copyForm = copyAs('form', copyFormObject);

function copyImageObject(desk: Desk, object: RawObject, found: Found): RawObject {
  const entries = isDict(object.value) ? object.value.entries : {};
  const { coding, data } = dataOf(desk, object, found);
  const space = entries['ColorSpace'];
  const [mask, soft] = [entries['Mask'], entries['SMask']];
  const maskIsColours = mask !== undefined && listAt(desk.source, mask).length > 1;
  const copied: Copy = maskIsColours ? plain : copyImage;
  const value = dict({
    Type: name('XObject'),
    Subtype: name('Image'),
    ...entriesOf(desk, entries, found, IMAGE_KEYS),
    ColorSpace: space === undefined || space === null ? undefined : copySpace(desk, space, found),
    Mask: mask === undefined || mask === null ? undefined : copied(desk, mask, found),
    SMask: soft === undefined || soft === null ? undefined : copyImage(desk, soft, found),
    ...coding,
  });
  return { value, data };
}

export const copyImage: Copy = copyAs('image', copyImageObject);

const copyXObject = copyAs('form', (desk, object, found) => {
  const entries = isDict(object.value) ? object.value.entries : {};
  if (entries['OC'] !== undefined && desk.hides) found.add('layers');
  const kind = nameAt(desk.source, entries['Subtype']);
  if (kind === 'Form' && object.data !== undefined) return copyFormObject(desk, object, found);
  if (kind === 'Image' && object.data !== undefined) return copyImageObject(desk, object, found);
  found.add('content');
  return { value: null };
});

function blendOf(desk: Desk, value: RawValue | undefined, found: Found): RawValue | undefined {
  if (value === undefined) return undefined;
  const blend = nameAt(desk.source, listAt(desk.source, value)[0]);
  if (blend === undefined || !BLENDS.has(blend)) found.add('transparency');
  return name(blend ?? 'Normal');
}

function softMaskOf(desk: Desk, value: RawValue | undefined, found: Found): RawValue | undefined {
  if (value === undefined) return undefined;
  if (nameAt(desk.source, value) === 'None') return name('None');
  const { S, G, BC, TR } = entriesAt(desk.source, value);
  return dict({
    S: name(nameAt(desk.source, S) ?? 'Alpha'),
    G: copyForm(desk, G ?? null, found),
    BC: BC === undefined ? undefined : plain(desk, BC, found),
    TR: TR === undefined ? undefined : plain(desk, TR, found),
  });
}

/** Whether colours go through a curve on their way to the printer. */
function isCurved(desk: Desk, { TR, TR2 }: Readonly<Record<string, RawValue>>): boolean {
  const curve = TR2 ?? TR;
  if (curve === undefined || curve === null) return false;
  return !['Identity', 'Default'].includes(nameAt(desk.source, curve) ?? '');
}

const copyState = copyAs('state', (desk, { value }, found) => {
  const entries = isDict(value) ? value.entries : {};
  if (isCurved(desk, entries)) found.add('transparency');
  const intent = nameAt(desk.source, entries['RI']);
  const [face, size] = listAt(desk.source, entries['Font']);
  const font =
    face === undefined ? undefined : [copyFont(desk, face, found), numberAt(desk.source, size) ?? 1];
  return {
    value: dict({
      ...entriesOf(desk, entries, found, STATE_KEYS),
      RI: intent !== undefined && INTENTS.has(intent) ? name(intent) : undefined,
      BM: blendOf(desk, entries['BM'], found),
      SMask: softMaskOf(desk, entries['SMask'], found),
      Font: font,
    }),
  };
});

const copyShading = copyAs('shading', (desk, object, found) => {
  const entries = isDict(object.value) ? object.value.entries : {};
  const { ColorSpace: space = null, Filter: _filter, DecodeParms: _parameters, ...rest } = entries;
  const value = dict({ ...entriesOf(desk, rest, found), ColorSpace: copySpace(desk, space, found) });
  if (object.data === undefined) return { value };
  const { coding, data } = dataOf(desk, object, found);
  return { value: dict({ ...value.entries, ...coding }), data };
});

const copyPattern = copyAs('pattern', (desk, object, found) => {
  const entries = isDict(object.value) ? object.value.entries : {};
  if (object.data !== undefined) {
    const { resources, data } = copyDrawing(desk, object, found);
    const value = dict({ ...entriesOf(desk, entries, found, TILE_KEYS), Resources: resources });
    return { value, data };
  }
  const state = entries['ExtGState'];
  return {
    value: dict({
      ...entriesOf(desk, entries, found, LAID_PATTERN_KEYS),
      Shading: copyShading(desk, entries['Shading'] ?? null, found),
      ExtGState: state === undefined ? undefined : copyState(desk, state, found),
    }),
  };
});

const COPIES: Readonly<Record<Category, Copy>> = {
  Font: copyFont,
  XObject: copyXObject,
  ExtGState: copyState,
  ColorSpace: copySpace,
  Pattern: copyPattern,
  Shading: copyShading,
};
