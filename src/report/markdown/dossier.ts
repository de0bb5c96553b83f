import { LOUDNESS, openQuestions, type DossierReport, type Report, type Rooted } from '../../core/report.ts';
import { sharedWords } from '../../messages/formats/shared.ts';
import { pageWords } from '../../messages/formats/page.ts';
import { reportWords } from '../../messages/report.ts';
import { inCheckout, type LocatedFinding } from '../findings.ts';
import { MARK } from '../marks.ts';
import { readinessRows, standingOf } from '../page.ts';
import { markdownCode, markdownTable, markdownText } from './escape.ts';

type Language = Report['language'];

/** Findings that are only information are folded away from this many on. */
const FOLD_FROM = 6;

/** A part that a reader may open. */
function folded(title: string, lines: readonly string[]): readonly string[] {
  return [`<details><summary>${markdownText(title)}</summary>`, '', ...lines, '', '</details>', ''];
}

function findingCells({ diagnostic, place }: LocatedFinding, language: Language): readonly string[] {
  const words = reportWords[language];
  const { severity, atSubmit, label, message, fix = '', line, column, rule, fixable } = diagnostic;
  const later = severity !== 'error' && atSubmit === 'error' ? ` (${words.atSubmit})` : '';
  return [
    markdownText(`${MARK[severity]} ${words.severity[severity]}${later}`),
    markdownText(label),
    markdownText(message),
    markdownText(fix),
    `${markdownCode(`${place}:${line}:${column}`)}<br>${markdownText(fixable === true ? `${rule} (--fix)` : rule)}`,
  ];
}

/** A table of findings, loudest first, what is only information folded away where there is much of it. */
export function findingLines(findings: readonly LocatedFinding[], language: Language): readonly string[] {
  const sorted = findings.toSorted(
    ({ diagnostic: left }, { diagnostic: right }) => LOUDNESS[right.severity] - LOUDNESS[left.severity],
  );
  const words = pageWords[language];
  const table = (some: readonly LocatedFinding[]): readonly string[] =>
    markdownTable(
      words.findingColumns,
      some.map((one) => findingCells(one, language)),
    );
  const infos = sorted.filter(({ diagnostic }) => diagnostic.severity === 'info');
  if (infos.length < FOLD_FROM) return sorted.length === 0 ? [] : [...table(sorted), ''];
  const loud = sorted.slice(0, sorted.length - infos.length);
  return [
    ...(loud.length === 0 ? [] : [...table(loud), '']),
    ...folded(words.infos(infos.length), table(infos)),
  ];
}

function readinessLines(dossier: DossierReport, language: Language): readonly string[] {
  const words = reportWords[language];
  const { met, total, unknown, blockers } = dossier.readiness;
  const { section, weight, words: count, met: done } = words.columns;
  const rows = readinessRows(dossier, words).map((row) => row.map(markdownText));
  return [
    `**${words.readiness(met, total, unknown)}** ${words.blockers(blockers)}`,
    '',
    ...markdownTable([section, weight, count, done], rows, [1, 2, 3]),
    '',
  ];
}

function stepLines({ nextSteps, root }: Rooted<DossierReport>, language: Language): readonly string[] {
  if (nextSteps.length === 0) return [];
  const lines = nextSteps.map(
    ({ text, file, line }, index) =>
      `${index + 1}. ${markdownText(text)} (${markdownCode(`${inCheckout(root, file)}:${line}`)})`,
  );
  return [`#### ${pageWords[language].steps}`, '', ...lines, ''];
}

function unknownLines(dossier: DossierReport, language: Language): readonly string[] {
  const open = openQuestions(dossier.requirements);
  if (open.length === 0) return [];
  const lines = open.map(({ title, about, note }) => {
    const named = about.length === 0 ? title : `${title}: ${about.join(', ')}`;
    return `- ${markdownText(note === undefined ? `${named}.` : `${named}. ${note}`)}`;
  });
  return folded(`${reportWords[language].unknown}: ${open.length}`, lines);
}

function agencyLines(dossier: DossierReport, language: Language): readonly string[] {
  const words = sharedWords[language];
  const waived = dossier.waived.map(
    ({ label, message, waiver }) =>
      `- ${markdownText(`${label}: ${message}`)} ${markdownText(words.waiver(waiver))}`,
  );
  const confirmed = dossier.confirmations.map((note) => `- ${markdownText(words.confirmation(note))}`);
  return [
    ...(waived.length === 0 ? [] : [`#### ${words.waived}`, '', ...waived, '']),
    ...(confirmed.length === 0 ? [] : [`#### ${words.confirmed}`, '', ...confirmed, '']),
  ];
}

/** All that is said of one dossier. */
export function dossierLines(
  dossier: Rooted<DossierReport>,
  findings: readonly LocatedFinding[],
  language: Language,
): readonly string[] {
  const words = reportWords[language];
  const place = markdownCode(inCheckout(dossier.root, dossier.path));
  const standing = standingOf(dossier, words).map(markdownText);
  const shown = findingLines(findings, language);
  return [
    `### ${markdownText(dossier.title)}`,
    '',
    [place, ...standing].join('<br>'),
    '',
    ...readinessLines(dossier, language),
    `#### ${words.findings}`,
    '',
    ...(shown.length === 0 ? [words.noFindings, ''] : shown),
    ...stepLines(dossier, language),
    ...agencyLines(dossier, language),
    ...unknownLines(dossier, language),
  ];
}
