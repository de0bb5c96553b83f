import type { RawValue } from '../../core/foreign.ts';
import { dict, isDict, isList, nameAt, numberAt } from '../values.ts';
import { copyAs, dataOf, plain, type Desk, type Found } from './desk.ts';

/** Spaces that need nothing beside their name: the file says what red, green, blue and grey are. */
const NAMED = new Set(['DeviceGray', 'DeviceRGB', 'Pattern', 'G', 'RGB']);
const MEASURED = new Set(['CalGray', 'CalRGB', 'Lab']);
const PROFILE_SPACES: Readonly<Record<number, string>> = { 1: 'GRAY', 3: 'RGB ', 4: 'CMYK' };
const PROFILE_CLASSES = new Set(['scnr', 'mntr', 'prtr', 'spac']);

function tagAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** Whether a colour profile is one that the archive takes: of a version it knows, for as many colours as are said. */
function isProfile(bytes: Uint8Array | undefined, colours: number | undefined): boolean {
  if (bytes === undefined || bytes.length < 132 || colours === undefined) return false;
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const fits = tagAt(bytes, 16) === PROFILE_SPACES[colours];
  const known = (bytes[8] ?? 9) <= 4 && PROFILE_CLASSES.has(tagAt(bytes, 12));
  return fits && known && tagAt(bytes, 36) === 'acsp' && size <= bytes.length;
}

const copyProfile = copyAs('space', (desk, object, found) => {
  const entries = isDict(object.value) ? object.value.entries : {};
  const colours = numberAt(desk.source, entries['N']);
  const bytes = object.data === undefined ? undefined : (desk.source.decoded(object) ?? object.data);
  if (!isProfile(bytes, colours)) found.add('colour');
  const { coding, data } = dataOf(desk, object, found);
  const range = entries['Range'] === undefined ? undefined : plain(desk, entries['Range'], found);
  return { value: dict({ N: colours, Range: range, ...coding }), data };
});

function copyFamily(desk: Desk, items: readonly RawValue[], found: Found): RawValue {
  const family = nameAt(desk.source, items[0]);
  const named: RawValue = { kind: 'name', value: family ?? '' };
  switch (family) {
    case 'ICCBased':
      return [named, ...items.slice(1, 2).map((item) => copyProfile(desk, item, found))];
    case 'Indexed':
      return [
        named,
        ...items.slice(1, 2).map((item) => copySpace(desk, item, found)),
        ...items.slice(2, 4).map((item) => plain(desk, item, found)),
      ];
    case 'Pattern':
      return [named, ...items.slice(1, 2).map((item) => copySpace(desk, item, found))];
    default:
      if (items.length === 1 && NAMED.has(family ?? '')) return named;
      if (!MEASURED.has(family ?? '')) found.add('colour');
      return items.map((item) => plain(desk, item, found));
  }
}

/** Copies a colour space. Inks of a press speak against the page: nobody says here what they look like. */
export const copySpace: (desk: Desk, value: RawValue, found: Found) => RawValue = copyAs(
  'space',
  (desk, { value }, found) => {
    if (isList(value)) return { value: copyFamily(desk, value, found) };
    const named = nameAt(desk.source, value);
    if (named === undefined || !NAMED.has(named)) found.add('colour');
    return { value };
  },
);
