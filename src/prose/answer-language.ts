import type { Language } from '../core/language.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { firstValue } from '../core/sourced.ts';

/** The language in which an edition wants its answers: Indonesian where its sources do not name another. */
export function answerLanguage({ bahasa }: Pick<Rulebook, 'bahasa'>): Language {
  return firstValue(bahasa) ?? 'id';
}
