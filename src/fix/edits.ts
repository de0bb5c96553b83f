/** A stretch of a text and what is to stand there instead. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The text with all edits made. They are in the order of the text and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, by } of edits) {
    parts.push(text.slice(at, from), by);
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** As many of the edits, in their order, as can be made together without the test failing; none after so many trials. */
export function safeEdits(
  edits: readonly Edit[],
  isSafe: (edits: readonly Edit[]) => boolean,
  maxTrials: number,
): readonly Edit[] {
  const kept: Edit[] = [];
  let trials = 0;
  const add = (some: readonly Edit[]): void => {
    if (some.length === 0 || trials > maxTrials) return;
    trials += 1;
    if (isSafe([...kept, ...some])) {
      for (const edit of some) kept.push(edit);
    } else if (some.length > 1) {
      const middle = Math.ceil(some.length / 2);
      add(some.slice(0, middle));
      add(some.slice(middle));
    }
  };
  add(edits);
  return trials > maxTrials ? [] : kept;
}
