import type { Found } from './desk.ts';
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
  depth: number;
}

const nameOf = (operand: Operand | undefined): string | undefined =>
  operand?.kind === 'name' ? operand.value : undefined;

const MARKS = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP']);

/** Operators that do nothing which speaks against a page. */
const HARMLESS = new Set(
  'w J j M d i cm m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Tr Ts Td TD Tm T* d0 d1 SC sc G g RG rg BX EX'.split(
    ' ',
  ),
);

const INTENTS = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);
const DEVICE = new Set(['DeviceGray', 'DeviceRGB', 'Pattern', 'G', 'RGB']);

/** Deeper than this a file for the archive may not save its state. */
const MOST_SAVED = 28;

function useSpace(reading: Reading, space: string | undefined): void {
  if (space === undefined || DEVICE.has(space)) return;
  if (space === 'DeviceCMYK' || space === 'CMYK') reading.found.add('colour');
  else reading.used.ColorSpace.add(space);
}

function show(reading: Reading, operands: readonly Operand[]): void {
  const { font } = reading;
  if (font === undefined) return;
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
    reading.depth += 1;
    if (reading.depth > MOST_SAVED) reading.found.add('content');
  },
  Q: (reading) => {
    reading.depth -= 1;
    if (reading.depth < 0) reading.found.add('content');
  },
  Tf: (reading, [font]) => {
    reading.font = nameOf(font);
    if (reading.font !== undefined) reading.used.Font.add(reading.font);
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

/** Reads a content stream: what it uses, what speaks against it, and the same without marks, which belong to another tree. */
export function readContent(bytes: Uint8Array, found: Found, hides: boolean): Content {
  const used = Object.fromEntries(CATEGORIES.map((category) => [category, new Set<string>()])) as Record<
    Category,
    Set<string>
  >;
  const reading: Reading = { used, shown: new Map(), found, hides, font: undefined, depth: 0 };
  const kept: Uint8Array[] = [];
  let from = 0;
  for (const operation of operationsOf(bytes)) {
    if (!MARKS.has(operation.name)) {
      read(reading, operation);
      continue;
    }
    if (hides && nameOf(operation.operands[0]) === 'OC') found.add('layers');
    kept.push(bytes.subarray(from, operation.start), NEWLINE);
    from = operation.end;
  }
  const whole = from === 0 ? bytes : Buffer.concat([...kept, bytes.subarray(from)]);
  return { bytes: whole, used, shown: reading.shown };
}

const NEWLINE = Uint8Array.of(10);
