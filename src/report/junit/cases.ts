import { LOUDNESS, type DossierReport, type Requirement } from '../../core/report.ts';
import type { Language } from '../../core/language.ts';
import type { Severity } from '../../core/rulebook.ts';
import { sharedWords } from '../../messages/formats/shared.ts';
import { junitWords } from '../../messages/formats/junit.ts';
import { reportWords } from '../../messages/report.ts';
import type { LocatedFinding } from '../findings.ts';

/** How a case came out: passed, failed with the loudest severity and what is wrong, or skipped for a reason. */
export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly type: Severity; readonly message: string; readonly text: string }
  | { readonly kind: 'skipped'; readonly message: string };

/** One line of the checklist. */
export interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly outcome: Outcome;
}

/** A finding in full: what, how loud, what to do, where. */
function described({ diagnostic, place }: LocatedFinding, language: Language): string {
  const words = junitWords[language];
  const { severity, label, message, fix, rule, line, column } = diagnostic;
  return [
    `${reportWords[language].severity[severity]} · ${label}`,
    message,
    ...(fix === undefined ? [] : [`${words.fix}: ${fix}`]),
    words.place(`${place}:${line}:${column}`, rule),
  ].join('\n');
}

/** A failure of all these findings together. */
export function failureOf(findings: readonly LocatedFinding[], language: Language): Outcome {
  const [loudest = 'info'] = findings
    .map(({ diagnostic }) => diagnostic.severity)
    .toSorted((left, right) => LOUDNESS[right] - LOUDNESS[left]);
  const message = findings.map(({ diagnostic }) => diagnostic.message).join(' ');
  const text = findings.map((finding) => described(finding, language)).join('\n\n');
  return { kind: 'failed', type: loudest, message, text };
}

function sentence(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('. ');
}

function outcomeOf(
  requirement: Requirement,
  dossier: DossierReport,
  findings: readonly LocatedFinding[],
  language: Language,
): Outcome {
  const words = sharedWords[language];
  const { status, note } = requirement;
  if (status === 'met') return { kind: 'passed' };
  if (status === 'unknown') return { kind: 'skipped', message: sentence(words.unknown, note) };
  if (status === 'not-applicable') return { kind: 'skipped', message: sentence(words.notApplicable, note) };
  if (status === 'waived') {
    const waiver = dossier.waived.find((one) => one.requirement === requirement.id)?.waiver;
    const reason = waiver === undefined ? undefined : words.waiver(waiver);
    return { kind: 'skipped', message: sentence(words.waived, reason) };
  }
  const mine = findings.filter(({ diagnostic }) => diagnostic.requirement === requirement.id);
  if (mine.length > 0) return failureOf(mine, language);
  return { kind: 'failed', type: 'info', message: words.unmet, text: words.unmet };
}

/** The section as a class: its number leads, so that lists keep the form's order; dots would make packages of it. */
function classOf(section: string | null, dossier: DossierReport, language: Language): string {
  const found = dossier.readiness.sections.find(({ id }) => id === section);
  const number = String(found?.number ?? 0).padStart(2, '0');
  const title = found?.title ?? reportWords[language].general;
  return `${dossier.slug}.${number} ${title.replaceAll('.', ' ')}`;
}

function byClass(left: TestCase, right: TestCase): number {
  if (left.classname === right.classname) return 0;
  return left.classname < right.classname ? -1 : 1;
}

/** Names that come more than once get their number, because many readers keep only one case of a name. */
function distinct(cases: readonly TestCase[]): readonly TestCase[] {
  const times = new Map<string, number>();
  return cases.map((one) => {
    const key = JSON.stringify([one.classname, one.name]);
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    return nth === 1 ? one : { ...one, name: `${one.name} #${nth}` };
  });
}

/** Every requirement as a case, in the order of the form, then what is wrong beside them. */
export function casesOf(
  dossier: DossierReport,
  findings: readonly LocatedFinding[],
  language: Language,
): readonly TestCase[] {
  const counted = findings.filter(({ waiver }) => waiver === undefined);
  const known = new Set(dossier.requirements.map(({ id }) => id));
  const asked = dossier.requirements.map((requirement): TestCase => {
    const { title, about, rule, section } = requirement;
    const named = about === undefined ? title : `${title}: ${about}`;
    return {
      classname: classOf(section, dossier, language),
      name: `${named} (${rule})`,
      outcome: outcomeOf(requirement, dossier, counted, language),
    };
  });
  const beside = counted
    .filter(({ diagnostic }) => !known.has(diagnostic.requirement ?? ''))
    .map((finding): TestCase => ({
      classname: classOf(finding.diagnostic.section, dossier, language),
      name: `${finding.diagnostic.label} (${finding.diagnostic.rule})`,
      outcome: failureOf([finding], language),
    }));
  return distinct([...asked, ...beside].toSorted(byClass));
}
