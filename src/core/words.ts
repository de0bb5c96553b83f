import { hasLetterOrDigit } from './characters.ts';

/** Counts words as every message of the tool does: runs of non-blank characters that hold a letter or digit. */
export function countWords(text: string): number {
  // Split first: one pattern for the whole would take quadratic time on a long row of dashes.
  let words = 0;
  for (const run of text.split(/\s+/)) if (hasLetterOrDigit(run)) words += 1;
  return words;
}
