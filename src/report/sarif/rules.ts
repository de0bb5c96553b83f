import { plain } from '../../core/printable.ts';
import type { Language } from '../../core/language.ts';
import type { Severity } from '../../core/rulebook.ts';
import { RULE_ENTRIES } from '../../messages/explain/rules/index.ts';
import { reportWords } from '../../messages/report.ts';
import { sarifWords } from '../../messages/formats/sarif.ts';
import { markdownAddress, markdownText } from '../markdown/escape.ts';
import type { RuleFacts } from '../rules.ts';

/** SARIF's names of our severities. */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Readonly<
  Record<Severity, string>
>;

function titleOf({ id, title }: RuleFacts, language: Language): string {
  return plain(title ?? sarifWords[language].contract(id));
}

/** What explains the rule, a sentence or two each: what it asks, why, how to put it right, how sure we are. */
function partsOf(rule: RuleFacts, language: Language): readonly (readonly [string | undefined, string])[] {
  const words = sarifWords[language];
  const explained = RULE_ENTRIES[rule.id]?.[language];
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
    fullDescription: { text: RULE_ENTRIES[rule.id]?.[language].asks ?? titleOf(rule, language) },
    help: helpOf(rule, language),
    defaultConfiguration: { level: LEVELS[rule.loudest ?? 'warning'] },
    properties: { tags: [topic], certainty: rule.certainty },
  };
}
