import type { Page, PageBlock, PageText } from '../../core/page.ts';
import { parsePartialDate } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { Stage } from '../../core/rulebook.ts';
import { formatDay, formatPartialDate } from '../../messages/dates.ts';
import { editionLabel } from '../../messages/editions.ts';
import { capital } from '../../messages/phrases.ts';
import { pageWords } from '../../messages/rules/pages.ts';
import { showWords } from '../../messages/rules/show.ts';
import type { DocumentView, EditionView, SectionView } from '../edition-view.ts';
import { makeCiter, stackedText, valueText } from './cite.ts';
import { factBlocks } from './facts.ts';
import { footBlocks } from './foot.ts';
import { groupNames, groupsAside, noteLine, type Making } from './making.ts';
import { openBlocks } from './open.ts';
import { ruleBlocks } from './rules.ts';

function outcomeBlocks({ view, words, citer }: Making): readonly PageBlock[] {
  if (view.outcomes.length === 0) return [];
  const rows = view.outcomes.map(({ name, count }) => ({ term: name, value: valueText(count, citer) }));
  return [
    { kind: 'heading', level: 2, text: words.outcomes },
    { kind: 'facts', rows },
  ];
}

/** One line for each field; what belongs to the section as a whole stands on its first. */
function sectionRows(section: SectionView, number: number, making: Making): readonly (readonly PageText[])[] {
  const { citer } = making;
  const groups = groupsAside(section.groups, making);
  return section.fields.map((field, index) => {
    const isFirst = index === 0;
    const own = section.fields.length > 1 ? [`${isFirst ? '' : '  '}${field.title}`] : [];
    const title: readonly PageText[] = isFirst ? [[{ text: section.title, tone: 'strong' }]] : [];
    return [
      isFirst ? String(number) : '',
      stackedText([...title, ...own, ...(isFirst ? groups : [])]),
      valueText(field.words, citer),
      isFirst ? valueText(section.weight, citer) : '',
      isFirst ? valueText(section.attachment, citer) : '',
    ];
  });
}

function questionRows(section: SectionView, making: Making): PageFacts['rows'] {
  return section.fields.map((field) => ({
    term: section.fields.length > 1 ? `${section.title} · ${field.title}` : section.title,
    value: stackedText([
      field.question,
      ...field.points.map((point) => `• ${point}`),
      ...noteLine(field.words.note, making),
      ...noteLine(section.weight.note, making),
      ...noteLine(section.attachment.note, making),
    ]),
  }));
}

type PageFacts = Extract<PageBlock, { kind: 'facts' }>;

function formBlocks(making: Making): readonly PageBlock[] {
  const { view, words } = making;
  const heading: PageBlock = { kind: 'heading', level: 2, text: words.form };
  if (view.sections.length === 0) return [heading, { kind: 'paragraph', text: words.noForm }];
  const { number, section, question, words: limit, weight, attachment } = words.section;
  return [
    heading,
    {
      kind: 'table',
      columns: [number, section, limit, weight, attachment].map((header) => ({ header })),
      rows: view.sections.flatMap((one, index) => sectionRows(one, index + 1, making)),
    },
    { kind: 'heading', level: 3, text: question },
    { kind: 'paragraph', text: words.ownWords },
    { kind: 'facts', rows: view.sections.flatMap((one) => questionRows(one, making)) },
  ];
}

function documentRow(document: DocumentView, making: Making): readonly PageText[] {
  const { citer, words } = making;
  const { title, groups, demanded, format, size } = document;
  const file = [
    [`${words.document.format}: `, ...valueText(format, citer)],
    [`${words.document.size}: `, ...valueText(size, citer)],
  ];
  const name = stackedText([title, ...groupsAside(groups, making)]);
  return [name, valueText(demanded, citer), stackedText(file)];
}

function documentBlocks(making: Making): readonly PageBlock[] {
  const { view, words } = making;
  if (view.documents.length === 0) return [];
  const { document, demanded, file } = words.document;
  return [
    { kind: 'heading', level: 2, text: words.documents },
    {
      kind: 'table',
      columns: [document, demanded, file].map((header) => ({ header })),
      rows: view.documents.map((one) => documentRow(one, making)),
    },
  ];
}

/** When a stage was, in words. */
export function stageDates({ mulai, sampai }: Stage, language: Language): string {
  const words = showWords[language];
  const [from, to] = [mulai, sampai].map((day) =>
    day === undefined ? undefined : formatPartialDate(day, language),
  );
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} ${words.to} ${to}`;
  if (from !== undefined) return words.openStart(from);
  return to === undefined ? words.noDate : words.until(to);
}

function stageBlocks({ view, words, citer }: Making): readonly PageBlock[] {
  if (view.stages.length === 0) return [];
  const { stage, when } = words.stage;
  return [
    { kind: 'heading', level: 2, text: words.stages },
    {
      kind: 'table',
      columns: [stage, when].map((header) => ({ header })),
      rows: view.stages.map((one) => [one.nama, stageDates(one, citer.language) + citer.cite(one.sumber)]),
    },
  ];
}

function leadText({ view, words, citer }: Making, asOf: string): PageText {
  const { language } = citer;
  const day = parsePartialDate(asOf);
  const today = day === undefined ? asOf : formatDay(day.first, language);
  const lines = [
    words.lead(view.competition, view.year, view.rulebookVersion),
    words.status(pageWords[language].status[view.status], today),
  ];
  return lines.join(' ');
}

/** What an edition asks, as a page that can be forwarded. */
export function editionPage(view: EditionView, asOf: string, language: Language): Page {
  const words = showWords[language];
  const making: Making = { view, words, citer: makeCiter(view.sources, language, view.borrowedForm) };
  const { group, borrowedForm } = view;
  const notices = [
    ...(view.problems === 0 ? [] : [words.problems(view.problems, view.id)]),
    ...(group === null ? [] : [words.group(groupNames([group], making))]),
    ...(borrowedForm === undefined ? [] : [words.borrowed(editionLabel(borrowedForm), view.name)]),
  ];
  const blocks: readonly PageBlock[] = [
    { kind: 'paragraph', text: leadText(making, asOf) },
    ...notices.map((text): PageBlock => ({
      kind: 'paragraph',
      text: [{ text: capital(text), tone: 'warning' }],
    })),
    ...factBlocks(making),
    ...formBlocks(making),
    ...documentBlocks(making),
    ...ruleBlocks(making),
    ...stageBlocks(making),
    ...outcomeBlocks(making),
    ...openBlocks(making),
    ...footBlocks(making.citer),
  ];
  return { title: words.title(view.name), blocks };
}
