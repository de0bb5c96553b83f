import type { Bilingual } from '../../../core/language.ts';

/** Part of a general explanation: a sentence, a list, or terms with what they mean. */
export type GeneralPart =
  | string
  | readonly string[]
  | { readonly terms: readonly (readonly [term: string, meaning: string])[] }
  | { readonly file: string; readonly text: string };

export interface GeneralWords {
  readonly title: string;
  readonly parts: readonly GeneralPart[];
}

/** A topic that hangs on no edition. */
export interface GeneralEntry extends Bilingual<GeneralWords> {
  /** What it may be called besides its own name. */
  readonly aliases: readonly string[];
}
