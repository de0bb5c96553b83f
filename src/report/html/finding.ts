import type { DossierReport, Report } from '../../core/report.ts';
import { pageWords } from '../../messages/formats/page.ts';
import { reportWords } from '../../messages/report.ts';
import type { LocatedFinding } from '../findings.ts';
import { MARK } from '../marks.ts';
import { element, lines, type Html } from '../../html/element.ts';

type Language = Report['language'];

function basisOf({ diagnostic }: LocatedFinding, language: Language): readonly Html[] {
  const { source, certainty } = diagnostic;
  if (source.length === 0) return [];
  const ids = source.map(({ id }) => id).join(', ');
  const basis = `${pageWords[language].basis}: ${reportWords[language].certainty[certainty]} [${ids}]`;
  return [element('p', { class: 'quiet' }, basis)];
}

function findingItem(finding: LocatedFinding, language: Language): Html {
  const words = reportWords[language];
  const { diagnostic, place } = finding;
  const { severity, atSubmit, label, message, fix, line, column, rule, fixable } = diagnostic;
  const later = severity !== 'error' && atSubmit === 'error' ? ` (${words.atSubmit})` : '';
  const mark = `${MARK[severity]} ${words.severity[severity]}${later}`;
  return element(
    'li',
    { class: severity },
    element('p', {}, element('span', { class: 'mark' }, mark), ` · ${label}`),
    element('p', {}, message),
    ...(fix === undefined ? [] : [element('p', {}, `→ ${pageWords[language].fix}: ${fix}`)]),
    ...basisOf(finding, language),
    element(
      'p',
      { class: 'quiet' },
      element('code', {}, `${place}:${line}:${column}`),
      ` · ${rule}${fixable === true ? ' (--fix)' : ''}`,
    ),
  );
}

/** Findings as a list. */
export function findingList(findings: readonly LocatedFinding[], language: Language): Html {
  return element('ul', { class: 'findings' }, lines(...findings.map((one) => findingItem(one, language))));
}

/** Findings of a dossier under the heading of their section, sections in the order of the form. */
export function findingGroups(
  dossier: DossierReport,
  findings: readonly LocatedFinding[],
  language: Language,
): readonly Html[] {
  const words = reportWords[language];
  if (findings.length === 0) return [element('p', { class: 'clean' }, `✓ ${words.noFindings}`)];
  const { sections } = dossier.readiness;
  const known = new Set<string | null>(sections.map(({ id }) => id));
  const general = findings.filter(({ diagnostic }) => !known.has(diagnostic.section));
  const groups = [
    { title: words.general, found: general },
    ...sections.map(({ id, number, title }) => ({
      title: `${number}. ${title}`,
      found: findings.filter(({ diagnostic }) => diagnostic.section === id),
    })),
  ];
  return groups
    .filter(({ found }) => found.length > 0)
    .flatMap(({ title, found }) => [element('h4', {}, title), findingList(found, language)]);
}
