import { MOST_STRING, type Found } from './desk.ts';
import { operationsOf, type Operand, type Operation } from './tokens.ts';

/** Resources that content names, by their category. */
export type Used = Readonly<Record<Category, ReadonlySet<string>>>;

export const CATEGORIES = ['Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a content stream draws with, and the stream without its marks. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly used: Used;
  /** Strings that are shown, by the name of their font. */
  readonly shown: ReadonlyMap<string, readonly Uint8Array[]>;
}

interface Reading {
  readonly used: Record<Category, Set<string>>;
  readonly shown: Map<string, Uint8Array[]>;
  readonly found: Found;
  /** Whether marked sequences may belong to a layer that is switched off. */
  readonly hides: boolean;
  font: string | undefined;
  /** Whether text is written without being seen, as beneath a scan; and the same of states that were saved. */
  unseen: boolean;
  readonly saved: boolean[];
  depth: number;
}

const nameOf = (operand: Operand | undefined): string | undefined =>
  operand?.kind === 'name' ? operand.value : undefined;

const MARKS = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP']);

/** Operators that do nothing which speaks against a page. */
const HARMLESS = new Set(
  'w J j M d i cm m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Ts Td TD Tm T* d0 d1 SC sc G g RG rg BX EX'.split(
    ' ',
  ),
);

const INTENTS = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);
const DEVICE = new Set(['DeviceGray', 'DeviceRGB', 'Pattern', 'G', 'RGB']);

/** The way of writing text that leaves nothing to be seen. */
const UNSEEN = 3;
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);

/** Deeper than this a file for the archive may not save its state. */
const MOST_SAVED = 28;

function useSpace(reading: Reading, space: string | undefined): void {
  if (space === undefined || DEVICE.has(space)) return;
  if (space === 'DeviceCMYK' || space === 'CMYK') reading.found.add('colour');
  else reading.used.ColorSpace.add(space);
}

function show(reading: Reading, operands: readonly Operand[]): void {
  const { font } = reading;
  if (font === undefined) {
    // a font that was chosen elsewhere is not known here
    reading.found.add('font');
    return;
  }
  reading.used.Font.add(font);
  const strings = reading.shown.get(font) ?? [];
  for (const operand of operands) if (operand.kind === 'text') strings.push(operand.bytes);
  reading.shown.set(font, strings);
}

/** The dictionary of a picture within the content: names and values by turns. */
function readInlineImage(reading: Reading, operands: readonly Operand[]): void {
  operands.forEach((operand, index) => {
    if (operand.kind !== 'name') return;
    const { value } = operand;
    if (value === 'CS' || value === 'ColorSpace') useSpace(reading, inlineSpace(operands, index));
    if (/^(?:LZW|LZWDecode|Crypt|I|Interpolate|Intent)$/.test(value)) reading.found.add('picture');
  });
}

function inlineSpace(operands: readonly Operand[], index: number): string | undefined {
  const direct = nameOf(operands[index + 1]);
  if (direct !== undefined) return direct;
  // a palette stands in brackets: `[/I /RGB 255 <...>]`
  return nameOf(operands[index + 3]);
}

const USES: Readonly<Record<string, (reading: Reading, operands: readonly Operand[]) => void>> = {
  q: (reading) => {
    reading.saved.push(reading.unseen);
    reading.depth += 1;
    if (reading.depth > MOST_SAVED) reading.found.add('content');
  },
  Q: (reading) => {
    reading.unseen = reading.saved.pop() ?? false;
    reading.depth -= 1;
    if (reading.depth < 0) reading.found.add('content');
  },
  Tr: (reading, [mode]) => {
    reading.unseen = mode?.kind === 'number' && mode.value === UNSEEN;
  },
  Tf: (reading, [font]) => {
    reading.font = nameOf(font);
  },
  Tj: show,
  TJ: show,
  "'": show,
  '"': show,
  Do: ({ used }, [object]) => void used.XObject.add(nameOf(object) ?? ''),
  gs: ({ used }, [state]) => void used.ExtGState.add(nameOf(state) ?? ''),
  sh: ({ used }, [shading]) => void used.Shading.add(nameOf(shading) ?? ''),
  cs: (reading, [space]) => useSpace(reading, nameOf(space)),
  CS: (reading, [space]) => useSpace(reading, nameOf(space)),
  scn: ({ used }, operands) => usePattern(used, operands),
  SCN: ({ used }, operands) => usePattern(used, operands),
  k: ({ found }) => void found.add('colour'),
  K: ({ found }) => void found.add('colour'),
  ri: ({ found }, [intent]) => {
    if (!INTENTS.has(nameOf(intent) ?? '')) found.add('content');
  },
  BI: readInlineImage,
};

function usePattern(used: Reading['used'], operands: readonly Operand[]): void {
  const pattern = nameOf(operands.at(-1));
  if (pattern !== undefined) used.Pattern.add(pattern);
}

function read(reading: Reading, { name, operands }: Operation): void {
  if (HARMLESS.has(name)) return;
  const use = USES[name];
  if (use === undefined) reading.found.add('content');
  else use(reading, operands);
}

/** Numbers and strings beyond these a file for the archive may not hold. */
function isWithin({ operands }: Operation): boolean {
  return operands.every((operand) => {
    if (operand.kind === 'text') return operand.bytes.length <= MOST_STRING;
    if (operand.kind !== 'number') return true;
    const size = Math.abs(operand.value);
    return size === 0 || (size > 1.2e-38 && size < 2_147_483_647);
  });
}

/** A part of the content that is left out; one that selects a font only where that font shows nothing. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly font?: string;
}

/** Whether an operation is left out, whatever else the content holds. */
function isLeftOut(reading: Reading, { name, operands }: Operation): boolean {
  if (MARKS.has(name)) {
    if (reading.hides && nameOf(operands[0]) === 'OC') reading.found.add('layers');
    return true;
  }
  return reading.unseen && SHOWS.has(name);
}

/** Reads the operations one by one, and gives back what is to be cut out. */
function readAll(reading: Reading, bytes: Uint8Array): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const operation of operationsOf(bytes)) {
    const { name, operands, start, end } = operation;
    if (!isWithin(operation)) reading.found.add('content');
    if (isLeftOut(reading, operation)) {
      cuts.push({ start, end });
      continue;
    }
    read(reading, operation);
    const font = name === 'Tf' ? nameOf(operands[0]) : undefined;
    if (font !== undefined) cuts.push({ start, end, font });
  }
  return cuts;
}

/**
 * Reads a content stream: what it uses, what speaks against it, and the same without what is not to be seen: marks, which
 * belong to another tree, and the text beneath a scan, whose fonts are seldom in the file.
 */
export function readContent(bytes: Uint8Array, found: Found, hides: boolean): Content {
  const used = Object.fromEntries(CATEGORIES.map((category) => [category, new Set<string>()])) as Record<
    Category,
    Set<string>
  >;
  const state = { font: undefined, unseen: false, saved: [], depth: 0 };
  const reading: Reading = { used, shown: new Map(), found, hides, ...state };
  const cuts = readAll(reading, bytes).filter(({ font }) => font === undefined || !used.Font.has(font));
  const kept: Uint8Array[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    kept.push(bytes.subarray(from, start), NEWLINE);
    from = end;
  }
  const whole = from === 0 ? bytes : Buffer.concat([...kept, bytes.subarray(from)]);
  return { bytes: whole, used, shown: reading.shown };
}

const NEWLINE = Uint8Array.of(10);
