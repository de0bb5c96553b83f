import type { Sentence } from '../words.ts';

/** Follows the message of a finding that only some of the sources' values bring about. */
export const sourcesDiffer: Sentence<{ values: readonly string[] }> = {
  id: ({ values }) => `Sumber berbeda: ${values.join('; ')}.`,
  en: ({ values }) => `Sources differ: ${values.join('; ')}.`,
};

/** What is known of a rule whose value was not found for this edition. */
export const ruleUnknown: Sentence<{ neighbours: readonly string[] }> = {
  id: ({ neighbours }) =>
    neighbours.length === 0
      ? 'Aturan edisi ini tidak ditemukan.'
      : `Aturan edisi ini tidak ditemukan. Edisi lain: ${neighbours.join('; ')}.`,
  en: ({ neighbours }) =>
    neighbours.length === 0
      ? "This edition's rule was not found."
      : `This edition's rule was not found. Other editions: ${neighbours.join('; ')}.`,
};
