import type { ProblemCode, Problems } from '../core/finding.ts';
import type { Bilingual } from '../core/language.ts';

/** What the reader sees of a problem: what was found and what is allowed, then what to do next. */
export interface Wording {
  readonly message: string;
  readonly fix?: string;
}

/** The words of one problem, both languages side by side. */
export type Words<A> = Bilingual<(args: A) => Wording>;

/** Words for the given problem codes; `satisfies ProblemTable<…>` keeps a table complete. */
export type ProblemTable<C extends ProblemCode> = { readonly [K in C]: Words<Problems[K]> };

/** A sentence with facts in it. */
export type Sentence<A> = Bilingual<(args: A) => string>;
