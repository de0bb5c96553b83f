import {
  addDuration,
  isoDay,
  parseDuration,
  parseMoment,
  parsePartialDate,
  spanBetween,
  type DayNumber,
  type Period,
  type Span,
} from './dates.ts';
import type { Dossier } from './dossier.ts';

/** JSON Schema of an option that is a moment. */
export const MOMENT_OPTION = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}([+-]\\d{2}:\\d{2}|Z)?)?$',
};

/** Start of implementation and closing day of the edition, both readable. */
export interface StartAndClosing {
  readonly start: Period;
  readonly closing: DayNumber;
}

/** The start as written, trimmed; empty where it is blank. */
export function startText(dossier: Pick<Dossier, 'innovation'>): string {
  return (dossier.innovation.mulai_implementasi ?? '').trim();
}

/** The days the start of implementation may mean; undefined where it is blank or no date. */
export function startOf(dossier: Pick<Dossier, 'innovation'>): Period | undefined {
  return parsePartialDate(startText(dossier));
}

/** Both ends of the innovation's age at closing; undefined where one of them cannot be read. */
export function startAndClosing(
  dossier: Pick<Dossier, 'innovation'>,
  closingText: string | undefined,
): StartAndClosing | undefined {
  const start = startOf(dossier);
  const closing = closingText === undefined ? undefined : parseMoment(closingText)?.day;
  return start === undefined || closing === undefined ? undefined : { start, closing };
}

/** A span as an ISO 8601 duration, `P0D` for none. */
export function isoDuration({ years, months, days }: Span): string {
  const parts = [
    years > 0 ? `${years}Y` : '',
    months > 0 ? `${months}M` : '',
    days > 0 ? `${days}D` : '',
  ].join('');
  return parts === '' ? 'P0D' : `P${parts}`;
}

/** The age from one day to another as an ISO 8601 duration; empty where it had not begun. */
export function ageText(from: DayNumber, to: DayNumber): string {
  return from > to ? '' : isoDuration(spanBetween(from, to));
}

/**
 * When what began in a period is as old as a duration: a partial ISO 8601 date as precise as the period (`2025-07` and
 * two years are `2027-07`), or an interval of days where the calendar has no such date.
 */
export function reachedFrom(start: Period, duration: string): string {
  const { months = 0, days = 0 } = parseDuration(duration) ?? {};
  const first = isoDay(addDuration(start.first, duration));
  if (start.precision === 'day') return first;
  if (start.precision === 'month' && days === 0) return first.slice(0, -3);
  if (start.precision === 'year' && days === 0 && months % 12 === 0) return first.slice(0, -6);
  return `${first}/${isoDay(addDuration(start.last, duration))}`;
}
