import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, parsePartialDate } from '../../src/core/dates.ts';
import { isBefore, periodOf, writtenDates } from '../../src/core/written-dates.ts';
import { makeDossier } from '../support/dossier.ts';

/** A date of some year near another, known to the year, the month or the day. */
const partial = fc
  .tuple(fc.integer({ min: 17_000, max: 18_500 }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => isoDay(day).slice(0, length));

describe('isBefore', () => {
  it('holds only where it holds for every day that the dates may mean', () => {
    fc.assert(
      fc.property(partial, partial, (one, other) => {
        const [left, right] = [periodOf(one), periodOf(other)];
        if (left === undefined || right === undefined) return false;
        const worst = [left.last, right.first] as const;
        return (
          isBefore(left, right) === worst[0] < worst[1] && !(isBefore(left, right) && isBefore(right, left))
        );
      }),
    );
  });

  it('is never so for a date and itself, however little is known of it', () => {
    fc.assert(
      fc.property(partial, (date) => {
        const period = parsePartialDate(date);
        return period !== undefined && !isBefore(period, period);
      }),
    );
  });
});

describe('writtenDates', () => {
  it('finds none in an empty dossier but the blank start and video', () => {
    expect([...writtenDates(makeDossier())].map(({ path, text }) => [path[0], text])).toEqual([
      ['mulai_implementasi', undefined],
      ['video', undefined],
    ]);
  });
});
