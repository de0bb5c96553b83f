/** An operand of a content stream, as far as anyone asks. */
export type Operand =
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'other' };

/** One operation: what it is called, what it works on, and where it stands. */
export interface Operation {
  readonly name: string;
  readonly operands: readonly Operand[];
  readonly start: number;
  readonly end: number;
}

const SPACE = new Uint8Array(256);
const DELIMITER = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) SPACE[code] = 1;
for (const sign of '()<>[]{}/%') DELIMITER[sign.charCodeAt(0)] = 1;

const OTHER: Operand = { kind: 'other' };

/** Operands of one operation that are kept: no operator takes more, but arrays of glyphs are long. */
const MOST_OPERANDS = 100_000;

const isSpace = (code: number | undefined): boolean => code !== undefined && SPACE[code] === 1;
const isRegular = (code: number | undefined): boolean =>
  code !== undefined && SPACE[code] !== 1 && DELIMITER[code] !== 1;

const hexDigit = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
};

/** What was read, and the position after it. */
type Read = readonly [Operand, number];

const isOctal = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 55;

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** An escape in a string, of which `at` is the sign after the backslash. */
function readEscape(bytes: Uint8Array, at: number): readonly [number | undefined, number] {
  const code = bytes[at] ?? 0;
  if (isOctal(code)) {
    let value = 0;
    let next = at;
    for (; next < at + 3 && isOctal(bytes[next]); next += 1) value = value * 8 + (bytes[next] ?? 0) - 48;
    return [value & 255, next];
  }
  if (code === 13) return [undefined, bytes[at + 1] === 10 ? at + 2 : at + 1];
  if (code === 10) return [undefined, at + 1];
  return [ESCAPES[String.fromCharCode(code)] ?? code, at + 1];
}

function readText(bytes: Uint8Array, start: number): Read {
  const out: number[] = [];
  let depth = 1;
  let at = start + 1;
  while (at < bytes.length) {
    const code = bytes[at] ?? 0;
    at += 1;
    if (code === 92) {
      const [value, next] = readEscape(bytes, at);
      if (value !== undefined) out.push(value);
      at = next;
      continue;
    }
    if (code === 40) depth += 1;
    if (code === 41) depth -= 1;
    if (depth === 0) break;
    out.push(code);
  }
  return [{ kind: 'text', bytes: Uint8Array.from(out) }, at];
}

function readHex(bytes: Uint8Array, start: number): Read {
  const digits: number[] = [];
  let at = start + 1;
  for (; at < bytes.length && bytes[at] !== 62; at += 1) {
    const digit = hexDigit(bytes[at] ?? 0);
    if (digit >= 0) digits.push(digit);
  }
  if (digits.length % 2 === 1) digits.push(0);
  const out = new Uint8Array(digits.length / 2);
  for (let index = 0; index < out.length; index += 1)
    out[index] = (digits[index * 2] ?? 0) * 16 + (digits[index * 2 + 1] ?? 0);
  return [{ kind: 'text', bytes: out }, at + 1];
}

function endOfRegular(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isRegular(bytes[at])) at += 1;
  return at;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  let out = '';
  for (let at = start; at < end; at += 1) out += String.fromCharCode(bytes[at] ?? 0);
  return out;
}

function readName(bytes: Uint8Array, start: number): Read {
  const end = endOfRegular(bytes, start + 1);
  const written = latin(bytes, start + 1, end);
  const value = written.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return [{ kind: 'name', value }, end];
}

/** An operand that begins with a delimiter; brackets count as operands that nobody asks for. */
function readDelimited(bytes: Uint8Array, at: number): Read {
  const code = bytes[at];
  if (code === 40) return readText(bytes, at);
  if (code === 47) return readName(bytes, at);
  if (code === 60) return bytes[at + 1] === 60 ? [OTHER, at + 2] : readHex(bytes, at);
  return [OTHER, code === 62 && bytes[at + 1] === 62 ? at + 2 : at + 1];
}

const KEYWORDS = new Set(['true', 'false', 'null']);

/** Whether what follows an `EI` reads like content again and not like the dots of a picture. */
function looksLikeContent(bytes: Uint8Array, start: number): boolean {
  for (let at = start; at < Math.min(start + 12, bytes.length); at += 1) {
    const code = bytes[at] ?? 0;
    if (code > 126 || (code < 32 && !isSpace(code))) return false;
  }
  return true;
}

/** The position after the `EI` that ends a picture within the content, of which `start` is the end of its `ID`. */
function endOfInlineImage(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length - 1; at += 1) {
    if (bytes[at] !== 69 || bytes[at + 1] !== 73 || !isSpace(bytes[at - 1])) continue;
    const next = bytes[at + 2];
    if ((next === undefined || isSpace(next)) && looksLikeContent(bytes, at + 2)) return at + 2;
  }
  return bytes.length;
}

/** The position of the next sign that means something. */
function skipBlank(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    while (isSpace(bytes[at])) at += 1;
    if (bytes[at] !== 37) return at;
    while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
  }
}

/** A word without a delimiter: a number, a constant, or an operator, which is given as text. */
function readWord(bytes: Uint8Array, start: number): readonly [Operand | string, number] {
  const end = endOfRegular(bytes, start);
  const word = latin(bytes, start, end);
  const value = Number(word);
  if (!Number.isNaN(value) || /^[+-]?[\d.][\d.+-]*$/.test(word)) return [{ kind: 'number', value }, end];
  return [KEYWORDS.has(word) ? OTHER : word, end];
}

/** The operations of a content stream. A picture within the content is one operation, `BI`, with its dictionary. */
export function* operationsOf(bytes: Uint8Array): Generator<Operation> {
  let operands: Operand[] = [];
  let start = skipBlank(bytes, 0);
  for (let at = start; at < bytes.length; at = skipBlank(bytes, at)) {
    if (operands.length === 0) start = at;
    const [read, end] = isRegular(bytes[at]) ? readWord(bytes, at) : readDelimited(bytes, at);
    at = end;
    if (typeof read !== 'string' || read === 'BI') {
      // the dictionary of a picture is read as operands, up to its `ID`
      if (operands.length < MOST_OPERANDS) operands.push(typeof read === 'string' ? OTHER : read);
      continue;
    }
    if (read === 'ID') at = endOfInlineImage(bytes, end);
    yield { name: read === 'ID' ? 'BI' : read, operands, start, end: at };
    operands = [];
  }
}
