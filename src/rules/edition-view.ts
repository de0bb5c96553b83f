import type { Choice, Severity, Stage } from '../core/rulebook.ts';
import type { Certainty } from '../core/sourced.ts';
import type { FactKey } from '../messages/rules/labels.ts';
import type { OpenQuestion } from './open.ts';
import type { EditionStatus } from './status.ts';
import type { ValueView } from './view.ts';

export interface FactView {
  readonly key: FactKey;
  readonly label: string;
  readonly value: ValueView;
  /** What may be chosen, where the value is a list of choices. */
  readonly choices?: readonly Choice[];
}

/** A group, who may enter it, and how many of an agency's innovations it takes. */
export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly entry?: ValueView;
  readonly cap?: ValueView;
}

/** How many registered, passed, won. */
export interface OutcomeView {
  readonly name: string;
  readonly count: ValueView;
}

export interface FieldView {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly points: readonly string[];
  readonly words: ValueView;
}

export interface SectionView {
  readonly id: string;
  readonly title: string;
  /** Ids of the groups whose form has it; absent where all have. */
  readonly groups?: readonly string[];
  readonly weight: ValueView;
  readonly attachment: ValueView;
  readonly fields: readonly FieldView[];
}

export interface DocumentView {
  readonly id: string;
  readonly title: string;
  /** Ids of the groups it is demanded of; absent where of all. */
  readonly groups?: readonly string[];
  readonly demanded: ValueView;
  readonly format: ValueView;
  readonly size: ValueView;
}

/** How sure we are of a rule, and how loud its findings can be for that at submission. */
export interface Standing {
  readonly certainty: Certainty;
  readonly severity: Severity | null;
}

export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly check: string;
  readonly groups?: readonly string[];
  readonly condition?: Readonly<Record<string, string | boolean>>;
  readonly asked?: ValueView;
  readonly options: readonly { readonly name: string; readonly label: string; readonly value: ValueView }[];
  readonly standing: readonly Standing[];
}

export interface SourceView {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly date?: string;
  readonly kind: string;
  readonly copies?: string;
}

/** All that is known of what an edition asks, as `inovasi rules show` gives it. */
export interface EditionView {
  readonly id: string;
  readonly name: string;
  readonly competition: string;
  readonly year: number;
  readonly rulebookVersion: string;
  readonly extends?: string;
  /** Edition whose form stands in for this one's. */
  readonly borrowedForm?: string;
  readonly status: EditionStatus;
  /** How many things are wrong in the rulebook itself. */
  readonly problems: number;
  /** The group it was narrowed to; null for all. */
  readonly group: string | null;
  readonly facts: readonly FactView[];
  readonly groups: readonly GroupView[];
  readonly sections: readonly SectionView[];
  readonly documents: readonly DocumentView[];
  readonly rules: readonly RuleView[];
  readonly stages: readonly Stage[];
  readonly outcomes: readonly OutcomeView[];
  readonly open: readonly OpenQuestion[];
  readonly sources: readonly SourceView[];
}
