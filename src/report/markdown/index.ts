import type { Report } from '../../core/report.ts';
import { pageWords } from '../../messages/formats/page.ts';
import { reportWords } from '../../messages/report.ts';
import { byDossier, countedFindings } from '../findings.ts';
import { citedIn, totalText, whenText } from '../page.ts';
import { dossierLines, findingLines } from './dossier.ts';
import { markdownAddress, markdownText } from './escape.ts';

/** The report for a comment on a merge request, or for a wiki. */
export function renderMarkdown(report: Report): string {
  const { language, agency, tool } = report;
  const [words, page] = [reportWords[language], pageWords[language]];
  const findings = countedFindings(report);
  const of = byDossier(findings);
  const shared = of(undefined);
  const sources = citedIn(findings.map(({ diagnostic }) => diagnostic.source)).map(
    ({ id, title, url }) =>
      `- ${markdownText(`[${id}] ${title}`)}${url === undefined ? '' : ` ${markdownAddress(url)}`}`,
  );
  const lines = [
    `## ${markdownText(`${page.title} · ${agency}`)}`,
    '',
    `${markdownText(whenText(report))}<br>**${totalText(report)}**`,
    '',
    ...report.dossiers.flatMap((dossier) => dossierLines(dossier, of(dossier), language)),
    ...(shared.length === 0 ? [] : [`### ${words.repository}`, '', ...findingLines(shared, language)]),
    ...(sources.length === 0 ? [] : [`### ${words.sources}`, '', ...sources, '']),
    ...(findings.length === 0 ? [] : [page.explain, '']),
    page.madeBy(tool.version),
  ];
  return `${lines.join('\n')}\n`;
}
