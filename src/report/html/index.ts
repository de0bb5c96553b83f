import type { Report } from '../../core/report.ts';
import { pageWords } from '../../messages/formats/page.ts';
import { reportWords } from '../../messages/report.ts';
import { byDossier, countedFindings, type LocatedFinding } from '../findings.ts';
import { citedIn, totalText, whenText } from '../page.ts';
import { dossierSection } from './dossier.ts';
import { element, lines, raw, webLink, type Html } from '../../html/element.ts';
import { findingList } from './finding.ts';
import { STYLE } from './style.ts';

/** Nothing is fetched and nothing runs, whatever the page may hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function head({ language, agency }: Report): Html {
  return element(
    'head',
    {},
    lines(
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'robots', content: 'noindex' }),
      element('title', {}, `${pageWords[language].title} · ${agency}`),
      element('style', {}, raw(STYLE)),
    ),
  );
}

function idOf(index: number): string {
  return `dosir-${index + 1}`;
}

function contents({ dossiers, language }: Report): readonly Html[] {
  if (dossiers.length < 2) return [];
  const items = dossiers.map(({ title, readiness }, index) =>
    element(
      'li',
      {},
      element('a', { href: `#${idOf(index)}` }, title),
      ` · ${reportWords[language].blockers(readiness.blockers)}`,
    ),
  );
  const title = pageWords[language].dossiers;
  return [element('nav', { 'aria-label': title }, element('ul', {}, lines(...items)))];
}

function repositorySection(
  findings: readonly LocatedFinding[],
  language: Report['language'],
): readonly Html[] {
  if (findings.length === 0) return [];
  const title = reportWords[language].repository;
  return [
    element(
      'section',
      { 'aria-labelledby': 'repositori' },
      element('h2', { id: 'repositori' }, title),
      findingList(findings, language),
    ),
  ];
}

function sourceSection(findings: readonly LocatedFinding[], language: Report['language']): readonly Html[] {
  const sources = citedIn(findings.map(({ diagnostic }) => diagnostic.source));
  if (sources.length === 0) return [];
  const items = sources.map(({ id, title, url }) =>
    element('li', {}, `[${id}] ${title}`, ...(url === undefined ? [] : [element('br', {}), webLink(url)])),
  );
  return [
    element(
      'section',
      { 'aria-labelledby': 'sumber' },
      element('h2', { id: 'sumber' }, reportWords[language].sources),
      element('ul', {}, lines(...items)),
    ),
  ];
}

/** The report as one page that needs nothing but itself: to read, to send, to print. */
export function renderHtml(report: Report): string {
  const { language, agency, tool } = report;
  const page = pageWords[language];
  const findings = countedFindings(report);
  const of = byDossier(findings);
  const body = lines(
    element('a', { class: 'skip', href: '#isi' }, page.skip),
    element(
      'header',
      {},
      element('h1', {}, page.title),
      element('p', {}, agency),
      element('p', {}, whenText(report)),
      element('p', { class: 'total' }, totalText(report)),
    ),
    ...contents(report),
    element(
      'main',
      { id: 'isi' },
      lines(
        ...report.dossiers.map((dossier, index) =>
          dossierSection(dossier, of(dossier), idOf(index), language),
        ),
        ...repositorySection(of(undefined), language),
        ...sourceSection(findings, language),
      ),
    ),
    element(
      'footer',
      {},
      ...(findings.length === 0 ? [] : [element('p', {}, page.explain)]),
      element('p', {}, page.madeBy(tool.version)),
    ),
  );
  const root = element('html', { lang: language }, lines(head(report), element('body', {}, body)));
  return `<!doctype html>\n${root.html}\n`;
}
