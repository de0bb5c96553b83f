import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import { certaintyOf, type Sourced } from '../../src/core/sourced.ts';
import { resolveRulebook } from '../../src/rulebook/resolve.ts';
import { reviveRulebook, serializeRulebook } from '../../src/rulebook/serialize.ts';
import { readYaml } from '../../src/source/yaml.ts';

const GRANDPARENT = `
id: kakek
versi: "1"
nama: Kakek
kompetisi: K
tahun: 2021
sumber:
  - { id: s, judul: S, jenis: resmi }
tema: { nilai: [{ isi: Lama, sumber: [s] }] }
kelompok: { nilai: [{ isi: [{ id: umum, nama: U }, { id: khusus, nama: K }], sumber: [s] }] }
tahap: [{ nama: Peluncuran, mulai: "2021", sumber: [s] }]
hasil: [{ nama: Terdaftar, jumlah: { nilai: [{ isi: 9, sumber: [s] }] } }]
ditiadakan: { nilai: [{ isi: Lomba lain, sumber: [s] }] }
syarat_kelompok:
  - { kelompok: umum, syarat: { nilai: [{ isi: [Siapa saja], sumber: [s] }] } }
  - { kelompok: khusus, syarat: { nilai: [{ isi: [Pemenang], sumber: [s] }] } }
batas_kelompok:
  - { kelompok: umum, batas: { nilai: [{ isi: 3, sumber: [s] }] } }
  - { kelompok: khusus, batas: { nilai: [{ isi: 1, sumber: [s] }] } }
bagian:
  - id: satu
    judul: Satu
    isian:
      - { id: a, judul: A, tanya: A?, kata: { nilai: [{ isi: 100, sumber: [s] }] } }
      - { id: b, judul: B, tanya: B? }
  - { id: dua, judul: Dua, kelompok: [khusus], isian: [] }
aturan:
  - { id: x/usia, judul: U, periksa: usia, dengan: { minimal: { nilai: [{ isi: P1Y, sumber: [s] }] }, penutupan: { dari: penutupan } } }
  - { id: x/khusus, judul: K, periksa: isian-wajib, kelompok: [khusus] }
`;

const PARENT = `
id: induk
versi: "2"
nama: Induk
kompetisi: K
tahun: 2023
extends: kakek
bentuk_dipinjam: kakek
kelompok: { nilai: [{ isi: [{ id: umum, nama: U }], sumber: [s] }] }
bagian:
  - id: satu
    isian:
      - { id: a, kata: { nilai: [{ isi: 150, sumber: [s] }] } }
  - { id: tiga, judul: Tiga, isian: [] }
`;

function books(text: string): Rulebook {
  const files = Object.entries({ kakek: GRANDPARENT, induk: PARENT, uji: text }).map(
    ([id, yaml]) =>
      [id, { id, file: `${id}.yaml`, yaml: readYaml(yaml, `${id}.yaml`, { numbers: true }) }] as const,
  );
  return resolveRulebook('uji', { files: new Map(files), known: [] }, checks);
}

const NEXT = 'id: uji\nversi: "3"\nnama: Uji\nkompetisi: K\ntahun: 2025\nextends: induk\n';
const SAME = 'id: uji\nversi: "3"\nnama: Uji\nextends: induk\n';

test('lists merge by id, in the older order, new entries last', () => {
  const { bagian } = books(NEXT);
  expect(bagian.map(({ id }) => id)).toEqual(['satu', 'tiga']);
  expect(bagian[0]?.isian.map(({ id, judul }) => [id, judul])).toEqual([
    ['a', 'A'],
    ['b', 'B'],
  ]);
});

test('a value remembers the edition that stated it, not the one that passed it on', () => {
  const book = books(NEXT);
  expect(book.tema.dipinjam).toBe('kakek');
  expect(book.bagian[0]?.isian[0]?.kata).toMatchObject({ dipinjam: 'induk', nilai: [{ isi: 150 }] });
  expect(certaintyOf(book.tema, book.sumber)).toBe('dipinjam');
  expect(book.aturan[0]?.dengan['minimal']).toMatchObject({ dipinjam: 'kakek' });
});

const BASE = `
id: dasar
versi: "1"
nama: Dasar
sumber: [{ id: d, judul: D, jenis: sekunder }]
aturan:
  - { id: x/usia, judul: Umur, periksa: usia, tingkat: info, dengan: { minimal: { nilai: [] }, penutupan: { dari: penutupan } } }
  - { id: x/video, judul: V, periksa: video-durasi, dengan: { maksimal: { nilai: [{ isi: 60, sumber: [d] }] } } }
`;

test('what the base states is borrowed by nobody, what editions state over it is', () => {
  const year = (id: string, tahun: number, parent: string, rule = '') =>
    `id: ${id}\nversi: "1"\nnama: N\nkompetisi: K\ntahun: ${tahun}\nextends: ${parent}\n${rule}`;
  const age = (isi: string) =>
    `aturan: [{ id: x/usia, dengan: { minimal: { nilai: [{ isi: ${isi}, sumber: [d] }] } } }]\n`;
  const texts = {
    dasar: BASE,
    lama: year('lama', 2020, 'dasar', age('P1Y')),
    baru: year('baru', 2021, 'lama'),
  };
  const files = Object.entries(texts).map(
    ([id, text]) =>
      [id, { id, file: `${id}.yaml`, yaml: readYaml(text, `${id}.yaml`, { numbers: true }) }] as const,
  );
  const sure = (id: string) => {
    const book = resolveRulebook(id, { files: new Map(files), known: [] }, checks);
    expect(book.problems).toEqual([]);
    expect(book.aturan[0]).toMatchObject({
      judul: 'Umur',
      tingkat: 'info',
      dengan: { penutupan: { nilai: [] } },
    });
    const options = [book.aturan[0]?.dengan['minimal'], book.aturan[1]?.dengan['maksimal']];
    return options.map((value) => certaintyOf(value as Sourced<unknown>, book.sumber));
  };
  expect(sure('lama')).toEqual(['tunggal', 'tunggal']);
  expect(sure('baru')).toEqual(['dipinjam', 'tunggal']);
});

test('what fell away with a group does not come back in an edition that knows no groups', () => {
  const book = books(`${NEXT}kelompok: { nilai: [] }\n`);
  expect(book.kelompok.nilai).toEqual([]);
  expect(book.bagian.map(({ id }) => id)).toEqual(['satu', 'tiga']);
  expect(book.aturan.map(({ id }) => id)).toEqual(['x/usia']);
});

test('what the base says of a group is there again for a younger edition that has it', () => {
  const groups = (id: string) => `kelompok: { nilai: [{ isi: [{ id: ${id}, nama: G }], sumber: [d] }] }\n`;
  const rule =
    '  - { id: x/ganda, judul: G, periksa: video-durasi, kelompok: [ganda], dengan: { maksimal: { nilai: [{ isi: 9, sumber: [d] }] } } }\n';
  const head = (id: string, tahun: number, parent: string) =>
    `id: ${id}\nversi: "1"\nnama: N\nkompetisi: K\ntahun: ${tahun}\nextends: ${parent}\n`;
  const texts = {
    dasar: BASE + rule,
    lama: `${head('lama', 2020, 'dasar')}${groups('tunggal')}`,
    baru: `${head('baru', 2021, 'lama')}${groups('ganda')}`,
  };
  const files = Object.entries(texts).map(
    ([id, text]) =>
      [id, { id, file: `${id}.yaml`, yaml: readYaml(text, `${id}.yaml`, { numbers: true }) }] as const,
  );
  const shelf = { files: new Map(files), known: [] };
  expect(resolveRulebook('lama', shelf, checks).aturan.map(({ id }) => id)).toEqual(['x/usia', 'x/video']);
  const found = resolveRulebook('baru', shelf, checks).aturan.find(({ id }) => id === 'x/ganda');
  expect(
    certaintyOf(found?.dengan['maksimal'] as Sourced<unknown>, resolveRulebook('baru', shelf, checks).sumber),
  ).toBe('tunggal');
});

test('what of the base means nothing in a competition is left out of it and of all that extend it', () => {
  const texts = {
    dasar: BASE,
    lain: 'id: lain\nversi: "1"\nnama: L\nkompetisi: L\ntanpa: [x/video]\nextends: dasar\n',
    uji: 'id: uji\nversi: "1"\nnama: U\nkompetisi: L\ntahun: 2026\nextends: lain\n',
  };
  const files = Object.entries(texts).map(
    ([id, text]) =>
      [id, { id, file: `${id}.yaml`, yaml: readYaml(text, `${id}.yaml`, { numbers: true }) }] as const,
  );
  const book = resolveRulebook('uji', { files: new Map(files), known: [] }, checks);
  expect(book.problems).toEqual([]);
  expect(book.aturan.map(({ id }) => id)).toEqual(['x/usia']);
});

test('a rule of another check kind keeps no options', () => {
  const rule = 'aturan: [{ id: x/usia, periksa: isi-wajib, dengan: { kunci: judul } }]\n';
  const book = books(NEXT + rule);
  expect(book.problems).toEqual([]);
  expect(book.aturan[0]?.dengan).toEqual({ kunci: 'judul' });
});

test('the calendar of another edition is not inherited, nor its outcome', () => {
  expect(books(NEXT).tahap).toEqual([]);
  const { hasil, ditiadakan } = books(NEXT);
  expect([hasil, ditiadakan]).toEqual([[], undefined]);
  expect(books(SAME.replace('induk', 'kakek'))).toMatchObject({
    hasil: [{ nama: 'Terdaftar', jumlah: { nilai: [{ isi: 9 }] } }],
    ditiadakan: { nilai: [{ isi: 'Lomba lain' }] },
  });
});

test('what is said of a group merges by group, and falls away with it', () => {
  const book = books(
    `${NEXT}batas_kelompok: [{ kelompok: umum, batas: { nilai: [{ isi: 4, sumber: [s] }] } }]\n`,
  );
  expect(book.batas_kelompok).toEqual([{ kelompok: 'umum', batas: { nilai: [{ isi: 4, sumber: ['s'] }] } }]);
  expect(book.syarat_kelompok.map(({ kelompok, syarat }) => [kelompok, syarat.dipinjam])).toEqual([
    ['umum', 'kakek'],
  ]);
});

test('what concerned only a group that is gone falls away', () => {
  expect(books(NEXT).aturan.map(({ id }) => id)).toEqual(['x/usia']);
});

test('a package for the same competition and year refines it and borrows nothing', () => {
  const book = books(SAME);
  expect(book.problems).toEqual([]);
  expect([book.tahun, book.kompetisi, book.bentuk_dipinjam]).toEqual([2023, 'K', 'kakek']);
  expect(book.bagian[0]?.isian[0]?.kata.dipinjam).toBeUndefined();
  expect(book.tema.dipinjam).toBe('kakek');
});

test("a value the child gives is the child's own", () => {
  const book = books(`${NEXT}tema: { nilai: [{ isi: Baru, sumber: [s] }] }\n`);
  expect(certaintyOf(book.tema, book.sumber)).toBe('resmi');
});

test('a rulebook survives JSON', () => {
  const book = books(NEXT);
  expect(reviveRulebook(JSON.parse(JSON.stringify(serializeRulebook(book))))).toEqual(book);
});
