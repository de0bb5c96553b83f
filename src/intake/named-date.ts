import { isoDay, parsePartialDate, type DayNumber } from '../core/dates.ts';
import { isoFormOf } from '../core/date-forms.ts';
import type { PartialDate } from '../core/innovation.ts';

/** Forms in which names hold a day or a month, the surest first; what matches is read as a date of its own. */
const FORMS: readonly (readonly [pattern: RegExp, write: (parts: readonly string[]) => string])[] = [
  [
    /(?<!\d)((?:19|20)\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?=\d{6}(?!\d)|(?!\d))/,
    ([y, m, d]) => `${y}-${m}-${d}`,
  ],
  [
    /(?<!\d)(0?[1-9]|[12]\d|3[01])[-_. ](0?[1-9]|1[0-2])[-_. ]((?:19|20)\d\d)(?!\d)/,
    ([d, m, y]) => `${d}-${m}-${y}`,
  ],
  [
    /(?<!\d)(0?[1-9]|[12]\d|3[01])[-_ ]+([a-z]{3,9})[-_ ]+((?:19|20)\d\d)(?!\d)/i,
    ([d, m, y]) => `${d} ${m} ${y}`,
  ],
  [/(?<![a-z])([a-z]{3,9})[-_ ]+((?:19|20)\d\d)(?!\d)/i, ([m, y]) => `${m} ${y}`],
];

/** Names of files are short; of a longer one the rest says nothing. */
const LONGEST = 255;

function past(text: string | undefined, today: DayNumber): PartialDate | undefined {
  const period = text === undefined ? undefined : parsePartialDate(text);
  return period !== undefined && period.first <= today ? text : undefined;
}

/** The day or month that a file name holds, as phones and people write it; none that is still to come. */
export function dayInName(name: string, today: DayNumber): PartialDate | undefined {
  const short = name.slice(0, LONGEST);
  for (const [pattern, write] of FORMS) {
    const match = pattern.exec(short);
    const found = match === null ? undefined : past(isoFormOf(write(match.slice(1))), today);
    // `tahun 2022` is a year and no month.
    if (found !== undefined && found.length > 4) return found;
  }
  return undefined;
}

/** The only year that a file name holds; undefined where it holds several, or one still to come. */
export function yearInName(name: string, today: DayNumber): PartialDate | undefined {
  const years = [...name.slice(0, LONGEST).matchAll(/(?<![\d/])((?:19|20)\d\d)(?![\d/])/g)].map(
    (match) => match[1] ?? '',
  );
  const [year] = years;
  return new Set(years).size === 1 ? past(year, today) : undefined;
}

/** The day that a program wrote into a file; none before files were made, none that is still to come. */
export function honestDay(day: PartialDate | undefined, today: DayNumber): PartialDate | undefined {
  return day !== undefined && day >= '1990' && day <= isoDay(today) ? day : undefined;
}
