import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { checks } from '../../src/checks/index.ts';
import { formOf, type Rulebook } from '../../src/core/rulebook.ts';
import { certaintyOf, isSourced, type Certainty, type Sourced } from '../../src/core/sourced.ts';
import { editionFile, listEditions } from '../../src/rulebook/list.ts';
import { compileRulebook } from '../../src/rulebook/load.ts';
import { rulebookSchema } from '../../src/rulebook/schema.ts';
import { readYaml } from '../../src/source/yaml.ts';

const HOME = resolve(import.meta.dirname, '../..');
const EDITIONS = listEditions(HOME);
const books = new Map(EDITIONS.map((id) => [id, compileRulebook(id, HOME).rulebook]));

function book(id: string): Rulebook {
  const found = books.get(id);
  if (found === undefined) throw new Error(`no edition ${id}`);
  return found;
}

function field(id: string, name: string): Sourced<number> {
  const found = book(id)
    .bagian.flatMap(({ isian }) => isian)
    .find((one) => one.id === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found.kata;
}

function letter(id: string, name: string) {
  const found = book(id).surat.find((one) => one.id === name);
  if (found === undefined) throw new Error(`no letter ${name}`);
  return found;
}

/** An option of a rule, or its `berlaku`. */
function option(id: string, rule: string, name: string): Sourced<unknown> {
  const found = book(id).aturan.find((one) => one.id === rule);
  const value: unknown = name === 'berlaku' ? found?.berlaku : found?.dengan[name];
  if (!isSourced(value)) throw new Error(`no ${name} of ${rule}`);
  return value;
}

/** Every value with provenance in a rulebook. */
function* allSourced(value: unknown): Generator<Sourced<unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (isSourced(value)) yield value;
  for (const item of Object.values(value)) yield* allSourced(item);
}

test('the newest edition comes first', () => {
  expect(EDITIONS).toEqual(['kipp-2025', 'kipp-2023']);
});

describe.each(EDITIONS)('%s', (id) => {
  test('has nothing wrong with it', () => {
    expect(book(id).problems).toEqual([]);
  });

  test('fits the JSON Schema made from the check table', () => {
    const validate = new Ajv({ allErrors: true, strict: false, discriminator: true }).compile(
      rulebookSchema(checks),
    );
    const { data } = readYaml(readFileSync(resolve(HOME, editionFile(id)), 'utf8'), id, { numbers: true });
    expect([validate(data), validate.errors]).toEqual([true, null]);
  });

  test('every claim names sources that are listed', () => {
    const { sumber, ...rest } = book(id);
    const claims = [...allSourced(rest)].flatMap(({ nilai, tetangga = [] }) => [...nilai, ...tetangga]);
    expect(claims.length).toBeGreaterThan(50);
    expect(claims.flatMap((claim) => claim.sumber).filter((name) => !sumber.has(name))).toEqual([]);
    expect(claims.filter((claim) => claim.sumber.length === 0)).toEqual([]);
  });

  test('every source is named by something', () => {
    const { sumber, ...rest } = book(id);
    const text = JSON.stringify(rest) + JSON.stringify([...sumber.values()].map(({ menyalin }) => menyalin));
    const { data } = readYaml(readFileSync(resolve(HOME, editionFile(id)), 'utf8'), id, { numbers: true });
    const own = (data as { sumber: readonly { id: string }[] }).sumber.map((source) => source.id);
    expect(own.filter((name) => !text.includes(name))).toEqual([]);
  });

  test('weights of the general form make 100', () => {
    const weights = formOf(book(id), 'umum').map(({ bobot }) => bobot.nilai[0]?.isi ?? Number.NaN);
    expect(weights).toEqual([0, 10, 15, 5, 30, 20, 5, 15]);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  test('the general form has eight sections and nine fields', () => {
    const form = formOf(book(id), 'umum');
    expect(form.length).toBe(8);
    expect(form.flatMap(({ isian }) => isian.map((one) => one.id))).toEqual([
      'ringkasan',
      'latar-belakang-tujuan',
      'kebaruan',
      'implementasi',
      'signifikansi',
      'adaptabilitas-replikasi',
      'adaptabilitas-potensi',
      'sumber-daya',
      'keberlanjutan',
    ]);
  });

  test('no rule is error-prone by itself: unsourced heuristics are capped', () => {
    const heuristic = new Set(['kata-minimal', 'jawaban-asal', 'judul-pantas']);
    const uncapped = book(id).aturan.filter(
      (rule) => heuristic.has(rule.periksa) && rule.tingkat === undefined,
    );
    expect(uncapped).toEqual([]);
  });
});

type Case = readonly [what: string, value: () => Sourced<unknown>, edition: string, certainty: Certainty];

const CASES: readonly Case[] = [
  ['word limit of kebaruan', () => field('kipp-2023', 'kebaruan'), 'kipp-2023', 'bertentangan'],
  ['word limit of signifikansi', () => field('kipp-2023', 'signifikansi'), 'kipp-2023', 'dikuatkan'],
  ['the split of adaptabilitas', () => field('kipp-2023', 'adaptabilitas-potensi'), 'kipp-2023', 'tunggal'],
  ['a limit of the special group', () => field('kipp-2023', 'pembaruan'), 'kipp-2023', 'tidak-ditemukan'],
  ['legal basis 2023', () => book('kipp-2023').dasar_hukum, 'kipp-2023', 'resmi'],
  ['theme 2023, one release printed twice', () => book('kipp-2023').tema, 'kipp-2023', 'tunggal'],
  ['categories 2023', () => book('kipp-2023').kategori, 'kipp-2023', 'dikuatkan'],
  ['closing 2023', () => book('kipp-2023').penutupan, 'kipp-2023', 'tunggal'],
  ['cap 2023', () => book('kipp-2023').batas_jumlah, 'kipp-2023', 'tidak-ditemukan'],
  ['SPBE form 2023', () => option('kipp-2023', 'aplikasi/spbe', 'berlaku'), 'kipp-2023', 'dikuatkan'],
  [
    'testimonials 2023',
    () => option('kipp-2023', 'testimoni/kosong', 'berlaku'),
    'kipp-2023',
    'tidak-ditemukan',
  ],
  ['testimonials 2025', () => option('kipp-2025', 'testimoni/kosong', 'berlaku'), 'kipp-2025', 'tunggal'],
  [
    'who answers for the truth 2023',
    () => option('kipp-2023', 'pernyataan/penanggung-jawab', 'berlaku'),
    'kipp-2023',
    'tunggal',
  ],
  [
    'who answers for the truth 2025',
    () => option('kipp-2025', 'pernyataan/penanggung-jawab', 'berlaku'),
    'kipp-2025',
    'dipinjam',
  ],
  [
    'who may enter 2023',
    () => option('kipp-2023', 'riwayat/penghargaan-terdahulu', 'tolak'),
    'kipp-2023',
    'dikuatkan',
  ],
  ['age 2023', () => option('kipp-2023', 'usia/terlalu-muda', 'minimal'), 'kipp-2023', 'tidak-ditemukan'],
  ['legal basis 2025', () => book('kipp-2025').dasar_hukum, 'kipp-2025', 'bertentangan'],
  ['theme 2025: Perpusnas is no authority on it', () => book('kipp-2025').tema, 'kipp-2025', 'dikuatkan'],
  ['closing 2025', () => book('kipp-2025').penutupan, 'kipp-2025', 'dikuatkan'],
  ['categories 2025', () => book('kipp-2025').kategori, 'kipp-2025', 'tunggal'],
  ['cap 2025', () => book('kipp-2025').batas_jumlah, 'kipp-2025', 'tunggal'],
  ['pass mark 2025', () => book('kipp-2025').ambang, 'kipp-2025', 'dikuatkan'],
  ['innovators letter 2025', () => letter('kipp-2025', 'identitas-inovator').wajib, 'kipp-2025', 'dikuatkan'],
  [
    'replication letter 2025',
    () => letter('kipp-2025', 'kesediaan-replikasi').wajib,
    'kipp-2025',
    'dikuatkan',
  ],
  [
    'implementation letter 2025',
    () => letter('kipp-2025', 'implementasi').wajib,
    'kipp-2025',
    'tidak-ditemukan',
  ],
  [
    'letter format 2025',
    () => letter('kipp-2025', 'identitas-inovator').format,
    'kipp-2025',
    'tidak-ditemukan',
  ],
  ['age 2025', () => option('kipp-2025', 'usia/terlalu-muda', 'minimal'), 'kipp-2025', 'tidak-ditemukan'],
  [
    'awards 2025',
    () => option('kipp-2025', 'riwayat/penghargaan-terdahulu', 'tolak'),
    'kipp-2025',
    'tidak-ditemukan',
  ],
  ['SDGs 2025', () => option('kipp-2025', 'identitas/sdgs', 'berlaku'), 'kipp-2025', 'tidak-ditemukan'],
  ['SPBE 2025', () => option('kipp-2025', 'aplikasi/spbe', 'berlaku'), 'kipp-2025', 'tidak-ditemukan'],
  ['video 2025', () => option('kipp-2025', 'video/durasi', 'maksimal'), 'kipp-2025', 'tunggal'],
  ['word limits 2025', () => field('kipp-2025', 'signifikansi'), 'kipp-2025', 'dipinjam'],
  ['a disputed limit, borrowed', () => field('kipp-2025', 'kebaruan'), 'kipp-2025', 'dipinjam'],
];

test.each(CASES)('%s', (_what, value, edition, certainty) => {
  expect(certaintyOf(value(), book(edition).sumber)).toBe(certainty);
});

test('both limits of kebaruan are kept', () => {
  expect(field('kipp-2023', 'kebaruan').nilai.map(({ isi }) => isi)).toEqual([200, 600]);
});

test('nothing of the general form is known of the special one', () => {
  const form = formOf(book('kipp-2023'), 'khusus');
  expect(form.map(({ id }) => id)).toContain('ringkasan-khusus');
  expect(form.flatMap(({ isian }) => isian.map(({ id }) => id))).toContain('ringkasan');
  const values = form.flatMap(({ bobot, lampiran, isian }) => [
    bobot,
    lampiran,
    ...isian.map(({ kata }) => kata),
  ]);
  expect(values.filter(({ nilai }) => nilai.length > 0)).toEqual([]);
});

/** What neighbouring editions asked of an option that was not found. */
function asked(rule: string) {
  return option('kipp-2025', rule, 'minimal').tetangga?.map(({ edisi, isi }) => [edisi, isi]);
}

test('the unknown age shows what neighbours asked', () => {
  expect(asked('usia/terlalu-muda')).toEqual([
    ['kipp-2022', 'P2Y'],
    ['kipp-2021', 'P2Y'],
  ]);
  expect(asked('usia/terlalu-muda-replikasi')).toEqual([['kipp-2021', 'P1Y']]);
});

test('2025 asks nothing that only concerned a group it does not have', () => {
  const { bagian, aturan } = book('kipp-2025');
  expect([...bagian, ...aturan].filter(({ kelompok }) => kelompok?.includes('khusus'))).toEqual([]);
  expect(bagian.map(({ id }) => id)).not.toContain('pembaruan');
  expect(formOf(book('kipp-2025'), 'replikasi').map(({ id }) => id)).toEqual(bagian.map(({ id }) => id));
});

test('only the ministry is official on the competition', () => {
  for (const id of EDITIONS) {
    const { sumber, ...rest } = book(id);
    const official = [...allSourced(rest)]
      .flatMap(({ nilai }) => nilai)
      .filter(({ jenis }) => jenis === undefined || jenis === 'resmi')
      .flatMap((claim) => claim.sumber)
      .filter((name) => sumber.get(name)?.jenis === 'resmi');
    expect(official.filter((name) => !name.startsWith('menpan-'))).toEqual([]);
  }
});

test('a rule inherits its kind and title where the child only says what differs', () => {
  const rule = book('kipp-2025').aturan.find(({ id }) => id === 'identitas/sdgs');
  expect(rule).toMatchObject({ periksa: 'isi-wajib', dengan: { kunci: 'sdgs' } });
});

test("an option taken from the edition carries the edition's own sources", () => {
  const closing = option('kipp-2025', 'usia/mulai-setelah-penutupan', 'penutupan');
  expect(closing).toEqual({ ...book('kipp-2025').penutupan, dari: 'penutupan' });
});

test.each(EDITIONS)('every rule of %s has a title in both languages', (id) => {
  const untitled = book(id).aturan.filter(({ judul, judul_en }) => judul === '' || judul_en === undefined);
  expect(untitled.map((rule) => rule.id)).toEqual([]);
});
