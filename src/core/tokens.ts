/** The words of a text for comparing: lower case, without punctuation. */
export function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the words of `part` stand in `whole` one after the other. */
export function containsRun(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length === 0 || part.length > whole.length) return false;
  return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

const RUN = 3;

function runsOf(words: readonly string[]): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** The share (0 to 1) of words that stand in runs of three which also occur in one of the other texts. */
export function sharedShare(words: readonly string[], others: readonly (readonly string[])[]): number {
  if (words.length === 0) return 0;
  const known = new Set(others.flatMap(runsOf));
  const shared = new Set<number>();
  for (const [index, run] of runsOf(words).entries()) {
    if (known.has(run)) for (let step = 0; step < RUN; step += 1) shared.add(index + step);
  }
  return shared.size / words.length;
}
