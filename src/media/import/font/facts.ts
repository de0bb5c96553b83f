import type { RawValue } from '../../../core/foreign.ts';
import type { Source } from '../../source.ts';
import { entriesAt, isDict, isList, listAt, nameAt, numberAt, objectAt, valueAt } from '../../values.ts';
import { meaningOfName } from './names.ts';
import { readTrueType, type Program } from './truetype.ts';
import { encodingMeanings, readMeanings, type Meanings } from './unicode.ts';

type Entries = Readonly<Record<string, RawValue>>;

/** What a font says of its codes, and what its program says. */
export interface FontFacts {
  /** Bytes of a code. */
  readonly bytes: 1 | 2;
  readonly meanings: Meanings;
  /** Width that the file gives to a code; undefined where it gives none. */
  readonly width: (code: number) => number | undefined;
  /** The program and how codes find their glyphs; absent where the program is of a kind that is not looked into. */
  readonly program?: Program;
  readonly glyph: (code: number) => number | undefined;
  /** Whether the font itself breaks a rule, whatever is shown with it. */
  readonly odd: boolean;
}

const SYMBOLIC = 4;

/** Names given to codes one by one. */
function differences(source: Source, encoding: Entries): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  let code = 0;
  for (const item of listAt(source, encoding['Differences'])) {
    const number = numberAt(source, item);
    const named = nameAt(source, item);
    if (number !== undefined) code = number;
    else if (named !== undefined) out.set(code++, named);
  }
  return out;
}

interface Encoding {
  readonly base: string | undefined;
  readonly names: ReadonlyMap<number, string>;
}

function encodingOf(source: Source, font: Entries): Encoding {
  const encoding = valueAt(source, font['Encoding']);
  if (!isDict(encoding)) return { base: nameAt(source, font['Encoding']), names: new Map() };
  return {
    base: nameAt(source, encoding.entries['BaseEncoding']),
    names: differences(source, encoding.entries),
  };
}

function decodedAt(source: Source, value: RawValue | undefined): Uint8Array | undefined {
  const object = objectAt(source, value);
  return object.data === undefined ? undefined : source.decoded(object);
}

function meaningsOf(source: Source, font: Entries, { base, names }: Encoding): Meanings {
  const told = decodedAt(source, font['ToUnicode']);
  const out = new Map(encodingMeanings(base));
  for (const [code, name] of names) {
    const meaning = meaningOfName(name);
    if (meaning === undefined) out.delete(code);
    else out.set(code, meaning);
  }
  if (told !== undefined) for (const [code, meaning] of readMeanings(told)) out.set(code, meaning);
  return out;
}

function simpleWidth(source: Source, font: Entries, descriptor: Entries): FontFacts['width'] {
  const first = numberAt(source, font['FirstChar']) ?? 0;
  const widths = listAt(source, font['Widths']);
  const missing = numberAt(source, descriptor['MissingWidth']);
  return (code) => {
    const at = code - first;
    return at >= 0 && at < widths.length ? numberAt(source, widths[at]) : missing;
  };
}

/** How codes of a simple TrueType font find their glyphs, and whether it keeps to the rules for that. */
function trueTypeLookup(
  program: Program,
  { base, names }: Encoding,
  symbolic: boolean,
): Pick<FontFacts, 'glyph' | 'odd'> {
  const { maps, lookUp } = program;
  if (symbolic) {
    const odd = base !== undefined || names.size > 0 || (!maps.includes('3.0') && maps.length !== 1);
    return {
      odd,
      glyph: (code) => lookUp(3, 0, 0xf000 + code) || lookUp(3, 0, code) || lookUp(1, 0, code),
    };
  }
  const known = encodingMeanings(base);
  const odd = known.size === 0 || names.size > 0 || !(maps.includes('3.1') || maps.includes('1.0'));
  return {
    odd,
    glyph: (code) => lookUp(3, 1, known.get(code)?.codePointAt(0) ?? 0) || lookUp(1, 0, code),
  };
}

function simpleFacts(source: Source, font: Entries): FontFacts {
  const descriptor = entriesAt(source, font['FontDescriptor']);
  const encoding = encodingOf(source, font);
  const common = {
    bytes: 1,
    meanings: meaningsOf(source, font, encoding),
    width: simpleWidth(source, font, descriptor),
  } as const;
  const bytes = decodedAt(source, descriptor['FontFile2']);
  if (nameAt(source, font['Subtype']) !== 'TrueType')
    return { ...common, odd: false, glyph: () => undefined };
  const program = bytes === undefined ? undefined : readTrueType(bytes);
  if (program === undefined) return { ...common, odd: true, glyph: () => undefined };
  const symbolic = ((numberAt(source, descriptor['Flags']) ?? 0) & SYMBOLIC) !== 0;
  return { ...common, program, ...trueTypeLookup(program, encoding, symbolic) };
}

/** Widths by code: `first [w …]` and `first last w` by turns. */
function compositeWidths(source: Source, font: Entries): FontFacts['width'] {
  const single = new Map<number, number>();
  const items = listAt(source, font['W']);
  for (let at = 0; at + 1 < items.length;) {
    const first = numberAt(source, items[at]) ?? 0;
    const next = valueAt(source, items[at + 1]);
    if (isList(next)) {
      next.forEach((item, index) => single.set(first + index, numberAt(source, item) ?? 0));
      at += 2;
      continue;
    }
    const last = Math.min(numberAt(source, items[at + 1]) ?? 0, first + 65_535);
    const width = numberAt(source, items[at + 2]) ?? 0;
    for (let code = first; code <= last; code += 1) single.set(code, width);
    at += 3;
  }
  const usual = numberAt(source, font['DW']) ?? 1000;
  return (code) => single.get(code) ?? usual;
}

function compositeFacts(source: Source, font: Entries): FontFacts {
  const [first] = listAt(source, font['DescendantFonts']);
  const descendant = entriesAt(source, first);
  const told = decodedAt(source, font['ToUnicode']);
  const common = {
    bytes: 2,
    meanings: told === undefined ? new Map<number, string>() : readMeanings(told),
    width: compositeWidths(source, descendant),
  } as const;
  if (nameAt(source, descendant['Subtype']) !== 'CIDFontType2')
    return { ...common, odd: false, glyph: () => undefined };
  const bytes = decodedAt(source, entriesAt(source, descendant['FontDescriptor'])['FontFile2']);
  const program = bytes === undefined ? undefined : readTrueType(bytes);
  const map = descendant['CIDToGIDMap'];
  const table = decodedAt(source, map);
  const plain = map === undefined || nameAt(source, map) === 'Identity';
  if (program === undefined || (!plain && table === undefined))
    return { ...common, odd: true, glyph: () => undefined };
  const mapped = (code: number): number => (table?.[code * 2] ?? 0) * 256 + (table?.[code * 2 + 1] ?? 0);
  return { ...common, program, odd: false, glyph: plain ? (code) => code : mapped };
}

/** Reads what there is to know of a font. */
export function factsOf(source: Source, value: RawValue | undefined): FontFacts {
  const font = entriesAt(source, value);
  return nameAt(source, font['Subtype']) === 'Type0'
    ? compositeFacts(source, font)
    : simpleFacts(source, font);
}
