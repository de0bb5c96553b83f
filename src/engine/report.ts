import type { Facts } from '../core/check.ts';
import { chosen } from '../core/choices.ts';
import type { Dossier } from '../core/dossier.ts';
import { isFiction, type Agency } from '../core/innovation.ts';
import type { Language } from '../core/language.ts';
import type {
  Diagnostic,
  DossierReport,
  Report,
  Requirement,
  RequirementStatus,
  Rooted,
  StageName,
  Summary,
} from '../core/report.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { firstValue } from '../core/sourced.ts';
import { ruleUnknown } from '../messages/engine/judgement.ts';
import { notes } from '../messages/notes.ts';
import { citationsFor, neighboursOf } from './citations.ts';
import { confirmationNotes } from './confirmations.ts';
import { deadlineOf } from './deadline.ts';
import { diagnose } from './diagnose.ts';
import { examine, type Verdict } from './examine.ts';
import { readinessOf } from './readiness.ts';
import type { CheckTable, Demand } from './requirements.ts';
import { nextSteps } from './steps.ts';
import { variantsOf } from './variants.ts';
import { bindingAtSubmission, waive, type Waived } from './waive.ts';

/** One dossier and what it is held against. */
export interface Case {
  readonly dossier: Dossier;
  readonly agency: Agency;
  readonly rulebook: Rulebook;
  readonly checks: CheckTable;
  readonly stage: StageName;
  /** The day the report speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether that day only stands in for one that is not known: the files may be newer. */
  readonly undated?: boolean;
  readonly language: Language;
}

/** What of a case the checks may look at. */
function factsOf({ dossier, rulebook, agency, asOf, undated }: Case): Facts {
  return { dossier, rulebook, agency, ...(undated === true ? {} : { asOf }) };
}

/** A note as a sentence of its own. */
function capital(note: string): string {
  return `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
}

function checkNote(demand: Demand, setting: Case): string | undefined {
  if (demand.check.note === undefined) return undefined;
  const options = variantsOf(demand)[0]?.options ?? Object.fromEntries(plainOptions(demand));
  const note = demand.check.note({ ...factsOf(setting), subject: demand.subject, options });
  return note === undefined ? undefined : capital(notes[note.code][setting.language](note.args));
}

/** The options of a demand that hangs on an unknown value: all that is known, in its first recorded value. */
function plainOptions(demand: Demand): readonly [string, unknown][] {
  return [...demand.options].flatMap(([name, option]): [string, unknown][] => {
    const claims = (option as { nilai?: readonly { isi: unknown }[] }).nilai;
    if (claims === undefined) return [[name, option]];
    return claims[0] === undefined ? [] : [[name, claims[0].isi]];
  });
}

/** A requirement whose every finding a waiver covers is waived: neither met nor in the way. */
function statusOf({ demand, status }: Verdict, { diagnostics, waived }: Waived): RequirementStatus {
  const isOurs = ({ requirement }: Diagnostic): boolean => requirement === demand.id;
  return status === 'unmet' && waived.some(isOurs) && !diagnostics.some(isOurs) ? 'waived' : status;
}

function requirementOf(verdict: Verdict, status: RequirementStatus, setting: Case): Requirement {
  const { demand, certainty } = verdict;
  const { language, rulebook } = setting;
  const unknown =
    status === 'unknown' ? ruleUnknown[language]({ neighbours: neighboursOf(demand, language) }) : undefined;
  const about = aboutOf(demand);
  const found = status === 'not-applicable' ? undefined : checkNote(demand, setting);
  const note = [unknown, found].filter((part) => part !== undefined).join(' ');
  return {
    id: demand.id,
    rule: demand.rule.id,
    title: language === 'en' ? (demand.rule.judul_en ?? demand.rule.judul) : demand.rule.judul,
    ...(about === undefined ? {} : { about }),
    section: demand.section,
    status,
    certainty,
    source: citationsFor(demand, rulebook, language),
    ...(note === '' ? {} : { note }),
    effort: demand.check.effort,
  };
}

/** The name of what a demand is about, where that is less than the dossier. */
function aboutOf({ subject }: Demand): string | undefined {
  if (subject.over === 'isian') return subject.field.judul;
  if (subject.over === 'bagian') return subject.section.judul;
  return subject.over === 'surat' ? subject.letter.judul : undefined;
}

/** Holds one dossier against its edition and says everything there is to say about it. */
export function reportOn(setting: Case): DossierReport {
  const { dossier, rulebook, agency, asOf, language } = setting;
  const named = dossier.innovation.kelompok;
  const internal = deadlineOf(rulebook.tenggat_internal, asOf, agency, language);
  const verdicts = examine(factsOf(setting), setting.checks);
  const binding = bindingAtSubmission(
    verdicts.map(({ demand }) => demand),
    rulebook,
  );
  const told = waive(diagnose(verdicts, setting), agency.pengecualian ?? [], {
    ...setting,
    slug: dossier.slug,
    binding,
  });
  const { diagnostics, waived } = told;
  const requirements = verdicts.map((verdict) => requirementOf(verdict, statusOf(verdict, told), setting));
  const standing = [...diagnostics, ...waived.filter(binding)];
  const readiness = readinessOf(dossier, rulebook, requirements, standing);
  return {
    slug: dossier.slug,
    path: dossier.path,
    title: dossier.innovation.judul ?? dossier.slug,
    fiction: isFiction(dossier.innovation, agency),
    edition: rulebook.id,
    editionName: rulebook.nama,
    rulebookVersion: rulebook.versi,
    ...(rulebook.bentuk_dipinjam === undefined ? {} : { borrowedForm: rulebook.bentuk_dipinjam }),
    group: named === undefined ? null : (chosen(firstValue(rulebook.kelompok) ?? [], named)?.id ?? named),
    deadline: deadlineOf(rulebook.penutupan, asOf, agency, language),
    ...(internal === null ? {} : { internalDeadline: internal }),
    readiness,
    nextSteps: nextSteps(diagnostics, requirements, readiness.sections),
    requirements,
    diagnostics,
    waived,
    confirmations: confirmationNotes(rulebook, language),
  };
}

function summarise(dossiers: readonly DossierReport[], own: readonly Diagnostic[]): Summary {
  const all = [...dossiers.flatMap(({ diagnostics }) => diagnostics), ...own];
  const count = (severity: Diagnostic['severity']): number =>
    all.filter((one) => one.severity === severity).length;
  return {
    dossiers: dossiers.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    blockers:
      own.filter(({ atSubmit }) => atSubmit === 'error').length +
      dossiers.reduce((sum, { readiness }) => sum + readiness.blockers, 0),
    fixable: all.filter(({ fixable }) => fixable === true).length,
  };
}

/** Puts dossiers and the findings of the repository together into the result that every format renders. */
export function assemble(
  facts: Pick<Report, 'language' | 'stage' | 'asOf' | 'agency'> & { readonly version: string },
  dossiers: readonly Rooted<DossierReport>[],
  diagnostics: readonly Rooted<Diagnostic>[],
): Report {
  const { language, stage, asOf, agency, version } = facts;
  return {
    schemaVersion: 1,
    tool: { name: 'inovasi', version },
    language,
    stage,
    asOf,
    agency,
    dossiers,
    diagnostics,
    summary: summarise(dossiers, diagnostics),
  };
}
