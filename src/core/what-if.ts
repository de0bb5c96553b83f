import type { Deadline, DossierReport } from './report.ts';

/** What a question changes about a dossier and its edition; what is absent stays as it is. */
export interface Choices {
  readonly edition?: string;
  readonly group?: string;
  readonly category?: string;
  /** Last moment of registration, ISO 8601. */
  readonly closing?: string;
  /** The day to speak of. */
  readonly asOf?: string;
  /** Start of implementation, complete or partial ISO 8601 date. */
  readonly start?: string;
}

/** Whether something holds: on every day a partial date may mean, on none, on some; or not known at all. */
export type Answer = 'yes' | 'no' | 'perhaps' | 'unknown';

/** The age rule, read one way: a value the edition is known to ask, or one that neighbouring editions asked. */
export interface AgeReading {
  /** Least age as an ISO 8601 duration. */
  readonly least: string;
  /** Whose rule this is, oldest first. */
  readonly editions: readonly string[];
  /** Whether it is only borrowed from neighbours, because the edition's own was not found. */
  readonly conditional: boolean;
  /** When the innovation reaches the age: a partial ISO 8601 date, or an interval of days. */
  readonly from: string;
  /** Whether it has the age when the edition closes. */
  readonly atClosing: Answer;
  /**
   * First years that fit where editions go on closing on the days of the year on which earlier ones did: the first
   * that may, and the first that does on any of those days. Null where too few closings are known.
   */
  readonly years: { readonly perhaps: number; readonly surely: number } | null;
}

/** How old the innovation is for an edition, and what that is worth. */
export interface AgeOutlook {
  /** As written; null where it is blank or no date. */
  readonly start: string | null;
  /** Whether it had begun when the edition closed. */
  readonly begunAtClosing: Answer;
  /** Whether the edition has an age rule for this group at all. */
  readonly asked: boolean;
  readonly readings: readonly AgeReading[];
}

/**
 * What an edition would say of the innovation's age: cancelled, no such group, not begun at closing, too young,
 * old enough, hanging on a rule or date that is not known, nothing known, or no age asked.
 */
export type Ripeness =
  | 'cancelled'
  | 'no-such-group'
  | 'not-begun'
  | 'too-young'
  | 'ripe'
  | 'conditional'
  | 'unknown'
  | 'not-asked';

/** A field of the form or a narrative, with the words there are. */
export interface FieldWords {
  readonly id: string;
  readonly title: string;
  readonly words: number;
}

/** What becomes of the answers under another form. */
export interface FormOutlook {
  /** Fields that are answered already. */
  readonly carried: readonly FieldWords[];
  /** Fields without an answer. */
  readonly empty: readonly FieldWords[];
  /** Answers that this form does not ask for. */
  readonly unread: readonly FieldWords[];
}

/** One thing that a dossier lacks for an edition, all it is about taken together. */
export interface Need {
  readonly rule: string;
  readonly title: string;
  /** Requirements, `rule#subject`. */
  readonly requirements: readonly string[];
  /** Fields, sections or letters it is about; none where it is the dossier as a whole. */
  readonly about: readonly string[];
}

/** What a dossier still needs for an edition. */
export interface Needs {
  /** Stands in the way of submission. */
  readonly blocking: readonly Need[];
  /** Not met, but not in the way. */
  readonly advised: readonly Need[];
  /** Neither met nor unmet, because the edition's rule was not found. */
  readonly unknown: readonly Need[];
}

/** The dossier under one choice. */
export interface Outlook {
  /** The dossier's own choice, against which the others are seen. */
  readonly own: boolean;
  readonly choices: Choices;
  readonly edition: string;
  readonly editionName: string;
  readonly group: string | null;
  readonly groupName: string | null;
  readonly ripeness: Ripeness;
  /** What is said of a cancelled edition; null for any other. */
  readonly cancelled: string | null;
  /** Groups of the edition, where the one asked for is none of them. */
  readonly groups?: readonly string[];
  readonly deadline: Deadline | null;
  /** Whether registration is over: its closing has passed or, where none was found, the edition's year has. */
  readonly closed: boolean;
  readonly age: AgeOutlook;
  readonly form: FormOutlook;
  readonly needs: Needs;
  /** The whole report under this choice. */
  readonly report: DossierReport;
}

/** Whether the choice can be made at all: the edition was held, and has the group. */
export function isPossible({ ripeness }: Pick<Outlook, 'ripeness'>): boolean {
  return ripeness !== 'cancelled' && ripeness !== 'no-such-group';
}

/** When earlier editions closed, by day of the year: what a year to come may look like. */
export interface ClosingPattern {
  /** Editions with a known closing, oldest first. */
  readonly editions: readonly string[];
  /** Earliest and latest of the closings by day of the year, each as recorded. */
  readonly earliest: string;
  readonly latest: string;
}

/** One dossier under several choices, its own first. */
export interface WhatIf {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly outlooks: readonly Outlook[];
  readonly closings: ClosingPattern | null;
}
