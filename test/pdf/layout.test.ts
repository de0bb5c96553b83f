import { describe, expect, it } from 'vitest';
import { niceTicks, tickLabel } from '../../src/pdf/chart/scale.ts';
import { drawable, timePositions } from '../../src/pdf/chart/points.ts';
import { placeLabels } from '../../src/pdf/chart/labels.ts';
import { columnWidths } from '../../src/pdf/columns.ts';
import { hasGlyph, sourceSans, textWidth } from '../../src/pdf/fonts.ts';
import { breakLines } from '../../src/pdf/lines.ts';
import { pieces } from '../../src/pdf/runs.ts';
import { STYLES } from '../../src/pdf/theme.ts';
import { secondsFor } from '../support/time.ts';
import { text, words } from './samples.ts';

const FONTS = sourceSans();

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('columnWidths', () => {
  it('fill the line and keep whole words where there is room', () => {
    const wishes = [
      { least: 30, most: 30 },
      { least: 60, most: 900 },
      { least: 40, most: 200, weight: 1 },
    ];
    const widths = columnWidths(wishes, 400);
    expect(sum(widths)).toBeCloseTo(400);
    widths.forEach((width, index) =>
      expect(width).toBeGreaterThanOrEqual((wishes[index]?.least ?? 0) - 0.01),
    );
  });

  it('cut only the widest where there is none', () => {
    const widths = columnWidths(
      [
        { least: 20, most: 20 },
        { least: 300, most: 300 },
        { least: 50, most: 90 },
      ],
      150,
    );
    expect(sum(widths)).toBeCloseTo(150);
    expect(widths[0]).toBe(20);
    expect(widths[2]).toBe(50);
  });
});

describe('breakLines', () => {
  it('never sets a line wider than its measure', () => {
    const content = pieces(
      text(`${words(200)} ${'w'.repeat(90)} https://contoh.invalid/a_b-c/d.e?f=g&h=${'i'.repeat(60)}`),
      STYLES.body,
      new Map(),
    );
    for (const width of [30, 71, 140, 451]) {
      for (const line of breakLines(content, width, FONTS))
        expect(line.width).toBeLessThanOrEqual(width + 0.02);
    }
  });

  it('keeps every character in order', () => {
    const value = words(120);
    const lines = breakLines(pieces(text(value), STYLES.body, new Map()), 90, FONTS);
    expect(
      lines
        .map((line) => line.segments.map((part) => part.parts.map((shape) => shape.text).join('')).join(''))
        .join(''),
    ).toBe(value);
  });
});

describe('fonts', () => {
  it('bring pairs of letters closer and set digits to one width', () => {
    expect(textWidth(FONTS, 'AV', STYLES.body)).toBeLessThan(
      textWidth(FONTS, 'A', STYLES.body) + textWidth(FONTS, 'V', STYLES.body),
    );
    expect(textWidth(FONTS, '111', STYLES.body)).toBeCloseTo(textWidth(FONTS, '888', STYLES.body), 1);
  });

  it('hold the same characters in every face', () => {
    for (let code = 0x20; code < 0x2800; code += 1) {
      const character = String.fromCodePoint(code);
      const known = new Set(
        (['regular', 'italic', 'bold', 'boldItalic'] as const).map((name) =>
          hasGlyph(FONTS(name), character),
        ),
      );
      expect(known.size, `U+${code.toString(16)}`).toBe(1);
    }
  });
});

describe('ticks', () => {
  it('are round, begin at zero and cover the values', () => {
    expect(niceTicks([410, 1930], 4).values).toEqual([0, 500, 1000, 1500, 2000]);
    expect(niceTicks([-3, 4], 4)).toMatchObject({ low: -4, high: 4, step: 2 });
    expect(niceTicks([0, 0], 4).high).toBeGreaterThan(0);
  });

  it('are written as the language writes numbers', () => {
    expect(tickLabel(1500, 500, 'id')).toBe('1.500');
    expect(tickLabel(1500, 500, 'en')).toBe('1,500');
    expect(tickLabel(0.75, 0.25, 'id')).toBe('0,75');
    expect(tickLabel(7.5, 2.5, 'en')).toBe('7.5');
    expect(tickLabel(-2, 1, 'id')).toBe('−2');
  });
});

describe('a chart', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => ({
    time: '2020',
    at: 1900 + index / 2000,
    value: index,
    label: String(index),
  }));

  it('spreads as many points as there are', () => {
    const { points, mark } = timePositions(
      drawable({ title: 'Uji', unit: 'x', points: many, mark: { at: 2100, label: 'Mulai' } }),
    );
    expect([points.length, points[0], mark]).toEqual([200_000, 0, 1]);
  });

  it('labels what there is room for and takes no time for the rest', () => {
    const spots = many.slice(0, 35_000).map(({ time, label, value }) => ({
      x: value / 100,
      y: 100,
      time,
      label,
      value,
      before: false,
    }));
    const plot = { x: 0, y: 0, width: 400, height: 190 };
    expect(secondsFor(() => placeLabels(FONTS, spots, plot, []))).toBeLessThan(5);
  });
});
