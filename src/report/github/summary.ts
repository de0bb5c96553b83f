import { parsePartialDate } from '../../core/dates.ts';
import type { DossierReport, Report, Rooted } from '../../core/report.ts';
import { formatDay } from '../../messages/dates.ts';
import { githubWords } from '../../messages/formats/github.ts';
import { pageWords } from '../../messages/formats/page.ts';
import { reportWords } from '../../messages/report.ts';
import { inCheckout, type LocatedFinding } from '../findings.ts';
import { MARK } from '../marks.ts';
import { markdownCode, markdownRow, markdownTable, markdownText } from '../markdown/escape.ts';
import { byImportance } from './importance.ts';

function headLines(report: Report): readonly string[] {
  const { language, agency, asOf, stage, summary } = report;
  const words = reportWords[language];
  const day = parsePartialDate(asOf);
  const today = day === undefined ? asOf : formatDay(day.first, language);
  const { dossiers, errors, warnings, infos } = summary;
  return [
    '',
    `## ${markdownText(`${githubWords[language].title} · ${agency}`)}`,
    '',
    markdownText(`${words.asOf(today)} · ${words.stage[stage]}`),
    '',
    `**${words.summary(dossiers, errors, warnings, infos)}**`,
  ];
}

function dossierRow(dossier: Rooted<DossierReport>): string {
  const { met, total, unknown, blockers } = dossier.readiness;
  return markdownRow([
    `${markdownText(dossier.title)}<br>${markdownCode(inCheckout(dossier.root, dossier.path))}`,
    markdownText(dossier.editionName),
    `${met}/${total}`,
    String(unknown),
    String(blockers),
  ]);
}

function findingRow({ diagnostic, dossier, place }: LocatedFinding, report: Report): string {
  const { severity, label, message, fix = '', line, column, rule } = diagnostic;
  const about = dossier === undefined ? label : `${dossier.slug} · ${label}`;
  return markdownRow([
    `${MARK[severity]} ${reportWords[report.language].severity[severity]}`,
    markdownText(about),
    markdownText(message),
    markdownText(fix),
    `${markdownCode(`${place}:${line}:${column}`)}<br>${markdownText(rule)}`,
  ]);
}

function bytes(line: string): number {
  return new TextEncoder().encode(line).length + 1;
}

/** As many lines as there is room for, and the room that is left. */
function fitting(lines: readonly string[], room: number): readonly [readonly string[], number] {
  let left = room;
  const taken: string[] = [];
  for (const line of lines) {
    left -= bytes(line);
    if (left < 0) break;
    taken.push(line);
  }
  return [taken, room - taken.reduce((sum, line) => sum + bytes(line), 0)];
}

/** Room that the sentence on a cut may take. */
const CUT_ROOM = 400;

/**
 * The step summary, in at most `limit` bytes of UTF-8: all dossiers, then all findings, the most pressing first. What
 * does not fit is left out row by row, and the last sentence says how much that is. Empty where not even the head fits.
 */
export function renderStepSummary(report: Report, limit: number): string {
  const words = githubWords[report.language];
  const findings = byImportance(report);
  const head = [...headLines(report), '', ...markdownTable(words.dossiers, [], [2, 3, 4])];
  const between = findings.length === 0 ? ['', words.clean] : ['', ...markdownTable(words.findings, [])];
  const tail = findings.length === 0 ? [] : ['', pageWords[report.language].explain];
  const fixed = [...head, ...between, ...tail].reduce((sum, line) => sum + bytes(line), 0) + CUT_ROOM;
  if (fixed > limit) return '';
  const [dossierRows, room] = fitting(report.dossiers.map(dossierRow), limit - fixed);
  const [findingRows] = fitting(
    findings.map((finding) => findingRow(finding, report)),
    room,
  );
  const cutDossiers = report.dossiers.length - dossierRows.length;
  const cutFindings = findings.length - findingRows.length;
  const cut = cutDossiers + cutFindings > 0 ? ['', `**${words.cut(cutDossiers, cutFindings)}**`] : [];
  return [...head, ...dossierRows, ...between, ...findingRows, ...cut, ...tail, ''].join('\n');
}
