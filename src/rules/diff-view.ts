import type { Comparison, ListChange } from './compare.ts';
import type { SourceView } from './edition-view.ts';
import type { ValueView } from './view.ts';

/** One thing that both editions, or one of them, have a value for. */
export interface ValueChange {
  readonly key: string;
  readonly topic: string;
  readonly subject?: string;
  readonly change: Comparison;
  readonly before: ValueView;
  readonly after: ValueView;
}

/** Groups, categories or criteria, name by name. */
export interface ChoicesChange extends ListChange {
  readonly key: 'kelompok' | 'kategori' | 'kriteria';
  readonly label: string;
  readonly change: Comparison;
  readonly before: ValueView;
  readonly after: ValueView;
}

/** A section of the form: there in both, or in one; unknown where the other form was not found. */
export interface SectionChange {
  readonly id: string;
  readonly title: string;
  /** Names of the groups whose form has it, where not all have. */
  readonly groups?: readonly string[];
  /** What it was called before, where that differs. */
  readonly formerTitle?: string;
  /** Which of the two editions' rulebooks hold it, be it borrowed. */
  readonly in: readonly ('before' | 'after')[];
  readonly presence: 'kept' | 'added' | 'removed' | 'unknown';
  readonly values: readonly ValueChange[];
}

export interface ComparedEdition {
  readonly id: string;
  readonly name: string;
  readonly rulebookVersion: string;
  /** Whether the sections of its form come from a source on this very edition. */
  readonly formKnown: boolean;
  readonly borrowedForm?: string;
}

/** What changed from one edition to another, as `inovasi rules diff` gives it. */
export interface EditionDiff {
  readonly before: ComparedEdition;
  readonly after: ComparedEdition;
  readonly summary: Readonly<Record<Comparison, number>>;
  readonly choices: readonly ChoicesChange[];
  readonly values: readonly ValueChange[];
  readonly sections: readonly SectionChange[];
  readonly sources: readonly SourceView[];
}
