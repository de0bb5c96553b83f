import { describe, expect, test } from 'vitest';
import type { Agency } from '../../src/core/innovation.ts';
import { dayAt } from '../../src/core/zones.ts';
import { deadlineOf } from '../../src/engine/deadline.ts';
import { makeRulebook, recorded } from '../support/dossier.ts';

type Zone = Agency['zona_waktu'];

function closing(penutupan: string | undefined, asOf: string, zone?: Zone) {
  const rulebook = makeRulebook({ penutupan: penutupan === undefined ? recorded() : recorded(penutupan) });
  return deadlineOf(rulebook.penutupan, asOf, zone === undefined ? {} : { zona_waktu: zone }, 'id');
}

describe('the day it is', () => {
  test.each<[string, Zone, string]>([
    ['2023-05-06T16:59:59Z', 'WIB', '2023-05-06'],
    ['2023-05-06T17:00:00Z', 'WIB', '2023-05-07'],
    ['2023-05-06T15:59:59Z', 'WITA', '2023-05-06'],
    ['2023-05-06T16:00:00Z', 'WITA', '2023-05-07'],
    ['2023-05-06T14:59:59Z', 'WIT', '2023-05-06'],
    ['2023-05-06T15:00:00Z', 'WIT', '2023-05-07'],
    ['2023-05-06T16:59:59Z', undefined, '2023-05-06'],
    ['2023-12-31T17:00:00Z', 'WIB', '2024-01-01'],
    ['2024-02-28T15:00:00Z', 'WIT', '2024-02-29'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayAt(new Date(instant), zone)).toBe(day);
  });
});

describe('the closing', () => {
  test('with hour and zone', () => {
    expect(closing('2023-05-06T23:59+07:00', '2023-05-01')).toEqual({
      at: '2023-05-06T23:59+07:00',
      text: '6 Mei 2023 pukul 23.59 WIB',
      days: 5,
      passed: false,
    });
  });

  test.each<[Zone, string]>([
    ['WIB', '6 Mei 2023 pukul 23.59 WIB'],
    ['WITA', '6 Mei 2023 pukul 23.59 WIB (7 Mei 2023 pukul 00.59 WITA)'],
    ['WIT', '6 Mei 2023 pukul 23.59 WIB (7 Mei 2023 pukul 01.59 WIT)'],
  ])('on the clocks of an agency in %s', (zone, text) => {
    expect(closing('2023-05-06T23:59+07:00', '2023-05-01', zone)?.text).toBe(text);
  });

  test('announced in another zone', () => {
    expect(closing('2023-05-06T12:00+08:00', '2023-05-06', 'WIB')?.text).toBe(
      '6 Mei 2023 pukul 12.00 WITA (6 Mei 2023 pukul 11.00 WIB)',
    );
    expect(closing('2023-05-06T00:30+09:00', '2023-05-06', 'WIB')).toMatchObject({
      text: '6 Mei 2023 pukul 00.30 WIT (5 Mei 2023 pukul 22.30 WIB)',
      days: -1,
      passed: true,
    });
  });

  test('without an hour says that it was not found, in every zone alike', () => {
    for (const zone of [undefined, 'WIB', 'WITA', 'WIT'] as const) {
      expect(closing('2025-06-03', '2025-06-03', zone)).toEqual({
        at: '2025-06-03',
        text: '3 Juni 2025 (jam tidak ditemukan)',
        days: 0,
        passed: false,
      });
    }
  });

  test('with an hour but no zone names none', () => {
    expect(closing('2025-06-03T12:00', '2025-06-01', 'WIT')?.text).toBe('3 Juni 2025 pukul 12.00');
  });

  test.each<[string, number, boolean]>([
    ['2023-05-05', 1, false],
    ['2023-05-06', 0, false],
    ['2023-05-07', -1, true],
    ['2022-05-06', 365, false],
    ['2024-05-06', -366, true],
  ])('seen on %s is %i days away', (asOf, days, passed) => {
    expect(closing('2023-05-06T23:59+07:00', asOf, 'WIB')).toMatchObject({ days, passed });
  });

  test('days are counted on the agency’s own calendar', () => {
    const announced = '2023-05-06T23:59+07:00';
    expect(closing(announced, '2023-05-06', 'WIT')).toMatchObject({ days: 1, passed: false });
    expect(closing(announced, '2023-05-07', 'WIT')).toMatchObject({ days: 0, passed: false });
    expect(closing(announced, '2023-05-08', 'WIT')).toMatchObject({ days: -1, passed: true });
    // An agency that names no zone reads the clock as Jakarta does, as `dayAt` does too.
    expect(closing('2023-05-07T00:30+08:00', '2023-05-06')).toMatchObject({ days: 0, passed: false });
  });

  test('is not there where none was found, nor where it cannot be read', () => {
    expect(closing(undefined, '2023-05-01')).toBeNull();
    expect(closing('akhir Mei', '2023-05-01')).toBeNull();
    expect(closing('2023-02-30', '2023-05-01')).toBeNull();
  });

  test('takes the first recorded value where sources differ', () => {
    const penutupan = recorded('2023-05-06T23:59+07:00', '2023-05-02');
    expect(deadlineOf(penutupan, '2023-05-01', {}, 'en')).toMatchObject({
      text: '6 May 2023 at 23.59 WIB',
      days: 5,
    });
  });
});
