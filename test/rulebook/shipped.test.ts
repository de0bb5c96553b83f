import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { checks } from '../../src/checks/index.ts';
import { formOf, type Rule, type Rulebook } from '../../src/core/rulebook.ts';
import type { Finding } from '../../src/core/finding.ts';
import { certaintyOf, isSourced, type Certainty, type Sourced } from '../../src/core/sourced.ts';
import { certaintyOfDemand } from '../../src/engine/examine.ts';
import { demandsOn, type Demand } from '../../src/engine/requirements.ts';
import { severityOf } from '../../src/engine/severity.ts';
import { editionFile, listEditions, newestEdition, usableEditions } from '../../src/rulebook/list.ts';
import { compileRulebook } from '../../src/rulebook/load.ts';
import { rulebookSchema } from '../../src/rulebook/schema.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { makeDossier } from '../support/dossier.ts';

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

function outcome(id: string, name: string) {
  const found = book(id).hasil.find(({ nama }) => nama === name);
  if (found === undefined) throw new Error(`no outcome ${name}`);
  return found.jumlah;
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
  expect(EDITIONS).toEqual([
    'kipp-2026',
    'unpsa-2026',
    'kipp-2025',
    'kipp-2024',
    'kipp-2023',
    'kipp-2022',
    'kipp-2021',
    'kipp-2020',
    'kipp-2018',
  ]);
  expect(usableEditions(HOME)).toEqual(EDITIONS.filter((id) => id !== 'kipp-2024'));
  expect(newestEdition(HOME)).toBe('kipp-2026');
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
    expect(claims.length).toBeGreaterThan(4);
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

  test('no rule is error-prone by itself: unsourced heuristics are capped', () => {
    const heuristic = new Set(['kata-minimal', 'jawaban-asal', 'judul-pantas']);
    const uncapped = book(id).aturan.filter(
      (rule) => heuristic.has(rule.periksa) && rule.tingkat === undefined,
    );
    expect(uncapped).toEqual([]);
  });
});

const FORMS: readonly (readonly [
  edition: string,
  group: string | undefined,
  fields: string,
  weights: readonly (number | undefined)[],
])[] = [
  [
    'kipp-2023',
    'umum',
    'ringkasan latar-belakang-tujuan kebaruan implementasi signifikansi adaptabilitas-replikasi adaptabilitas-potensi sumber-daya keberlanjutan',
    [0, 10, 15, 5, 30, 20, 5, 15],
  ],
  [
    'kipp-2023',
    'khusus',
    'ringkasan deskripsi-awal pembaruan dampak adaptabilitas-khusus penguatan-sumber-daya penguatan-keberlanjutan',
    [],
  ],
  [
    'kipp-2018',
    undefined,
    'ringkasan tujuan keselarasan-kategori arti-penting sisi-inovatif transferabilitas sumber-daya keberlanjutan dampak-evaluasi dampak-indikator dampak-hasil pemangku-kepentingan pelajaran',
    [0, 5, 5, 15, 20, 10, 10, 15, 10, 10],
  ],
  [
    'kipp-2021',
    'umum',
    'latar-belakang-tujuan keselarasan-kategori kontribusi-tpb deskripsi-inovasi sisi-inovatif transferabilitas sumber-daya keberlanjutan evaluasi pemangku-kepentingan',
    [],
  ],
  [
    'kipp-2022',
    'umum',
    'ringkasan ide-inovatif signifikansi kontribusi-tpb adaptabilitas keberlanjutan kolaborasi',
    [5],
  ],
  ['kipp-2022', 'khusus', 'pembaruan adaptabilitas-khusus penguatan-keberlanjutan evaluasi-khusus', []],
  [
    'unpsa-2026',
    undefined,
    'problem affected-groups solution resources sustainability impact-and-lessons',
    [],
  ],
];

test.each(FORMS)('the form of %s, %s', (id, group, fields, weights) => {
  const form = formOf(book(id), group);
  expect(form.flatMap(({ isian }) => isian.map((one) => one.id))).toEqual(fields.split(' '));
  expect(form.flatMap(({ bobot }) => bobot.nilai[0]?.isi ?? [])).toEqual(weights);
});

test('forms that stand in for one another are the same', () => {
  const names = (id: string, group?: string) => formOf(book(id), group).map((section) => section.id);
  for (const id of ['kipp-2025', 'kipp-2026'])
    for (const group of ['umum', 'replikasi']) expect(names(id, group)).toEqual(names('kipp-2023', 'umum'));
  for (const group of ['umum', 'replikasi', 'khusus'])
    expect(names('kipp-2020', group)).toEqual(names('kipp-2018'));
  const extra = names('kipp-2021', 'replikasi').filter((id) => !names('kipp-2021', 'umum').includes(id));
  expect(extra).toEqual(['inspirasi', 'proses-replikasi', 'faktor-pembeda']);
});

test('2024 says that it was cancelled and for what, and nothing else asks anything', () => {
  const { ditiadakan, penutupan, bagian, surat, aturan } = book('kipp-2024');
  expect(ditiadakan?.nilai[0]?.isi).toContain('PKRI');
  expect([penutupan.nilai, bagian, surat, aturan]).toEqual([[], [], [], []]);
});

test('2026 states nothing of its own but the standing law and its five criteria', () => {
  const { data } = readYaml(readFileSync(resolve(HOME, editionFile('kipp-2026')), 'utf8'), 'kipp-2026', {
    numbers: true,
  });
  const stated = Object.entries(data as object).filter(([, value]) =>
    [...allSourced(value)].some(({ nilai }) => nilai.length > 0),
  );
  expect(stated.map(([key]) => key)).toEqual(['dasar_hukum', 'kriteria']);
  const { sumber, aturan: _rules, ...rest } = book('kipp-2026');
  const own = [...allSourced(rest)].filter(
    ({ nilai, dipinjam }) => nilai.length > 0 && dipinjam === undefined,
  );
  const official = own.filter((value) => ['resmi', 'dikuatkan'].includes(certaintyOf(value, sumber)));
  expect(official.map(({ nilai }) => JSON.stringify(nilai[0]?.isi).slice(0, 40))).toEqual([
    expect.stringContaining('Peraturan Menteri PANRB Nomor 7 Tahun 2'),
    expect.stringContaining('kebaruan'),
  ]);
});

test('nothing of KIPP alone is asked by another competition', () => {
  const { aturan, surat } = book('unpsa-2026');
  const names = [...aturan, ...surat].map(({ id }) => id);
  for (const id of ['identitas/kelompok', 'aplikasi/spbe', 'riwayat/kelompok-khusus', 'kesediaan-replikasi'])
    expect(names).not.toContain(id);
  expect(names).toContain('berkas/tidak-ada');
  expect(book('unpsa-2026').bahasa.nilai.map(({ isi }) => isi)).toEqual(['en']);
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
  ['closing 2022, two pages of the ministry', () => book('kipp-2022').penutupan, 'kipp-2022', 'bertentangan'],
  ['age 2022', () => option('kipp-2022', 'usia/terlalu-muda', 'minimal'), 'kipp-2022', 'resmi'],
  ['exception 2022', () => option('kipp-2022', 'usia/terlalu-muda', 'kecuali'), 'kipp-2022', 'resmi'],
  ['video 2022', () => option('kipp-2022', 'video/durasi', 'maksimal'), 'kipp-2022', 'resmi'],
  [
    'age 2021, general group',
    () => option('kipp-2021', 'usia/terlalu-muda', 'minimal'),
    'kipp-2021',
    'resmi',
  ],
  [
    'age 2021, replications',
    () => option('kipp-2021', 'usia/terlalu-muda-replikasi', 'minimal'),
    'kipp-2021',
    'resmi',
  ],
  ['awards 2021', () => option('kipp-2021', 'riwayat/penghargaan-terdahulu', 'tolak'), 'kipp-2021', 'resmi'],
  ['closing 2021', () => book('kipp-2021').penutupan, 'kipp-2021', 'tidak-ditemukan'],
  ['SPBE 2021: not yet', () => option('kipp-2021', 'aplikasi/spbe', 'berlaku'), 'kipp-2021', 'resmi'],
  [
    'awards 2020, two readings',
    () => option('kipp-2020', 'riwayat/penghargaan-terdahulu', 'tolak'),
    'kipp-2020',
    'bertentangan',
  ],
  ['the form of no year', () => field('kipp-2020', 'pelajaran'), 'kipp-2020', 'dipinjam'],
  ['age 2018', () => option('kipp-2018', 'usia/terlalu-muda', 'minimal'), 'kipp-2018', 'dikuatkan'],
  [
    'passed in 2023',
    () => outcome('kipp-2023', 'Proposal lolos seleksi administrasi'),
    'kipp-2023',
    'bertentangan',
  ],
  [
    'age of UNPSA 2026',
    () => option('unpsa-2026', 'usia/terlalu-muda', 'minimal'),
    'unpsa-2026',
    'tidak-ditemukan',
  ],
  ['categories 2026', () => book('kipp-2026').kategori, 'kipp-2026', 'tidak-ditemukan'],
  ['groups 2026', () => book('kipp-2026').kelompok, 'kipp-2026', 'dipinjam'],
  ['criteria 2026', () => book('kipp-2026').kriteria, 'kipp-2026', 'dikuatkan'],
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

/** Sources of an edition's claims on a neighbour's rule that the neighbour itself does not rest on. */
function stray(rule: Rule, name: string, value: unknown): readonly string[] {
  return (isSourced(value) ? (value.tetangga ?? []) : []).flatMap(({ edisi, sumber }) => {
    const theirs = books.get(edisi)?.aturan.find((one) => one.id === rule.id);
    const own = name === 'berlaku' ? theirs?.berlaku : theirs?.dengan[name];
    if (!isSourced(own) || own.nilai.length === 0) return [];
    const known = new Set(own.nilai.flatMap((claim) => claim.sumber));
    return sumber.filter((one) => !known.has(one)).map((one) => `${rule.id} ${name} ${edisi}: ${one}`);
  });
}

test.each(EDITIONS)('what %s says a neighbour asked rests on what the neighbour rests on', (id) => {
  const found = book(id).aturan.flatMap((rule) =>
    Object.entries({ ...rule.dengan, berlaku: rule.berlaku }).flatMap(([name, value]) =>
      stray(rule, name, value),
    ),
  );
  expect(found).toEqual([]);
});

test('2025 asks nothing that only concerned a group it does not have', () => {
  const { bagian, aturan } = book('kipp-2025');
  expect([...bagian, ...aturan].filter(({ kelompok }) => kelompok?.includes('khusus'))).toEqual([]);
  expect(bagian.map(({ id }) => id)).not.toContain('pembaruan');
  expect(formOf(book('kipp-2025'), 'replikasi').map(({ id }) => id)).toEqual(bagian.map(({ id }) => id));
});

test('caps of 2021 are those of each group', () => {
  const caps = book('kipp-2021').batas_kelompok.map(({ kelompok, batas }) => [kelompok, batas.nilai[0]?.isi]);
  expect(caps).toEqual([
    ['umum', 10],
    ['replikasi', 5],
    ['khusus', undefined],
  ]);
});

test('only the ministry and its regulations are official on the competition', () => {
  for (const id of EDITIONS) {
    const { sumber, ...rest } = book(id);
    const official = [...allSourced(rest)]
      .flatMap(({ nilai }) => nilai)
      .filter(({ jenis }) => jenis === undefined || jenis === 'resmi')
      .flatMap((claim) => claim.sumber)
      .filter((name) => sumber.get(name)?.jenis === 'resmi');
    expect(official.filter((name) => !/^(menpan|permenpanrb|kepmen)-/.test(name))).toEqual([]);
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

/** Certainties that may block a submission by themselves: official, corroborated, and the tool's own contract. */
const MAY_BLOCK: ReadonlySet<Certainty> = new Set<Certainty>(['kontrak', 'resmi', 'dikuatkan']);

/** That nothing but the presence of a thing is asked, by sources that say yes or no. */
function asksOnlyForPresence({ sourced }: Demand): boolean {
  return sourced.every(({ nilai }) => nilai.every(({ isi }) => typeof isi === 'boolean'));
}

/** Whether a finding of the demand can block a submission without being sure enough. */
function blocksUnsurely(demand: Demand, rulebook: Rulebook): boolean {
  const certainty = certaintyOfDemand(demand, rulebook);
  return Object.entries(demand.check.problems).some(([problem, kind]) => {
    const finding = { problem, args: {}, at: { file: '' } } as unknown as Finding;
    const { atSubmit } = severityOf(demand, { finding, certainty, disputed: false }, 'submit');
    // Decision 15: what a single source says is demanded has to be there, which is the tool's own contract.
    const contract = kind === 'missing' && certainty === 'tunggal' && asksOnlyForPresence(demand);
    return atSubmit === 'error' && !MAY_BLOCK.has(certainty) && !contract;
  });
}

test.each(EDITIONS)('nothing in %s blocks that is not official, corroborated or our own contract', (id) => {
  const groups = book(id).kelompok.nilai.flatMap(({ isi }) => isi.map((group) => group.id));
  const demands = [undefined, ...groups].flatMap((kelompok) =>
    demandsOn(makeDossier({ innovation: kelompok === undefined ? {} : { kelompok } }), book(id), checks),
  );
  expect(demands.length > 0).toBe(id !== 'kipp-2024');
  expect(demands.filter((demand) => blocksUnsurely(demand, book(id))).map((demand) => demand.id)).toEqual([]);
});
