/** Longest text that a rulebook's pattern is held against, in characters: with few repetitions, that bounds the work. */
export const LONGEST_MATCHED = 200;
/** Longest pattern a rulebook may hold. */
export const LONGEST_PATTERN = 200;

/** JSON Schema of an option that is a regular expression; the loader refuses one that could take long. */
export const PATTERN_OPTION = { type: 'string', minLength: 1, format: 'regex' };

/** Whether the whole text matches; one that is longer than anything a pattern is meant for does not. */
export function matches(text: string, pattern: string): boolean {
  return text.length <= LONGEST_MATCHED && new RegExp(`^(?:${pattern})$`, 'u').test(text);
}
