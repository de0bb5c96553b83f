import { withCode, type PageBlock, type PageText } from '../../core/page.ts';
import type { Language } from '../../core/language.ts';
import { editionLabel } from '../../messages/editions.ts';
import type { Snippet } from '../../messages/explain/entry.ts';
import type { ExplainWords } from '../../messages/explain/words.ts';
import { pageWords } from '../../messages/rules/pages.ts';
import type { RuleView } from '../../rules/edition-view.ts';
import { stackedText, valueText, type Citer } from '../../rules/pages/cite.ts';
import { standingText } from '../../rules/pages/standing.ts';
import type { EditionRule, FigureView, RuleExplanation } from '../rule.ts';

/** What the parts of an explanation share. */
export interface Making {
  readonly words: ExplainWords;
  readonly citer: Citer;
  readonly language: Language;
  /** Level of the headings of its parts. */
  readonly level: 2 | 3;
}

export function heading(text: string, { level }: Making): PageBlock {
  return { kind: 'heading', level, text };
}

function languageOf({ file }: Snippet): string {
  if (file.endsWith('.yaml')) return 'yaml';
  return file.endsWith('.md') ? 'markdown' : 'text';
}

/** A snippet of a file of a dossier. */
export function snippetBlock(snippet: Snippet, caption: string, { words }: Making): PageBlock {
  const text = snippet.text.trim() === '' ? words.empty : snippet.text;
  return { kind: 'code', caption: withCode(caption), language: languageOf(snippet), text };
}

/** What the rule asks in one edition, each value with how sure we are. */
function valueLines(rule: RuleView, { citer }: Making): readonly PageText[] {
  const asked = rule.asked === undefined ? [] : [valueText(rule.asked, citer)];
  const options = rule.options.map(({ label, value }): PageText => [
    `${label}: `,
    ...valueText(value, citer),
  ]);
  return [...asked, ...options];
}

function editionRow({ name, rule }: EditionRule, making: Making): readonly PageText[] {
  const { words, citer } = making;
  const lines = valueLines(rule, making);
  return [
    name,
    lines.length === 0 ? words.byForm : stackedText(lines),
    stackedText(rule.standing.map((one) => standingText(one, citer))),
  ];
}

function isContract({ standing }: RuleView): boolean {
  return standing.every(({ certainty }) => certainty === 'kontrak');
}

/** Editions in which the rule says the same are told in one row. */
function rowsByValue(editions: readonly EditionRule[], making: Making): readonly (readonly PageText[])[] {
  const rows = new Map<string, { readonly names: string[]; readonly row: readonly PageText[] }>();
  for (const edition of editions) {
    const row = editionRow(edition, making);
    const key = JSON.stringify(row.slice(1));
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { names: [edition.name], row });
    else known.names.push(edition.name);
  }
  return [...rows.values()].map(({ names, row }) => [stackedText(names), ...row.slice(1)]);
}

/** Whether something else than the rule's own values makes it less sure than they are. */
function hangsOnMore({ asked, options, standing }: RuleView): boolean {
  const own = new Set(
    [...(asked === undefined ? [] : [asked]), ...options.map(({ value }) => value)].map(
      (view) => view.certainty,
    ),
  );
  return own.size > 0 && standing.some(({ certainty }) => !own.has(certainty));
}

function sureBlocks({ editions, chosen }: RuleExplanation, making: Making): readonly PageBlock[] {
  const { words } = making;
  if (editions.every(({ rule }) => isContract(rule))) {
    const loudest = pageWords[making.language].severity[editions[0]?.rule.standing[0]?.severity ?? 'error'];
    return [heading(words.sure, making), { kind: 'paragraph', text: words.contract(loudest) }];
  }
  const { edition, value, loudest } = words.columns;
  const own = editions.find((one) => one.edition === chosen);
  const notes = [own?.rule.asked, ...(own?.rule.options.map((option) => option.value) ?? [])].flatMap(
    (view) => view?.note ?? [],
  );
  const ordered = [...editions.filter((one) => one === own), ...editions.filter((one) => one !== own)];
  return [
    heading(words.sure, making),
    {
      kind: 'table',
      columns: [edition, value, loudest].map((header) => ({ header })),
      rows: rowsByValue(ordered, making),
    },
    ...(editions.some(({ rule }) => hangsOnMore(rule))
      ? [{ kind: 'paragraph', text: words.leastSure } as const]
      : []),
    ...[...new Set(notes)].map((note): PageBlock => ({
      kind: 'paragraph',
      text: [{ text: `${own?.name ?? ''}: ${note}`, tone: 'quiet' }],
    })),
  ];
}

/** A statement with who makes it. */
export function citedText({ text, sources }: FigureView, { citer }: Making): PageText {
  return text + citer.cite(sources);
}

function figureBlocks({ figures }: RuleExplanation, making: Making): readonly PageBlock[] {
  const { words } = making;
  if (figures.length === 0)
    return [heading(words.failed, making), { kind: 'paragraph', text: words.noFigure }];
  return [
    heading(words.failed, making),
    { kind: 'list', items: figures.map((figure) => citedText(figure, making)) },
    { kind: 'paragraph', text: withCode(words.together) },
  ];
}

function exampleBlocks({ shown }: RuleExplanation, making: Making): readonly PageBlock[] {
  if (shown === undefined) return [];
  const { words } = making;
  const { bad, good, stage } = shown;
  const edition = editionLabel(stage.edition);
  const remarks = [
    words.played(edition, stage.group),
    ...(stage.supposed ? [words.supposed(edition)] : []),
    ...(stage.caughtBy === undefined ? [] : [words.caughtBy(stage.caughtBy)]),
    ...(stage.also.length === 0 ? [] : [words.also(stage.also.map((rule) => `\`${rule}\``).join(', '))]),
  ];
  return [
    heading(words.examples, making),
    snippetBlock(bad, words.badIn(bad.file), making),
    snippetBlock(good, words.goodIn(good.file), making),
    { kind: 'paragraph', text: withCode(remarks.join(' ')) },
  ];
}

function section(title: string, text: string | undefined, making: Making): readonly PageBlock[] {
  return text === undefined ? [] : [heading(title, making), { kind: 'paragraph', text: withCode(text) }];
}

/** An explanation of a rule without its title and its sources. */
export function ruleParts(rule: RuleExplanation, making: Making): readonly PageBlock[] {
  const { words } = making;
  const codes = rule.problems.map((code) => `\`${code}\``).join(', ');
  return [
    { kind: 'paragraph', text: [{ text: rule.asks, tone: 'strong' }] },
    ...section(words.why, rule.why, making),
    ...section(words.fix, rule.fix, making),
    ...exampleBlocks(rule, making),
    ...sureBlocks(rule, making),
    ...figureBlocks(rule, making),
    { kind: 'paragraph', text: withCode(`${words.check(rule.check)} ${words.codes}: ${codes}.`) },
  ];
}
