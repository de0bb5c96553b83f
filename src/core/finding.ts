/**
 * Every problem the tool can name, keyed by a permanent code, with the facts its sentence needs.
 * Each producer adds its own codes beside the code that yields them:
 * `declare module '../core/finding.ts' { interface Problems { 'topik/nama': { angka: number } } }`
 * and `messages/` does not compile until every code has words in both languages.
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- filled by declaration merging
export interface Problems {}

export type ProblemCode = keyof Problems;

/** A step on the way to a value: a key of a mapping or an index of a list. */
export type PathStep = string | number;

/**
 * A place by name. `path` walks keys of a YAML file (a key that is missing points to its nearest ancestor);
 * `line` and `column` (1-based, UTF-16 units) are for Markdown. A place with neither is the whole file.
 */
export interface Place {
  /** Path from the root of the dossier repository, with forward slashes. */
  readonly file: string;
  readonly path?: readonly PathStep[];
  readonly on?: 'key' | 'value';
  readonly line?: number;
  readonly column?: number;
}

/** What a check yields: one thing wrong, and where, by name. The engine adds everything else. */
export type Finding = {
  readonly [C in ProblemCode]: { readonly problem: C; readonly args: Problems[C]; readonly at: Place };
}[ProblemCode];

/** Whether `check --fix` mends it: the producer of the finding has looked, and says so among its facts. */
export function isFixable({ args }: Finding): boolean {
  return 'otomatis' in args && args.otomatis;
}

/** A place that can be printed: 1-based line and column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
