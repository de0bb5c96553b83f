import type { FileFacts } from '../../core/file-facts.ts';
import type { Bilingual } from '../../core/language.ts';
import type { RejectionCause } from './figures.ts';

/**
 * Part of one file of a dossier. YAML is laid over the complete fictional example: keys are merged, entries of a
 * list by their `id`, and `[]` or a blank value empties what was there. Markdown takes the place of the whole file.
 * A `file` that ends in `/` is a folder: one file a line with its size, or nothing where the folder is empty.
 */
export interface Snippet {
  readonly file: string;
  readonly text: string;
  /** Files that the example does not have and that are supposed to stand in the dossier. */
  readonly beside?: readonly string[];
  /** What looking into files of the dossier is supposed to have told. */
  readonly inside?: Readonly<Record<string, FileFacts>>;
}

/** What a rule or a problem is about, in one language. */
export interface ExplainedWords {
  /** What it asks. */
  readonly asks: string;
  /** Why it is asked, in our own words. */
  readonly why: string;
  /** The least that puts it right. */
  readonly fix: string;
}

/** A case that shows a rule. A test plays both snippets: the bad one fires exactly this rule, the good one does not. */
export interface ShownCase {
  readonly bad: Snippet;
  readonly good: Snippet;
  /** The edition and group it is played under: KIPP 2023 and its first group where absent. */
  readonly edition?: string;
  readonly group?: string;
  /** No edition is known to ask it, so the test supposes what neighbouring editions asked. */
  readonly supposed?: true;
  /** Other rules that cannot but fire with it. */
  readonly also?: readonly string[];
  /** The reader's problem that speaks before the rule can. */
  readonly caughtBy?: string;
}

/** The explanation of one rule. */
export interface RuleEntry extends Bilingual<ExplainedWords>, ShownCase {
  /** Reasons for rejection that the press or the ministry named and that this rule looks for. */
  readonly causes?: readonly RejectionCause[];
}

/** The explanation of a problem that needs no rule. */
export interface ProblemEntry extends Bilingual<ExplainedWords> {
  readonly bad?: Snippet;
  readonly good?: Snippet;
}

/** A snippet of a file of the dossier. */
export function inFile(file: string, text: string, ...beside: readonly string[]): Snippet {
  return beside.length === 0 ? { file, text } : { file, text, beside };
}

/** A snippet of `inovasi.yaml`. */
export function identity(text: string): Snippet {
  return inFile('inovasi.yaml', text);
}

/** A whole answer, `narasi/<field>.md`. */
export function answer(field: string, text: string): Snippet {
  return inFile(`narasi/${field}.md`, text);
}
