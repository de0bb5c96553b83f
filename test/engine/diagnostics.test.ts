import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/core/finding.ts';
import type { Language } from '../../src/core/language.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import type { CheckTable } from '../../src/engine/requirements.ts';
import { makeField, makeSection, type DossierSketch } from '../support/dossier.ts';
import { makeRule, ruledBy, short, tried, yielding } from './fake.ts';

const ROOT = 'inovasi/contoh';
const MAIN = `${ROOT}/inovasi.yaml`;
const ANSWER = `${ROOT}/narasi/ringkasan.md`;

/** Line and column stand in the place itself, as the locator of sketched dossiers reads them. */
function spot(file: string, line: number, column: number): Place {
  return { file, line, column };
}

describe('order and repetition', () => {
  test('findings stand in the order of files, lines, columns and rules', () => {
    const checks = {
      b: yielding(short(spot(MAIN, 3, 1)), short(spot(ANSWER, 1, 1))),
      a: yielding(short(spot(MAIN, 3, 1)), short(spot(MAIN, 2, 9)), short(spot(MAIN, 2, 10))),
    };
    const rules = ['b', 'a'].map((periksa) => makeRule({ id: `uji/${periksa}`, periksa }));
    const { diagnostics } = tried({ rulebook: ruledBy(rules), checks });
    expect(diagnostics.map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
      [MAIN, 2, 9, 'uji/a'],
      [MAIN, 2, 10, 'uji/a'],
      [MAIN, 3, 1, 'uji/a'],
      [MAIN, 3, 1, 'uji/b'],
      [ANSWER, 1, 1, 'uji/b'],
    ]);
  });

  test('lines are numbers, files are compared by code unit', () => {
    const files = [`${ROOT}/bukti/bukti.yaml`, `${ROOT}/Zeta.yaml`, `${ROOT}/a.yaml`];
    const findings = [
      ...files.map((file) => short(spot(file, 1, 1))),
      short(spot(files[2] ?? '', 10, 1)),
      short(spot(files[2] ?? '', 9, 1)),
    ];
    const { diagnostics } = tried({
      rulebook: ruledBy([makeRule({ periksa: 'tetap' })]),
      checks: { tetap: yielding(...findings) },
    });
    expect(diagnostics.map(({ file, line }) => `${file.slice(ROOT.length + 1)}:${line}`)).toEqual([
      'Zeta.yaml:1',
      'a.yaml:1',
      'a.yaml:9',
      'a.yaml:10',
      'bukti/bukti.yaml:1',
    ]);
  });

  test('the same sentence at the same place is said once', () => {
    const same = [short(spot(MAIN, 1, 1)), short(spot(MAIN, 1, 1))];
    const { diagnostics } = tried({
      rulebook: ruledBy([makeRule({ periksa: 'tetap' })]),
      checks: { tetap: yielding(...same) },
    });
    expect(diagnostics).toHaveLength(1);
  });

  test('another sentence at the same place is not lost, nor the same one at another place', () => {
    const at = spot(ANSWER, 2, 1);
    const { diagnostics } = tried({
      rulebook: ruledBy([makeRule({ periksa: 'tetap' })]),
      checks: { tetap: yielding(short(at, 'satu'), short(at, 'dua'), short(spot(ANSWER, 3, 1), 'satu')) },
    });
    expect(diagnostics).toHaveLength(3);
  });

  test('two rules may say the same of one place: each has its own requirement', () => {
    const checks = { tetap: yielding(short(spot(MAIN, 1, 1))) };
    const rules = ['uji/satu', 'uji/dua'].map((id) => makeRule({ id, periksa: 'tetap' }));
    const { diagnostics } = tried({ rulebook: ruledBy(rules), checks });
    expect(diagnostics.map(({ requirement }) => requirement)).toEqual(['uji/dua#dosir', 'uji/satu#dosir']);
  });
});

const FORM: Partial<Rulebook> = {
  bagian: [
    makeSection('awal', [makeField('ringkasan')], { judul: 'Ringkasan' }),
    makeSection('umum-saja', [makeField('kebaruan')], { judul: 'Kebaruan', kelompok: ['umum'] }),
    makeSection(
      'adaptabilitas',
      [makeField('sudah', { judul: 'Sudah direplikasi?' }), makeField('potensi')],
      {
        judul: 'Adaptabilitas',
      },
    ),
  ],
};

const SKETCH: DossierSketch = {
  innovation: { indikator: [{ id: 'I-01' }] },
  answers: {
    ringkasan:
      '# Ringkasan\n\nSatu.\n\n## Anak judul\n\nDua,\nmasih dua.\n\n| a | b |\n|---|---|\n| c | d |\n\n- tiga\n',
    sudah: 'Sudah.\n',
  },
  evidence: [{ id: 'B-01' }, {}],
  letters: [{ id: 'S-01' }],
  legalBases: [{ id: 'H-01' }],
};

function labelAt(at: Place, language: Language = 'id', kelompok?: string): string {
  const innovation = { ...SKETCH.innovation, ...(kelompok === undefined ? {} : { kelompok }) };
  const [found] = tried({
    dossier: { ...SKETCH, innovation },
    rulebook: ruledBy([makeRule({ periksa: 'tetap' })], FORM),
    checks: { tetap: yielding(short({ ...at, file: `${ROOT}/${at.file}` })) },
    language,
  }).diagnostics;
  return found?.label ?? '';
}

describe('places in the form’s own words', () => {
  test.each<[string, Place]>([
    ['Bagian 1 · Ringkasan', { file: 'narasi/ringkasan.md' }],
    ['Bagian 1 · Ringkasan', { file: 'narasi/ringkasan.md', line: 1 }],
    ['Bagian 1 · Ringkasan, paragraf 1', { file: 'narasi/ringkasan.md', line: 3 }],
    ['Bagian 1 · Ringkasan, paragraf 2', { file: 'narasi/ringkasan.md', line: 7 }],
    ['Bagian 1 · Ringkasan, paragraf 2', { file: 'narasi/ringkasan.md', line: 8 }],
    ['Bagian 1 · Ringkasan, paragraf 3', { file: 'narasi/ringkasan.md', line: 10 }],
    ['Bagian 1 · Ringkasan, paragraf 4', { file: 'narasi/ringkasan.md', line: 14 }],
    ['Bagian 3 · Adaptabilitas, isian Sudah direplikasi?', { file: 'narasi/sudah.md' }],
    ['Bagian 3 · Adaptabilitas, isian Sudah direplikasi?, paragraf 1', { file: 'narasi/sudah.md', line: 1 }],
    ['isian catatan-lama', { file: 'narasi/catatan-lama.md' }],
    ['Identitas', { file: 'inovasi.yaml' }],
    ['Identitas · judul inovasi', { file: 'inovasi.yaml', path: ['judul'] }],
    ['Identitas · tautan video', { file: 'inovasi.yaml', path: ['video', 'tautan'] }],
    ['Bukti', { file: 'bukti/bukti.yaml' }],
    ['Bukti B-01', { file: 'bukti/bukti.yaml', path: [0] }],
    ['Bukti B-01 · tanggal', { file: 'bukti/bukti.yaml', path: [0, 'tanggal'] }],
    ['Bukti butir 2', { file: 'bukti/bukti.yaml', path: [1] }],
    ['Surat S-01', { file: 'surat/surat.yaml', path: [0] }],
    ['Dasar hukum H-01', { file: 'dasar-hukum/dasar-hukum.yaml', path: [0] }],
    ['Testimoni ibu-sri', { file: 'testimoni/ibu-sri.md' }],
  ])('%s', (label, at) => {
    expect(labelAt(at)).toBe(label);
  });

  test('in English', () => {
    expect(labelAt({ file: 'narasi/ringkasan.md', line: 7 }, 'en')).toBe(
      'Section 1 · Ringkasan, paragraph 2',
    );
    expect(labelAt({ file: 'bukti/bukti.yaml', path: [1] }, 'en')).toBe('Evidence entry 2');
  });

  test('sections are numbered as in the form of the dossier’s own group', () => {
    expect(labelAt({ file: 'narasi/sudah.md' }, 'id', 'khusus')).toMatch(/^Bagian 2 · /);
    expect(labelAt({ file: 'narasi/sudah.md' }, 'id', 'Kelompok Khusus')).toMatch(/^Bagian 2 · /);
  });
});

describe('what a finding carries', () => {
  test('rule, requirement, section, place by name and by line, label and what to do next', () => {
    const at: Place = { file: MAIN, path: ['judul'] };
    const rule = makeRule({ periksa: 'tetap', bagian: 'awal' });
    const [found] = tried({
      rulebook: ruledBy([rule], FORM),
      checks: { tetap: yielding(short(at, 'Judul')) },
    }).diagnostics;
    expect(found).toMatchObject({
      rule: 'uji/batas',
      problem: 'judul/terlalu-pendek',
      requirement: 'uji/batas#dosir',
      section: 'awal',
      file: MAIN,
      path: ['judul'],
      line: 1,
      column: 1,
      label: 'Identitas · judul inovasi',
      certainty: 'kontrak',
      source: [],
    });
    expect(found?.message).toContain('“Judul”');
    expect(found?.fix).toBeTruthy();
  });

  test('a finding of the reader in an answer belongs to that answer’s section', () => {
    const { diagnostics } = tried({
      rulebook: ruledBy([], FORM),
      problems: [{ problem: 'berkas/bukan-utf8', args: { berkas: ANSWER }, at: { file: ANSWER } }],
    });
    expect(diagnostics.map(({ section }) => section)).toEqual(['awal']);
  });
});

/** A check kind of this effort that finds something on this line. */
function step(effort: 1 | 2 | 3 | 4 | 5, line: number): CheckTable[string] {
  return { ...yielding(short(spot(MAIN, line, 1), `langkah ${line}`)), effort };
}

describe('the cheapest next steps', () => {
  test('what blocks comes first, then the least work, then the heaviest section', () => {
    const bagian = [
      makeSection('ringan', [makeField('ringkasan')], { bobot: { nilai: [{ isi: 5, sumber: ['a'] }] } }),
      makeSection('berat', [makeField('dampak')], { bobot: { nilai: [{ isi: 30, sumber: ['a'] }] } }),
    ];
    const checks = {
      satu: step(5, 1),
      dua: step(1, 2),
      tiga: step(3, 3),
      empat: step(3, 4),
      lima: step(3, 5),
    };
    const rules = [
      makeRule({ id: 'uji/berat-sekali', periksa: 'satu' }),
      makeRule({ id: 'uji/peringatan', periksa: 'dua', tingkat: 'warning' }),
      makeRule({ id: 'uji/umum', periksa: 'tiga' }),
      makeRule({ id: 'uji/ringan', periksa: 'empat', bagian: 'ringan' }),
      makeRule({ id: 'uji/berat', periksa: 'lima', bagian: 'berat' }),
    ];
    const { nextSteps } = tried({ rulebook: ruledBy(rules, { bagian }), checks });
    expect(nextSteps.map(({ requirement, line }) => [requirement, line])).toEqual([
      ['uji/berat#dosir', 5],
      ['uji/ringan#dosir', 4],
      ['uji/umum#dosir', 3],
      ['uji/berat-sekali#dosir', 1],
      ['uji/peringatan#dosir', 2],
    ]);
  });

  test('a draft names what will block at submission before what only warns', () => {
    const rules = [
      makeRule({ id: 'uji/peringatan', periksa: 'dua', tingkat: 'warning' }),
      makeRule({ id: 'uji/kurang', periksa: 'kurang' }),
    ];
    const missing = {
      problem: 'isi/kosong',
      args: { kunci: 'upp', isi: '', pilihan: [] },
      at: spot(MAIN, 9, 1),
    } as const;
    const checks = { dua: step(1, 2), kurang: yielding(missing) };
    const { nextSteps } = tried({ rulebook: ruledBy(rules), checks, stage: 'draft' });
    expect(nextSteps.map(({ requirement }) => requirement)).toEqual([
      'uji/kurang#dosir',
      'uji/peringatan#dosir',
    ]);
  });

  test('one step a requirement, at most five, each with what to do', () => {
    const many = Array.from({ length: 7 }, (_, index) => [`kind${index}`, step(2, index + 1)] as const);
    const rules = many.map(([periksa], index) => makeRule({ id: `uji/${index}`, periksa }));
    const twice = yielding(short(spot(MAIN, 1, 1), 'a'), short(spot(MAIN, 2, 1), 'b'));
    const { nextSteps } = tried({
      rulebook: ruledBy(rules),
      checks: { ...Object.fromEntries(many), kind0: twice },
    });
    expect(nextSteps).toHaveLength(5);
    expect(new Set(nextSteps.map(({ requirement }) => requirement)).size).toBe(5);
    for (const { text } of nextSteps) expect(text).not.toBe('');
  });

  test('nothing wrong, nothing to do', () => {
    expect(tried({ rulebook: ruledBy([]) }).nextSteps).toEqual([]);
  });
});
