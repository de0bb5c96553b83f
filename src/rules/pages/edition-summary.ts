import { parsePartialDate } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { withCode, type Page, type PageBlock } from '../../core/page.ts';
import { formatDay } from '../../messages/dates.ts';
import { editionLabel } from '../../messages/editions.ts';
import { pageWords } from '../../messages/rules/pages.ts';
import { showWords } from '../../messages/rules/show.ts';
import type { EditionView } from '../edition-view.ts';
import { makeCiter } from './cite.ts';
import { factBlocks } from './facts.ts';
import { footBlocks } from './foot.ts';
import type { Making } from './making.ts';
import { openTable } from './open.ts';

/** As many open questions as fit a summary. */
const MOST = 5;

/** An edition in short: its facts, and what most needs to be settled. */
export function editionSummary(view: EditionView, asOf: string, language: Language, more: string): Page {
  const words = showWords[language];
  const making: Making = { view, words, citer: makeCiter(view.sources, language, view.borrowedForm) };
  const day = parsePartialDate(asOf);
  const today = day === undefined ? asOf : formatDay(day.first, language);
  const { borrowedForm } = view;
  const lead = [
    words.lead(view.competition, view.year, view.rulebookVersion),
    words.status(pageWords[language].status[view.status], today),
    ...(borrowedForm === undefined ? [] : [words.borrowed(editionLabel(borrowedForm), view.name)]),
  ];
  const blocks: readonly PageBlock[] = [
    { kind: 'paragraph', text: lead.join(' ') },
    ...factBlocks(making),
    { kind: 'heading', level: 2, text: words.open },
    ...openTable(view.open.slice(0, MOST), making),
    { kind: 'paragraph', text: withCode(more) },
    ...footBlocks(making.citer),
  ];
  return { title: view.name, blocks };
}
