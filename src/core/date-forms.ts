import { isoDay, parsePartialDate } from './dates.ts';

// Dates as people write them, in Indonesian, with the English names that spreadsheets put in.
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb', 'peb'],
  ['maret', 'march', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agust', 'agu', 'ags', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

function pad(part: string | number): string {
  return String(part).padStart(2, '0');
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((names) => names.includes(word)) + 1;
}

type Form = readonly [pattern: RegExp, write: (parts: readonly string[]) => string];

const WEEKDAY = "(?:[a-z’']+,\\s*)?";

const FORMS: readonly Form[] = [
  [/^(\d{4}-\d{2}-\d{2})[t ]\d{1,2}[:.]\d{2}.*$/, ([date = '']) => date],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y = '', m = '', d = '']) => `${y}-${pad(m)}-${pad(d)}`],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, ([d = '', m = '', y = '']) => `${y}-${pad(m)}-${pad(d)}`],
  [/^(\d{4})[-/.](\d{1,2})$/, ([y = '', m = '']) => `${y}-${pad(m)}`],
  [/^(\d{1,2})[-/.](\d{4})$/, ([m = '', y = '']) => `${y}-${pad(m)}`],
  [
    new RegExp(`^${WEEKDAY}(?:tanggal\\s+|tgl\\.?\\s+)?(\\d{1,2})[\\s-]+([a-z]+)\\.?[\\s,-]+(\\d{4})$`),
    ([d = '', m = '', y = '']) => `${y}-${pad(monthNumber(m))}-${pad(d)}`,
  ],
  [
    /^(?:bulan\s+)?([a-z]+)\.?[\s,-]+(\d{4})$/,
    ([m = '', y = '']) => (m === 'tahun' ? y : `${y}-${pad(monthNumber(m))}`),
  ],
];

/** The ISO 8601 form of a date that was written another way; undefined where it cannot be told. */
export function isoFormOf(text: string): string | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const [pattern, write] of FORMS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const iso = write(match.slice(1));
    return parsePartialDate(iso) === undefined ? undefined : iso;
  }
  return undefined;
}

/** For a day that its month does not have (`2025-02-30`): the last day it does have. */
export function lastDayOfThatMonth(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const month = match === null ? undefined : parsePartialDate(`${match[1]}-${match[2]}`);
  if (match === null || month === undefined) return undefined;
  const last = isoDay(month.last);
  return Number(match[3]) > Number(last.slice(8)) ? last : undefined;
}
