/** Letters whose purpose a source states, so that one can be drafted; official forms were not found for any. */
export const LETTER_KINDS = [
  'implementasi',
  'identitas-inovator',
  'kesediaan-replikasi',
  'hasil-replikasi',
] as const;

/** A letter that can be drafted. */
export type LetterKind = (typeof LETTER_KINDS)[number];

export function isLetterKind(text: string): text is LetterKind {
  return (LETTER_KINDS as readonly string[]).includes(text);
}

/** Where a drafted letter's facts stand, by the file and key that holds them. */
export interface Blank {
  /** File from the root of the repository. */
  readonly file: string;
  /** Key as people know it, as `pejabat.nama`. */
  readonly key: string;
}
