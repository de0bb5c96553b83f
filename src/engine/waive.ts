import type { DossierReport, Diagnostic, StageName, WaivedDiagnostic } from '../core/report.ts';
import type { Certainty } from '../core/sourced.ts';
import type { Waiver, WaiverNote } from '../core/waiver.ts';
import type { Language } from '../core/language.ts';
import { notAtSubmission } from '../messages/engine/judgement.ts';

/** The keys without which nobody could tell what was accepted, by whom, and until when. */
export const WAIVER_KEYS = ['aturan', 'alasan', 'keterangan', 'pemilik', 'sampai'] as const;

/** A complete waiver as reports print it; undefined while something is missing. */
export function noteOf(waiver: Waiver): WaiverNote | undefined {
  const { aturan, perihal, dosir = [], alasan, keterangan, pemilik, sampai } = waiver;
  if (!aturan || alasan === undefined || !keterangan || !pemilik || !sampai) return undefined;
  return {
    rule: aturan,
    ...(perihal === undefined ? {} : { subject: perihal }),
    dossiers: dosir,
    reason: alasan,
    text: keterangan,
    owner: pemilik,
    until: sampai,
  };
}

/** Rules that no waiver lifts at submission: the competition's own, as far as they are known, and the tool's. */
const BINDING: ReadonlySet<Certainty> = new Set<Certainty>(['kontrak', 'resmi', 'dikuatkan', 'dikonfirmasi']);

/** Whether a finding stands at submission whatever the agency accepts. */
export function bindsAtSubmission({ atSubmit, certainty }: Diagnostic): boolean {
  return atSubmit === 'error' && BINDING.has(certainty);
}

/** The dossier, the day and the stage that waivers are held against. */
export interface Occasion {
  readonly slug: string;
  readonly asOf: string;
  readonly stage: StageName;
  readonly language: Language;
}

function covers(note: WaiverNote, { rule, requirement }: Diagnostic, { slug, asOf }: Occasion): boolean {
  // What was wrong while reading belongs to no requirement: a broken file cannot be accepted.
  if (requirement === undefined || note.rule !== rule || asOf > note.until) return false;
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
    else if (occasion.stage === 'submit' && bindsAtSubmission(diagnostic)) {
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
