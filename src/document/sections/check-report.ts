import type { Block, Content } from '../../core/document.ts';
import {
  openQuestions,
  type Citation,
  type Diagnostic,
  type SectionReadiness,
  type OpenQuestion,
} from '../../core/report.ts';
import { checkReport as words } from '../../messages/document/check-report.ts';
import { formatPercent } from '../../messages/document/common.ts';
import { reportWords } from '../../messages/report.ts';
import { oneOf } from '../../messages/phrases.ts';
import { formatNumber } from '../../messages/numbers.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { heading, joined, lines, paragraph, text } from '../content.ts';
import type { Context } from '../context.ts';
import { waivers } from './agreements.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

function wordsCell({ language }: Context, { fields }: SectionReadiness): Content {
  return lines(
    fields.map((field) => {
      const limits = [...new Set(field.limits)].map((limit) => formatNumber(limit, language));
      const allowed = oneOf(limits, language);
      return text(`${formatNumber(field.words, language)} / ${allowed === '' ? '?' : allowed}`);
    }),
  );
}

function sectionRow(context: Context, section: SectionReadiness): readonly Content[] {
  const { number, title, weight, met, total, unknown } = section;
  return [
    text(`${number}. ${title}`),
    text(weight === null ? '–' : formatPercent(weight, context.language)),
    wordsCell(context, section),
    text(`${met} / ${total}`),
    text(String(unknown)),
  ];
}

function readiness(context: Context): readonly Block[] {
  const { report, say } = context;
  const { sections, general } = report.readiness;
  const last = [
    text(reportWords[context.language].general),
    text('–'),
    text('–'),
    text(`${general.met} / ${general.total}`),
    text(String(general.unknown)),
  ];
  return [
    paragraph(say(words.summary)(report.readiness)),
    {
      kind: 'table',
      caption: say(words.readiness),
      columns: [
        { header: say(words.section), weight: 5 },
        { header: say(words.weight), align: 'right', weight: 2 },
        { header: say(words.words), align: 'right', weight: 3 },
        { header: say(words.met), align: 'right', weight: 2 },
        { header: say(words.unknown), align: 'right', weight: 2 },
      ],
      rows: [...sections.map((section) => sectionRow(context, section)), last],
      rowHeaders: true,
    },
  ];
}

function sourceLine({ say }: Context, source: readonly Citation[]): Content {
  if (source.length === 0) return [];
  const cited = source.map(({ title, url, value }) => [
    ...text(title, url === undefined ? {} : { link: url }),
    ...text(value === undefined ? '' : say(words.sourceValue)({ value })),
  ]);
  return [...text(say(words.source)), ...joined(cited, '; ')];
}

function findingBlocks(context: Context, finding: Diagnostic): readonly Block[] {
  const { say } = context;
  const { severity, label, message, fix, file, line, column, rule, source } = finding;
  const head = [
    ...text(`${say(words.severities)[severity]} · ${label}`, { bold: true }),
    ...text(`: ${message}`),
  ];
  const place = joined([text(`${file}:${line}:${column}`, { code: true }), text(rule)], ' · ');
  const origin = sourceLine(context, source);
  return [
    paragraph(head),
    ...(fix === undefined ? [] : [paragraph(say(words.fix)({ fix }))]),
    paragraph(place, 'note'),
    ...(origin.length === 0 ? [] : [paragraph(origin, 'note')]),
  ];
}

function bySeverity(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function findingGroups(context: Context): readonly Block[] {
  const { report, language } = context;
  const known = new Set(report.readiness.sections.map(({ id }) => id));
  const groups = [
    ...report.readiness.sections.map(({ id, number, title }) => ({
      title: `${number}. ${title}`,
      anchor: `temuan-${number}`,
      findings: report.diagnostics.filter(({ section }) => section === id),
    })),
    {
      title: reportWords[language].general,
      anchor: 'temuan-umum',
      findings: report.diagnostics.filter(({ section }) => section === null || !known.has(section)),
    },
  ];
  return groups.flatMap(({ title, anchor, findings }): readonly Block[] => {
    if (findings.length === 0) return [];
    const items = bySeverity(findings).map((finding) => findingBlocks(context, finding));
    return [
      { kind: 'heading', level: 3, text: text(title), anchor, listed: false },
      { kind: 'list', ordered: false, start: 1, items },
    ];
  });
}

function nextSteps({ report, say }: Context): readonly Block[] {
  if (report.nextSteps.length === 0) return [];
  const items = report.nextSteps.map((step) => [paragraph(step.text)]);
  return [
    heading(2, say(words.nextSteps), 'langkah-berikutnya'),
    { kind: 'list', ordered: true, start: 1, items },
  ];
}

function unknownItem(context: Context, question: OpenQuestion): readonly Block[] {
  const { title, about, note, source } = question;
  const named = about.length === 0 ? title : `${title}: ${about.join(', ')}`;
  const origin = sourceLine(context, source);
  return [
    paragraph([...text(named, { bold: true }), ...text(note === undefined ? '' : `: ${note}`)]),
    ...(origin.length === 0 ? [] : [paragraph(origin, 'note')]),
  ];
}

function unknowns(context: Context): readonly Block[] {
  const { report, say } = context;
  const open = openQuestions(report.requirements);
  if (open.length === 0) return [];
  const items = open.map((question) => unknownItem(context, question));
  return [
    heading(2, say(words.unknownTitle), 'belum-pasti'),
    paragraph(say(words.unknownLead)),
    { kind: 'list', ordered: false, start: 1, items },
  ];
}

/** The check report; an evaluator's copy carries it only where the agency asked for it. */
export function checkReportPart(context: Context): readonly Block[] {
  const { draft, withReport, report, say } = context;
  if (!draft && !withReport) return [];
  const groups = findingGroups(context);
  return [
    { kind: 'page-break' },
    heading(1, say(words.title), PART_ANCHORS.checkReport),
    ...readiness(context),
    ...nextSteps(context),
    heading(2, say(words.findings), 'temuan'),
    ...(report.diagnostics.length === 0 ? [paragraph(say(words.noFindings))] : groups),
    ...waivers(context),
    ...unknowns(context),
  ];
}
