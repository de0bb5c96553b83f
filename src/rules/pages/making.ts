import type { PageText } from '../../core/page.ts';
import { pageWords } from '../../messages/rules/pages.ts';
import type { ShowWords } from '../../messages/rules/show.ts';
import type { EditionView } from '../edition-view.ts';
import type { Citer } from './cite.ts';

/** What the parts of the page share. */
export interface Making {
  readonly view: EditionView;
  readonly words: ShowWords;
  readonly citer: Citer;
}

/** Names of groups, as people call them. */
export function groupNames(ids: readonly string[] | undefined, { view, citer }: Making): string {
  if (ids === undefined) return pageWords[citer.language].all;
  const choices = view.facts.find(({ key }) => key === 'kelompok')?.choices ?? [];
  return ids.map((id) => choices.find((choice) => choice.id === id)?.nama ?? id).join(', ');
}

/** The groups that something holds for, where that is not all of them and the page is not about one. */
export function groupsAside(ids: readonly string[] | undefined, making: Making): readonly PageText[] {
  const choices = making.view.facts.find(({ key }) => key === 'kelompok')?.choices ?? [];
  const isAll = ids === undefined || choices.every(({ id }) => ids.includes(id));
  return isAll || making.view.group !== null ? [] : [[{ text: groupNames(ids, making), tone: 'quiet' }]];
}

/** A remark of the rulebook beneath what it is on. */
export function noteLine(note: string | undefined, { words }: Making): readonly PageText[] {
  return note === undefined ? [] : [[{ text: `${words.note}: ${note}`, tone: 'quiet' }]];
}
