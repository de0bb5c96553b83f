import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/messages/numbers.ts';
import { namesOf, speaksOf } from '../../src/prose/naming.ts';
import { holdsFigure, spelledOut } from '../../src/prose/search-figure.ts';
import { secondsFor } from '../support/time.ts';

describe('a figure in a text', () => {
  test('is found however it is written', () => {
    const value = fc.oneof(
      fc.integer({ min: 1, max: 999_999_999 }),
      fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(value, fc.constantFrom('id', 'en'), (wanted, language) => {
        expect(holdsFigure(`sebanyak ${formatNumber(wanted, language)}.`, wanted)).toBe(true);
        expect(holdsFigure(`${wanted} pasien`, wanted)).toBe(true);
      }),
    );
  });

  test('is found in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (wanted) => {
        expect(holdsFigure(`Sejumlah ${spelledOut(wanted)} orang.`, wanted)).toBe(true);
      }),
    );
    expect([11, 100, 1006, 21_500].map(spelledOut)).toEqual([
      'sebelas',
      'seratus',
      'seribu enam',
      'dua puluh satu ribu lima ratus',
    ]);
  });
});

describe('texts that nobody would write', () => {
  const names = namesOf({
    judul: 'Pengantaran Obat Rutin Pasien Penyakit Kronis',
    nama_singkat: 'Antar Obat',
  });

  test.each([
    ['one long word', 'a'.repeat(1_000_000)],
    ['letters apart', 'a '.repeat(500_000)],
    ['hyphens', 'a- '.repeat(300_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['digits and dots', '1.'.repeat(500_000)],
    ['numbers', '1 234,5 '.repeat(100_000)],
    ['words of the title', 'pengantaran '.repeat(80_000)],
  ])('%s take no long time', (_name, text) => {
    const took = secondsFor(() => {
      speaksOf(text, names);
      holdsFigure(text, 98_765);
    });
    expect(took).toBeLessThan(5);
  });

  test('a title without an end takes no long time', () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `katapanjang${index}`).join(' ');
    expect(secondsFor(() => speaksOf(words, namesOf({ judul: words })))).toBeLessThan(5);
  });
});
