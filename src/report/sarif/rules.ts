import { plain } from '../../core/printable.ts';
import type { Language } from '../../core/language.ts';
import type { Severity } from '../../core/rulebook.ts';
import type { ExplainedWords } from '../../messages/explain/entry.ts';
import { PROBLEM_ENTRIES } from '../../messages/explain/problems/index.ts';
import { RULE_ENTRIES } from '../../messages/explain/rules/index.ts';
import { reportWords } from '../../messages/report.ts';
import { sarifWords } from '../../messages/formats/sarif.ts';
import { markdownAddress, markdownText } from '../markdown/escape.ts';
import type { RuleFacts } from '../rules.ts';

/** SARIF's names of our severities. */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Readonly<
  Record<Severity, string>
>;

function explanationOf({ id }: RuleFacts, language: Language): ExplainedWords | undefined {
  return (RULE_ENTRIES[id] ?? PROBLEM_ENTRIES[id])?.[language];
}

/** What no edition asks has no title of its own: what it asks stands in, without its full stop. */
function titleOf(rule: RuleFacts, language: Language): string {
  const asks = explanationOf(rule, language)?.asks.replace(/\.$/, '');
  return plain(rule.title ?? asks ?? sarifWords[language].contract(rule.id));
}

/** What explains the rule, a sentence or two each: what it asks, why, how to put it right, how sure we are. */
function partsOf(rule: RuleFacts, language: Language): readonly (readonly [string | undefined, string])[] {
  const words = sarifWords[language];
  const explained = explanationOf(rule, language);
  const certainty = reportWords[language].certainty[rule.certainty];
  return [
    [undefined, explained?.asks ?? `${titleOf(rule, language)}.`],
    ...(explained === undefined
      ? []
      : ([
          [words.why, explained.why],
          [words.fix, explained.fix],
        ] as const)),
    [words.certainty, `${certainty}.`],
    ...(explained === undefined ? [] : ([[words.more, `inovasi explain ${rule.id}`]] as const)),
  ];
}

function helpOf(rule: RuleFacts, language: Language): object {
  const words = sarifWords[language];
  const parts = partsOf(rule, language);
  const sources = rule.sources.map(({ title, url }) => [plain(title), url] as const);
  const text = [
    ...parts.map(([head, body]) => (head === undefined ? body : `${head}: ${body}`)),
    ...(sources.length === 0 ? [] : [`${words.sources}:`]),
    ...sources.map(([title, url]) => (url === undefined ? `- ${title}` : `- ${title} ${url}`)),
  ];
  const listed = sources.map(
    ([title, url]) => `- ${markdownText(title)}${url === undefined ? '' : ` ${markdownAddress(url)}`}`,
  );
  const markdown = [
    ...parts.map(([head, body]) =>
      head === undefined ? markdownText(body) : `**${head}:** ${markdownText(body)}`,
    ),
    ...(listed.length === 0 ? [] : [`**${words.sources}:**`, listed.join('\n')]),
  ];
  return { text: text.join('\n'), markdown: markdown.join('\n\n') };
}

/** A rule as SARIF describes it, once for all its results. */
export function descriptorOf(rule: RuleFacts, language: Language): object {
  const [topic = ''] = rule.id.split('/');
  return {
    id: rule.id,
    shortDescription: { text: titleOf(rule, language) },
    fullDescription: { text: explanationOf(rule, language)?.asks ?? titleOf(rule, language) },
    help: helpOf(rule, language),
    defaultConfiguration: { level: LEVELS[rule.loudest ?? 'warning'] },
    properties: { tags: [topic], certainty: rule.certainty },
  };
}
