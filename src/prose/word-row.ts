import { FIGURE_WORDS, type FigureWords } from './figure-words.ts';
import type { Language } from '../core/language.ts';

/** A word as it is looked at: without the punctuation around it, in lower case. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a bracket or a quotation mark opens before it. */
  readonly opens: boolean;
  /** Whether punctuation stands between it and the next word. */
  readonly closes: boolean;
}

/** The words of a sentence in a row, with what they mean in its language. */
export interface WordRow {
  readonly text: string;
  /** How many words there are. */
  readonly length: number;
  /** The words that hold a digit, by their place in the row. */
  readonly numeric: readonly number[];
  readonly lexicon: FigureWords;
  readonly language: Language;
  /** The word at a place; only the few around a number are ever looked at. */
  readonly word: (index: number) => Word;
}

// More characters than this are no number; the cap also bounds what patterns on a word can cost.
const LONGEST = 40;
const OPENING = /^[([{"'“‘]+/;
const CLOSING = /[)\]}"'”’.,;:!?-]+$/;
const CURRENCY = /^(?:rp|idr|usd)$/;
const BLANK: Word = { text: '', start: 0, end: 0, opens: false, closes: false };

const isBlank = (code: number): boolean => code === 32 || (code < 14 && code > 8) || code === 160;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPlain = (code: number): boolean =>
  isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function read(raw: string, at: number): Word {
  // Most words have nothing around them; patterns on every word would take most of the time.
  if (raw.length <= LONGEST && isPlain(raw.charCodeAt(0)) && isPlain(raw.charCodeAt(raw.length - 1))) {
    return { text: raw.toLowerCase(), start: at, end: at + raw.length, opens: false, closes: false };
  }
  if (raw.length > LONGEST) return { text: '', start: at, end: at + raw.length, opens: true, closes: true };
  const lead = OPENING.exec(raw)?.[0].length ?? 0;
  const inner = raw.slice(lead);
  const core = inner.replace(CLOSING, '');
  const [start, text] = [at + lead, core.toLowerCase()];
  const closes = core.length < inner.length && !isCurrency(text);
  return { text, start, end: start + core.length, opens: lead > 0, closes };
}

/** Whether a word is the sign of a currency that stands apart from its number. */
export function isCurrency(word: string): boolean {
  return CURRENCY.test(word);
}

interface Cut {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly numeric: readonly number[];
}

/** Where words begin and end, character by character: patterns would take several times as long. */
function cut(text: string): Cut {
  const starts: number[] = [];
  const ends: number[] = [];
  const numeric: number[] = [];
  let inside = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (isBlank(code)) {
      if (inside) ends.push(at);
      inside = false;
      continue;
    }
    if (!inside) starts.push(at);
    inside = true;
    if (isDigit(code) && numeric.at(-1) !== starts.length - 1) numeric.push(starts.length - 1);
  }
  return { starts, ends, numeric };
}

/** A sentence as a row of words. Takes linear time. */
export function rowOf(text: string, language: Language): WordRow {
  const { starts, ends, numeric } = cut(text);
  const known = new Map<number, Word>();
  const word = (index: number): Word => {
    const start = starts[index];
    if (start === undefined) return BLANK;
    const found = known.get(index) ?? read(text.slice(start, ends[index]), start);
    known.set(index, found);
    return found;
  };
  return { text, length: starts.length, numeric, lexicon: FIGURE_WORDS[language], language, word };
}

/** The word behind another one; a blank one where punctuation stands between them. */
export function wordBehind(row: WordRow, index: number): Word {
  return row.word(index).closes ? BLANK : row.word(index + 1);
}
