import type { Language } from './language.ts';
import type { Rulebook } from './rulebook.ts';
import { firstValue, type Sourced } from './sourced.ts';

/** The language in which an edition wants its answers: Indonesian where its sources do not name another. */
export function answerLanguage(rulebook: Rulebook & { readonly bahasa?: Sourced<string> }): Language {
  const named = rulebook.bahasa === undefined ? undefined : firstValue(rulebook.bahasa);
  return named === 'en' ? 'en' : 'id';
}
