/** The key under which a value keeps how it is written. */
const WRITTEN = Symbol('written');

/** A value that is written as it stands: a text, or a reference to an object. */
export interface Written {
  readonly [WRITTEN]: string;
}

/** A value that stands for itself in the file. */
export function written(syntax: string): Written {
  return { [WRITTEN]: syntax };
}

const ESCAPED = /[\n\r\\()]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
};

/** Bytes, one to a character, as they stand inside a string in parentheses. */
export function escapeBytes(bytes: string): string {
  return bytes.replace(ESCAPED, (sign) => ESCAPES[sign] ?? sign);
}

/** A text string of the file, as against a name. */
export function pdfString(text: string): Written {
  // oxlint-disable-next-line no-control-regex -- what is not ASCII is written in another encoding
  if (/^[\u0000-\u007F]*$/.test(text)) return written(`(${escapeBytes(text)})`);
  const units = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return written(`(${escapeBytes(units.toString('latin1'))})`);
}

/** Two digits for each unit, in universal time. */
function dateSyntax(date: Date): string {
  return `(D:${date.toISOString().slice(0, 19).replaceAll(/[-T:]/g, '')}Z)`;
}

/** A number as the file takes it: no exponent, six places. */
function numberSyntax(value: number): string {
  if (!(Math.abs(value) < 1e21)) throw new Error(`a PDF has no number ${value}`);
  const rounded = String(Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6);
  return rounded.includes('e') ? Number(rounded).toFixed(6) : rounded;
}

function dictionarySyntax(entries: Readonly<Record<string, unknown>>): string {
  let out = '<<';
  for (const [key, value] of Object.entries(entries))
    if (value !== undefined) out += `\n/${key} ${syntaxOf(value)}`;
  return `${out}\n>>`;
}

function objectSyntax(value: object): string {
  if (WRITTEN in value) return (value as Written)[WRITTEN];
  if (Array.isArray(value)) return `[${value.map(syntaxOf).join(' ')}]`;
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  if (value instanceof Date) return dateSyntax(value);
  return dictionarySyntax(value as Readonly<Record<string, unknown>>);
}

/** A value in the syntax of the format, one byte to a character. A string is a name; texts come from `pdfString`. */
export function syntaxOf(value: unknown): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return numberSyntax(value);
  if (typeof value === 'object' && value !== null) return objectSyntax(value);
  return typeof value === 'boolean' ? String(value) : 'null';
}
