import { parsePartialDate } from '../core/dates.ts';
import type { DossierReport, Diagnostic, StageName, WaivedDiagnostic } from '../core/report.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { certaintyOf, isSettled, type Certainty, type Sourced } from '../core/sourced.ts';
import { noteOf, type Waiver, type WaiverNote } from '../core/waiver.ts';
import type { Language } from '../core/language.ts';
import { notAtSubmission } from '../messages/engine/judgement.ts';
import type { Demand } from './requirements.ts';

/** What no waiver lifts at submission: the competition's own rules, as far as they are known, and the tool's. */
function binds(certainty: Certainty): boolean {
  return certainty === 'kontrak' || isSettled(certainty);
}

/** Requirements that the agency made stricter and that bind without it, too: tightening lifts nothing. */
function tightened(demands: readonly Demand[], { sumber }: Rulebook): ReadonlySet<string | undefined> {
  const replaced = ({ semula }: Sourced<unknown>): boolean =>
    semula !== undefined && binds(certaintyOf(semula, sumber));
  const stricter = demands.filter(({ rule, sourced }) => rule.mengikat === true || sourced.some(replaced));
  return new Set(stricter.map(({ id }) => id));
}

/** Tells which findings stand at submission whatever the agency accepts. */
export function bindingAtSubmission(
  demands: readonly Demand[],
  rulebook: Rulebook,
): (diagnostic: Diagnostic) => boolean {
  const ids = tightened(demands, rulebook);
  return ({ atSubmit, certainty, requirement }) =>
    atSubmit === 'error' && (binds(certainty) || (certainty === 'instansi' && ids.has(requirement)));
}

/** The dossier, the day and the stage that waivers are held against. */
export interface Occasion {
  readonly slug: string;
  readonly asOf: string;
  readonly stage: StageName;
  readonly language: Language;
  readonly binding: (diagnostic: Diagnostic) => boolean;
}

/** A last day that is in no calendar would never come. */
function holdsOn({ until }: WaiverNote, asOf: string): boolean {
  return asOf <= until && parsePartialDate(until)?.precision === 'day';
}

function covers(note: WaiverNote, { rule, requirement }: Diagnostic, { slug, asOf }: Occasion): boolean {
  // What was wrong while reading belongs to no requirement: a broken file cannot be accepted.
  if (requirement === undefined || note.rule !== rule || !holdsOn(note, asOf)) return false;
  if (note.dossiers.length > 0 && !note.dossiers.includes(slug)) return false;
  return note.subject === undefined || requirement === `${rule}#${note.subject}`;
}

/** Findings of one dossier, told apart by whether they count. */
export interface Waived {
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly WaivedDiagnostic[];
}

/**
 * Takes out what the agency's waivers cover. At submission a binding rule's finding stays, and says that its waiver
 * does not hold.
 */
export function waive(all: readonly Diagnostic[], waivers: readonly Waiver[], occasion: Occasion): Waived {
  const notes = waivers.map(noteOf).filter((note) => note !== undefined);
  if (notes.length === 0) return { diagnostics: all, waived: [] };
  const diagnostics: Diagnostic[] = [];
  const waived: WaivedDiagnostic[] = [];
  for (const diagnostic of all) {
    const waiver = notes.find((note) => covers(note, diagnostic, occasion));
    if (waiver === undefined) diagnostics.push(diagnostic);
    else if (occasion.stage === 'submit' && occasion.binding(diagnostic)) {
      const message = `${diagnostic.message} ${notAtSubmission[occasion.language](waiver)}`;
      diagnostics.push({ ...diagnostic, message, waiver });
    } else waived.push({ ...diagnostic, waiver });
  }
  return { diagnostics, waived };
}

/** The waivers that covered something in these reports. */
export function usedIn(
  reports: readonly Pick<DossierReport, 'diagnostics' | 'waived'>[],
): ReadonlySet<string> {
  const all = reports.flatMap(({ diagnostics, waived }) => [...diagnostics, ...waived]);
  return new Set(all.flatMap(({ waiver }) => (waiver === undefined ? [] : [JSON.stringify(waiver)])));
}
