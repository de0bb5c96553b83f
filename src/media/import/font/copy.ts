import type { RawObject, RawValue } from '../../../core/foreign.ts';
import { dict, entriesAt, isDict, listAt, name, nameAt, objectAt } from '../../values.ts';
import { copyAs, entriesOf, type Desk, type Found } from '../desk.ts';

const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'] as const;

/** Lists of glyphs that a font claims to hold, which are often wrong, and which nobody needs. */
const DESCRIPTOR_LEFT_OUT = new Set(['CharSet', 'CIDSet', 'Style', 'Lang', 'FD']);
const SIMPLE = new Set(['Type1', 'MMType1', 'TrueType']);

function copyDescriptor(desk: Desk, value: RawValue | undefined, found: Found): RawValue | undefined {
  const entries = entriesAt(desk.source, value);
  if (!PROGRAMS.some((key) => objectAt(desk.source, entries[key]).data !== undefined)) found.add('font');
  const kept = Object.keys(entries).filter((key) => !DESCRIPTOR_LEFT_OUT.has(key));
  return dict(entriesOf(desk, entries, found, new Set(kept)));
}

function copyWhole(desk: Desk, entries: Readonly<Record<string, RawValue>>, found: Found): RawValue {
  const { FontDescriptor: descriptor, ...rest } = entries;
  return dict({ ...entriesOf(desk, rest, found), FontDescriptor: copyDescriptor(desk, descriptor, found) });
}

function copyComposite(desk: Desk, entries: Readonly<Record<string, RawValue>>, found: Found): RawValue {
  const { DescendantFonts: below, ...rest } = entries;
  const [first] = listAt(desk.source, below);
  const descendant = entriesAt(desk.source, first);
  const map = descendant['CIDToGIDMap'];
  const isTrueType = nameAt(desk.source, descendant['Subtype']) === 'CIDFontType2';
  const copied = copyWhole(
    desk,
    isTrueType && map === undefined ? { ...descendant, CIDToGIDMap: name('Identity') } : descendant,
    found,
  );
  const encoding = nameAt(desk.source, entries['Encoding']);
  if (encoding !== 'Identity-H' && encoding !== 'Identity-V') found.add('font');
  return dict({ ...entriesOf(desk, rest, found), DescendantFonts: [copied] });
}

function copyFontObject(desk: Desk, { value }: RawObject, found: Found): RawObject {
  const entries = isDict(value) ? value.entries : {};
  const kind = nameAt(desk.source, entries['Subtype']) ?? '';
  if (kind === 'Type0') return { value: copyComposite(desk, entries, found) };
  if (!SIMPLE.has(kind)) found.add('font');
  return { value: copyWhole(desk, entries, found) };
}

/** Copies a font; one that is not embedded, or of which nobody knows what its signs mean, speaks against the page. */
export const copyFont = copyAs('font', copyFontObject);
