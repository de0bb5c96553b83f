import type { FailureCode, Failures } from '../core/errors.ts';
import type { Bilingual } from '../core/language.ts';

/** What ended the run, and what to do next. */
export interface FailureWording {
  readonly message: string;
  readonly hint?: string;
}

/** Words for the given failure codes, both languages side by side. */
export type FailureTable<F extends FailureCode> = {
  readonly [C in F]: Bilingual<(args: Failures[C]) => FailureWording>;
};
