import type { Testimonial } from './dossier.ts';
import { plainText } from './prose-text.ts';
import { remember } from './remember.ts';
import { runsOf, tokensOf } from './tokens.ts';

const NO_HEADINGS = { skipHeadings: new Set<string>() };

/** What somebody said, as plain text. */
export const testimonyText = remember((entry: Testimonial): string =>
  plainText(entry.words.blocks, NO_HEADINGS).trim(),
);

/** Longer than anybody speaks; what comes behind is not compared. */
const MOST_WORDS = 1000;

const wordsOf = remember((entry: Testimonial) => tokensOf(testimonyText(entry)).slice(0, MOST_WORDS));
const setOf = remember((entry: Testimonial): ReadonlySet<string> => new Set(runsOf(wordsOf(entry))));

/** Words that a text needs before it can be called somebody else's. */
const FEWEST = 6;

/** The share (0 to 1) of three words in a row that two testimonials have in common; 0 where they say too little. */
export function likeness(one: Testimonial, other: Testimonial): number {
  if (Math.min(wordsOf(one).length, wordsOf(other).length) < FEWEST) return 0;
  const [left, right] = [setOf(one), setOf(other)];
  let shared = 0;
  for (const run of left) if (right.has(run)) shared += 1;
  return shared / Math.min(left.size, right.size);
}
