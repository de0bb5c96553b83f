import { calendar, dayNumber, parsePartialDate, type Period } from '../core/dates.ts';
import type { Indicator, Measurement } from '../core/innovation.ts';

/** A measurement that has both a time and a value. */
export interface Reading {
  readonly time: string;
  readonly period: Period;
  readonly value: number;
  readonly measurement: Measurement;
}

/** The readings of an indicator in the order of time; readings of the same time keep the user's order. */
export function readingsOf(indicator: Pick<Indicator, 'data'>): readonly Reading[] {
  return (indicator.data ?? [])
    .flatMap((measurement) => {
      const { waktu, nilai } = measurement;
      const period = waktu === undefined ? undefined : parsePartialDate(waktu);
      if (waktu === undefined || period === undefined || nilai === undefined) return [];
      return [{ time: waktu, period, value: nilai, measurement }];
    })
    .sort((a, b) => a.period.first - b.period.first || a.period.last - b.period.last);
}

/** The middle of a period as a decimal year, which is where a chart places it. */
export function decimalYear({ first, last }: Period): number {
  const middle = (first + last + 1) / 2;
  const { year } = calendar(Math.floor(middle));
  const start = dayNumber(year, 1, 1);
  const share = (middle - start) / (dayNumber(year + 1, 1, 1) - start);
  return Math.round((year + share) * 10_000) / 10_000;
}

/** The readings to compare. Several in one place are different values for the same time. */
export interface Comparison {
  readonly before: readonly Reading[];
  readonly after: readonly Reading[];
  /** Compared across the start of implementation, or first with last where the start is not known. */
  readonly across: 'start' | 'ends';
}

function sameTime(readings: readonly Reading[], one: Reading | undefined): readonly Reading[] {
  return readings.filter(
    ({ period }) => period.first === one?.period.first && period.last === one.period.last,
  );
}

/** The last reading before the start and the newest one after it; a reading that straddles the start is neither. */
export function compare(readings: readonly Reading[], start: Period | undefined): Comparison {
  if (start === undefined) {
    const before = sameTime(readings, readings[0]);
    const after = sameTime(readings, readings.at(-1));
    return { before, after: after[0] === before[0] ? [] : after, across: 'ends' };
  }
  const earlier = readings.filter(({ period }) => period.last < start.first);
  const later = readings.filter(({ period }) => period.first >= start.last);
  return {
    before: sameTime(earlier, earlier.at(-1)),
    after: sameTime(later, later.at(-1)),
    across: 'start',
  };
}

/** The difference of two values, in the decimals they were given with. */
export interface Change {
  readonly difference: number;
  /** Share of the first value, one decimal; absent where that is not greater than zero. */
  readonly percent?: number;
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** What changed between the two sides; undefined where a side is missing or holds different values. */
export function changeOf({ before, after }: Comparison): Change | undefined {
  const [from, to] = [new Set(before.map(({ value }) => value)), new Set(after.map(({ value }) => value))];
  if (from.size !== 1 || to.size !== 1) return undefined;
  const [first, second] = [[...from][0] as number, [...to][0] as number];
  const scale = 10 ** Math.max(decimals(first), decimals(second));
  const difference = Math.round((second - first) * scale) / scale;
  if (first <= 0) return { difference };
  return { difference, percent: Math.round((difference / first) * 1000) / 10 };
}
