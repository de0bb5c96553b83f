import { parsePartialDate } from '../core/dates.ts';
import type { Paint } from '../core/io.ts';
import { printable } from '../core/printable.ts';
import { LOUDNESS, openQuestions, type Diagnostic, type DossierReport, type Report } from '../core/report.ts';
import type { Severity } from '../core/rulebook.ts';
import { formatDay } from '../messages/dates.ts';
import { editionLabel } from '../messages/editions.ts';
import { reportWords, type ReportWords } from '../messages/report.ts';
import { hang, wrap } from '../core/layout.ts';
import { agencyLines } from './agency-lines.ts';
import { MARK } from './marks.ts';
import { readinessTable } from './readiness-table.ts';
import { renderWhatIf } from './what-if.ts';

/** What a renderer may know of the place it writes to. */
export interface View {
  readonly columns: number;
  readonly paint: Paint;
  /** Only findings from this severity on, and the summary; everything where absent. */
  readonly only?: Severity;
}

interface Page extends View {
  readonly words: ReportWords;
  readonly language: Report['language'];
}

function severityText({ severity }: Diagnostic, { words, paint }: Page): string {
  const text = `${MARK[severity]} ${words.severity[severity]}`;
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity](text);
}

/** How sure we are of the rule, and by which sources; they stand in full at the end of the report. */
function sourceText({ source, certainty }: Diagnostic, { words }: Page): string {
  return `${words.certainty[certainty]} [${source.map(({ id }) => id).join(', ')}]`;
}

function findingLines(diagnostic: Diagnostic, page: Page): readonly string[] {
  const { words, paint, columns } = page;
  const { file, line, column, rule, fix, fixable, severity, atSubmit, source } = diagnostic;
  const later = severity !== 'error' && atSubmit === 'error' ? ` (${words.atSubmit})` : '';
  const basis =
    source.length === 0
      ? []
      : hang(`    ${words.source}: `, printable(sourceText(diagnostic, page)), columns);
  return [
    `  ${severityText(diagnostic, page)}${later} · ${printable(diagnostic.label)}`,
    ...wrap(printable(diagnostic.message), columns - 4).map((text) => `    ${text}`),
    ...(fix === undefined ? [] : hang('    → ', printable(fix), columns)),
    ...basis.map(paint.dim),
    paint.dim(`    ${printable(file)}:${line}:${column}  ${rule}${fixable === true ? '  (--fix)' : ''}`),
    '',
  ];
}

function loudEnough(diagnostics: readonly Diagnostic[], { only = 'info' }: Page): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => LOUDNESS[severity] >= LOUDNESS[only]);
}

/** Findings under the heading of their section, sections in the order of the form, the general ones first. */
function findingBlocks(dossier: DossierReport, page: Page): readonly string[] {
  const { words, paint } = page;
  const shown = loudEnough(dossier.diagnostics, page);
  if (shown.length === 0) return page.only === undefined ? [paint.green(words.noFindings), ''] : [];
  const sections = [null, ...dossier.readiness.sections.map(({ id }) => id)];
  const known = new Set<string | null>(sections);
  return [null, ...sections.slice(1)].flatMap((section) => {
    const here = shown.filter(
      (one) => one.section === section || (section === null && !known.has(one.section)),
    );
    if (here.length === 0) return [];
    const found = dossier.readiness.sections.find(({ id }) => id === section);
    const title = found === undefined ? words.general : `${found.number}. ${found.title}`;
    return [paint.bold(`${words.findings} · ${title}`), ...here.flatMap((one) => findingLines(one, page))];
  });
}

/** Whether the edition is known to have groups of which one has to be chosen. */
function hasGroups({ requirements }: DossierReport): boolean {
  return requirements.some(({ rule, status }) => rule === 'identitas/kelompok' && status !== 'unknown');
}

function headLines(dossier: DossierReport, page: Page): readonly string[] {
  const { words, paint, columns } = page;
  const { deadline, internalDeadline, borrowedForm } = dossier;
  const edition = `${dossier.editionName} (${words.rulebook(dossier.rulebookVersion)})`;
  const group = dossier.group ?? (hasGroups(dossier) ? words.noGroup : undefined);
  const facts = [dossier.path, edition, group].filter((fact) => fact !== undefined).join(' · ');
  const closing = deadline === null ? words.noClosing : words.closing(deadline.text, deadline.days);
  const internal =
    internalDeadline === undefined ? '' : words.internal(internalDeadline.text, internalDeadline.days);
  return [
    ...wrap(printable(dossier.title), columns).map(paint.bold),
    ...wrap(printable(facts), columns),
    ...(internal === '' ? [] : wrap(internal, columns)),
    ...wrap(closing, columns),
    ...(dossier.fiction ? [paint.yellow(words.fiction)] : []),
    ...(borrowedForm === undefined ? [] : wrap(words.borrowed(editionLabel(borrowedForm)), columns)),
    '',
  ];
}

function stepLines(dossier: DossierReport, page: Page): readonly string[] {
  if (dossier.nextSteps.length === 0) return [];
  const lines = dossier.nextSteps.flatMap((step, index) =>
    hang(`  ${index + 1}. `, `${printable(step.text)} (${printable(step.file)}:${step.line})`, page.columns),
  );
  return [page.paint.bold(page.words.steps), ...lines, ''];
}

function unknownLines(dossier: DossierReport, page: Page): readonly string[] {
  const open = openQuestions(dossier.requirements);
  if (open.length === 0) return [];
  const lines = open.flatMap(({ title, about, note }) => {
    const named = about.length === 0 ? title : `${title}: ${about.join(', ')}`;
    return hang('  ? ', printable(note === undefined ? `${named}.` : `${named}. ${note}`), page.columns);
  });
  return [page.paint.bold(page.words.unknown), ...lines, ''];
}

function readinessLines(dossier: DossierReport, page: Page): readonly string[] {
  const { met, total, unknown, blockers } = dossier.readiness;
  const { words, paint } = page;
  const verdict = blockers === 0 ? paint.green(words.blockers(0)) : paint.red(words.blockers(blockers));
  return [
    paint.bold(words.readiness(met, total, unknown)),
    verdict,
    '',
    ...readinessTable(dossier, page),
    '',
  ];
}

function dossierLines(dossier: DossierReport, page: Page): readonly string[] {
  if (page.only !== undefined) {
    const shown = findingBlocks(dossier, page);
    return shown.length === 0 ? [] : [page.paint.bold(printable(dossier.path)), ...shown];
  }
  return [
    ...headLines(dossier, page),
    ...readinessLines(dossier, page),
    ...findingBlocks(dossier, page),
    ...stepLines(dossier, page),
    ...agencyLines(dossier, page),
    ...unknownLines(dossier, page),
  ];
}

/** Everyone who was named, once, with the address to read on. */
function sourceLines(report: Report, page: Page): readonly string[] {
  const shown = [...report.dossiers.flatMap(({ diagnostics }) => diagnostics), ...report.diagnostics];
  const named = loudEnough(shown, page).flatMap(({ source }) => source);
  const unique = new Map(named.map((source) => [source.id, source]));
  if (unique.size === 0) return [];
  const ordered = [...unique.values()].toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const lines = ordered.flatMap(({ id, title, url }) => [
    ...hang(`  [${id}] `, printable(title), page.columns),
    ...(url === undefined ? [] : [page.paint.dim(`      ${url}`)]),
  ]);
  return [page.paint.bold(page.words.sources), ...lines, ''];
}

/** Whether any finding is shown, so that there is something to be explained. */
function shows(report: Report, page: Page): boolean {
  const all = [...report.diagnostics, ...report.dossiers.flatMap(({ diagnostics }) => diagnostics)];
  return loudEnough(all, page).length > 0;
}

/** The report for a person at a terminal. */
export function renderText(report: Report, view: View): string {
  if (report.whatIf !== undefined) return renderWhatIf(report, report.whatIf, view);
  const words = reportWords[report.language];
  const page: Page = { ...view, words, language: report.language };
  const day = parsePartialDate(report.asOf);
  const today = day === undefined ? report.asOf : formatDay(day.first, report.language);
  const { dossiers, errors, warnings, infos, fixable } = report.summary;
  const shared = loudEnough(report.diagnostics, page);
  const lines = [
    ...(view.only === undefined
      ? [`${printable(report.agency)} · ${words.asOf(today)} · ${words.stage[report.stage]}`, '']
      : []),
    ...report.dossiers.flatMap((dossier) => dossierLines(dossier, page)),
    ...(shared.length === 0 ? [] : [view.paint.bold(words.repository)]),
    ...shared.flatMap((diagnostic) => findingLines(diagnostic, page)),
    ...sourceLines(report, page),
    words.summary(dossiers, errors, warnings, infos),
    ...(fixable === 0 ? [] : [words.fixable(fixable)]),
    ...(shows(report, page) ? [view.paint.dim(words.explain)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
