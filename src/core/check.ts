import type { Dossier } from './dossier.ts';
import type { Finding, ProblemCode } from './finding.ts';
import type { Agency } from './innovation.ts';
import type { Field, LetterDemand, Rulebook, Section } from './rulebook.ts';

/** What a requirement is about: the dossier as a whole, a field, a section, or a letter. */
export type Subject =
  | { readonly over: 'dosir'; readonly id: string }
  | { readonly over: 'isian'; readonly id: string; readonly field: Field; readonly section: Section }
  | { readonly over: 'bagian'; readonly id: string; readonly section: Section }
  | { readonly over: 'surat'; readonly id: string; readonly letter: LetterDemand };

export type SubjectOf<K extends Subject['over']> = Extract<Subject, { over: K }>;

/** What every check may know besides its subject and its options. */
export interface Facts {
  readonly dossier: Dossier;
  readonly rulebook: Rulebook;
  readonly agency: Agency;
  /** The day the report speaks of, `YYYY-MM-DD`; absent where the files may be newer than any day that is known. */
  readonly asOf?: string;
}

export interface CheckInput<O, K extends Subject['over']> extends Facts {
  readonly subject: SubjectOf<K>;
  /** Plain values: the engine has already chosen one recorded value for each option with provenance. */
  readonly options: O;
}

/** What a check found out that is worth saying even when nothing is wrong or the rule is unknown. */
export interface Note {
  readonly code: NoteCode;
  readonly args: Readonly<Record<string, string | number>>;
}

export type NoteCode = 'usia' | 'kata';

/** JSON Schema of one option's plain value. */
export type OptionSchema = Readonly<Record<string, unknown>>;

/** What a number counts, for people. */
export type Unit = 'kata' | 'byte' | 'detik' | 'garis';

/** Which of two values of an option asks more of a dossier. */
export type Stricter = 'lower' | 'higher' | 'longer' | 'subset' | 'superset' | 'true';

export interface Option {
  readonly schema: OptionSchema;
  readonly optional?: true;
  readonly unit?: Unit;
  /** How an agency may tighten it; an option without this stays as the edition has it. */
  readonly stricter?: Stricter;
}

/** A kind of check: a small pure function with a schema for its options. */
export interface Check<O = Readonly<Record<string, unknown>>, K extends Subject['over'] = Subject['over']> {
  /** One sentence: what it promises to notice. */
  readonly summary: string;
  readonly over: K;
  /**
   * Options by name. One that the rule does not give is taken from the subject (`kata` of a field); the edition's
   * own values stand in a rule as `{ dari: penutupan }`. One that nobody gives, or that was not found, makes the
   * requirement unknown, unless it is marked `optional`.
   */
  readonly options: Readonly<Record<keyof O & string, Option>>;
  /** Each code it may yield: `missing` is only information while the dossier is a draft. */
  readonly problems: Readonly<Partial<Record<ProblemCode, 'missing' | 'wrong'>>>;
  /** How much work the fix usually is: 1 a tick or a word, 5 weeks. Orders the cheapest next steps. */
  readonly effort: 1 | 2 | 3 | 4 | 5;
  /**
   * Whether the requirement concerns this dossier at all; always where absent. Options that are already known
   * are handed in, so that a letter the edition does not demand is not counted as met.
   */
  readonly applies?: (
    input: Omit<CheckInput<unknown, K>, 'options'> & { readonly options?: Partial<O> },
  ) => boolean;
  readonly run: (input: CheckInput<O, K>) => Iterable<Finding>;
  readonly note?: (input: CheckInput<Partial<O>, K>) => Note | undefined;
}

/**
 * Keeps options and function in agreement, then forgets the types, so that all kinds fit in one table. The
 * rulebook loader validates options before any check runs, which is what makes forgetting safe.
 */
export function defineCheck<O extends object, K extends Subject['over']>(check: Check<O, K>): Check {
  return check as unknown as Check;
}
