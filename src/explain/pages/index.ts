import type { Language } from '../../core/language.ts';
import { withCode, type Page, type PageBlock, type PageText } from '../../core/page.ts';
import type { GeneralPart } from '../../messages/explain/general/entry.ts';
import { explainWords } from '../../messages/explain/words.ts';
import type { SourceView } from '../../rules/edition-view.ts';
import { makeCiter, stackedText, valueText } from '../../rules/pages/cite.ts';
import { footBlocks } from '../../rules/pages/foot.ts';
import { editionSummary } from '../../rules/pages/edition-summary.ts';
import type { Explanation } from '../explanation.ts';
import type { CheckExplanation, GeneralExplanation, NamedRule, ProblemExplanation } from '../others.ts';
import type { SectionExplanation } from '../section.ts';
import { citedText, heading, ruleParts, snippetBlock, type Making } from './rule.ts';

function makingWith(sources: readonly SourceView[], language: Language, level: 2 | 3 = 2): Making {
  return { words: explainWords[language], citer: makeCiter(sources, language), language, level };
}

function ruleList(rules: readonly NamedRule[]): PageBlock {
  return {
    kind: 'list',
    items: rules.map(({ id, title }): PageText => [{ text: id, tone: 'code' }, `: ${title}`]),
  };
}

function generalPart(part: GeneralPart): PageBlock {
  if (typeof part === 'string') return { kind: 'paragraph', text: withCode(part) };
  if ('terms' in part) {
    return { kind: 'facts', rows: part.terms.map(([term, meaning]) => ({ term, value: withCode(meaning) })) };
  }
  if ('file' in part) {
    const language = part.file.endsWith('.yaml') ? 'yaml' : 'markdown';
    return { kind: 'code', caption: [{ text: part.file, tone: 'code' }, ':'], language, text: part.text };
  }
  return { kind: 'list', items: part.map(withCode) };
}

/** A general topic without its title. */
export function generalBlocks({ parts }: GeneralExplanation): readonly PageBlock[] {
  return parts.map(generalPart);
}

function sectionPage(section: SectionExplanation, language: Language): Page {
  const making = makingWith(section.sources, language);
  const { words, citer } = making;
  const { edition } = words.columns;
  const questions = section.fields.map(({ id, title, question, points }) => ({
    term: title,
    value: stackedText([
      question,
      ...points.map((point) => `• ${point}`),
      [`${words.answered} `, { text: `narasi/${id}.md`, tone: 'code' }, '.'],
    ]),
  }));
  const blocks: readonly PageBlock[] = [
    { kind: 'facts', rows: questions },
    heading(words.perEdition, making),
    {
      kind: 'table',
      columns: [edition, words.limit, words.weight, words.attachment].map((header) => ({ header })),
      rows: section.editions.map((one): readonly PageText[] => [
        one.name,
        stackedText(one.section.fields.map((field) => valueText(field.words, citer))),
        valueText(one.section.weight, citer),
        valueText(one.section.attachment, citer),
      ]),
    },
    ...(section.advice.length === 0
      ? []
      : [
          heading(words.advice, making),
          { kind: 'list', items: section.advice.map((one) => citedText(one, making)) } as const,
        ]),
    heading(words.looksAt, making),
    ruleList(section.rules),
    ...footBlocks(citer),
  ];
  return { title: words.sectionTitle(section.title), blocks };
}

/** A check kind without its title. */
export function checkBlocks(
  { id, asks, problems, rules }: CheckExplanation,
  making: Making,
): readonly PageBlock[] {
  const { words } = making;
  return [
    { kind: 'paragraph', text: asks },
    {
      kind: 'paragraph',
      text: withCode(`${words.codes}: ${problems.map((code) => `\`${code}\``).join(', ')}.`),
    },
    ...(rules.length === 0
      ? [{ kind: 'paragraph', text: words.noRules } as const]
      : [{ kind: 'paragraph', text: withCode(`${words.rulesOf(id)}:`) } as const, ruleList(rules)]),
  ];
}

/** The code of a finding without its title. */
export function problemBlocks(problem: ProblemExplanation, making: Making): readonly PageBlock[] {
  const { words } = making;
  const { id, rules, asks, why, fix, bad, good } = problem;
  return [
    ...(asks === undefined ? [] : [{ kind: 'paragraph', text: withCode(asks) } as const]),
    ...(why === undefined
      ? []
      : [heading(words.why, making), { kind: 'paragraph', text: withCode(why) } as const]),
    ...(fix === undefined
      ? []
      : [heading(words.fix, making), { kind: 'paragraph', text: withCode(fix) } as const]),
    ...(bad === undefined && good === undefined ? [] : [heading(words.examples, making)]),
    ...(bad === undefined ? [] : [snippetBlock(bad, words.badIn(bad.file), making)]),
    ...(good === undefined ? [] : [snippetBlock(good, words.goodIn(good.file), making)]),
    ...(rules.length === 0
      ? []
      : [{ kind: 'paragraph', text: withCode(words.yieldedBy(id)) } as const, ruleList(rules)]),
  ];
}

/** How each kind of explanation becomes a page. */
const PAGES: {
  readonly [K in Explanation['kind']]: (
    explanation: Extract<Explanation, { kind: K }>,
    language: Language,
    asOf: string,
  ) => Page;
} = {
  rule: (rule, language) => {
    const making = makingWith(rule.sources, language);
    return {
      title: `${rule.id} · ${rule.title}`,
      blocks: [...ruleParts(rule, making), ...footBlocks(making.citer)],
    };
  },
  section: sectionPage,
  edition: ({ id, view }, language, asOf) =>
    editionSummary(view, asOf, language, explainWords[language].more(`inovasi rules show ${id}`)),
  check: (check, language) => ({
    title: explainWords[language].kindTitle(check.id),
    blocks: checkBlocks(check, makingWith([], language)),
  }),
  problem: (problem, language) => ({
    title: problem.id,
    blocks: problemBlocks(problem, makingWith([], language)),
  }),
  general: (general) => ({ title: general.title, blocks: generalBlocks(general) }),
};

function pageFor<K extends Explanation['kind']>(
  explanation: Extract<Explanation, { kind: K }>,
  language: Language,
  asOf: string,
): Page {
  const make = PAGES[explanation.kind];
  return make(explanation, language, asOf);
}

/** An explanation as a page of its own. */
export function explanationPage(explanation: Explanation, asOf: string, language: Language): Page {
  return pageFor(explanation, language, asOf);
}
