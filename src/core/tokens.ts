import { isBeyondAscii } from './characters.ts';

/** The words of a text for comparing: lower case, without punctuation. */
export function tokensOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  // What is plain needs no look at the tables of Unicode.
  if (!isBeyondAscii(lower)) return lower.match(/[a-z\d]+/g) ?? [];
  const runs = lower.match(/[a-z\d\u0080-\uFFFF]+/g) ?? [];
  return runs.flatMap((run) => (isBeyondAscii(run) ? (run.match(/[\p{L}\p{N}]+/gu) ?? []) : run));
}

/** Words on one line with a blank on either side, so that one line holds another only at whole words. */
export function lineOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** Every three words in a row. */
export function runsOf(words: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (let index = 2; index < words.length; index += 1) {
    runs.push(`${words[index - 2]} ${words[index - 1]} ${words[index]}`);
  }
  return runs;
}

/** The share (0 to 1) of words that stand in runs of three which are among the known ones. */
export function sharedShare(words: readonly string[], known: ReadonlySet<string>): number {
  if (words.length === 0) return 0;
  const shared = new Set<number>();
  for (const [index, run] of runsOf(words).entries()) {
    if (known.has(run)) for (const word of [index, index + 1, index + 2]) shared.add(word);
  }
  return shared.size / words.length;
}
