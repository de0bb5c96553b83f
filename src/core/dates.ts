/** Days since 1970-01-01; the only arithmetic form of a date here. */
export type DayNumber = number;

export interface Period {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly precision: 'year' | 'month' | 'day';
}

/** Whole years, months and days between two days. */
export interface Span {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const DAY_MS = 86_400_000;
/** JSON Schema of an ISO 8601 duration that no date of ours can be carried out of the calendar by. */
export const DURATION_OPTION = {
  type: 'string',
  pattern: '^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,5}D)?$',
};

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DURATION = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?:([+-])(\d{2}):(\d{2})|Z)?)?$/;

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** Year, month (1-12) and day of the month. */
export function calendar(day: DayNumber): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isoDay(day: DayNumber): string {
  // A year beyond 9999 has a sign and six digits.
  return new Date(day * DAY_MS).toISOString().replace(/T.*$/, '');
}

function daysInMonth(year: number, month: number): number {
  return calendar(dayNumber(year, month + 1, 1) - 1).day;
}

/** The days a complete or partial ISO 8601 date may mean; undefined where it is no date of the calendar. */
export function parsePartialDate(text: string): Period | undefined {
  const match = PARTIAL.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (year < 1900) return undefined;
  if (match[2] === undefined) {
    return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), precision: 'year' };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const length = daysInMonth(year, month);
  if (match[3] === undefined) {
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month, length), precision: 'month' };
  }
  const day = Number(match[3]);
  if (day < 1 || day > length) return undefined;
  return { first: dayNumber(year, month, day), last: dayNumber(year, month, day), precision: 'day' };
}

/** A moment as sources give it: a day, perhaps with hour, perhaps with offset from UTC in minutes. */
export interface Moment {
  readonly day: DayNumber;
  /** Minutes after midnight; undefined where the hour was not found. */
  readonly minute?: number;
  readonly offset?: number;
}

export function parseMoment(text: string): Moment | undefined {
  const match = MOMENT.exec(text);
  const period = match === null ? undefined : parsePartialDate(match[1] as string);
  if (match === null || period === undefined) return undefined;
  if (match[2] === undefined) return { day: period.first };
  const minute = Number(match[2]) * 60 + Number(match[3]);
  if (minute >= 1440) return undefined;
  if (match[4] === undefined) return { day: period.first, minute };
  const offset = (Number(match[5]) * 60 + Number(match[6])) * (match[4] === '-' ? -1 : 1);
  return { day: period.first, minute, offset };
}

/** An ISO 8601 duration of years, months and days; undefined where it is none, or longer than anyone waits. */
export function parseDuration(text: string): Span | undefined {
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  const [years = 0, months = 0, days = 0] = match.slice(1).map((digits?: string) => Number(digits ?? 0));
  return { years, months, days };
}

/** Adds years, months and days; the end of a shorter month stays in that month. */
function addSpan(day: DayNumber, { years, months, days }: Span): DayNumber {
  const from = calendar(day);
  const target = from.year * 12 + (from.month - 1) + years * 12 + months;
  const [year, month] = [Math.floor(target / 12), (target % 12) + 1];
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month))) + days;
}

/** Adds an ISO 8601 duration of years, months and days; the end of a shorter month stays in that month. */
export function addDuration(day: DayNumber, duration: string): DayNumber {
  const span = parseDuration(duration);
  if (span === undefined) throw new RangeError(`not a duration: ${duration}`);
  return addSpan(day, span);
}

/** Whole years, months and days from one day to a later one. */
export function spanBetween(from: DayNumber, to: DayNumber): Span {
  const after = (months: number): DayNumber => addSpan(from, { years: 0, months, days: 0 });
  let months = 0;
  while (after(months + 1) <= to) months += 1;
  return { years: Math.floor(months / 12), months: months % 12, days: to - after(months) };
}
