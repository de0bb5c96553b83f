import { isoFormOf } from '../core/date-forms.ts';
import { parsePartialDate, type Period } from '../core/dates.ts';

/** Dates as letters write them: with the month as a word or a number, whole or without the day. */
const CANDIDATES: readonly RegExp[] = [
  /(?<!\d)\d{1,2}[\s.,/-]{1,3}(?:bulan\s)?[a-z]{3,9}\.?[\s,.-]{1,3}(?:tahun\s)?\d{4}(?!\d)/g,
  /(?<![\d/])\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}(?![\d/])/g,
  /(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)/g,
  /(?<![\d-])\d{4}-\d{2}(?![\d-])/g,
  /(?<![a-z])[a-z]{3,9}\.?\s\d{4}(?!\d)/g,
];

/** A year in words: what it says is not worked out, so nobody can say that a date is not there. */
const IN_WORDS = /\bdua\s+ribu\b/;

/** What dates a text names, as ISO 8601 each once, and whether it may name others that were not understood. */
export interface DatesInText {
  readonly dates: readonly string[];
  readonly inWords: boolean;
}

/** The dates that a text names. */
export function datesInText(text: string): DatesInText {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  const found = CANDIDATES.flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(([written]) => {
      const bare = written.replace(/\b(?:bulan|tahun)\s/g, '').replace(/\s?([-/.])\s?/g, '$1');
      return isoFormOf(bare) ?? isoFormOf(bare.replace(/[.,]/g, ' ')) ?? [];
    }),
  );
  return { dates: [...new Set(found)], inWords: IN_WORDS.test(plain) };
}

/** Whether a text names a date that the period may mean; a year alone is found wherever its figures stand. */
export function namesPeriod(text: string, { dates }: DatesInText, period: Period): boolean {
  if (period.precision === 'year') {
    const year = new Date(period.first * 86_400_000).getUTCFullYear();
    return new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
  }
  return dates.some((date) => {
    const named = parsePartialDate(date);
    return named !== undefined && named.first >= period.first && named.last <= period.last;
  });
}
