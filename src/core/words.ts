const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Counts words as every message of the tool does: runs of non-blank characters that hold a letter or digit. */
export function countWords(text: string): number {
  // Split first: one pattern for the whole would take quadratic time on a long row of dashes.
  let words = 0;
  for (const run of text.split(/\s+/)) if (LETTER_OR_DIGIT.test(run)) words += 1;
  return words;
}
