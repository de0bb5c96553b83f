import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Confirmation } from '../../src/core/confirmation.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import { certaintyOf, isSourced, type Sourced } from '../../src/core/sourced.ts';
import { confirmRulebook } from '../../src/rulebook/confirm.ts';
import { listEditions } from '../../src/rulebook/list.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const HOME = resolve(import.meta.dirname, '../..');
const BOOK = loadRulebook('kipp-2025', HOME);
const READ = { oleh: 'Siti', dokumen: 'Pedoman', halaman: '12', tanggal: '2026-01-15' } as const;

function confirmed(...entries: readonly Confirmation[]) {
  const shelf = { checks, editions: listEditions(HOME), file: 'instansi.yaml' };
  return confirmRulebook(BOOK, entries, shelf);
}

function entry(given: Confirmation): Confirmation {
  return { edisi: 'kipp-2025', ...READ, ...given };
}

/** What confirming this one thing says of it: the problem codes. */
function complaints(given: Confirmation): readonly string[] {
  return confirmed(entry(given)).findings.map(({ problem }) => problem);
}

function optionOf(book: Rulebook, rule: string, name: string): Sourced<unknown> {
  const found = book.aturan.find(({ id }) => id === rule)?.dengan[name];
  if (!isSourced(found)) throw new Error(`no ${name} of ${rule}`);
  return found;
}

function limitOf(book: Rulebook, id: string): Sourced<number> {
  const found = book.bagian.flatMap(({ isian }) => isian).find((field) => field.id === id);
  if (found === undefined) throw new Error(id);
  return found.kata;
}

describe('a confirmation takes the place of what is not settled', () => {
  test.each([
    ['2 tahun', 'P2Y'],
    ['1 tahun 6 bulan', 'P1Y6M'],
    ['P18M', 'P18M'],
  ])('an age of %s', (nilai, isi) => {
    const { rulebook, findings } = confirmed(entry({ aturan: 'usia/terlalu-muda', nilai }));
    const value = optionOf(rulebook, 'usia/terlalu-muda', 'minimal');
    expect(findings).toEqual([]);
    expect(value.nilai).toEqual([{ isi, sumber: ['konfirmasi-1'] }]);
    expect(certaintyOf(value, rulebook.sumber)).toBe('dikonfirmasi');
    expect(rulebook.sumber.get('konfirmasi-1')?.judul).toBe('Pedoman, hlm. 12; dikonfirmasi Siti');
  });

  test('a word limit of one field, whatever unit is written with it', () => {
    for (const nilai of ['600', '600 kata', 600]) {
      const { rulebook } = confirmed(entry({ aturan: 'isian/terlalu-panjang', perihal: 'kebaruan', nilai }));
      expect(limitOf(rulebook, 'kebaruan').nilai.map(({ isi }) => isi)).toEqual([600]);
      expect(limitOf(rulebook, 'signifikansi')).toBe(limitOf(BOOK, 'signifikansi'));
    }
  });

  test('sizes, running times and formats', () => {
    const { rulebook, findings } = confirmed(
      entry({ aturan: 'surat/ukuran', perihal: 'identitas-inovator', nilai: '2 MB' }),
      entry({ aturan: 'surat/format', perihal: 'identitas-inovator', nilai: 'PDF, jpg' }),
      entry({ aturan: 'video/durasi', nilai: '5 menit' }),
    );
    const letter = rulebook.surat.find(({ id }) => id === 'identitas-inovator');
    expect(findings).toEqual([]);
    expect(letter?.ukuran.nilai[0]?.isi).toBe(2_000_000);
    expect(letter?.format.nilai[0]?.isi).toEqual(['pdf', 'jpg']);
    expect(optionOf(rulebook, 'video/durasi', 'maksimal').nilai[0]?.isi).toBe(300);
  });

  test('the closing, for every rule that hangs on it', () => {
    const nilai = '2025-06-03T23:59+07:00';
    const { rulebook } = confirmed(entry({ aturan: 'penutupan', nilai }));
    expect(rulebook.penutupan.nilai[0]?.isi).toBe(nilai);
    expect(optionOf(rulebook, 'usia/mulai-setelah-penutupan', 'penutupan').nilai[0]?.isi).toBe(nilai);
  });

  test('for one group, the others keep what they had', () => {
    const { rulebook, findings } = confirmed(
      entry({ aturan: 'identitas/sdgs', kelompok: 'umum', nilai: 'ya' }),
    );
    const rules = rulebook.aturan.filter(({ id }) => id === 'identitas/sdgs');
    expect(findings).toEqual([]);
    expect(rules.map(({ kelompok, berlaku }) => [kelompok, berlaku?.nilai.map(({ isi }) => isi)])).toEqual([
      [['umum'], [true]],
      [['replikasi'], []],
    ]);
  });

  test('the rulebook it was given stays as it was', () => {
    const before = JSON.stringify(BOOK);
    confirmed(entry({ aturan: 'usia/terlalu-muda', nilai: '2 tahun' }));
    expect(JSON.stringify(BOOK)).toBe(before);
  });

  test('one for another edition changes nothing and says nothing', () => {
    const { rulebook, findings } = confirmed(
      entry({ edisi: 'kipp-2023', aturan: 'usia/terlalu-muda', nilai: '2 tahun' }),
    );
    expect([rulebook, findings]).toEqual([BOOK, []]);
  });
});

describe('a confirmation that cannot be followed changes nothing and is a finding', () => {
  test.each<[string, Confirmation]>([
    ['konfirmasi/tidak-lengkap', { aturan: 'usia/terlalu-muda' }],
    ['konfirmasi/tidak-lengkap', { aturan: 'usia/terlalu-muda', nilai: '2 tahun', halaman: '' }],
    ['konfirmasi/edisi-tidak-dikenal', { edisi: 'kipp-2052', aturan: 'usia/terlalu-muda', nilai: '2 tahun' }],
    ['konfirmasi/aturan-tidak-dikenal', { aturan: 'usia/terlau-muda', nilai: '2 tahun' }],
    ['konfirmasi/perihal', { aturan: 'isian/terlalu-panjang', nilai: '600' }],
    ['konfirmasi/perihal', { aturan: 'isian/terlalu-panjang', perihal: 'kebarun', nilai: '600' }],
    ['konfirmasi/opsi', { aturan: 'usia/terlalu-muda', opsi: 'maksimal', nilai: '2 tahun' }],
    ['konfirmasi/opsi', { aturan: 'isian/kosong', perihal: 'kebaruan', nilai: 'ya' }],
    ['konfirmasi/kelompok', { aturan: 'usia/terlalu-muda', kelompok: 'khusus', nilai: '2 tahun' }],
    ['konfirmasi/kelompok', { aturan: 'penutupan', kelompok: 'umum', nilai: '2025-06-03' }],
    ['konfirmasi/nilai', { aturan: 'usia/terlalu-muda', nilai: 'dua tahun' }],
    ['konfirmasi/nilai', { aturan: 'video/durasi', nilai: '5 tahun' }],
    ['konfirmasi/nilai', { aturan: 'penutupan', nilai: '3 Juni 2025' }],
  ])('%s', (problem, given) => {
    expect(complaints(given)).toEqual([problem]);
    expect(confirmed(entry(given)).rulebook).toBe(BOOK);
  });

  test('the second of two for the same value', () => {
    const { rulebook, findings } = confirmed(
      entry({ aturan: 'usia/terlalu-muda', nilai: '2 tahun' }),
      entry({ aturan: 'usia/terlalu-muda', opsi: 'minimal', nilai: '3 tahun' }),
    );
    expect(findings.map(({ problem, at }) => [problem, at.path])).toEqual([
      ['konfirmasi/ganda', ['konfirmasi', 1, 'aturan']],
    ]);
    expect(optionOf(rulebook, 'usia/terlalu-muda', 'minimal').nilai[0]?.isi).toBe('P2Y');
  });
});

describe('an official source is not overruled', () => {
  const official: Rulebook = {
    ...BOOK,
    batas_jumlah: { nilai: [{ isi: 15, sumber: ['perpusnas-2025'], jenis: 'resmi' }] },
  };
  const shelf = { checks, editions: ['kipp-2025'], file: 'instansi.yaml' };

  test('another value is a finding, and the official one stays', () => {
    const { rulebook, findings } = confirmRulebook(
      official,
      [entry({ aturan: 'batas_jumlah', nilai: '20' })],
      shelf,
    );
    expect(findings).toMatchObject([{ problem: 'konfirmasi/bertentangan', args: { resmi: [15], isi: 20 } }]);
    expect(rulebook).toBe(official);
  });

  test('the same value is confirmed', () => {
    const { findings } = confirmRulebook(official, [entry({ aturan: 'batas_jumlah', nilai: '15' })], shelf);
    expect(findings).toEqual([]);
  });
});

test('what the agency tightened is no way around the official text', () => {
  const official = { nilai: [{ isi: 10, sumber: ['menteri'] }] };
  const stricter = { nilai: [{ isi: 3, sumber: [] }], instansi: true, semula: official } as const;
  const sumber = new Map([
    ...BOOK.sumber,
    ['menteri', { id: 'menteri', judul: 'M', jenis: 'resmi' }] as const,
  ]);
  const shelf = { checks, editions: listEditions(HOME), file: 'instansi.yaml' };
  const given = entry({ aturan: 'batas_jumlah', nilai: 99 });
  const { findings } = confirmRulebook({ ...BOOK, sumber, batas_jumlah: stricter }, [given], shelf);
  expect(findings.map(({ problem }) => problem)).toEqual(['konfirmasi/bertentangan']);
});

test('the hour of a closing whose day alone is official can be confirmed, another day cannot', () => {
  const book = loadRulebook('kipp-2022', HOME);
  const shelf = { checks, editions: listEditions(HOME), file: 'instansi.yaml' };
  const closing = (nilai: string) =>
    confirmRulebook(book, [entry({ edisi: 'kipp-2022', aturan: 'penutupan', nilai })], shelf).findings.length;
  expect([closing('2022-04-15T23:59+07:00'), closing('2022-04-14T23:59+07:00')]).toEqual([0, 1]);
});

test('what is confirmed for one group stands beside what is confirmed for all, whichever comes first', () => {
  const all = entry({ aturan: 'video/durasi', nilai: '5 menit' });
  const group = entry({ aturan: 'video/durasi', nilai: '3 menit', kelompok: 'replikasi' });
  const limits = (...entries: readonly Confirmation[]) =>
    confirmed(...entries)
      .rulebook.aturan.filter(({ id }) => id === 'video/durasi')
      .map(({ kelompok, dengan: { maksimal } }) => [kelompok, isSourced(maksimal) && maksimal.nilai[0]?.isi]);
  expect(limits(group, all)).toEqual(limits(all, group));
  expect(limits(group, all)).toContainEqual([['replikasi'], 180]);
});

test('a group that the rule does not concern is none that it can be confirmed for', () => {
  const given = entry({ aturan: 'usia/terlalu-muda', nilai: '1 tahun', kelompok: 'replikasi' });
  expect(confirmed(given).findings).toMatchObject([
    { problem: 'konfirmasi/kelompok', args: { pilihan: ['umum'] } },
  ]);
});

test("a confirmation leaves the agency's own stricter value in place, and takes the place of a laxer one", () => {
  const own = { nilai: [{ isi: 3, sumber: [] }], instansi: true, semula: { nilai: [] } } as const;
  const shelf = { checks, editions: listEditions(HOME), file: 'instansi.yaml' };
  const limit = (nilai: number) =>
    confirmRulebook({ ...BOOK, batas_jumlah: own }, [entry({ aturan: 'batas_jumlah', nilai })], shelf)
      .rulebook.batas_jumlah;
  expect(limit(10)).toMatchObject({ nilai: [{ isi: 3 }], instansi: true, semula: { dikonfirmasi: true } });
  expect(limit(2)).toMatchObject({ nilai: [{ isi: 2 }], dikonfirmasi: true });
});

test.each(['2026-13-45', '2026-02', 'kemarin'])('the day on which it was read is none: %s', (tanggal) => {
  const given = entry({ aturan: 'video/durasi', nilai: '5 menit', tanggal });
  expect(confirmed(given).findings).toMatchObject([
    { problem: 'konfirmasi/tanggal', args: { isi: tanggal }, at: { path: ['konfirmasi', 0, 'tanggal'] } },
  ]);
});
