import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/core/rulebook.ts';
import type { Certainty, Sourced } from '../../src/core/sourced.ts';
import { makeRule, requirementOf, ruledBy, said, tried } from './fake.ts';

const GOALS = { sdgs: [1, 2, 3, 4, 5, 6] };

function limited(batas: number | Sourced<number>, given: Parameters<typeof makeRule>[0] = {}) {
  const rulebook = ruledBy([makeRule({ dengan: { batas }, ...given })]);
  return tried({ dossier: { innovation: GOALS }, rulebook });
}

type Row = readonly [name: string, batas: number | Sourced<number>, certainty: Certainty, severity: Severity];

const FAILING: readonly Row[] = [
  ['nobody has to say it: the contract of the tool', 3, 'kontrak', 'error'],
  ['one official voice', said([3, 'menteri']), 'resmi', 'error'],
  ['an official voice beside an unofficial one', said([3, 'a', 'menteri']), 'resmi', 'error'],
  ['two independent sources', said([3, 'a', 'b']), 'dikuatkan', 'error'],
  ['two sources in two claims of the same value', said([3, 'a'], [3, 'koran']), 'dikuatkan', 'error'],
  ['a source and its copy count once', said([3, 'a', 'salinan']), 'tunggal', 'warning'],
  ['a copy of a copy counts once', said([3, 'a', 'salinan', 'salinan-salinan']), 'tunggal', 'warning'],
  ['two copies of the same are no two voices', said([3, 'salinan', 'salinan-salinan']), 'tunggal', 'warning'],
  ['one unofficial source', said([3, 'a']), 'tunggal', 'warning'],
  ['one newspaper', said([3, 'koran']), 'tunggal', 'warning'],
  ['sources differ, and all of them say no', said([3, 'a'], [5, 'b']), 'dikuatkan', 'error'],
  ['sources differ, and one that says no is official', said([3, 'menteri'], [5, 'b']), 'resmi', 'error'],
  ['sources differ, and one copies the other', said([3, 'a'], [5, 'salinan']), 'tunggal', 'warning'],
  ['sources differ, and only one says no', said([3, 'a'], [9, 'b']), 'bertentangan', 'warning'],
  ['the official one says no and another yes', said([3, 'menteri'], [9, 'b']), 'bertentangan', 'warning'],
  ['official, but of another edition', { ...said([3, 'menteri']), dipinjam: 'uji-2022' }, 'dipinjam', 'info'],
  ['disputed in another edition', { ...said([3, 'a'], [9, 'b']), dipinjam: 'uji-2022' }, 'dipinjam', 'info'],
  [
    'an official site on what is not its business',
    { nilai: [{ isi: 3, sumber: ['menteri'], jenis: 'sekunder' }] },
    'tunggal',
    'warning',
  ],
  [
    'a copy that is official itself',
    { nilai: [{ isi: 3, sumber: ['salinan'], jenis: 'resmi' }] },
    'resmi',
    'error',
  ],
];

describe('a finding is as loud as its rule is sure', () => {
  test.each(FAILING)('%s', (_name, batas, certainty, severity) => {
    const { diagnostics, requirements } = limited(batas);
    expect(requirements.map(({ status }) => status)).toEqual(['unmet']);
    expect(diagnostics.map((one) => [one.certainty, one.severity, one.atSubmit])).toEqual([
      [certainty, severity, severity],
    ]);
  });

  test('a value that no source makes fail is met', () => {
    expect(requirementOf(limited(said([6, 'a'], [9, 'b']))).status).toBe('met');
  });
});

describe('who says so', () => {
  test('a finding under every value names the sources of all of them, each with its value', () => {
    const [found] = limited(said([3, 'a'], [5, 'b'])).diagnostics;
    expect(found?.source).toEqual([
      { id: 'a', title: 'Formulir A', value: '3' },
      { id: 'b', title: 'Formulir B', value: '5' },
    ]);
    expect(found?.message).not.toContain('Sumber berbeda');
  });

  test('a finding under only some values says in words who asks what', () => {
    const [found] = limited(said([3, 'a'], [9, 'b'])).diagnostics;
    expect(found?.message).toMatch(/ Sumber berbeda: 3 \[a\]; 9 \[b\]\.$/);
    expect(found?.source.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('sources that agree stand without a value, with their address', () => {
    expect(limited(said([3, 'menteri', 'a'])).diagnostics[0]?.source).toEqual([
      { id: 'menteri', title: 'Pedoman Menteri', url: 'https://example.org/pedoman' },
      { id: 'a', title: 'Formulir A' },
    ]);
  });

  test('a source behind two values of one rule is named once', () => {
    const rule = makeRule({ dengan: { batas: said([3, 'a', 'b']), longgar: said([1, 'b', 'koran']) } });
    const report = tried({ dossier: { innovation: GOALS }, rulebook: ruledBy([rule]) });
    expect(report.diagnostics[0]?.source.map(({ id }) => id)).toEqual(['a', 'b', 'koran']);
  });

  test('the same finding at another line under each value is one finding, behind which all stand', () => {
    const rulebook = ruledBy([makeRule({ periksa: 'baris', dengan: { mulai: said([1, 'a'], [3, 'b']) } })]);
    const both = tried({ rulebook, dossier: { answers: { ringkasan: 'satu\n\ndua\n' } } });
    expect(both.diagnostics.map(({ certainty, line }) => [certainty, line])).toEqual([['dikuatkan', 1]]);
    const one = tried({ rulebook, dossier: { answers: { ringkasan: 'satu\n' } } });
    expect(one.diagnostics.map(({ certainty }) => certainty)).toEqual(['bertentangan']);
  });
});

/** How sure a finding is that hangs on two values. */
function certaintyOfTwo(batas: Sourced<number>, longgar: Sourced<number>): readonly Certainty[] {
  return limited(0, { dengan: { batas, longgar } }).diagnostics.map(({ certainty }) => certainty);
}

describe('several values of one rule', () => {
  test('it is as sure as the least sure of them', () => {
    expect(certaintyOfTwo(said([3, 'menteri']), said([1, 'menteri']))).toEqual(['resmi']);
    expect(certaintyOfTwo(said([3, 'menteri']), said([1, 'a', 'b']))).toEqual(['dikuatkan']);
    expect(certaintyOfTwo(said([3, 'menteri']), said([1, 'a']))).toEqual(['tunggal']);
    expect(certaintyOfTwo(said([3, 'menteri']), { ...said([1, 'menteri']), dipinjam: 'uji-2022' })).toEqual([
      'dipinjam',
    ]);
  });

  test('every combination of what is recorded is tried', () => {
    expect(certaintyOfTwo(said([3, 'a'], [4, 'b']), said([0, 'a'], [1, 'b']))).toEqual(['dikuatkan']);
    expect(certaintyOfTwo(said([3, 'a'], [4, 'b']), said([0, 'a'], [2, 'b']))).toEqual(['bertentangan']);
    expect(certaintyOfTwo(said([6, 'a'], [7, 'b']), said([0, 'a'], [2, 'b']))).toEqual([]);
  });
});

describe('`tingkat` only ever lowers', () => {
  test.each<[Severity, Sourced<number>, Severity]>([
    ['warning', said([3, 'menteri']), 'warning'],
    ['info', said([3, 'menteri']), 'info'],
    ['error', said([3, 'a']), 'warning'],
    ['warning', { ...said([3, 'menteri']), dipinjam: 'uji-2022' }, 'info'],
  ])('%s', (tingkat, batas, severity) => {
    expect(limited(batas, { tingkat }).diagnostics.map((one) => one.severity)).toEqual([severity]);
  });
});

/** How loud the lack of something is that the edition may or may not ask. */
function lacking(berlaku: Sourced<boolean> | undefined, stage: 'draft' | 'submit'): readonly unknown[] {
  const rule = makeRule({ periksa: 'ada', ...(berlaku === undefined ? {} : { berlaku }) });
  const { diagnostics } = tried({ rulebook: ruledBy([rule]), stage });
  return diagnostics.map((one) => [one.severity, one.atSubmit, one.certainty]);
}

describe('what is missing, and whether it is asked at all', () => {
  test.each<[string, Sourced<boolean> | undefined, Severity, Certainty]>([
    ['the contract of the tool', undefined, 'error', 'kontrak'],
    ['asked by the ministry', said([true, 'menteri']), 'error', 'resmi'],
    ['asked by one source: that it is there is then the contract', said([true, 'a']), 'error', 'tunggal'],
    ['asked by one source and not by another', said([true, 'a'], [false, 'b']), 'warning', 'bertentangan'],
    ['asked by another edition', { ...said([true, 'menteri']), dipinjam: 'uji-2022' }, 'info', 'dipinjam'],
  ])('%s', (_name, berlaku, atSubmit, certainty) => {
    expect(lacking(berlaku, 'submit')).toEqual([[atSubmit, atSubmit, certainty]]);
    expect(lacking(berlaku, 'draft')).toEqual([['info', atSubmit, certainty]]);
  });

  test('a number from one source is no plain demand: what falls short of it only warns', () => {
    const rule = makeRule({
      periksa: 'ada',
      berlaku: said([true, 'menteri']),
      dengan: { minimal: said([1, 'a']) },
    });
    const { diagnostics } = tried({ rulebook: ruledBy([rule]) });
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('what is there and wrong is as loud in a draft as at submission', () => {
    const rulebook = ruledBy([makeRule({ dengan: { batas: 3 } })]);
    const { diagnostics } = tried({ dossier: { innovation: GOALS }, rulebook, stage: 'draft' });
    expect(diagnostics.map((one) => [one.severity, one.atSubmit])).toEqual([['error', 'error']]);
  });

  test('blockers are counted as at submission, whatever the stage', () => {
    const rulebook = ruledBy([makeRule({ periksa: 'ada' })]);
    expect(tried({ rulebook, stage: 'draft' }).readiness.blockers).toBe(1);
    expect(tried({ rulebook, stage: 'submit' }).readiness.blockers).toBe(1);
  });
});
