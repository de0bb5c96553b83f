import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AWARD_LEVELS,
  awardEdition,
  awardLevel,
  editionKey,
  isLevel,
  isNational,
} from '../../src/core/awards.ts';

describe('awardLevel', () => {
  it.each(AWARD_LEVELS)('knows %s, however it is spaced, with its year or without', (level) => {
    const spoken = level.replaceAll('-', ' ');
    for (const text of [
      level,
      spoken,
      spoken.toUpperCase(),
      `${spoken} KIPP 2019`,
      `KIPP Tahun 2019: ${spoken}`,
    ]) {
      expect(awardLevel(text)).toBe(level);
    }
  });

  it('never takes words it does not know for part of an award', () => {
    const strange = fc.stringMatching(/^[b-df-hj-np-tv-z]{5,9}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...AWARD_LEVELS),
        strange,
        (level, word) => awardLevel(`${level} ${word}`) === undefined,
      ),
    );
  });

  it('takes linear time', () => {
    expect(awardLevel('top '.repeat(200_000))).toBeUndefined();
  });
});

describe('isLevel', () => {
  it('knows the best of an edition under each of their names, and nothing else', () => {
    expect(isLevel('top-45', 'top-terpuji')).toBe(true);
    expect(isLevel('top-terpuji', 'top-9')).toBe(true);
    expect(isLevel('top-99', 'top-terpuji')).toBe(false);
    expect(isLevel('outstanding-achievement', 'top-45')).toBe(false);
  });
});

describe('editions of awards', () => {
  it.each([
    ['kipp-2019', '2019', true],
    ['KIPP Tahun 2019', '2019', true],
    ['2019', '2019', true],
    ['Kompetisi Inovasi Pelayanan Publik 2019', '2019', true],
    ['Kovablik 2019', 'kovablik 2019', false],
    ['unpsa-2020', 'unpsa 2020', false],
  ])('%s is compared as %s', (written, key, national) => {
    expect([editionKey(written), isNational(written)]).toEqual([key, national]);
  });

  it('come from the level where they are not recorded', () => {
    expect(awardEdition({ tingkat: 'Top 99 KIPP 2019' })).toBe('2019');
    expect(awardEdition({ edisi: ' kipp-2021 ', tingkat: 'Top 99 2019' })).toBe('kipp-2021');
    expect(awardEdition({ tingkat: 'top-99' })).toBeUndefined();
  });
});
