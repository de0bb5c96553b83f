import type { PageBlock, PageText } from '../../core/page.ts';
import { keyLabel } from '../../messages/keys.ts';
import { formatValue } from '../../messages/values.ts';
import type { RuleView } from '../edition-view.ts';
import { stackedText, valueText } from './cite.ts';
import { standingText } from './standing.ts';
import { groupsAside, type Making } from './making.ts';

function conditionText({ groups, condition }: RuleView, making: Making): readonly PageText[] {
  const { words, citer } = making;
  const { language } = citer;
  const keys = Object.entries(condition ?? {}).map(
    ([key, value]) => `${words.onlyIf} ${keyLabel(key, language)}: ${formatValue(value, language)}`,
  );
  const when = keys.map((text): PageText => [{ text, tone: 'quiet' }]);
  return [...groupsAside(groups, making), ...when];
}

/** What the rule asks: its own options, else whether it is asked, else what the form says. */
function asksText(rule: RuleView, making: Making): readonly PageText[] {
  const { citer, words } = making;
  const options = rule.options.map(({ label, value }): PageText => [
    `${label}: `,
    ...valueText(value, citer),
  ]);
  const asked = rule.asked === undefined ? [] : [valueText(rule.asked, citer)];
  const own = [...asked, ...options];
  return own.length > 0 ? own : [words.byForm];
}

function ruleRow(rule: RuleView, making: Making): readonly PageText[] {
  const notes = [rule.asked, ...rule.options.map(({ value }) => value)].flatMap((value) => value?.note ?? []);
  const aside = [...new Set(notes)].map((note): PageText => [
    { text: `${making.words.note}: ${note}`, tone: 'quiet' },
  ]);
  return [
    stackedText([rule.title, [{ text: rule.id, tone: 'code' }], ...conditionText(rule, making)]),
    stackedText([...asksText(rule, making), ...aside]),
    stackedText(rule.standing.map((one) => standingText(one, making.citer))),
  ];
}

function isContract({ standing, asked, options }: RuleView): boolean {
  return (
    asked === undefined && options.length === 0 && standing.every(({ certainty }) => certainty === 'kontrak')
  );
}

/** The rules of the competition as a table, and the tool's own as a list. */
export function ruleBlocks(making: Making): readonly PageBlock[] {
  const { view, words } = making;
  const contract = view.rules.filter(isContract);
  const others = view.rules.filter((rule) => !isContract(rule));
  const { rule, asks, loudest } = words.rule;
  const table: readonly PageBlock[] =
    others.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: words.rules },
          { kind: 'paragraph', text: words.rulesLead },
          {
            kind: 'table',
            columns: [rule, asks, loudest].map((header) => ({ header })),
            rows: others.map((one) => ruleRow(one, making)),
          },
        ];
  if (contract.length === 0) return table;
  return [
    ...table,
    { kind: 'heading', level: 2, text: words.contract },
    { kind: 'paragraph', text: words.contractLead },
    {
      kind: 'list',
      items: contract.map(({ title, id }): PageText => [`${title} (`, { text: id, tone: 'code' }, ')']),
    },
  ];
}
