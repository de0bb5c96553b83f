import type { PageBlock, PageText } from '../../core/page.ts';
import type { FactView } from '../edition-view.ts';
import { stackedText, valueText } from './cite.ts';
import { noteLine, type Making } from './making.ts';

type PageFacts = Extract<PageBlock, { kind: 'facts' }>;

/** A long list of choices is told one by one beneath the table of facts. */
const FEW = 3;

function factRow(fact: FactView, making: Making): { readonly term: string; readonly value: PageText } {
  const { value, choices, label } = fact;
  const isLong = choices !== undefined && choices.length > FEW && value.values.length === 1;
  const shown = isLong
    ? { ...value, values: [{ text: String(choices.length), sources: value.values[0]?.sources ?? [] }] }
    : value;
  return {
    term: label,
    value: stackedText([valueText(shown, making.citer), ...noteLine(value.note, making)]),
  };
}

/** Who may enter each group, and how many an agency may send to it. */
function groupRows(making: Making): PageFacts['rows'] {
  const { view, words, citer } = making;
  return view.groups.flatMap(({ name, entry, cap }) => [
    ...(entry === undefined
      ? []
      : [
          {
            term: words.entry(name),
            value: stackedText([valueText(entry, citer), ...noteLine(entry.note, making)]),
          },
        ]),
    ...(cap === undefined
      ? []
      : [
          {
            term: words.cap(name),
            value: stackedText([valueText(cap, citer), ...noteLine(cap.note, making)]),
          },
        ]),
  ]);
}

/** The edition as a whole: its facts, who may enter each group, and long lists one by one. */
export function factBlocks(making: Making): readonly PageBlock[] {
  const { view, words } = making;
  const lists = view.facts.flatMap(({ label, choices = [] }): PageBlock[] =>
    choices.length > FEW
      ? [
          { kind: 'heading', level: 3, text: words.choices(label) },
          { kind: 'list', items: choices.map(({ nama }) => nama) },
        ]
      : [],
  );
  return [
    { kind: 'heading', level: 2, text: words.identity },
    { kind: 'facts', rows: [...view.facts.map((fact) => factRow(fact, making)), ...groupRows(making)] },
    ...lists,
  ];
}
