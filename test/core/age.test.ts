import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachedFrom } from '../../src/core/age.ts';
import { addDuration, isoDay, parsePartialDate, type Period } from '../../src/core/dates.ts';

function period(text: string): Period {
  const found = parsePartialDate(text);
  if (found === undefined) throw new Error(text);
  return found;
}

describe('when an age is reached', () => {
  it.each([
    ['2025-07', 'P2Y', '2027-07'],
    ['2025-07', 'P1Y6M', '2027-01'],
    ['2025', 'P2Y', '2027'],
    ['2025', 'P24M', '2027'],
    ['2025-07-14', 'P2Y', '2027-07-14'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    // No partial date says these, so both ends do.
    ['2025', 'P6M', '2025-07-01/2026-06-30'],
    ['2025-07', 'P10D', '2025-07-11/2025-08-10'],
  ])('%s and %s make %s', (start, duration, from) => expect(reachedFrom(period(start), duration)).toBe(from));

  it('is as precise as the start: a month and whole months make a month that holds both ends', () => {
    const months = fc.record({
      year: fc.integer({ min: 1990, max: 2090 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 240 }), ({ year, month }, wait) => {
        const start = period(`${year}-${String(month).padStart(2, '0')}`);
        const from = reachedFrom(start, `P${wait}M`);
        expect(from).toMatch(/^\d{4}-\d{2}$/);
        for (const day of [start.first, start.last]) {
          expect(isoDay(addDuration(day, `P${wait}M`)).slice(0, 7)).toBe(from);
        }
      }),
    );
  });
});
