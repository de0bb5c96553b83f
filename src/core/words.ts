const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/** Counts words as every message of the tool does: runs of non-blank characters that hold a letter or digit. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
