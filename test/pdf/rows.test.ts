import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/pdf/blocks/rows.ts';

const SHAPE = { width: 451, gap: 14, wished: 160, most: 215, least: 112 };
const [WIDE, HIGH] = [4 / 3, 3 / 4];
const counts = (ratios: readonly number[]): readonly number[] =>
  rowsOf(ratios, SHAPE).map(({ items }) => items.length);

describe('pictures side by side', () => {
  it('stand two or three to a row', () => {
    expect(counts([WIDE, WIDE])).toEqual([2]);
    expect(counts([WIDE, HIGH, WIDE])).toEqual([3]);
    expect(counts([WIDE, WIDE, WIDE, WIDE])).toEqual([2, 2]);
    expect(counts([HIGH, HIGH, HIGH])).toEqual([3]);
    expect(counts([])).toEqual([]);
    expect(counts([WIDE])).toEqual([1]);
  });

  it('keep their order, each once, never wider than the line nor higher than may be', () => {
    const ratios = fc.array(fc.double({ min: 0.6, max: 2.4, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(ratios, (given) => {
        const rows = rowsOf(given, SHAPE);
        expect(rows.flatMap(({ items }) => items)).toEqual(given.map((_, index) => index));
        for (const { items, height } of rows) {
          const width = items.reduce((sum, index) => sum + (given[index] ?? 0) * height, 0);
          expect(width + SHAPE.gap * (items.length - 1)).toBeLessThanOrEqual(SHAPE.width + 1e-6);
          expect(height).toBeLessThanOrEqual(SHAPE.most);
          expect(items.length).toBeLessThanOrEqual(3);
          if (given.length > 1) expect(items.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});
