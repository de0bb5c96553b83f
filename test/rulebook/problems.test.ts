import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { RulebookFile } from '../../src/rulebook/raw.ts';
import { resolveRulebook } from '../../src/rulebook/resolve.ts';
import { FILE_SCHEMA } from '../../src/rulebook/schema.ts';
import { readYaml } from '../../src/source/yaml.ts';

function file(id: string, text: string): RulebookFile {
  const name = `paket-aturan/${id}.yaml`;
  return { id, file: name, yaml: readYaml(text, name, { numbers: true }) };
}

/** The findings of a rulebook as `file:line:column code`, with the wanted facts left out. */
function found(...texts: readonly string[]): readonly string[] {
  const files = texts.map((text, index) => file(['uji', 'induk', 'kakek'][index] ?? '', text));
  const shelf = { files: new Map(files.map((one) => [one.id, one])), known: ['kipp-2023', 'kipp-2025'] };
  return resolveRulebook('uji', shelf, checks).problems.map(({ problem, at }) => {
    expect(at.file).toMatch(/^paket-aturan\//);
    return `${at.file.slice('paket-aturan/'.length)}:${at.line}:${at.column} ${problem}`;
  });
}

const HEAD = 'id: uji\nversi: "1"\nnama: Uji\nkompetisi: K\ntahun: 2025\n';
const SOURCES = 'sumber: [{ id: s, judul: S, jenis: berita }]\n';
const GROUPS = 'kelompok: { nilai: [{ isi: [{ id: umum, nama: Umum }], sumber: [s] }] }\n';

/** A rulebook whose line 6 is the first of the given text. */
function faulty(text: string): readonly string[] {
  return found(HEAD + text);
}

const acceptedByAjv = new Ajv({ strict: false }).compile(FILE_SCHEMA);

test('a small sound rulebook has nothing wrong with it', () => {
  expect(found(HEAD + SOURCES + GROUPS)).toEqual([]);
  expect(acceptedByAjv(readYaml(HEAD + SOURCES + GROUPS, 'uji.yaml', { numbers: true }).data)).toBe(true);
});

describe('shape', () => {
  test.each([
    ['tema: [x]', 'uji.yaml:6:7 bentuk/jenis'],
    ['temma: x', 'uji.yaml:6:1 bentuk/kunci-tidak-dikenal'],
    ['surat: [{ id: Surat Besar, judul: S }]', 'uji.yaml:6:15 bentuk/pola'],
    ['sumber: [{ id: s, judul: S, jenis: resmii }]', 'uji.yaml:6:36 bentuk/pilihan'],
    ['tema: { nilai: [{ isi: x, sumber: [] }] }', 'uji.yaml:6:35 bentuk/rentang'],
    ['tema: { nilai: [{ isi: x }] }', 'uji.yaml:6:17 rulebook/kunci-kurang'],
    ['aturan: [{ id: usia, judul: U, periksa: usia }]', 'uji.yaml:6:16 bentuk/pola'],
    ['batas_jumlah: { nilai: [], dipinjam: kipp-2023 }', 'uji.yaml:6:28 bentuk/kunci-tidak-dikenal'],
  ])('%s', (text, expected) => {
    expect(faulty(text)).toEqual([expected]);
    const { data } = readYaml(HEAD + text, 'uji.yaml', { numbers: true });
    expect(acceptedByAjv(data)).toBe(false);
  });

  test('a wrong value is taken out, the rest stays', () => {
    const one = file('uji', `${HEAD}${SOURCES}tema: [x]\nsurat: [{ id: a, judul: A }, 5]\n`);
    const book = resolveRulebook('uji', { files: new Map([['uji', one]]), known: [] }, checks);
    expect(book.tema).toEqual({ nilai: [] });
    expect(book.surat.map(({ id }) => id)).toEqual(['a']);
  });

  test('an empty file lacks what every rulebook needs', () => {
    expect(found('')).toEqual([1, 2, 3].map(() => 'uji.yaml:1:1 rulebook/kunci-kurang'));
  });

  test('broken syntax is one problem, not many', () => {
    expect(found('id: uji\n\tversi: 1\n')).toEqual([
      expect.stringMatching(/^uji\.yaml:2:\d+ berkas\/sintaks$/),
    ]);
  });
});

function weight(value: string): string {
  return `bobot: { nilai: [${value}] }, isian: [] }`;
}

function sections(second: string): string {
  const first = weight('{ isi: 60, sumber: [s] }');
  return `bagian:\n  - { id: a, judul: A, ${first}\n  - { id: b, judul: B, ${weight(second)}\n`;
}

describe('names and sums', () => {
  test.each([
    [
      'sumber: [{ id: s, judul: S, jenis: berita }, { id: s, judul: T, jenis: berita }]',
      '6:52 rulebook/id-ganda',
    ],
    ['tema: { nilai: [{ isi: x, sumber: [tiada] }] }', '6:36 rulebook/sumber-tidak-dikenal'],
    ['tahap: [{ nama: T, sumber: [tiada] }]', '6:29 rulebook/sumber-tidak-dikenal'],
    ['tahap: [{ nama: T, mulai: "2025-13-01", sumber: [] }]', '6:27 rulebook/tanggal'],
    [
      'penutupan: { nilai: [{ isi: besok, sumber: [s] }] }\nsumber: [{ id: s, judul: S, jenis: berita }]',
      '6:29 rulebook/tanggal',
    ],
    ['bagian: [{ id: a, judul: A }]', '6:10 rulebook/kunci-kurang'],
    ['bentuk_dipinjam: kipp-2023', '6:18 rulebook/bentuk-dipinjam'],
    ['aturan: [{ id: a/b, judul: A, periksa: usya }]', '6:40 rulebook/periksa-tidak-dikenal'],
    ['aturan: [{ id: a/b, judul: A, periksa: toString }]', '6:40 rulebook/periksa-tidak-dikenal'],
    ['aturan: [{ id: a/b, judul: A, periksa: centang }]', '6:10 rulebook/opsi-kurang'],
    [
      'aturan: [{ id: a/b, judul: A, periksa: centang, dengan: { kunci: a, kumci: b } }]',
      '6:69 rulebook/opsi-tidak-dikenal',
    ],
    [
      'aturan: [{ id: a/b, judul: A, periksa: video-durasi, dengan: { maksimal: lama } }]',
      '6:74 bentuk/jenis',
    ],
    [
      'aturan: [{ id: a/b, judul: A, periksa: usia, dengan: { minimal: { dari: penutup }, penutupan: { dari: penutupan } } }]',
      '6:73 rulebook/dari-tidak-dikenal',
    ],
    [
      'aturan: [{ id: a/b, judul: A, periksa: isian-wajib, bagian: tiada }]',
      '6:61 rulebook/bagian-tidak-dikenal',
    ],
  ])('%s', (text, expected) => {
    expect(faulty(text)).toEqual([`uji.yaml:${expected}`]);
  });

  test("a sourced option is held against the option's own shape", () => {
    const rule =
      'aturan: [{ id: a/b, judul: A, periksa: video-durasi, dengan: { maksimal: { nilai: [{ isi: x, sumber: [s] }] } } }]';
    expect(found(HEAD + SOURCES + rule)).toEqual(['uji.yaml:7:91 bentuk/jenis']);
  });

  test('a value of the edition has to fit the option it fills', () => {
    const rule =
      'aturan: [{ id: a/b, judul: A, periksa: video-durasi, dengan: { maksimal: { dari: kelompok } } }]';
    expect(found(HEAD + SOURCES + GROUPS + rule)).toEqual(['uji.yaml:8:82 rulebook/dari-tidak-cocok']);
  });

  test('sources that copy one another in a circle', () => {
    const sources =
      'sumber:\n  - { id: a, judul: A, jenis: berita, menyalin: b }\n  - { id: b, judul: B, jenis: berita, menyalin: a }\n';
    expect(faulty(sources)).toEqual([
      'uji.yaml:7:49 rulebook/sumber-berputar',
      'uji.yaml:8:49 rulebook/sumber-berputar',
    ]);
  });

  test('a section for a group that the edition does not have', () => {
    const section = 'bagian: [{ id: a, judul: A, kelompok: [umun], isian: [] }]';
    expect(found(HEAD + SOURCES + GROUPS + section)).toEqual([
      'uji.yaml:8:40 rulebook/kelompok-tidak-dikenal',
    ]);
  });

  test.each([
    ['surat: [{ id: a, judul: A, kelompok: [umun] }]', '8:39 rulebook/kelompok-tidak-dikenal'],
    ['batas_kelompok: [{ kelompok: umun, batas: { nilai: [] } }]', '8:30 rulebook/kelompok-tidak-dikenal'],
    ['syarat_kelompok: [{ kelompok: umun, syarat: { nilai: [] } }]', '8:31 rulebook/kelompok-tidak-dikenal'],
    [
      'batas_kelompok: [{ kelompok: umum, batas: { nilai: [] } }, { kelompok: umum, batas: { nilai: [] } }]',
      '8:72 rulebook/id-ganda',
    ],
    [
      'batas_kelompok: [{ kelompok: umum, batas: { nilai: [{ isi: 3, sumber: [x] }] } }]',
      '8:72 rulebook/sumber-tidak-dikenal',
    ],
    ['hasil: [{ nama: Terdaftar, jumlah: { nilai: [{ isi: banyak, sumber: [s] }] } }]', '8:53 bentuk/jenis'],
    ['bahasa: { nilai: [{ isi: jawa, sumber: [s] }] }', '8:26 bentuk/pilihan'],
    [
      'kriteria: { nilai: [{ isi: [{ id: a, nama: A }, { id: a, nama: B }], sumber: [s] }] }',
      '8:55 rulebook/id-ganda',
    ],
    ['ditiadakan: PKRI', '8:13 bentuk/jenis'],
  ])('%s', (text, expected) => {
    expect(found(HEAD + SOURCES + GROUPS + text)).toEqual([`uji.yaml:${expected}`]);
  });

  test('weights that do not make 100, only where all are known', () => {
    expect(found(HEAD + SOURCES + GROUPS + sections('{ isi: 30, sumber: [s] }'))).toEqual([
      'uji.yaml:8:1 rulebook/bobot',
    ]);
    expect(found(HEAD + SOURCES + GROUPS + sections('{ isi: 40, sumber: [s] }'))).toEqual([]);
    expect(found(HEAD + SOURCES + GROUPS + sections(''))).toEqual([]);
  });

  test('one field id in two sections: both would be the same file', () => {
    const field = 'isian: [{ id: f, judul: F, tanya: F }]';
    const sections = `bagian:\n  - { id: a, judul: A, ${field} }\n  - { id: b, judul: B, ${field} }\n`;
    expect(faulty(sections)).toEqual(['uji.yaml:8:38 rulebook/id-ganda']);
  });

  const groups =
    'kelompok: { nilai: [{ isi: [{ id: umum, nama: U }, { id: khusus, nama: K }], sumber: [s] }] }\n';
  const shared = `judul: J, isian: [{ id: f, judul: F, tanya: F }]`;
  const apart = `bagian:\n  - { id: a, kelompok: [umum], ${shared} }\n  - { id: b, kelompok: [khusus], ${shared} }\n`;

  test('one field id in two sections that no form has both of', () => {
    expect(found(HEAD + SOURCES + groups + apart)).toEqual([]);
    expect(found(HEAD + SOURCES + groups + apart.replace('[umum]', '[umum, khusus]'))).toEqual([
      'uji.yaml:10:58 rulebook/id-ganda',
    ]);
  });

  test('a child that brings two such sections into one form answers for it', () => {
    const parent = HEAD.replace('id: uji', 'id: induk') + SOURCES + groups + apart;
    const child = (bagian: string) => `${HEAD}extends: induk\nbagian: [${bagian}]\n`;
    expect(found(child('{ id: a, kelompok: [umum] }'), parent)).toEqual([]);
    expect(found(child('{ id: a, kelompok: [umum, khusus] }'), parent)).toEqual([
      'uji.yaml:7:29 rulebook/id-ganda',
    ]);
    expect(found(child(`{ id: c, kelompok: [khusus], ${shared} }`), parent)).toEqual([
      'uji.yaml:7:63 rulebook/id-ganda',
    ]);
  });

  test('competition and year, from nobody', () => {
    const codes = found('id: uji\nversi: "1"\nnama: Uji\n');
    expect(codes).toEqual([1, 2].map(() => 'uji.yaml:1:1 rulebook/kunci-kurang'));
  });

  test("an id that is not the file's name", () => {
    expect(found(HEAD.replace('id: uji', 'id: lain'))).toEqual(['uji.yaml:1:5 rulebook/id-berkas']);
  });
});

describe('what an edition leaves out', () => {
  const BASE = 'id: induk\nversi: "1"\nnama: Dasar\naturan: [{ id: a/b, judul: A, periksa: isian-wajib }]\n';
  const leaving = (id: string, head = HEAD) => `${head}extends: induk\ntanpa: [${id}]\n`;

  test('has to be a rule or letter of the base', () => {
    expect(found(leaving('a/b'), BASE)).toEqual([]);
    expect(found(leaving('a/c'), BASE)).toEqual(['uji.yaml:7:9 rulebook/tanpa']);
    expect(found(`${leaving('c/d')}aturan: [{ id: c/d, judul: C, periksa: isian-wajib }]\n`, BASE)).toEqual([
      'uji.yaml:7:9 rulebook/tanpa',
    ]);
  });

  test('is nothing that an edition asks', () => {
    const edition = `${BASE}kompetisi: K\ntahun: 2024\n`;
    expect(found(leaving('a/b'), edition)).toEqual(['uji.yaml:7:9 rulebook/tanpa']);
    const refined = 'id: uji\nversi: "1"\nnama: Uji\n';
    expect(found(leaving('a/b', refined), edition)).toEqual(['uji.yaml:5:9 rulebook/tanpa']);
  });
});

describe('extends', () => {
  const parent = HEAD.replace('id: uji', 'id: induk');

  test('an unknown parent', () => {
    expect(faulty('extends: kipp-2032')).toEqual(['uji.yaml:6:10 rulebook/extends-tidak-dikenal']);
  });

  test('a circle, reported where it closes', () => {
    const circle = found(`${HEAD}extends: induk\n`, `${parent}extends: uji\n`);
    expect(circle).toEqual(['induk.yaml:6:10 rulebook/extends-berputar']);
    expect(faulty('extends: uji')).toEqual(['uji.yaml:6:10 rulebook/extends-berputar']);
  });

  test('what is wrong in the parent is reported in the parent', () => {
    const problems = found(
      `${HEAD}extends: induk\n`,
      `${parent}tema: { nilai: [{ isi: x, sumber: [t] }] }\n`,
    );
    expect(problems).toEqual(['induk.yaml:6:36 rulebook/sumber-tidak-dikenal']);
  });
});

describe('a pattern that could take long is never used', () => {
  const rule = (pattern: string): string =>
    `aturan: [{ id: a/b, judul: A, periksa: pola, dengan: { kunci: judul, contoh: X, pola: ${JSON.stringify(pattern)} } }]`;

  test.each(['(a+)+b', '(a|aa)*$', '(ab){2,}', 'a*a*a*a*b', '(?=a)a', '(a)\\1', '[a-', '(', 'a'.repeat(300)])(
    '%s',
    (pattern) => {
      expect(found(HEAD + rule(pattern))).toMatchObject([
        expect.stringMatching(/^uji\.yaml:6:\d+ rulebook\/pola$/),
      ]);
    },
  );

  test.each(['[A-Z]+', 'B/\\d+/[A-Z.]+/\\d{4}', 'Antar .+'])('but %s may stand', (pattern) => {
    expect(found(HEAD + rule(pattern))).toEqual([]);
  });
});
