import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/report.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import { examineAcross, type Entrant } from '../../src/engine/across.ts';
import { makeDossier } from '../support/dossier.ts';
import { secondsFor } from '../support/time.ts';
import { ruledBy, said } from './fake.ts';

const EDITION = ruledBy([]);
const OTHER = ruledBy([], { id: 'uji-2024', nama: 'Uji 2024' });

function entrant(slug: string, judul?: string, rulebook: Rulebook = EDITION): Entrant {
  return { dossier: makeDossier({ slug, innovation: judul === undefined ? {} : { judul } }), rulebook };
}

/** The same dossier, whose places are all on one line. */
function standing(line: number, { dossier, rulebook }: Entrant): Entrant {
  return { dossier: { ...dossier, locate: () => ({ line, column: 8 }) }, rulebook };
}

function entrants(count: number, rulebook: Rulebook): readonly Entrant[] {
  return Array.from({ length: count }, (_, index) => entrant(`d${index}`, `Judul ke-${index}`, rulebook));
}

function across(...all: readonly Entrant[]): readonly Diagnostic[] {
  return examineAcross(all, () => ({ line: 7, column: 1 }), 'id');
}

describe('the same title twice', () => {
  test('is found at the later dossier and names the earlier one', () => {
    const found = across(entrant('a', 'Antar Obat'), entrant('b', 'Lain'), entrant('c', 'Antar Obat'));
    expect(
      found.map(({ rule, file, severity, certainty, section }) => ({
        rule,
        file,
        severity,
        certainty,
        section,
      })),
    ).toEqual([
      {
        rule: 'repositori/judul-kembar',
        file: 'inovasi/c/inovasi.yaml',
        severity: 'warning',
        certainty: 'kontrak',
        section: null,
      },
    ]);
    expect(found[0]?.message).toContain('Antar Obat');
    expect(`${found[0]?.message} ${found[0]?.fix}`).toContain('a');
  });

  test('whatever the case, the blanks and the punctuation', () => {
    expect(
      across(entrant('a', 'Antar Obat: ke Rumah'), entrant('b', ' antar  OBAT, ke rumah. ')),
    ).toHaveLength(1);
  });

  test('a third one names the first again', () => {
    const found = across(entrant('a', 'X Y'), entrant('b', 'x y'), entrant('c', 'X, Y'));
    expect(found.map(({ file }) => file)).toEqual(['inovasi/b/inovasi.yaml', 'inovasi/c/inovasi.yaml']);
  });

  test('does not matter in another edition, and no title is no title', () => {
    expect(across(entrant('a', 'Antar Obat'), entrant('b', 'Antar Obat', OTHER))).toEqual([]);
    expect(across(entrant('a'), entrant('b'))).toEqual([]);
  });

  test('is located where the title stands', () => {
    const found = across(entrant('a', 'Antar Obat'), standing(7, entrant('b', 'Antar Obat')));
    expect(found.map(({ line, column }) => [line, column])).toEqual([[7, 8]]);
  });

  test('a slug that begins like another is not taken for it', () => {
    const found = across(
      standing(1, entrant('obat', 'Satu')),
      standing(2, entrant('obat-2', 'Dua')),
      standing(3, entrant('obat-3', 'dua')),
    );
    expect(found.map(({ line }) => line)).toEqual([3]);
  });
});

describe('nearly the same title', () => {
  const first = 'Posyandu Keliling Balita di Desa Terpencil';
  const alike = (one: string, other: string): readonly string[] =>
    across(entrant('a', one), entrant('b', other)).map(({ rule }) => rule);

  test.each([
    ['a slip of the pen', first, 'Posyandu Kelilling Balita di Desa Terpencil'],
    ['another order', first, 'Balita: Posyandu Keliling di Desa Terpencil'],
    ['little words', first, 'Program Posyandu Keliling bagi Balita Desa Terpencil'],
  ])('%s is found at the later dossier', (_name, one, other) => {
    const found = across(entrant('a', one), entrant('b', other));
    expect(found.map(({ rule, file, severity }) => [rule, file, severity])).toEqual([
      ['repositori/judul-mirip', 'inovasi/b/inovasi.yaml', 'warning'],
    ]);
    expect(found[0]?.message).toContain(one);
  });

  test.each([
    ['other places', 'Antar Obat Puskesmas Sukamaju', 'Antar Obat Puskesmas Sukamaja'],
    ['other villages', 'Bank Sampah Warga Desa Karangasem', 'Bank Sampah Warga Desa Karangasam'],
    ['other districts', 'Klinik Tani Kabupaten Bima', 'Klinik Tani Kabupaten Dompu'],
    ['numbers in a row', 'Sekolah Lapang Petani Muda 1', 'Sekolah Lapang Petani Muda 2'],
    ['stages', 'Sekolah Lapang Petani Muda Tahap II', 'Sekolah Lapang Petani Muda Tahap III'],
    ['another word', first, 'Posyandu Keliling Lansia di Desa Terpencil'],
    ['one word more', first, 'Posyandu Keliling Balita dan Lansia di Desa Terpencil'],
    ['too few words to tell', 'Antar Obat', 'Antar Obatt'],
  ])('%s are titles of their own', (_name, one, other) => {
    expect(alike(one, other)).toEqual([]);
  });

  test('the same title is said once', () => {
    expect(alike(first, first)).toEqual(['repositori/judul-kembar']);
  });

  test('whichever comes first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(first.split(' '), { minLength: 6 }), (words) => {
        const other = words.join(' ');
        expect(alike(first, other)).toEqual(alike(other, first));
      }),
    );
  });

  test('a series of thousands takes no time', () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      entrant(`d${index}`, `Layanan Antar Obat Desa Nomor${index}`),
    );
    expect(secondsFor(() => across(...many))).toBeLessThan(2);
  });
});

describe('more dossiers than an agency may submit', () => {
  test('as many as allowed is not too many', () => {
    expect(across(...entrants(3, ruledBy([], { batas_jumlah: said([3, 'menteri']) })))).toEqual([]);
  });

  test('nothing is said where no limit was found', () => {
    expect(across(...entrants(40, EDITION))).toEqual([]);
  });

  test.each([
    ['official', said([3, 'menteri']), 'resmi', 'error', ['menteri']],
    ['two sources', said([3, 'a', 'b']), 'dikuatkan', 'error', ['a', 'b']],
    ['one source', said([3, 'a']), 'tunggal', 'warning', ['a']],
    ['another edition', { ...said([3, 'menteri']), dipinjam: 'uji-2022' }, 'dipinjam', 'info', ['menteri']],
    ['more than any source allows', said([3, 'a'], [2, 'b']), 'dikuatkan', 'error', ['a', 'b']],
    ['more than one of two allows', said([3, 'a'], [9, 'b']), 'bertentangan', 'warning', ['a']],
  ] as const)('%s', (_name, batas_jumlah, certainty, ...[severity, source]) => {
    const found = across(...entrants(4, ruledBy([], { batas_jumlah })));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      rule: 'repositori/lewat-batas',
      file: 'instansi.yaml',
      certainty,
      severity,
    });
    expect(found[0]?.source.map(({ id }) => id)).toEqual(source);
    expect(found[0]?.message).toContain('4');
    expect(found[0]?.message).toContain('3');
  });

  test('editions are counted apart', () => {
    const limit = { batas_jumlah: said([2, 'menteri']) };
    const one = ruledBy([], limit);
    const other = ruledBy([], { ...limit, id: 'uji-2024', nama: 'Uji 2024' });
    expect(across(...entrants(2, one), ...entrants(2, other))).toEqual([]);
    const found = across(...entrants(2, one), ...entrants(3, other));
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('Uji 2024')]);
  });
});

describe('more dossiers than one group takes', () => {
  const limits = ruledBy([], {
    batas_kelompok: [
      { kelompok: 'umum', batas: said([2, 'menteri']) },
      { kelompok: 'khusus', batas: said([1, 'a']) },
    ],
  });
  const into = (slug: string, kelompok?: string): Entrant => ({
    dossier: makeDossier({
      slug,
      innovation: { judul: slug, ...(kelompok === undefined ? {} : { kelompok }) },
    }),
    rulebook: limits,
  });

  test('each group is counted by itself, and who names none in none', () => {
    expect(across(into('a', 'umum'), into('b', 'Kelompok Umum'), into('c', 'khusus'), into('d'))).toEqual([]);
    expect(across(into('a'), into('b'), into('c'), into('d', 'tiada'))).toEqual([]);
  });

  test('is found with what that limit is worth', () => {
    const found = across(
      ...['a', 'b', 'c'].map((slug) => into(slug, 'umum')),
      into('d', 'khusus'),
      into('e', 'khusus'),
    );
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['repositori/lewat-batas-kelompok', 'error'],
      ['repositori/lewat-batas-kelompok', 'warning'],
    ]);
    expect(found[0]?.message).toContain('Kelompok Umum');
    expect(found[0]?.message).toMatch(/^3 .*2/);
    expect(found[1]?.source.map(({ id }) => id)).toEqual(['a']);
  });
});
