import { describe, expect, test } from 'vitest';
import type { Waiver } from '../../src/core/waiver.ts';
import type { DossierReport } from '../../src/core/report.ts';
import { waiverFindings } from '../../src/engine/waivers.ts';
import { makeRule, requirementOf, ruledBy, said, tried } from './fake.ts';

const WAIVER: Waiver = {
  aturan: 'uji/batas',
  alasan: 'menunggu-dokumen',
  keterangan: 'Suratnya menyusul.',
  pemilik: 'Bagian Organisasi',
  sampai: '2023-12-31',
};

/** A rule that this dossier breaks, as official as the source is, with waivers around. */
function broken(
  source: string,
  stage: 'draft' | 'submit',
  ...pengecualian: readonly Waiver[]
): DossierReport {
  return tried({
    dossier: { innovation: { sdgs: [1, 2, 3] } },
    rulebook: ruledBy([makeRule({ dengan: { batas: said([2, source]) } })]),
    agency: { pengecualian },
    stage,
  });
}

function findings(
  pengecualian: readonly Waiver[],
  report: DossierReport,
  asOf = '2023-05-01',
  slugs = ['contoh'],
) {
  const checked = [{ rulebook: ruledBy([makeRule()]), report }];
  return waiverFindings(pengecualian, { file: 'instansi.yaml', slugs, checked, asOf }).map(
    ({ problem }) => problem,
  );
}

describe('what a waiver covers does not count', () => {
  test('in a draft, even where the rule is official; it still counts among what blocks submission', () => {
    const report = broken('menteri', 'draft', WAIVER);
    expect(report.diagnostics).toEqual([]);
    expect(report.waived).toMatchObject([{ rule: 'uji/batas', waiver: { owner: 'Bagian Organisasi' } }]);
    expect(requirementOf(report).status).toBe('waived');
    expect(report.readiness.blockers).toBe(1);
  });

  test('at submission only where the rule is not official; otherwise the finding says why it stands', () => {
    const official = broken('menteri', 'submit', WAIVER);
    expect(official.diagnostics).toMatchObject([{ severity: 'error', waiver: { until: '2023-12-31' } }]);
    expect(official.diagnostics[0]?.message).toContain('tidak berlaku saat pengajuan');
    expect(requirementOf(official).status).toBe('unmet');
    const doubtful = broken('koran', 'submit', WAIVER);
    expect([doubtful.diagnostics, doubtful.waived.length, doubtful.readiness.blockers]).toEqual([[], 1, 0]);
  });

  test.each<[string, Partial<Waiver>]>([
    ['another rule', { aturan: 'uji/lain' }],
    ['another dossier', { dosir: ['lain'] }],
    ['another subject', { perihal: 'ringkasan' }],
    ['a day gone by', { sampai: '2023-04-30' }],
    ['no owner', { pemilik: '' }],
    ['no words', { keterangan: '' }],
  ])('not with %s', (_what, change) => {
    const report = broken('koran', 'draft', { ...WAIVER, ...change });
    expect([report.diagnostics.length, report.waived]).toEqual([1, []]);
  });

  test('on its last day it holds', () => {
    expect(broken('koran', 'draft', { ...WAIVER, sampai: '2023-05-01' }).diagnostics).toEqual([]);
  });
});

describe('waivers are looked after', () => {
  const used = broken('koran', 'draft', WAIVER);
  const clean = tried({
    rulebook: ruledBy([makeRule({ dengan: { batas: said([2, 'koran']) } })]),
    agency: { pengecualian: [WAIVER] },
  });

  test.each<[string, readonly string[], () => readonly string[]]>([
    ['one that is used is no finding', [], () => findings([WAIVER], used)],
    ['an unused one is', ['pengecualian/tidak-terpakai'], () => findings([WAIVER], clean)],
    [
      'not while a dossier that it reaches was not looked at',
      [],
      () => findings([WAIVER], clean, '2023-05-01', ['contoh', 'lain']),
    ],
    ['an expired one', ['pengecualian/kedaluwarsa'], () => findings([WAIVER], used, '2024-01-01')],
    ['an incomplete one', ['pengecualian/tidak-lengkap'], () => findings([{ aturan: 'uji/batas' }], used)],
    [
      'one that ends on no day',
      ['pengecualian/tanggal'],
      () => findings([{ ...WAIVER, sampai: '2023-02-30' }], used),
    ],
    [
      'one for no rule',
      ['pengecualian/aturan-tidak-dikenal'],
      () => findings([{ ...WAIVER, aturan: 'uji/bata' }], clean),
    ],
    [
      'one for no dossier',
      ['pengecualian/dosir-tidak-dikenal'],
      () => findings([{ ...WAIVER, dosir: ['contho'] }], clean),
    ],
  ])('%s', (_what, problems, found) => {
    expect(found()).toEqual(problems);
  });
});

describe('what the agency made stricter', () => {
  function tightened(semula: ReturnType<typeof said> | undefined): DossierReport {
    const own = { ...said([2, 'menteri']), instansi: true as const };
    return tried({
      dossier: { innovation: { sdgs: [1, 2, 3] } },
      rulebook: ruledBy([makeRule({ dengan: { batas: semula === undefined ? own : { ...own, semula } } })]),
      agency: { pengecualian: [WAIVER] },
      stage: 'submit',
    });
  }

  test('stands at submission where the edition binds without it, too', () => {
    const { diagnostics, waived } = tightened(said([5, 'menteri']));
    expect([diagnostics.length, waived.length]).toEqual([1, 0]);
  });

  test('is waived where it rests on the agency alone', () => {
    for (const semula of [undefined, said(), said([5, 'koran'])])
      expect(tightened(semula).waived).toMatchObject([{ certainty: 'instansi' }]);
  });
});

test.each(['__proto__', 'constructor', 'tidak-ada'])('a rule of the kind %s asks nothing', (periksa) => {
  const report = tried({ rulebook: ruledBy([makeRule({ periksa })]) });
  expect(report.requirements).toEqual([]);
});

test('a waiver until a day that is in no calendar covers nothing', () => {
  for (const sampai of ['2026-13-40', '9999-99-99']) {
    const report = broken('koran', 'submit', { ...WAIVER, sampai });
    expect([report.diagnostics.length, report.waived.length]).toEqual([1, 0]);
    expect(findings([{ ...WAIVER, sampai }], report)).toEqual(['pengecualian/tanggal']);
  }
});
