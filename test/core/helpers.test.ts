import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageText, isoDuration } from '../../src/core/age.ts';
import { nearestChoice } from '../../src/core/choices.ts';
import { isoFormOf } from '../../src/core/date-forms.ts';
import { addDuration, dayNumber, isoDay, parseDuration, spanBetween } from '../../src/core/dates.ts';
import { isBlank, valueAt } from '../../src/core/keys.ts';
import { extensionOf, joinPath, relativePath } from '../../src/core/paths.ts';
import { isPlaceholder, placeholderIn } from '../../src/core/placeholders.ts';
import { lineOf, sharedShare } from '../../src/core/tokens.ts';
import { countWords } from '../../src/core/words.ts';
import { parseLines, parseRunningTime, runningTime } from '../../src/core/video.ts';
import { secondsFor } from '../support/time.ts';

describe('paths', () => {
  it.each([
    ['narasi', '../bukti/a.pdf', 'bukti/a.pdf'],
    ['narasi', './a//b/../c.md', 'narasi/a/c.md'],
    ['', 'a', 'a'],
    ['narasi', '..', ''],
    ['narasi', '../..', undefined],
    ['narasi', '../../narasi/a.md', undefined],
    ['', '/a', undefined],
    ['', 'C:\\a', undefined],
    ['', '~/a', undefined],
  ])('joins %j and %j', (folder, path, joined) => {
    expect(joinPath(folder, path)).toBe(joined);
  });

  it('leads from any folder to any file and back', () => {
    const part = fc.constantFrom('a', 'b', 'c');
    const path = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.oneof(fc.constant(''), path), path, (folder, file) => {
        expect(joinPath(folder, relativePath(folder, file))).toBe(file);
      }),
    );
  });

  it.each([
    ['a/b.PDF', 'pdf'],
    ['a.b/c', ''],
    ['.gitignore', ''],
    ['a.tar.gz', 'gz'],
  ])('extension of %s', (path, extension) => {
    expect(extensionOf(path)).toBe(extension);
  });
});

describe('durations', () => {
  it.each([
    ['P2Y', { years: 2, months: 0, days: 0 }],
    ['P1Y6M10D', { years: 1, months: 6, days: 10 }],
    ['P999Y9999M99999D', { years: 999, months: 9999, days: 99_999 }],
    ['P', undefined],
    ['P2W', undefined],
    ['2Y', undefined],
    ['P300000Y', undefined],
    ['P1000Y', undefined],
    ['P10000M', undefined],
    ['P100000D', undefined],
  ])('reads %s', (text, span) => {
    expect(parseDuration(text)).toEqual(span);
  });

  it('never lead out of the calendar, and a span leads back', () => {
    const last = dayNumber(9999, 12, 31);
    expect(Number.isFinite(addDuration(last, 'P999Y9999M99999D'))).toBe(true);
    expect(spanBetween(dayNumber(1900, 1, 1), last)).toEqual({ years: 8099, months: 11, days: 30 });
    expect(isoDay(addDuration(last, 'P2Y'))).toBe('+010001-12-31');
  });
});

describe('dates as people write them', () => {
  it('reads every day in every form, and nothing that is no day', () => {
    const months = [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ];
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1950, 1, 1), max: dayNumber(2099, 12, 31) }), (day) => {
        const iso = isoDay(day);
        const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
        for (const text of [
          `${date}-${month}-${year}`,
          `${date}/${month}/${year}`,
          `${date} ${months[month - 1]} ${year}`,
          `${year}/${month}/${date}`,
          `${iso} 10:00`,
        ]) {
          expect(isoFormOf(text)).toBe(iso);
        }
      }),
      { numRuns: 50 },
    );
    fc.assert(fc.property(fc.string(), (text) => ['string', 'undefined'].includes(typeof isoFormOf(text))));
  });
});

describe('small helpers', () => {
  it('writes spans as durations', () => {
    expect(isoDuration({ years: 0, months: 0, days: 0 })).toBe('P0D');
    expect(isoDuration({ years: 2, months: 0, days: 3 })).toBe('P2Y3D');
    expect(ageText(10, 9)).toBe('');
    expect(ageText(9, 9)).toBe('P0D');
  });

  it('finds values and knows which say nothing', () => {
    expect(valueAt({ a: { b: 1 } }, 'a.b')).toBe(1);
    expect(valueAt({ a: 'text' }, 'a.length')).toBeUndefined();
    expect([undefined, '', ' ', [], {}, { a: '' }, [{}]].every(isBlank)).toBe(true);
    expect([0, false, 'a', [0]].some(isBlank)).toBe(false);
  });

  it('tells running times and resolutions', () => {
    expect(['5:00', '05.00', '1:02:03', '90:00', '5', '5:60', '1:60:00', 'x'].map(parseRunningTime)).toEqual([
      300,
      300,
      3723,
      5400,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([59, 300, 3723].map(runningTime)).toEqual(['0:59', '5:00', '1:02:03']);
    expect(['720p', '1920x1080', 'HD', '4K', 'tinggi'].map(parseLines)).toEqual([
      720,
      1080,
      720,
      2160,
      undefined,
    ]);
  });

  it('compares runs of words', () => {
    expect(lineOf(['a', 'b', 'c']).includes(lineOf(['b', 'c']))).toBe(true);
    expect(lineOf(['ab', 'c']).includes(lineOf(['b', 'c']))).toBe(false);
    expect(sharedShare(['a', 'b', 'c', 'd'], new Set(['a b c']))).toBe(0.75);
    expect(sharedShare([], new Set(['a b c']))).toBe(0);
  });

  it('leaves an ambiguous part of a name to spelling', () => {
    const pair = [
      { id: 'a', nama: 'Layanan Inklusif' },
      { id: 'b', nama: 'Layanan Digital' },
    ];
    expect(nearestChoice(pair, 'Digital')?.id).toBe('b');
    expect(nearestChoice(pair, 'Layanan')).toBeUndefined();
  });

  it('takes placeholders in time that grows with the text, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => typeof isPlaceholder(text) === 'boolean' && placeholderIn(text) !== '',
      ),
    );
    const took = secondsFor(() => {
      for (const char of ['[isi ', '<nama ', '{{', '(isi ', '. ', 'x', 'Rp ', ' ', 'belum di'])
        placeholderIn(char.repeat(20_000));
      for (const char of ['-', ' ', 'n/', '[', 'belum ']) isPlaceholder(`${char.repeat(50_000)}a`);
      for (const char of ['-', ')', '.']) countWords(char.repeat(200_000));
    });
    expect(took).toBeLessThan(2);
  });
});
