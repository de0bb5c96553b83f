import { plain } from '../../core/printable.ts';
import type { Language } from '../../core/language.ts';
import type { Severity } from '../../core/rulebook.ts';
import { reportWords } from '../../messages/report.ts';
import { sarifWords } from '../../messages/formats/sarif.ts';
import { markdownText } from '../markdown/escape.ts';
import type { RuleFacts } from '../rules.ts';

/** SARIF's names of our severities. */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Readonly<
  Record<Severity, string>
>;

function titleOf({ id, title }: RuleFacts, language: Language): string {
  return plain(title ?? sarifWords[language].contract(id));
}

function helpOf(rule: RuleFacts, language: Language): object {
  const words = sarifWords[language];
  const certainty = words.certainty(reportWords[language].certainty[rule.certainty]);
  const intro = [`${titleOf(rule, language)}.`, certainty];
  const sources = rule.sources.map(({ title, url }) => [plain(title), url] as const);
  const text = [
    ...intro,
    ...(sources.length === 0 ? [] : [`${words.sources}:`]),
    ...sources.map(([title, url]) => (url === undefined ? `- ${title}` : `- ${title} ${url}`)),
  ];
  const markdown = [
    intro.map(markdownText).join(' '),
    sources
      .map(([title, url]) => `- ${markdownText(title)}${url === undefined ? '' : ` <${url}>`}`)
      .join('\n'),
  ];
  return { text: text.join('\n'), markdown: markdown.filter((part) => part !== '').join('\n\n') };
}

/** A rule as SARIF describes it, once for all its results. */
export function descriptorOf(rule: RuleFacts, language: Language): object {
  const [topic = ''] = rule.id.split('/');
  return {
    id: rule.id,
    shortDescription: { text: titleOf(rule, language) },
    fullDescription: { text: titleOf(rule, language) },
    help: helpOf(rule, language),
    defaultConfiguration: { level: LEVELS[rule.loudest ?? 'warning'] },
    properties: { tags: [topic], certainty: rule.certainty },
  };
}
