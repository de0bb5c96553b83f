import { boundOf, roleOf, timeAt, yearsAt, type Bound, type Role, type TimeMark } from './figure-context.ts';
import type { Language } from '../core/language.ts';
import { numberOf } from './numerals.ts';
import { isCurrency, rowOf, wordBehind, type WordRow } from './word-row.ts';

/** A number that measures or counts something. */
export interface Figure {
  /** As it was written, with its unit: `8,2 juta orang`. */
  readonly text: string;
  readonly value: number;
  /** The upper end of a range. */
  readonly upTo?: number;
  /** `rp`, `persen`, `dari 4` for a mark on a scale, or the word that follows; empty where none does. */
  readonly unit: string;
  /** What the last written digit is worth: 100.000 for `8,2 juta`. */
  readonly step: number;
  readonly bound: Bound;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

export interface Quantities {
  readonly figures: readonly Figure[];
  readonly times: readonly TimeMark[];
}

const SHAPE =
  /^([<>≥≤±~≈])?=?(rp\.?|idr|usd|us\$|\$)?(\d[\d.,]*)(?:[-–—](?:rp\.?)?(\d[\d.,]*))?(%|\+|-?an|[a-z²³]{1,7})?$/;
const DIGIT = /\d/;
// Patterns with properties of letters cost more to set up than one dossier has figures to read.
const isWord = (text: string): boolean =>
  text === '%' || (text.charAt(0) !== text.charAt(0).toUpperCase() && !DIGIT.test(text));
const TAIL = /^(?:%|\+|-?an)?$/;
const ATTACHED: ReadonlySet<string> = new Set(
  'km m kg ha cm mm ton gb mb kwh jam menit detik hari orang org kali x'.split(' '),
);

/** The index behind a number in words between brackets, as in `61 (enam puluh satu) persen`. */
function pastBrackets(row: WordRow, index: number): number {
  const first = row.word(index);
  if (!first.opens || DIGIT.test(first.text)) return index;
  for (let at = index; at < Math.min(index + 8, row.length); at += 1) {
    if (row.word(at).closes) return at + 1;
  }
  return index;
}

/** What is counted, and the index of the last word that belongs to the figure. */
interface Counted {
  readonly unit: string;
  readonly factor: number;
  readonly last: number;
}

/** `dari 4` where a mark stands before the end of its scale; `3 dari 5 pasien` is a share instead. */
function scaleAt(row: WordRow, index: number, value: number): string | undefined {
  const top = row.word(index + 1).text;
  if (row.word(index).text !== 'dari' || !/^\d{1,3}$/.test(top)) return undefined;
  const follows = wordBehind(row, index + 1).text;
  const isScale = follows === '' || row.lexicon.notUnits.has(follows);
  return isScale && value <= Number(top) ? `dari ${top}` : undefined;
}

function unitAt(row: WordRow, index: number): string {
  const word = row.word(index).text;
  if (!isWord(word) || row.lexicon.notUnits.has(word)) return '';
  return row.lexicon.aliases.get(word) ?? word;
}

/** The unit that stands at an index, where `last` is the last word read so far. */
function countedAt(row: WordRow, index: number, value: number, so: Omit<Counted, 'unit'>): Counted {
  const scale = scaleAt(row, index, value);
  if (scale !== undefined) return { ...so, unit: scale, last: index + 1 };
  const unit = unitAt(row, index);
  if (unit === '') return { ...so, unit };
  const isPoint = unit === 'persen' && wordBehind(row, index).text === 'poin';
  return isPoint ? { ...so, unit: 'poin', last: index + 1 } : { ...so, unit, last: index };
}

/** Magnitude and unit behind a number, whether attached to it or in the words that follow. */
function counted(row: WordRow, index: number, tail: string, value: number): Counted {
  const { lexicon } = row;
  if (tail === '%') return { unit: 'persen', factor: 1, last: index };
  if (ATTACHED.has(tail)) return { unit: lexicon.aliases.get(tail) ?? tail, factor: 1, last: index };
  const so = { factor: lexicon.magnitudes.get(tail) ?? 1, last: index };
  if (row.word(index).closes) return { ...so, unit: '' };
  const next = pastBrackets(row, index + 1);
  const magnitude = lexicon.magnitudes.get(row.word(next).text);
  if (magnitude === undefined) return countedAt(row, next, value, so);
  const whole = { factor: so.factor * magnitude, last: next };
  return row.word(next).closes ? { ...whole, unit: '' } : countedAt(row, next + 1, value, whole);
}

/** Without the last binary digits, which are no digits of the text. */
function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

/** A number as it stands in one word: `>Rp570`, `5–10`, `80,43%`. */
interface Written {
  readonly value: number;
  readonly step: number;
  readonly upTo?: number;
  readonly sign: string;
  readonly tail: string;
  readonly isMoney: boolean;
}

function writtenAt(row: WordRow, index: number): Written | undefined {
  const match = SHAPE.exec(row.word(index).text);
  if (match === null) return undefined;
  const group = (at: number): string => match[at] ?? '';
  const [sign, tail] = [group(1), group(5)];
  const number = numberOf(group(3), row.language);
  const isKnown = TAIL.test(tail) || ATTACHED.has(tail) || row.lexicon.magnitudes.has(tail);
  if (number === undefined || !isKnown) return undefined;
  const upTo = numberOf(group(4), row.language)?.value;
  const isMoney = group(2) !== '' || isCurrency(row.word(index - 1).text);
  return { ...number, ...(upTo === undefined ? {} : { upTo }), sign, tail, isMoney };
}

/** Whether a number only names something: `Pasal 5`, `28 Mei`. */
function isName(row: WordRow, index: number, { isMoney }: Written): boolean {
  if (row.lexicon.months.has(wordBehind(row, index).text)) return true;
  return !isMoney && row.lexicon.naming.has(row.word(index - 1).text);
}

interface Found {
  readonly figure: Figure;
  /** Index of the last word that was read as part of it. */
  readonly last: number;
}

function figureAt(row: WordRow, index: number): Found | undefined {
  const number = writtenAt(row, index);
  if (number === undefined || isName(row, index, number)) return undefined;
  const { value, step, upTo, sign, tail, isMoney } = number;
  const { unit, factor, last } = counted(row, index, tail, value);
  // What follows an amount of money is no unit of it: `Rp5.000 sekali antar`.
  const final = isMoney && unit !== '' ? last - 1 : last;
  const first = isCurrency(row.word(index - 1).text) ? index - 1 : index;
  const [{ start }, { end }] = [row.word(first), row.word(final)];
  const figure: Figure = {
    text: row.text.slice(start, end),
    value: scaled(value, factor),
    ...(upTo === undefined ? {} : { upTo: scaled(upTo, factor) }),
    unit: isMoney ? 'rp' : unit,
    step: step * factor,
    bound: boundOf(row, index, sign, tail),
    role: roleOf(row, index, unit),
    start,
    end,
  };
  return { figure, last: Math.max(index, final) };
}

/** What was is only told together with what became of it: elsewhere `dari` is a place. */
function paired(figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, index) =>
    figure.role === 'before' && figures[index + 1]?.role !== 'after' ? { ...figure, role: 'plain' } : figure,
  );
}

/** A sentence with more numbers is no prose, and nothing is read from it. */
const MOST_NUMBERS = 200;

/** Every figure and every time that a sentence names, in the order of the text. Takes linear time. */
export function quantitiesIn(text: string, language: Language = 'id'): Quantities {
  if (!DIGIT.test(text)) return { figures: [], times: [] };
  const row = rowOf(text, language);
  if (row.numeric.length > MOST_NUMBERS) return { figures: [], times: [] };
  const figures: Figure[] = [];
  const times: TimeMark[] = [];
  let done = -1;
  for (const index of row.numeric) {
    if (index <= done) continue;
    const years = yearsAt(row, index);
    times.push(...years.map((year) => timeAt(row, index, year)));
    const found = years.length > 0 ? undefined : figureAt(row, index);
    if (found === undefined) continue;
    figures.push(found.figure);
    done = found.last;
  }
  return { figures: paired(figures), times };
}
