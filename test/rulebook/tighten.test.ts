import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import { certaintyOf, isSourced } from '../../src/core/sourced.ts';
import type { RulebookFile } from '../../src/rulebook/raw.ts';
import { resolveRulebook } from '../../src/rulebook/resolve.ts';
import { readYaml } from '../../src/source/yaml.ts';

const PARENT = `
id: lomba-2030
versi: "1"
nama: Lomba 2030
kompetisi: Lomba
tahun: 2030
sumber: [{ id: a, judul: A, jenis: resmi }, { id: b, judul: B, jenis: berita }]
penutupan: { nilai: [{ isi: 2030-06-01, sumber: [a] }] }
batas_jumlah: { nilai: [{ isi: 10, sumber: [a] }] }
kelompok: { nilai: [{ isi: [{ id: umum, nama: Umum }, { id: khusus, nama: Khusus }], sumber: [a] }] }
bagian:
  - id: inti
    judul: Inti
    bobot: { nilai: [{ isi: 100, sumber: [a] }] }
    lampiran: { nilai: [{ isi: true, sumber: [a] }] }
    isian:
      - { id: inti, judul: Inti, tanya: Apa?, pokok: [], kata: { nilai: [{ isi: 200, sumber: [a] }, { isi: 300, sumber: [a] }] } }
      - { id: bebas, judul: Bebas, tanya: Apa?, pokok: [], kata: { nilai: [] } }
surat:
  - { id: restu, judul: Restu, wajib: { nilai: [{ isi: true, sumber: [a] }] }, format: { nilai: [{ isi: [pdf, jpg], sumber: [a] }] } }
aturan:
  - { id: usia/muda, judul: Usia, periksa: usia, dengan: { minimal: { nilai: [{ isi: P1Y, sumber: [a] }] }, penutupan: { dari: penutupan } } }
  - { id: isian/asal, judul: Asal, periksa: jawaban-asal, tingkat: warning }
  - { id: kata/batas, judul: Kata, periksa: kata-maksimal }
  - { id: sdgs/ada, judul: SDGs, periksa: isi-wajib, berlaku: { nilai: [{ isi: true, sumber: [a] }] }, dengan: { kunci: sdgs } }
  - { id: khusus/saja, judul: Khusus, periksa: tanggal-sah, kelompok: [khusus] }
`;

function file(id: string, text: string, local?: true): RulebookFile {
  const name = `${id}.yaml`;
  return { id, file: name, yaml: readYaml(text, name, { numbers: true }), ...(local ? { local } : {}) };
}

/** The parent with a package of the agency's laid over it. */
function tightened(own: string): Rulebook {
  const head =
    'id: kami\nversi: "1"\nnama: Kami\nextends: lomba-2030\nsumber: [{ id: kami, judul: Edaran, jenis: resmi }]\n';
  const files = new Map(
    [file('lomba-2030', PARENT), file('kami', head + own, true)].map((one) => [one.id, one]),
  );
  return resolveRulebook('kami', { files, known: ['lomba-2030'] }, checks);
}

function said(value: unknown): string {
  return `{ nilai: [{ isi: ${JSON.stringify(value)}, sumber: [kami] }] }`;
}

function limit(book: Rulebook, id = 'inti') {
  const found = book.bagian.flatMap(({ isian }) => isian).find((field) => field.id === id);
  if (found === undefined) throw new Error(id);
  return found.kata;
}

const field = (value: unknown, id = 'inti'): string =>
  `bagian: [{ id: inti, isian: [{ id: ${id}, kata: ${said(value)} }] }]`;
const rule = (text: string): string => `aturan: [{ ${text} }]`;

test('the parent alone has nothing wrong with it', () => {
  expect(tightened('').problems).toEqual([]);
});

describe("what asks more is taken, as the agency's own", () => {
  test.each([
    ['a lower limit', field(150)],
    ['a limit where the edition has none', field(50, 'bebas')],
    ['the lower of two disputed limits', field(200)],
    ['an earlier deadline of its own', `tenggat_internal: ${said('2030-05-01')}`],
    ['fewer dossiers', `batas_jumlah: ${said(3)}`],
    ['a longer age', rule(`id: usia/muda, dengan: { minimal: ${said('P18M')} }`)],
    ['a louder rule', rule('id: isian/asal, tingkat: error')],
    ['fewer formats', `surat: [{ id: restu, format: ${said(['pdf'])} }]`],
    ['a letter of its own', `surat: [{ id: camat, judul: Camat, wajib: ${said(true)} }]`],
    [
      'a rule of its own',
      rule('id: bukti/cukup, judul: Bukti, periksa: daftar-minimal, dengan: { daftar: bukti, minimal: 3 }'),
    ],
    ['a rule for more groups', rule('id: khusus/saja, kelompok: [khusus, umum]')],
  ])('%s', (_what, own) => {
    expect(tightened(own).problems).toEqual([]);
  });

  test("its certainty is the agency's, and the package says what it refines", () => {
    const book = tightened(`${field(150)}\n${rule('id: isian/asal, tingkat: error')}`);
    expect(certaintyOf(limit(book), book.sumber)).toBe('instansi');
    expect(book.aturan.find(({ id }) => id === 'isian/asal')?.paket).toBe('kami');
    expect(book.memperketat).toBe('lomba-2030');
  });
});

describe("what would loosen the edition is refused with its place, and the edition's value stays", () => {
  test.each([
    ['a higher limit', field(301), 'bagian.isian.kata'],
    [
      'a limit taken away',
      'bagian: [{ id: inti, isian: [{ id: inti, kata: { nilai: [] } }] }]',
      'bagian.isian.kata',
    ],
    ['another closing', `penutupan: ${said('2030-07-01')}`, 'penutupan'],
    ['more dossiers', `batas_jumlah: ${said(11)}`, 'batas_jumlah'],
    ['a shorter age', rule(`id: usia/muda, dengan: { minimal: ${said('P11M')} }`), 'aturan.dengan.minimal'],
    ['a quieter rule', rule('id: kata/batas, tingkat: info'), 'aturan.tingkat'],
    ['a rule that no longer applies', rule(`id: sdgs/ada, berlaku: ${said(false)}`), 'aturan.berlaku'],
    ["the tool's own rule switched off", rule(`id: kata/batas, berlaku: ${said(false)}`), 'aturan.berlaku'],
    ['a rule for some groups only', rule('id: kata/batas, kelompok: [khusus]'), 'aturan.kelompok'],
    ['a condition', rule('id: kata/batas, bila: { berbasis_aplikasi: true }'), 'aturan.bila'],
    ['another check', rule('id: kata/batas, periksa: tanggal-sah'), 'aturan.periksa'],
    ['a letter not needed', `surat: [{ id: restu, wajib: ${said(false)} }]`, 'surat.wajib'],
    ['another format', `surat: [{ id: restu, format: ${said(['pdf', 'png'])} }]`, 'surat.format'],
    ['another weight', `bagian: [{ id: inti, bobot: ${said(50)} }]`, 'bagian.bobot'],
    ['no attachment', `bagian: [{ id: inti, lampiran: ${said(false)} }]`, 'bagian.lampiran'],
    ['a letter for no group', 'surat: [{ id: restu, kelompok: [] }]', 'surat.kelompok'],
    ['a letter for some groups only', 'surat: [{ id: restu, kelompok: [khusus] }]', 'surat.kelompok'],
    ['a section for some groups only', 'bagian: [{ id: inti, kelompok: [khusus] }]', 'bagian.kelompok'],
    ['an edition that was cancelled', `ditiadakan: ${said('lomba-2031')}`, 'ditiadakan'],
    ['another form', 'bentuk_dipinjam: lomba-2030', 'bentuk_dipinjam'],
    ['another key looked at', rule('id: sdgs/ada, dengan: { kunci: judul }'), 'aturan.dengan.kunci'],
  ])('%s', (_what, own, kunci) => {
    const book = tightened(own);
    const loosened = book.problems.filter(({ problem }) => problem === 'rulebook/melonggarkan');
    expect(loosened).toMatchObject([
      { args: { kunci }, at: { file: 'kami.yaml', line: expect.any(Number) } },
    ]);
    const { problems: _own, ...plain } = tightened('');
    const values = (one: Omit<Rulebook, 'problems'>) =>
      JSON.stringify([one.bagian, one.surat, one.aturan.map((entry) => ({ ...entry, paket: '' }))]);
    expect(values(book)).toBe(values(plain));
  });
});

test('no limit an agency writes ever lets a longer answer through than the edition does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (own) => {
      const book = tightened(field(own));
      expect(Math.max(...limit(book).nilai.map(({ isi }) => isi))).toBeLessThanOrEqual(300);
      const age = book.aturan.find(({ id }) => id === 'usia/muda')?.dengan['minimal'];
      expect(isSourced(age) && age.nilai[0]?.isi).toBe('P1Y');
    }),
    { numRuns: 30 },
  );
});

test('an exception that the edition does not make is none that an agency can make', () => {
  const exception = '{ kunci: penanganan_pandemi, minimal: P1D }';
  const book = tightened(`aturan: [{ id: usia/muda, dengan: { kecuali: ${exception} } }]\n`);
  expect(book.problems.map(({ problem }) => problem)).toEqual(['rulebook/melonggarkan']);
  expect(book.aturan.find(({ id }) => id === 'usia/muda')?.dengan).not.toHaveProperty('kecuali');
});

test('a contest of the agency over the base alone loosens nothing, whatever it states of its groups', () => {
  const own =
    'id: lomba\nversi: "1"\nnama: L\nkompetisi: L\ntahun: 2030\nextends: dasar\n' +
    'sumber: [{ id: s, judul: S, jenis: resmi }]\n' +
    'kelompok: { nilai: [{ isi: [{ id: umum, nama: U }], sumber: [s] }] }\n' +
    'batas_kelompok: [{ kelompok: umum, batas: { nilai: [{ isi: 3, sumber: [s] }] } }]\n' +
    'syarat_kelompok: [{ kelompok: umum, syarat: { nilai: [{ isi: [Siapa saja], sumber: [s] }] } }]\n';
  const base = 'id: dasar\nversi: "1"\nnama: Dasar\n';
  const files = new Map([file('dasar', base), file('lomba', own, true)].map((one) => [one.id, one]));
  const book = resolveRulebook('lomba', { files, known: [] }, checks);
  expect(book.problems).toEqual([]);
  expect(book.batas_kelompok[0]?.batas.nilai[0]?.isi).toBe(3);
});

/** The parent with a package that names sources, over it. */
function withSources(sumber: string): Rulebook {
  const own = `id: kami\nversi: "1"\nnama: Kami\nextends: lomba-2030\nsumber: ${sumber}\n`;
  const files = [file('lomba-2030', PARENT), file('kami', own, true)];
  const shelf = { files: new Map(files.map((one) => [one.id, one])), known: ['lomba-2030'] };
  return resolveRulebook('kami', shelf, checks);
}

describe('how sure the edition is stays as it is', () => {
  test.each([
    ['made less', '[{ id: a, jenis: sekunder }]', 'sumber.jenis'],
    ['made more', '[{ id: b, jenis: resmi }]', 'sumber.jenis'],
    ['made a copy', '[{ id: b, menyalin: a }]', 'sumber.menyalin'],
    ['given another name', '[{ id: a, judul: Blog }]', 'sumber.judul'],
  ])('where a source of the edition is %s', (_what, sumber, kunci) => {
    const book = withSources(sumber);
    expect(book.problems).toMatchObject([{ problem: 'rulebook/melonggarkan', args: { kunci } }]);
    expect(book.sumber).toEqual(withSources('[]').sumber);
  });

  test('where the agency only repeats a value that is settled', () => {
    const book = tightened(`batas_jumlah: ${said(10)}`);
    expect(certaintyOf(book.batas_jumlah, book.sumber)).toBe('resmi');
  });

  test('where the agency only names a rule, or says of it what holds anyway', () => {
    const book = tightened('aturan: [{ id: kata/batas }, { id: sdgs/ada, tingkat: error }]');
    expect(book.aturan.filter(({ paket }) => paket !== undefined)).toEqual([]);
  });
});

test("what the agency tightens remembers the edition's value", () => {
  const book = tightened(`${field(150)}\n${rule('id: usia/muda, dengan: { minimal: P18M }')}`);
  expect(limit(book).semula?.nilai.map(({ isi }) => isi)).toEqual([200, 300]);
  const age = book.aturan.find(({ id }) => id === 'usia/muda');
  const minimal = age?.dengan['minimal'];
  expect(isSourced(minimal) && [minimal.semula?.nilai[0]?.isi, certaintyOf(minimal, book.sumber)]).toEqual([
    'P1Y',
    'instansi',
  ]);
});

test('a package that repeats the year still refines its edition', () => {
  expect(tightened('tahun: 2030\nkompetisi: Lomba').memperketat).toBe('lomba-2030');
});

test('an option that its check could not run with is taken out, and said, whatever else is wrong', () => {
  const own = rule('id: kami/pilih, judul: P, periksa: pilihan, dengan: { kunci: judul, pilihan: 5 }');
  for (const more of ['', 'bagian: 5']) {
    const book = tightened(`${own}\n${more}`);
    expect(book.problems).toHaveLength(1);
    expect(book.aturan.find(({ id }) => id === 'kami/pilih')?.dengan).toEqual({ kunci: 'judul' });
  }
});
