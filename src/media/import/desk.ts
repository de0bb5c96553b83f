import type { RasterReason, RawLink, RawObject, RawValue } from '../../core/foreign.ts';
import type { Source } from '../source.ts';
import { isDict, isLink, isList } from '../values.ts';
import type { FontFacts } from './font/facts.ts';

/** Reasons against drawing a page as it is, gathered while it is copied. */
export type Found = Set<RasterReason>;

/** Where objects of one file are copied to. */
export interface Desk {
  readonly source: Source;
  readonly objects: RawObject[];
  /** What was copied already, by its role and number: its place, and what speaks against it. */
  readonly known: Map<string, { readonly at: number; readonly found: Found }>;
  /** What is known of fonts, by number. */
  readonly fonts: Map<number, FontFacts>;
  /** Whether something is switched off in the file's layers, so that drawing all would show it. */
  readonly hides: boolean;
}

/** Bytes that a string of a file for the archive may have. */
export const MOST_STRING = 32_767;

/** Objects of one file that are copied; beyond that it is no document. */
const MOST_OBJECTS = 300_000;

/** Puts an object onto the desk. */
export function place(desk: Desk, object: RawObject): RawLink {
  if (desk.objects.length >= MOST_OBJECTS) throw new RangeError('objects');
  desk.objects.push(object);
  return { kind: 'link', to: desk.objects.length - 1 };
}

export type Role = 'plain' | 'form' | 'image' | 'font' | 'pattern' | 'space' | 'state' | 'shading';

export type Make = (desk: Desk, object: RawObject, found: Found) => RawObject;

/** Copies what a value is or leads to; an object that several lead to is copied once for each role. */
export function copyAs(role: Role, make: Make): (desk: Desk, value: RawValue, found: Found) => RawValue {
  return (desk, value, found) => {
    if (!isLink(value)) return make(desk, { value }, found).value;
    const key = `${role} ${value.to}`;
    const known = desk.known.get(key);
    if (known !== undefined) {
      for (const reason of known.found) found.add(reason);
      return { kind: 'link', to: known.at };
    }
    const link = place(desk, { value: null });
    const own: Found = new Set();
    desk.known.set(key, { at: link.to, found: own });
    desk.objects[link.to] = make(desk, desk.source.object(value.to), own);
    for (const reason of own) found.add(reason);
    return link;
  };
}

/** Nothing of these belongs to how a page looks, or a file for the archive may hold it. */
const LEFT_OUT = new Set([
  'StructParent',
  'StructParents',
  'Metadata',
  'PieceInfo',
  'OPI',
  'Alternates',
  'Interpolate',
  'Intent',
  'Parent',
  'LastModified',
  'Length',
  'OC',
  'Ref',
  'AF',
  'Measure',
  'PtData',
  'DL',
]);

/** Codings that files for the archive may not hold, or that nobody knows. */
const CODINGS = new Set([
  'FlateDecode',
  'ASCIIHexDecode',
  'ASCII85Decode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'DCTDecode',
  'JBIG2Decode',
]);

/** The names of the codings of a stream, outermost first. */
export function codingsOf(desk: Desk, entries: Readonly<Record<string, RawValue>>): readonly string[] {
  const filter = entries['Filter'];
  const found = isLink(filter) ? desk.source.object(filter.to).value : (filter ?? null);
  const all = isList(found) ? found : found === null ? [] : [found];
  return all.map((item) => {
    const named = isLink(item) ? desk.source.object(item.to).value : item;
    return typeof named === 'object' && named !== null && 'kind' in named && named.kind === 'name'
      ? named.value
      : '';
  });
}

/**
 * The data of a stream with the entries that say how it is coded. A coding that the archive forbids is undone; what cannot
 * be undone speaks against the page.
 */
export function dataOf(
  desk: Desk,
  object: RawObject,
  found: Found,
): { readonly coding: Readonly<Record<string, RawValue>>; readonly data: Uint8Array } {
  const entries = isDict(object.value) ? object.value.entries : {};
  const data = object.data ?? new Uint8Array();
  if (entries['F'] !== undefined) found.add('content');
  const codings = codingsOf(desk, entries);
  if (codings.length === 0) return { coding: {}, data };
  if (codings.every((coding) => CODINGS.has(coding))) {
    const coding: Record<string, RawValue> = { Filter: plain(desk, entries['Filter'] ?? null, found) };
    const parameters = entries['DecodeParms'] ?? entries['DP'];
    if (parameters !== undefined) coding['DecodeParms'] = plain(desk, parameters, found);
    return { coding, data };
  }
  const decoded = codings.includes('JPXDecode') ? undefined : desk.source.decoded(object);
  if (decoded === undefined) found.add('picture');
  return { coding: {}, data: decoded ?? new Uint8Array() };
}

/** Copies the entries of a dictionary: those named, or all but what is left out everywhere. */
export function entriesOf(
  desk: Desk,
  entries: Readonly<Record<string, RawValue>>,
  found: Found,
  only?: ReadonlySet<string>,
): Record<string, RawValue> {
  const out: Record<string, RawValue> = {};
  for (const [key, value] of Object.entries(entries)) {
    if (only === undefined ? LEFT_OUT.has(key) : !only.has(key)) continue;
    if (value !== null) out[key] = plain(desk, value, found);
  }
  return out;
}

function plainValue(desk: Desk, value: RawValue, found: Found): RawValue {
  if (isLink(value)) return plain(desk, value, found);
  if (isList(value)) return value.map((item) => plainValue(desk, item, found));
  if (isDict(value)) return { kind: 'dict', entries: entriesOf(desk, value.entries, found) };
  const long = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'text';
  if (long && value.bytes.length > MOST_STRING) found.add('content');
  return value;
}

function plainObject(desk: Desk, object: RawObject, found: Found): RawObject {
  if (object.data === undefined || !isDict(object.value))
    return { value: plainValue(desk, object.value, found) };
  const { coding, data } = dataOf(desk, object, found);
  const { Filter: _filter, DecodeParms: _parameters, F: _file, ...rest } = object.value.entries;
  return { value: { kind: 'dict', entries: { ...entriesOf(desk, rest, found), ...coding } }, data };
}

/** Copies a value as it is, with all that it leads to. */
export const plain = copyAs('plain', plainObject);
