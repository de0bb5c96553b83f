import type { PathStep } from './finding.ts';
import type { Severity } from './rulebook.ts';
import type { ConfirmationNote } from './confirmation.ts';
import type { Certainty } from './sourced.ts';
import type { WaiverNote } from './waiver.ts';
import type { WhatIf } from './what-if.ts';

export type StageName = 'draft' | 'submit';

export type RequirementStatus = 'met' | 'unmet' | 'waived' | 'unknown' | 'not-applicable';

/** Who says so, as printed beside a finding. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  /** The value this source records, where sources differ. */
  readonly value?: string;
}

/** How loud each severity is, for comparing. */
export const LOUDNESS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export interface Requirement {
  /** `rule#subject`. */
  readonly id: string;
  readonly rule: string;
  /** What the rule asks, in words. */
  readonly title: string;
  /** The field, section or letter it is about; absent where it concerns the dossier as a whole. */
  readonly about?: string;
  /** Section id of the form, or null where it concerns the dossier as a whole. */
  readonly section: string | null;
  readonly status: RequirementStatus;
  readonly certainty: Certainty;
  readonly source: readonly Citation[];
  /** What was found out: the age at closing, what neighbouring editions asked. */
  readonly note?: string;
  readonly effort: number;
}

export interface Diagnostic {
  readonly rule: string;
  readonly problem: string;
  /** Requirement it belongs to; absent for what was wrong while reading. */
  readonly requirement?: string;
  readonly section: string | null;
  readonly severity: Severity;
  /** Severity at stage submit, whatever the stage of this run. */
  readonly atSubmit: Severity;
  readonly message: string;
  /** What to do next. */
  readonly fix?: string;
  /** There where `check --fix` mends it. */
  readonly fixable?: true;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path?: readonly PathStep[];
  /** The place in the form's own words. */
  readonly label: string;
  readonly certainty: Certainty;
  readonly source: readonly Citation[];
  /** A waiver that covers it and does not hold, because no waiver lifts this rule at submission. */
  readonly waiver?: WaiverNote;
}

/** A finding that a waiver keeps from counting in this run. */
export interface WaivedDiagnostic extends Diagnostic {
  readonly waiver: WaiverNote;
}

export interface FieldReadiness {
  readonly id: string;
  readonly title: string;
  readonly words: number;
  /** Every recorded limit, most trusted first; empty where none was found. */
  readonly limits: readonly number[];
}

export interface SectionReadiness {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Percent of the mark; null where not found. */
  readonly weight: number | null;
  readonly fields: readonly FieldReadiness[];
  readonly met: number;
  readonly total: number;
  readonly unknown: number;
}

export interface Readiness {
  /** Known, applicable requirements that are met, and how many there are. */
  readonly met: number;
  readonly total: number;
  readonly unknown: number;
  /** Findings that would be errors at stage submit. */
  readonly blockers: number;
  readonly sections: readonly SectionReadiness[];
  /** What concerns the dossier as a whole. */
  readonly general: { readonly met: number; readonly total: number; readonly unknown: number };
}

export interface Deadline {
  /** As recorded, ISO 8601. */
  readonly at: string;
  /** With hour and zone, or saying that the hour was not found. */
  readonly text: string;
  /** Whole days from `asOf`; negative when it has passed. */
  readonly days: number;
  readonly passed: boolean;
}

/** One of the cheapest things to do next. */
export interface Step {
  readonly requirement: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

export interface DossierReport {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly fiction: boolean;
  readonly edition: string;
  readonly editionName: string;
  readonly rulebookVersion: string;
  /** Edition whose form stands in for this one's, where its own is not known. */
  readonly borrowedForm?: string;
  readonly group: string | null;
  readonly deadline: Deadline | null;
  /** The agency's own last moment, where its rules set one. */
  readonly internalDeadline?: Deadline;
  readonly readiness: Readiness;
  readonly nextSteps: readonly Step[];
  readonly requirements: readonly Requirement[];
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that do not count because a waiver covers them. */
  readonly waived: readonly WaivedDiagnostic[];
  /** What the agency confirmed about this edition. */
  readonly confirmations: readonly ConfirmationNote[];
}

/**
 * Something of one dossier repository, with the folder of that repository from the top of the checkout; `.` where the
 * two are the same. `file` and `path` are from the dossier repository, as its people know them; CI needs both.
 */
export type Rooted<T> = T & { readonly root: string };

export interface Summary {
  readonly dossiers: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly blockers: number;
  /** Findings that `check --fix` mends. */
  readonly fixable: number;
}

/** The result of a check as data; every format is a pure function of it. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'inovasi'; readonly version: string };
  readonly language: 'id' | 'en';
  readonly stage: StageName;
  /** The day the report speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly agency: string;
  readonly dossiers: readonly Rooted<DossierReport>[];
  /** Findings of the repository and of rulebooks. */
  readonly diagnostics: readonly Rooted<Diagnostic>[];
  readonly summary: Summary;
  /** The same dossiers under other choices, where that was asked. */
  readonly whatIf?: readonly WhatIf[];
}

/** Something the edition leaves open, once for all it is about. */
export interface OpenQuestion {
  readonly title: string;
  /** Fields, sections or letters it is about; none where it is the dossier as a whole. */
  readonly about: readonly string[];
  readonly note?: string;
  readonly source: readonly Citation[];
}

/** Requirements that are not known, those that differ only in what they are about taken together. */
export function openQuestions(requirements: readonly Requirement[]): readonly OpenQuestion[] {
  const alike = new Map<string, OpenQuestion>();
  for (const { rule, title, about, note, source, status } of requirements) {
    if (status !== 'unknown') continue;
    const key = JSON.stringify([rule, title, note]);
    const known = alike.get(key) ?? { title, about: [], source, ...(note === undefined ? {} : { note }) };
    alike.set(key, about === undefined ? known : { ...known, about: [...known.about, about] });
  }
  return [...alike.values()];
}
