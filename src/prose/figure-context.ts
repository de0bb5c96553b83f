import { isCurrency, wordBehind, type WordRow } from './word-row.ts';

/** A year, month or day that a sentence names. */
export interface TimeMark {
  /** ISO 8601, partial. */
  readonly date: string;
  /** What stands before it where that changes the meaning: `sejak`, `hingga`; else empty. */
  readonly relation: string;
  readonly start: number;
  readonly end: number;
}

/** How exactly a figure is meant. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

/** Whether a figure says what was, what became of it, or by how much it changed. */
export type Role = 'plain' | 'before' | 'after' | 'change';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The words before a figure, nearest first, without the sign of the currency. */
function before(row: WordRow, index: number): (step: number) => string {
  const first = isCurrency(row.word(index - 1).text) ? index - 1 : index;
  return (step) => row.word(first - step).text;
}

/** How exactly a figure is meant, by the words before it, the sign on it, and what is attached to it. */
export function boundOf(row: WordRow, index: number, sign: string, tail: string): Bound {
  const { atLeast, atMost, about } = row.lexicon;
  const at = before(row, index);
  const hints = [sign, at(1), `${at(2)}_${at(1)}`];
  if (tail === '+' || hints.some((hint) => atLeast.has(hint))) return 'at-least';
  if (hints.some((hint) => atMost.has(hint))) return 'at-most';
  return tail.endsWith('an') || hints.some((hint) => about.has(hint)) ? 'about' : 'exact';
}

// Words that may stand between a change and its size.
const BETWEEN = set('sebesar sebanyak rata-rata sekitar hampir hingga sampai by');
const PART = set('lebih kurang terdiri more less');

/** What part a figure plays in a change. */
export function roleOf(row: WordRow, index: number, unit: string): Role {
  const { lexicon } = row;
  const at = before(row, index);
  let reach = 1;
  while (reach < 4 && BETWEEN.has(at(reach))) reach += 1;
  if (unit === 'poin' || unit === 'kali' || lexicon.change.has(at(reach))) return 'change';
  if (lexicon.after.has(at(reach))) return 'after';
  return lexicon.before.has(at(1)) && !PART.has(at(2)) ? 'before' : 'plain';
}

const RELATIONS = set('sebelum sejak hingga sampai setelah sesudah awal akhir before since until after');
const FILLING = set('tahun bulan tanggal dengan');
const YEAR = /^(?:19|20)\d{2}$/;
const YEARS = /^(\d{4})(?:[-–—/](\d{4}))?$/;

/** The years in a word: one, or both ends of `2020-2021`; none where it is a number of something. */
export function yearsAt(row: WordRow, index: number): readonly string[] {
  const match = YEARS.exec(row.word(index).text);
  if (match === null || isCurrency(row.word(index - 1).text)) return [];
  const { magnitudes, aliases } = row.lexicon;
  const next = wordBehind(row, index).text;
  if (magnitudes.has(next) || (aliases.get(next) ?? next) === 'persen') return [];
  return [match[1], match[2]].filter((year) => year !== undefined).filter((year) => YEAR.test(year));
}

const pad = (part: number | string): string => String(part).padStart(2, '0');

/** The date that ends in a year, with the month and day before it. */
export function timeAt(row: WordRow, index: number, year: string): TimeMark {
  const at = (step: number): string => row.word(index - step).text;
  const month = row.lexicon.months.get(at(1));
  const day = month !== undefined && /^\d{1,2}$/.test(at(2)) ? at(2) : undefined;
  const parts = [year, month, day].filter((part) => part !== undefined).map(pad);
  const near = FILLING.has(at(parts.length)) ? at(parts.length + 1) : at(parts.length);
  const relation = RELATIONS.has(near) || /^[ivx]+$/.test(near) ? near : '';
  const { start } = row.word(index - parts.length + 1);
  return { date: parts.join('-'), relation, start, end: row.word(index).end };
}
