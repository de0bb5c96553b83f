import { openQuestions, type DossierReport, type Report, type Rooted } from '../../core/report.ts';
import { sharedWords } from '../../messages/formats/shared.ts';
import { pageWords } from '../../messages/formats/page.ts';
import { reportWords } from '../../messages/report.ts';
import { inCheckout, type LocatedFinding } from '../findings.ts';
import { readinessRows, standingOf } from '../page.ts';
import { element, lines, type Html } from '../../html/element.ts';
import { findingGroups } from './finding.ts';

type Language = Report['language'];

const STATUS_MARK = { met: '✓', unmet: '✗', waived: '~', unknown: '?', 'not-applicable': '–' } as const;

function columns(titles: readonly string[], numbersFrom = titles.length): readonly Html[] {
  return titles.map((title, index) =>
    element('th', index < numbersFrom ? { scope: 'col' } : { scope: 'col', class: 'number' }, title),
  );
}

/** A table that a narrow window scrolls, by touch or by keyboard. */
function table(caption: string, head: readonly Html[], rows: readonly (readonly Html[])[]): Html {
  const body = rows.map((cells) => element('tr', {}, ...cells));
  return element(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, element('h3', {}, caption)),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, lines(...body)),
    ),
  );
}

function readiness(dossier: DossierReport, language: Language): readonly Html[] {
  const words = reportWords[language];
  const { met, total, unknown, blockers } = dossier.readiness;
  const { section, weight, words: count, met: done } = words.columns;
  const rows = readinessRows(dossier, words).map(([title, ...numbers]) => [
    element('th', { scope: 'row' }, title),
    ...numbers.map((number) => element('td', { class: 'number' }, number)),
  ]);
  return [
    element('p', { class: 'total' }, words.readiness(met, total, unknown)),
    element('p', blockers === 0 ? { class: 'clean' } : {}, words.blockers(blockers)),
    table(pageWords[language].readiness, columns([section, weight, count, done], 1), rows),
  ];
}

function steps({ nextSteps, root }: Rooted<DossierReport>, language: Language): readonly Html[] {
  if (nextSteps.length === 0) return [];
  const items = nextSteps.map(({ text, file, line }) =>
    element('li', {}, `${text} `, element('code', {}, `${inCheckout(root, file)}:${line}`)),
  );
  return [element('h3', {}, pageWords[language].steps), element('ol', {}, lines(...items))];
}

function list(title: string, texts: readonly string[]): readonly Html[] {
  if (texts.length === 0) return [];
  return [
    element('h3', {}, title),
    element('ul', {}, lines(...texts.map((text) => element('li', {}, text)))),
  ];
}

function openTexts(dossier: DossierReport): readonly string[] {
  return openQuestions(dossier.requirements).map(({ title, about, note }) => {
    const named = about.length === 0 ? title : `${title}: ${about.join(', ')}`;
    return note === undefined ? `${named}.` : `${named}. ${note}`;
  });
}

function checklist({ requirements }: DossierReport, language: Language): Html {
  const words = pageWords[language];
  const rows = requirements.map(({ title, about = '', status, certainty }) => [
    element('th', { scope: 'row' }, title),
    element('td', {}, about),
    element('td', { class: status }, `${STATUS_MARK[status]} ${words.status[status]}`),
    element('td', {}, reportWords[language].certainty[certainty]),
  ]);
  return table(words.checklist, columns(words.checklistColumns), rows);
}

/** All that is said of one dossier, as a section of the page. */
export function dossierSection(
  dossier: Rooted<DossierReport>,
  findings: readonly LocatedFinding[],
  id: string,
  language: Language,
): Html {
  const words = reportWords[language];
  const shared = sharedWords[language];
  const waived = dossier.waived.map((one) => `${one.label}: ${one.message} ${shared.waiver(one.waiver)}`);
  return element(
    'section',
    { 'aria-labelledby': id },
    lines(
      element('h2', { id }, dossier.title),
      element('p', { class: 'quiet' }, element('code', {}, inCheckout(dossier.root, dossier.path))),
      ...standingOf(dossier, words).map((text) => element('p', {}, text)),
      ...readiness(dossier, language),
      element('h3', {}, words.findings),
      ...findingGroups(dossier, findings, language),
      ...steps(dossier, language),
      ...list(shared.waived, waived),
      ...list(shared.confirmed, dossier.confirmations.map(shared.confirmation)),
      ...list(words.unknown, openTexts(dossier)),
      checklist(dossier, language),
    ),
  );
}
