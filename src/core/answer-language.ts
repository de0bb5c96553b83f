import type { Language } from './language.ts';
import type { Rulebook } from './rulebook.ts';
import { firstValue } from './sourced.ts';

/** The language in which an edition wants its answers: Indonesian where its sources do not name another. */
export function answerLanguage({ bahasa }: Pick<Rulebook, 'bahasa'>): Language {
  return firstValue(bahasa) ?? 'id';
}
