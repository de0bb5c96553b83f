import { inDossier, type Dossier } from '../core/dossier.ts';
import { isFixable, type Finding } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Diagnostic, StageName } from '../core/report.ts';
import { answerFile } from '../core/prose-text.ts';
import { formOf, type Field, type Rulebook } from '../core/rulebook.ts';
import { sourcesDiffer } from '../messages/engine/judgement.ts';
import { wordingOf } from '../messages/problems/index.ts';
import { citationsFor } from './citations.ts';
import type { Judged, Verdict } from './examine.ts';
import { labelOf } from './label.ts';
import { readingSeverity, severityOf } from './severity.ts';

/** What a diagnostic is made against. */
export interface Setting {
  readonly dossier: Dossier;
  readonly rulebook: Rulebook;
  readonly stage: StageName;
  readonly language: Language;
}

type Located = Pick<
  Diagnostic,
  'problem' | 'message' | 'fix' | 'fixable' | 'file' | 'line' | 'column' | 'path' | 'label'
>;

function located(finding: Finding, { dossier, rulebook, language }: Setting): Located {
  const { message, fix } = wordingOf(finding, language);
  const { line, column } = dossier.locate(finding.at);
  return {
    problem: finding.problem,
    message,
    ...(fix === undefined ? {} : { fix }),
    ...(isFixable(finding) ? { fixable: true } : {}),
    file: finding.at.file,
    line,
    column,
    ...(finding.at.path === undefined ? {} : { path: finding.at.path }),
    label: labelOf(finding.at, { dossier, rulebook, language }),
  };
}

function fromVerdict(verdict: Verdict, judged: Judged, setting: Setting): Diagnostic {
  const { demand } = verdict;
  const place = located(judged.finding, setting);
  const source = citationsFor(demand, setting.rulebook, setting.language);
  const values = source.filter(({ value }) => value !== undefined).map(({ value, id }) => `${value} [${id}]`);
  const differ =
    judged.disputed && values.length > 0 ? ` ${sourcesDiffer[setting.language]({ values })}` : '';
  return {
    rule: demand.rule.id,
    requirement: demand.id,
    section: demand.section,
    ...severityOf(demand, judged, setting.stage),
    ...place,
    message: place.message + differ,
    certainty: judged.certainty,
    source,
  };
}

/** The section of the dossier's own form that a file answers. */
function sectionOfFile(file: string, { dossier, rulebook }: Setting): string | null {
  const form = formOf(rulebook, dossier.innovation.kelompok);
  const answers = (field: Field): boolean => inDossier(dossier, answerFile(field)) === file;
  return form.find((section) => section.isian.some(answers))?.id ?? null;
}

/** What was wrong while reading needs no rule: the tool's own contract stands behind it. */
function fromReading(finding: Finding, setting: Setting): Diagnostic {
  const severity = readingSeverity(finding.problem);
  return {
    rule: finding.problem,
    section: sectionOfFile(finding.at.file, setting),
    severity,
    atSubmit: severity,
    ...located(finding, setting),
    certainty: 'kontrak',
    source: [],
  };
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  if (left.line !== right.line) return left.line - right.line;
  if (left.column !== right.column) return left.column - right.column;
  return left.rule < right.rule ? -1 : Number(left.rule > right.rule);
}

/** Everything wrong with a dossier, once each, in the order of files and lines. */
export function diagnose(verdicts: readonly Verdict[], setting: Setting): readonly Diagnostic[] {
  const all = [
    ...setting.dossier.problems.map((finding) => fromReading(finding, setting)),
    ...verdicts.flatMap((verdict) => verdict.findings.map((judged) => fromVerdict(verdict, judged, setting))),
  ].toSorted(byPlace);
  const seen = new Set<string>();
  return all.filter(({ file, line, column, rule, requirement, message }) => {
    const key = JSON.stringify([file, line, column, rule, requirement, message]);
    return seen.has(key) ? false : seen.add(key);
  });
}
