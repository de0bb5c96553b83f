import { describe, expect, it } from 'vitest';
import { checks, type CheckKind } from '../../src/checks/index.ts';
import type { Check } from '../../src/core/check.ts';
import type { Finding, ProblemCode } from '../../src/core/finding.ts';
import { wordingOf } from '../../src/messages/problems/index.ts';
import { makeDossier, type DossierSketch } from '../support/dossier.ts';
import { secondsFor } from '../support/time.ts';
import { achievementCases } from './cases/achievements.ts';
import { answerCases } from './cases/answers.ts';
import { ON_DOSSIER, ON_FIELD, RULEBOOK, type Case } from './cases/case.ts';
import { contentCases } from './cases/contents.ts';
import { dateCases } from './cases/dates.ts';
import { evidenceCases } from './cases/evidence.ts';
import { figurePageCases } from './cases/figure-pages.ts';
import { fileCases } from './cases/files.ts';
import { historyCases } from './cases/history.ts';
import { identityCases } from './cases/identity.ts';
import { legalCases } from './cases/legal.ts';
import { letterContentCases } from './cases/letter-contents.ts';
import { letterCases } from './cases/letters.ts';
import { linkCases } from './cases/links.ts';
import { listCases } from './cases/lists.ts';
import { orderCases } from './cases/order.ts';
import { peopleCases } from './cases/people.ts';
import { paperTextCases } from './cases/paper-text.ts';
import { relationCases } from './cases/relations.ts';
import { testimonialCases } from './cases/testimonials.ts';
import { videoCases } from './cases/video.ts';
import { privacyCases } from './cases/privacy.ts';
import { visitedCases } from './cases/visited.ts';
import { proseCases } from './cases/prose.ts';

const CASES: readonly Case[] = [
  ...answerCases,
  ...linkCases,
  ...legalCases,
  ...letterCases,
  ...letterContentCases,
  ...identityCases,
  ...listCases,
  ...evidenceCases,
  ...contentCases,
  ...fileCases,
  ...dateCases,
  ...achievementCases,
  ...orderCases,
  ...paperTextCases,
  ...figurePageCases,
  ...relationCases,
  ...peopleCases,
  ...testimonialCases,
  ...videoCases,
  ...privacyCases,
  ...visitedCases,
  ...historyCases,
  ...proseCases,
];

const KINDS = Object.keys(checks) as readonly CheckKind[];

function outcome(test: Case): readonly Finding[] | 'not-applicable' {
  const check: Check = checks[test.kind];
  const dossier = makeDossier(test.dossier);
  const input = {
    dossier,
    rulebook: test.rulebook ?? RULEBOOK,
    agency: test.agency ?? {},
    ...(test.asOf === undefined ? {} : { asOf: test.asOf }),
    subject: test.subject ?? ON_DOSSIER,
    options: test.options ?? {},
  };
  if (check.applies !== undefined && !check.applies(input)) return 'not-applicable';
  return [...check.run(input)];
}

/** The findings of every case, once: the completeness tests look at them too. */
const OUTCOMES = CASES.map((test) => ({ test, found: outcome(test) }));

describe.each(KINDS)('%s', (kind) => {
  it.each(OUTCOMES.filter(({ test }) => test.kind === kind).map((row) => [row.test.name, row] as const))(
    '%s',
    (_name, { test, found }) => {
      if (test.expect === 'not-applicable' || found === 'not-applicable') {
        expect(found).toEqual(test.expect);
        return;
      }
      const prefix = 'inovasi/contoh/';
      const wanted = test.expect.map(({ problem, at, args = {} }) => ({
        problem,
        at: { ...at, file: prefix + at.file },
        args: expect.objectContaining(args) as unknown,
      }));
      expect(found).toEqual(wanted);
    },
  );
});

describe('the table of kinds', () => {
  it.each(KINDS)('%s fires in one case and is silent in another', (kind) => {
    const own = OUTCOMES.filter(({ test }) => test.kind === kind);
    expect(own.some(({ found }) => found !== 'not-applicable' && found.length > 0)).toBe(true);
    expect(own.some(({ found }) => found !== 'not-applicable' && found.length === 0)).toBe(true);
  });

  it.each(KINDS)('%s yields only the codes it declares, and each of them in some case', (kind) => {
    const declared = Object.keys(checks[kind].problems).sort();
    const yielded = OUTCOMES.filter(({ test }) => test.kind === kind).flatMap(({ found }) =>
      found === 'not-applicable' ? [] : found.map(({ problem }) => problem),
    );
    expect([...new Set<string>(yielded)].sort()).toEqual(declared);
  });

  it.each(KINDS)('%s has a summary and an effort', (kind) => {
    const { summary, effort } = checks[kind];
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(effort).toBeGreaterThanOrEqual(1);
  });
});

describe('words', () => {
  const samples = new Map<ProblemCode, Finding[]>();
  for (const { found } of OUTCOMES) {
    if (found === 'not-applicable') continue;
    for (const finding of found)
      samples.set(finding.problem, [...(samples.get(finding.problem) ?? []), finding]);
  }
  const codes = [
    ...new Set(KINDS.flatMap((kind) => Object.keys(checks[kind].problems) as ProblemCode[])),
  ].sort();

  it.each(codes)('%s has a message and a fix in both languages for every case', (code) => {
    const findings = samples.get(code) ?? [];
    expect(findings.length).toBeGreaterThan(0);
    for (const language of ['id', 'en'] as const) {
      for (const finding of findings) {
        const { message, fix } = wordingOf(finding, language);
        for (const sentence of [message, fix ?? '']) {
          expect(sentence.length).toBeGreaterThan(8);
          expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}/);
        }
      }
    }
  });

  it('keeps arguments plain', () => {
    for (const findings of samples.values()) {
      for (const { args } of findings) expect(JSON.parse(JSON.stringify(args))).toEqual(args);
    }
  });
});

describe('a list as long as a file can hold', () => {
  const many = <T>(entry: (index: number) => T): readonly T[] =>
    Array.from({ length: 20_000 }, (_, i) => entry(i));
  const run = (kind: CheckKind, sketch: DossierSketch): readonly Finding[] => {
    const check: Check = checks[kind];
    const input = {
      dossier: makeDossier(sketch),
      rulebook: RULEBOOK,
      agency: {},
      subject: checks[kind].over === 'isian' ? ON_FIELD : ON_DOSSIER,
      options: { isian: ['kebaruan'] },
    };
    return [...check.run(input)];
  };

  it('gives every entry without an id the next free one', () => {
    const evidence = [
      { id: 'b-7' },
      { id: 'B-99999999999999999999' },
      ...many((index) => ({ judul: `x${index}` })),
    ];
    const took = secondsFor(() => {
      const found = run('id-unik', { evidence });
      expect([found[0]?.args, found.at(-1)?.args]).toMatchObject([{ usul: 'B-08' }, { usul: 'B-20007' }]);
    });
    expect(took).toBeLessThan(5);
  });

  it.each<[CheckKind, string, DossierSketch]>([
    ['id-unik', 'ids of one kind', { evidence: many(() => ({ id: 'B-01' })) }],
    ['id-unik', 'ids as long as a file', { evidence: [{ id: `B-${'9'.repeat(900_000)}` }, {}] }],
    ['bukti-lengkap', 'entries without a file', { evidence: many(() => ({ judul: 'x' })) }],
    [
      'berkas-ada',
      'files that are not there',
      { evidence: many((index) => ({ berkas: `laporan-${index}.pdf` })) },
    ],
    [
      'rujukan-ada',
      'ids that nobody has',
      {
        evidence: many((index) => ({ id: `B-${index}` })),
        innovation: { kolaborasi: many((index) => ({ bukti: `C-${index}` })) },
      },
    ],
    [
      'berkas-ada',
      'files that are not there, beside as many that are',
      {
        evidence: many((index) => ({ berkas: `laporan-${index}.pdf` })),
        files: Object.fromEntries(many((index) => [`foto/foto-${index}.pdf`, 1])),
      },
    ],
    [
      'penghargaan-lengkap',
      'awards nobody knows',
      { innovation: { penghargaan: many((index) => ({ tingkat: `juara ${index}` })) } },
    ],
    [
      'bukti-sesudah',
      'figures with many sources',
      {
        evidence: many((index) => ({ id: `B-${index}`, tanggal: '2018' })),
        innovation: { indikator: [{ data: many((index) => ({ waktu: '2020', sumber: [`B-${index}`] })) }] },
      },
    ],
    [
      'pereplikasi-terbukti',
      'an answer without an end',
      { answers: { kebaruan: `${'sudah '.repeat(150_000)}direplikas` } },
    ],
    [
      'evaluasi-jenis',
      'evaluators',
      {
        innovation: {
          upp: 'RSUD',
          evaluasi: many(() => ({ jenis: 'eksternal', penilai: 'tim '.repeat(10) })),
        },
      },
    ],
    [
      'riwayat-perbaikan',
      'notes',
      { history: many((index) => ({ edisi: `x${index}`, catatan: [{ isi: 'x' }] })) },
    ],
    [
      'rujukan-jawaban',
      'ids in an answer, beside as many that are somebody’s',
      {
        evidence: many((index) => ({ id: `B-${index + 5000}` })),
        answers: { kebaruan: `${'[B-'.repeat(50_000)} ${many((index) => `[B-${index}]`).join(' ')}` },
      },
    ],
    ['tanggal-sah', 'dates that are none', { evidence: many((index) => ({ tanggal: `${index} Juli` })) }],
  ])('%s: %s', (kind, _name, sketch) => {
    expect(secondsFor(() => run(kind, sketch))).toBeLessThan(5);
  });
});
