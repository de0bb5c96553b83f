/** What a reader of plain YAML cannot be sure of: only the parser says what it means. */
export const UNSURE = Symbol('unsure');

const NOTHING: ReadonlySet<string> = new Set(['~', 'null', 'Null', 'NULL']);
const TRUE: ReadonlySet<string> = new Set(['true', 'True', 'TRUE']);
const FALSE: ReadonlySet<string> = new Set(['false', 'False', 'FALSE']);

// Numbers that every reader reads alike, whatever key they stand at.
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^\d+\.\d+$/;
const DOTTED_THOUSANDS = /^\d{1,3}\.\d{3}$/;
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** A sign that stands in no form of number. */
const NO_NUMBER = /[^\d.+\-a-foxA-FOX]/;
/** Whatever else may begin a scalar has a meaning of its own in some place. */
const PLAIN_START = /^[a-z(\u00A1-\uFFFF]/i;

function ofDigits(text: string): unknown {
  if (WHOLE.test(text) || DAY.test(text)) return text;
  if (DECIMAL.test(text)) return DOTTED_THOUSANDS.test(text) ? UNSURE : text;
  return NO_NUMBER.test(text) ? text.normalize('NFC') : UNSURE;
}

/** The value of an unquoted scalar, numbers as the text that was written; `UNSURE` where another rule may hold for it. */
export function plainScalar(text: string): unknown {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return ofDigits(text);
  if (NOTHING.has(text)) return undefined;
  if (TRUE.has(text)) return true;
  if (FALSE.has(text)) return false;
  return PLAIN_START.test(text) ? text.normalize('NFC') : UNSURE;
}

/** The value of a quoted scalar. */
export function quotedScalar(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.normalize('NFC');
}

/** The items of a list as its data counts them: a blank one keeps its number among entries and is none among values. */
export function listOf(items: readonly unknown[]): readonly unknown[] {
  return items.some((item) => typeof item === 'object')
    ? items.map((item) => (item === undefined ? null : item))
    : items.filter((item) => item !== undefined);
}
