import { defineCheck } from '../../src/core/check.ts';
import { inDossier } from '../../src/core/dossier.ts';
import type { Finding, Place } from '../../src/core/finding.ts';
import type { Agency } from '../../src/core/innovation.ts';
import type { DossierReport, Requirement, StageName } from '../../src/core/report.ts';
import type { Rule, Rulebook } from '../../src/core/rulebook.ts';
import type { Claim, Source, Sourced } from '../../src/core/sourced.ts';
import { reportOn, type Case } from '../../src/engine/report.ts';
import type { CheckTable } from '../../src/engine/requirements.ts';
import { makeDossier, makeRulebook, type DossierSketch } from '../support/dossier.ts';

const INNOVATION = 'inovasi.yaml';

/** Too many goals: wrong, at `sdgs`. */
const paling = defineCheck<{ readonly batas: number; readonly longgar?: number }, 'dosir'>({
  summary: 'There are no more goals than asked.',
  over: 'dosir',
  options: {
    batas: { schema: { type: 'integer' } },
    longgar: { schema: { type: 'integer' }, optional: true },
  },
  problems: { 'kata/terlalu-banyak': 'wrong' },
  effort: 2,
  applies: ({ dossier }) => dossier.innovation.sdgs !== undefined,
  *run({ dossier, options: { batas, longgar = 0 } }) {
    const jumlah = dossier.innovation.sdgs?.length ?? 0;
    if (jumlah <= batas + longgar) return;
    yield {
      problem: 'kata/terlalu-banyak',
      args: { judul: 'SDGs', jumlah, batas, berkas: INNOVATION },
      at: { file: inDossier(dossier, INNOVATION), path: ['sdgs'] },
    };
  },
});

/** Nobody named: missing, at `upp`. */
const ada = defineCheck<{ readonly minimal?: number }, 'dosir'>({
  summary: 'The unit is named.',
  over: 'dosir',
  options: { minimal: { schema: { type: 'integer' }, optional: true } },
  problems: { 'isi/kosong': 'missing' },
  effort: 1,
  *run({ dossier }) {
    if (dossier.innovation.upp !== undefined) return;
    const at = { file: inDossier(dossier, INNOVATION), path: ['upp'] };
    yield { problem: 'isi/kosong', args: { kunci: 'upp', isi: '', pilihan: [] }, at };
  },
});

/** An answer that goes on to a line: wrong, at the line that the option names. */
const baris = defineCheck<{ readonly mulai: number }, 'dosir'>({
  summary: 'No answer goes on beyond a line.',
  over: 'dosir',
  options: { mulai: { schema: { type: 'integer' } } },
  problems: { 'templat/tersisa': 'wrong' },
  effort: 1,
  *run({ dossier, options: { mulai } }) {
    const file = inDossier(dossier, 'narasi/ringkasan.md');
    const last = dossier.answers.get('ringkasan')?.blocks.at(-1)?.line ?? 0;
    if (last < mulai) return;
    const args = { judul: 'Ringkasan', teks: `mulai ${mulai}`, berkas: 'narasi/ringkasan.md' };
    yield { problem: 'templat/tersisa', args, at: { file, line: mulai } };
  },
});

/** Check kinds that do next to nothing, so that only the engine is tried. */
export const FAKES = { paling, ada, baris } satisfies CheckTable;

/** A check kind over the whole dossier that yields what it is given. */
export function yielding(...findings: readonly Finding[]): CheckTable[string] {
  return defineCheck<object, 'dosir'>({
    summary: 'Yields what the test says.',
    over: 'dosir',
    options: {},
    problems: { 'judul/terlalu-pendek': 'wrong', 'isi/kosong': 'missing' },
    effort: 3,
    run: () => findings,
  });
}

/** A finding about nothing in particular. */
export function short(at: Place, isi = 'x'): Finding {
  return { problem: 'judul/terlalu-pendek', args: { isi }, at };
}

const SOURCES: readonly Source[] = [
  { id: 'menteri', judul: 'Pedoman Menteri', jenis: 'resmi', url: 'https://example.org/pedoman' },
  { id: 'a', judul: 'Formulir A', jenis: 'sekunder' },
  { id: 'b', judul: 'Formulir B', jenis: 'sekunder' },
  { id: 'koran', judul: 'Koran', jenis: 'berita' },
  { id: 'salinan', judul: 'Salinan A', jenis: 'sekunder', menyalin: 'a' },
  { id: 'salinan-salinan', judul: 'Salinan dari salinan A', jenis: 'sekunder', menyalin: 'salinan' },
];

/** A value as sources record it: each claim with who says so. */
export function said<T>(...claims: readonly (readonly [T, ...string[]])[]): Sourced<T> {
  return { nilai: claims.map(([isi, ...sumber]): Claim<T> => ({ isi, sumber })) };
}

/** A rule with nothing but what is given. */
export function makeRule(given: Partial<Rule> = {}): Rule {
  return { id: 'uji/batas', judul: 'Batas dipatuhi', periksa: 'paling', dengan: {}, ...given };
}

/** A rulebook with these rules, and sources of every authority. */
export function ruledBy(rules: readonly Rule[], given: Partial<Rulebook> = {}): Rulebook {
  return makeRulebook({
    sumber: new Map(SOURCES.map((source) => [source.id, source])),
    aturan: rules,
    ...given,
  });
}

export interface Trial {
  readonly dossier?: DossierSketch;
  /** Findings of the reader. */
  readonly problems?: readonly Finding[];
  readonly rulebook: Rulebook;
  readonly checks?: CheckTable;
  readonly agency?: Agency;
  readonly stage?: StageName;
  readonly language?: Case['language'];
}

/** Holds a sketched dossier against a rulebook. */
export function tried(trial: Trial): DossierReport {
  const { rulebook, problems = [], checks = FAKES, agency = {}, stage = 'submit', language = 'id' } = trial;
  const dossier = { ...makeDossier(trial.dossier), problems };
  return reportOn({ dossier, agency, rulebook, checks, stage, asOf: '2023-05-01', language });
}

/** The one requirement of a rule. */
export function requirementOf({ requirements }: DossierReport, rule = 'uji/batas'): Requirement {
  const [found, second] = requirements.filter((requirement) => requirement.rule === rule);
  if (found === undefined || second !== undefined) throw new Error(`not one requirement of ${rule}`);
  return found;
}
