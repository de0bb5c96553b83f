import { withCode, type PageBlock, type PageText } from '../../core/page.ts';
import { editionLabel } from '../../messages/editions.ts';
import type { OpenQuestion } from '../open.ts';
import { stackedText, valueText } from './cite.ts';
import type { Making } from './making.ts';
import { summaryList } from './summary.ts';

function mattersText({ couldBlock, weight }: OpenQuestion, { words }: Making): PageText {
  const share = weight === null || weight === 0 || weight === 100 ? [] : [words.matters.weight(weight)];
  if (couldBlock) return stackedText([[{ text: words.matters.blocks, tone: 'warning' }], ...share]);
  return share[0] ?? words.matters.rest;
}

function questionRow(question: OpenQuestion, making: Making): readonly PageText[] {
  const { topic, subject, value } = question;
  const label: PageText =
    subject === undefined ? topic : stackedText([subject, [{ text: topic, tone: 'quiet' }]]);
  const note: PageText[] =
    value.note === undefined ? [] : [[{ text: `${making.words.note}: ${value.note}`, tone: 'quiet' }]];
  return [label, stackedText([valueText(value, making.citer), ...note]), mattersText(question, making)];
}

/** What is known only weakly: each kind of value once with all it concerns, in the same order. */
function summary(title: string, questions: readonly OpenQuestion[]): readonly PageBlock[] {
  if (questions.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: `${title} (${questions.length})` },
    { kind: 'list', items: summaryList(questions) },
  ];
}

/** Open questions with all that is known of each. */
export function openTable(questions: readonly OpenQuestion[], making: Making): readonly PageBlock[] {
  if (questions.length === 0) return [];
  const { question, known, matters } = making.words.question;
  return [
    {
      kind: 'table',
      columns: [question, known, matters].map((header) => ({ header })),
      rows: questions.map((one) => questionRow(one, making)),
    },
  ];
}

/** What is not settled, ordered by how much it matters: contradictions and gaps in full, the rest by name. */
export function openBlocks(making: Making): readonly PageBlock[] {
  const { view, words } = making;
  const heading: PageBlock = { kind: 'heading', level: 2, text: words.open };
  if (view.open.length === 0) return [heading, { kind: 'paragraph', text: words.settled }];
  const of = (certainty: string): readonly OpenQuestion[] =>
    view.open.filter(({ value }) => value.certainty === certainty);
  const full = view.open.filter(
    ({ value }) => value.certainty === 'bertentangan' || value.certainty === 'tidak-ditemukan',
  );
  const borrowed = of('dipinjam');
  const parents = [...new Set(borrowed.flatMap(({ value }) => value.borrowedFrom ?? []))];
  return [
    heading,
    { kind: 'paragraph', text: withCode(words.openLead) },
    ...openTable(full, making),
    ...parents.flatMap((parent) =>
      summary(
        words.borrowedRest(editionLabel(parent)),
        borrowed.filter(({ value }) => value.borrowedFrom === parent),
      ),
    ),
    ...summary(words.singleRest, of('tunggal')),
  ];
}
