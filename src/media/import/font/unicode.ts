import { operationsOf, type Operand } from '../tokens.ts';

/** What codes mean, as a file says beside its fonts. */
export type Meanings = ReadonlyMap<number, string>;

/** Codes that one range may name. */
const MOST_IN_RANGE = 65_536;

function codeOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

function textOf(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    out += String.fromCharCode((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  return bytes.length === 1 ? String.fromCharCode(bytes[0] ?? 0) : out;
}

function addSingles(out: Map<number, string>, operands: readonly Operand[]): void {
  const texts = operands.flatMap((operand) => (operand.kind === 'text' ? [operand.bytes] : []));
  for (let at = 0; at + 1 < texts.length; at += 2) {
    const [code, meaning] = [texts[at], texts[at + 1]];
    if (code !== undefined && meaning !== undefined) out.set(codeOf(code), textOf(meaning));
  }
}

function addRun(out: Map<number, string>, [from, to]: readonly [number, number], first: string): void {
  const last = first.charCodeAt(first.length - 1);
  for (let code = from; code <= to && code - from < MOST_IN_RANGE; code += 1)
    out.set(code, first.slice(0, -1) + String.fromCharCode(last + code - from));
}

/** Ranges come as first and last code with the first meaning, or with all of them in brackets. */
function addRanges(out: Map<number, string>, operands: readonly Operand[]): void {
  let at = 0;
  while (at + 2 < operands.length) {
    const [from, to, first] = [operands[at], operands[at + 1], operands[at + 2]];
    if (from?.kind !== 'text' || to?.kind !== 'text') {
      at += 1;
      continue;
    }
    const ends = [codeOf(from.bytes), codeOf(to.bytes)] as const;
    if (first?.kind === 'text') {
      addRun(out, ends, textOf(first.bytes));
      at += 3;
      continue;
    }
    at += 3;
    for (let code = ends[0]; operands[at]?.kind === 'text'; at += 1, code += 1) {
      const meaning = operands[at];
      if (meaning?.kind === 'text') out.set(code, textOf(meaning.bytes));
    }
    at += 1;
  }
}

/** Reads a table from codes to text. */
export function readMeanings(bytes: Uint8Array): Meanings {
  const out = new Map<number, string>();
  for (const { name, operands } of operationsOf(bytes)) {
    if (name === 'endbfchar') addSingles(out, operands);
    else if (name === 'endbfrange') addRanges(out, operands);
  }
  return out;
}

/** Signs that mean nothing to anyone but the file that uses them, or nothing at all. */
const MEANINGLESS = /[\0\uFEFF\uFFFE\uE000-\uF8FF]|[\u{F0000}-\u{10FFFF}]/u;

/** Whether a meaning can be read by whoever did not write it. */
export function isReadable(meaning: string | undefined): boolean {
  return meaning !== undefined && meaning !== '' && !MEANINGLESS.test(meaning);
}

const decoders: Readonly<Record<string, string>> = {
  WinAnsiEncoding: 'windows-1252',
  MacRomanEncoding: 'macintosh',
};

/** What the codes of a well known encoding mean. */
export function encodingMeanings(encoding: string | undefined): Meanings {
  const label = encoding === undefined ? undefined : decoders[encoding];
  if (label === undefined) return new Map();
  const decoder = new TextDecoder(label);
  const codes = Array.from({ length: 224 }, (_, index) => index + 32);
  const out = new Map(codes.map((code) => [code, decoder.decode(Uint8Array.of(code))]));
  // codes that the encoding leaves open stand for a bullet there
  if (encoding === 'WinAnsiEncoding')
    for (const code of [127, 129, 141, 143, 144, 157]) out.set(code, '\u2022');
  return out;
}
