import { describe, expect, test } from 'vitest';
import type { Innovation } from '../../src/core/innovation.ts';
import type { DossierReport, RequirementStatus } from '../../src/core/report.ts';
import type { Rule, Rulebook } from '../../src/core/rulebook.ts';
import type { Sourced } from '../../src/core/sourced.ts';
import { makeField, makeLetter, makeSection } from '../support/dossier.ts';
import { FAKES, makeRule, requirementOf, ruledBy, said, tried, yielding } from './fake.ts';

function under(rule: Partial<Rule>, innovation: Innovation = {}): DossierReport {
  return tried({ dossier: { innovation }, rulebook: ruledBy([makeRule(rule)]) });
}

function statusOf(rule: Partial<Rule>, innovation: Innovation = {}): RequirementStatus {
  return requirementOf(under(rule, innovation)).status;
}

const NOT_FOUND: Sourced<number> = { nilai: [] };

describe('what was not found is never guessed', () => {
  const asked: Sourced<number> = {
    nilai: [],
    tetangga: [
      { edisi: 'kipp-2022', isi: 5, sumber: ['a'] },
      { edisi: 'kipp-2021', isi: 3, sumber: ['b'] },
    ],
  };
  const rule = { dengan: { batas: asked } };

  test('the requirement is unknown and there is no finding, however the dossier stands', () => {
    for (const innovation of [{}, { sdgs: [1] }, { sdgs: [1, 2, 3, 4, 5, 6, 7] }]) {
      const report = under(rule, innovation);
      expect(requirementOf(report)).toMatchObject({ status: 'unknown', certainty: 'tidak-ditemukan' });
      expect(report.diagnostics).toEqual([]);
      expect(report.readiness).toMatchObject({ met: 0, total: 0, unknown: 1, blockers: 0 });
    }
  });

  test('it says what the neighbours asked', () => {
    expect(requirementOf(under(rule)).note).toBe(
      'Aturan edisi ini tidak ditemukan. Edisi lain: KIPP 2022: 5; KIPP 2021: 3.',
    );
    const english = tried({ rulebook: ruledBy([makeRule(rule)]), language: 'en' });
    expect(requirementOf(english).note).toBe(
      "This edition's rule was not found. Other editions: KIPP 2022: 5; KIPP 2021: 3.",
    );
  });

  test('a language that neighbours asked is named, not coded', () => {
    const spoken = { nilai: [], tetangga: [{ edisi: 'kipp-2025', isi: 'id', sumber: ['a'] }] };
    const bahasa = { ...FAKES.ada, options: { bahasa: { schema: { type: 'string' } } } };
    const rulebook = ruledBy([makeRule({ periksa: 'bahasa', dengan: { bahasa: spoken } })]);
    expect(requirementOf(tried({ rulebook, checks: { bahasa } })).note).toContain(
      'KIPP 2025: Bahasa Indonesia.',
    );
  });

  test('a date of the edition is not told beside what the rule itself asks', () => {
    const closing = {
      nilai: [],
      tetangga: [{ edisi: 'kipp-2025', isi: 9, sumber: ['a'] }],
      dari: 'penutupan',
    };
    expect(requirementOf(under({ dengan: { batas: asked, longgar: closing } })).note).not.toContain('2025');
    expect(requirementOf(under({ dengan: { batas: closing } })).note).toContain('KIPP 2025: 9');
  });

  test('without neighbours it says only that', () => {
    expect(requirementOf(under({ dengan: { batas: NOT_FOUND } })).note).toBe(
      'Aturan edisi ini tidak ditemukan.',
    );
  });

  test('one unknown value among known ones is enough', () => {
    expect(statusOf({ dengan: { batas: said([3, 'menteri']) }, berlaku: { nilai: [] } })).toBe('unknown');
  });

  test('an option that nobody gives is as unknown as one that was not found', () => {
    expect(statusOf({ dengan: {} }, { sdgs: [1] })).toBe('unknown');
  });

  test('an optional value that was not found changes nothing', () => {
    const dengan = { batas: said([3, 'menteri']), longgar: NOT_FOUND };
    expect(statusOf({ dengan }, { sdgs: [1, 2, 3] })).toBe('met');
    const [found] = under({ dengan }, { sdgs: [1, 2, 3, 4] }).diagnostics;
    expect(found).toMatchObject({ severity: 'error', certainty: 'resmi' });
  });
});

describe('what does not concern the dossier', () => {
  const ada = { periksa: 'ada' };

  test('a rule for other groups', () => {
    expect(statusOf({ ...ada, kelompok: ['khusus'] }, { kelompok: 'umum' })).toBe('not-applicable');
    expect(statusOf({ ...ada, kelompok: ['khusus'] }, { kelompok: 'khusus' })).toBe('unmet');
    expect(statusOf({ ...ada, kelompok: ['umum', 'khusus'] }, { kelompok: 'khusus' })).toBe('unmet');
  });

  test.each(['Khusus', ' khusus ', 'Kelompok Khusus', 'kelompok khusus'])(
    'the group written as %j is the same group',
    (kelompok) => {
      expect(statusOf({ ...ada, kelompok: ['khusus'] }, { kelompok })).toBe('unmet');
      expect(statusOf({ ...ada, kelompok: ['umum'] }, { kelompok })).toBe('not-applicable');
    },
  );

  test.each([undefined, '', '-', 'luar-biasa'])('the group %j counts as the first one', (kelompok) => {
    const innovation = kelompok === undefined ? {} : { kelompok };
    expect(statusOf({ ...ada, kelompok: ['umum'] }, innovation)).toBe('unmet');
    expect(statusOf({ ...ada, kelompok: ['khusus'] }, innovation)).toBe('not-applicable');
  });

  test('a rule under a condition that is not so', () => {
    const rule = { ...ada, bila: { berbasis_aplikasi: true } };
    expect(statusOf(rule, { berbasis_aplikasi: true })).toBe('unmet');
    expect(statusOf(rule, { berbasis_aplikasi: false })).toBe('not-applicable');
    expect(statusOf(rule)).toBe('not-applicable');
    const deep = { ...ada, bila: { 'inovator.jenis': 'tim', berbasis_aplikasi: true } };
    expect(statusOf(deep, { berbasis_aplikasi: true, inovator: { jenis: 'tim' } })).toBe('unmet');
    expect(statusOf(deep, { berbasis_aplikasi: true, inovator: { jenis: 'perorangan' } })).toBe(
      'not-applicable',
    );
  });

  test('what every source says is not asked', () => {
    expect(statusOf({ ...ada, berlaku: said([false, 'menteri']) })).toBe('not-applicable');
    expect(statusOf({ ...ada, berlaku: said([false, 'a'], [false, 'b']) })).toBe('not-applicable');
    expect(statusOf({ ...ada, berlaku: said([false, 'a'], [true, 'b']) })).toBe('unmet');
  });

  test('what the check itself says is not there to be looked at', () => {
    expect(statusOf({ dengan: { batas: 3 } })).toBe('not-applicable');
    expect(statusOf({ dengan: { batas: 3 } }, { sdgs: [] })).toBe('met');
  });

  test('a rule of another group stays out of it even where its value was not found', () => {
    const rule = { kelompok: ['khusus'], dengan: { batas: NOT_FOUND } };
    expect(statusOf(rule, { kelompok: 'umum' })).toBe('not-applicable');
    expect(statusOf(rule, { kelompok: 'khusus' })).toBe('unknown');
  });

  test('it is not counted', () => {
    const { readiness, diagnostics } = under({ ...ada, kelompok: ['khusus'] });
    expect(readiness).toMatchObject({ met: 0, total: 0, unknown: 0, blockers: 0 });
    expect(diagnostics).toEqual([]);
  });

  test('a rule of a kind that this version does not have is left out', () => {
    expect(under({ periksa: 'dari-masa-depan' }).requirements).toEqual([]);
  });
});

describe('subjects', () => {
  const form: Partial<Rulebook> = {
    bagian: [
      makeSection('awal', [makeField('ringkasan'), makeField('tujuan')]),
      makeSection('lanjut', [makeField('dampak')], { kelompok: ['khusus'] }),
    ],
    surat: [makeLetter('pengantar')],
  };
  const over = { isian: 'uji-isian', bagian: 'uji-bagian', surat: 'uji-surat' } as const;
  const checks = {
    ...FAKES,
    tetap: yielding(),
    ...Object.fromEntries(
      Object.entries(over).map(([subject, kind]) => [kind, { ...yielding(), over: subject as 'isian' }]),
    ),
  };
  const idsOf = (innovation: Innovation, ...rules: readonly Rule[]): readonly string[] =>
    tried({ dossier: { innovation }, rulebook: ruledBy(rules, form), checks }).requirements.map(
      ({ id }) => id,
    );

  test('a rule over fields, sections or letters is asked of each', () => {
    const rules = Object.entries(over).map(([subject, periksa]) =>
      makeRule({ id: `uji/${subject}`, periksa }),
    );
    expect(idsOf({}, ...rules)).toEqual([
      'uji/isian#ringkasan',
      'uji/isian#tujuan',
      'uji/bagian#awal',
      'uji/surat#pengantar',
    ]);
    expect(idsOf({ kelompok: 'Kelompok Khusus' }, ...rules)).toContain('uji/isian#dampak');
  });

  test('a rule over the dossier is named by its key or its list', () => {
    const rules = [{ kunci: 'video.tautan' }, { daftar: 'bukti' }, {}].map((dengan, index) =>
      makeRule({ id: `uji/${index}`, periksa: 'tetap', dengan }),
    );
    expect(idsOf({}, ...rules)).toEqual(['uji/0#video.tautan', 'uji/1#bukti', 'uji/2#dosir']);
  });

  test('a requirement over fields names the field it is about and the section it belongs to', () => {
    const rules = [
      makeRule({ periksa: over.isian }),
      makeRule({ id: 'uji/dosir', periksa: 'tetap', bagian: 'awal' }),
    ];
    const { requirements } = tried({ rulebook: ruledBy(rules, form), checks });
    expect(requirements.map(({ title, about, section }) => [title, about, section])).toEqual([
      ['Batas dipatuhi', 'Isian ringkasan', 'awal'],
      ['Batas dipatuhi', 'Isian tujuan', 'awal'],
      ['Batas dipatuhi', undefined, 'awal'],
    ]);
  });
});

describe('readiness', () => {
  test('counts what is known, by section and as a whole', () => {
    const rules = [
      makeRule({ id: 'uji/satu', periksa: 'ada', bagian: 'awal' }),
      makeRule({ id: 'uji/dua', dengan: { batas: 9 }, bagian: 'awal' }),
      makeRule({ id: 'uji/tiga', dengan: { batas: 3 } }),
      makeRule({ id: 'uji/empat', dengan: { batas: NOT_FOUND } }),
      makeRule({ id: 'uji/lima', periksa: 'ada', kelompok: ['khusus'] }),
    ];
    const bagian = [makeSection('awal', [makeField('ringkasan', { kata: said([200, 'a'], [300, 'b']) })])];
    const { readiness } = tried({
      dossier: { innovation: { sdgs: [1, 2, 3, 4] }, answers: { ringkasan: 'Tiga kata saja.' } },
      rulebook: ruledBy(rules, { bagian }),
    });
    expect(readiness).toMatchObject({
      met: 1,
      total: 3,
      unknown: 1,
      blockers: 2,
      general: { met: 0, total: 1, unknown: 1 },
      sections: [
        {
          id: 'awal',
          number: 1,
          weight: null,
          met: 1,
          total: 2,
          unknown: 0,
          fields: [{ words: 3, limits: [200, 300] }],
        },
      ],
    });
  });
});
