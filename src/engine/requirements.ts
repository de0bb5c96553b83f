import type { Check, Facts, Subject } from '../core/check.ts';
import type { Dossier } from '../core/dossier.ts';
import { valueAt } from '../core/keys.ts';
import { remember } from '../core/remember.ts';
import { formOf, groupOf, lettersOf, type Rule, type Rulebook } from '../core/rulebook.ts';
import { isSourced, type Sourced } from '../core/sourced.ts';

/** The table of check kinds, handed in by whoever runs the engine. */
export type CheckTable = Readonly<Record<string, Check>>;

/** One rule held against one subject: the unit that is met or not met. */
export interface Demand {
  /** `rule#subject`. */
  readonly id: string;
  readonly rule: Rule;
  readonly check: Check;
  readonly subject: Subject;
  readonly section: string | null;
  /** Every option by name: a plain value, or one with provenance. */
  readonly options: ReadonlyMap<string, unknown>;
  /** The options with provenance, and `berlaku` among them. */
  readonly sourced: readonly Sourced<unknown>[];
}

/** The fields that a rule names with the option `isian`; all of the form where it names none. */
function isMeant(rule: Rule, field: string): boolean {
  const { isian } = rule.dengan;
  return !Array.isArray(isian) || isian.includes(field);
}

function subjectsOf(
  rule: Rule,
  check: Check,
  rulebook: Rulebook,
  group: string | undefined,
): readonly Subject[] {
  const sections = formOf(rulebook, group);
  const named = [rule.dengan['kunci'], rule.dengan['daftar']].find((name) => typeof name === 'string');
  const bySubject: Readonly<Record<Subject['over'], () => readonly Subject[]>> = {
    dosir: () => [{ over: 'dosir', id: named ?? 'dosir' }],
    bagian: () => sections.map((section) => ({ over: 'bagian', id: section.id, section })),
    isian: () =>
      sections.flatMap((section) =>
        section.isian
          .filter(({ id }) => isMeant(rule, id))
          .map((field) => ({ over: 'isian', id: field.id, field, section })),
      ),
    surat: () => lettersOf(rulebook, group).map((letter) => ({ over: 'surat', id: letter.id, letter })),
  };
  return bySubject[check.over]();
}

/** What a subject says about itself, for options that the rule leaves to it. */
function attributesOf(subject: Subject): Readonly<Record<string, unknown>> {
  if (subject.over === 'isian') return { ...subject.field, bobot: subject.section.bobot };
  if (subject.over === 'bagian') return { ...subject.section };
  return subject.over === 'surat' ? { ...subject.letter } : {};
}

function isNotFound(value: unknown): boolean {
  return isSourced(value) && value.nilai.length === 0;
}

/** An optional value that was not found is as good as not given: the check can do without it. */
function optionsOf(rule: Rule, check: Check, subject: Subject): ReadonlyMap<string, unknown> {
  const attributes = attributesOf(subject);
  const given = Object.entries(check.options)
    .map(([name, { optional }]) => ({ name, optional, value: rule.dengan[name] ?? attributes[name] }))
    .filter(({ optional, value }) => value !== undefined && !(optional === true && isNotFound(value)));
  return new Map(given.map(({ name, value }) => [name, value]));
}

function sectionOf(rule: Rule, subject: Subject): string | null {
  if (subject.over === 'isian' || subject.over === 'bagian') return subject.section.id;
  return rule.bagian ?? null;
}

function demandsOnGroup(
  rulebook: Rulebook,
  group: string | undefined,
  checks: CheckTable,
): readonly Demand[] {
  const demands: Demand[] = [];
  for (const rule of rulebook.aturan) {
    const check = Object.hasOwn(checks, rule.periksa) ? checks[rule.periksa] : undefined;
    if (check === undefined) continue;
    for (const subject of subjectsOf(rule, check, rulebook, group)) {
      const options = optionsOf(rule, check, subject);
      const sourced = [rule.berlaku, ...options.values()].filter(isSourced);
      const section = sectionOf(rule, subject);
      demands.push({ id: `${rule.id}#${subject.id}`, rule, check, subject, section, options, sourced });
    }
  }
  return demands;
}

// Thousands of dossiers are held against the same few forms.
const byForm = remember((_checks: CheckTable) =>
  remember((_rulebook: Rulebook) => new Map<string | undefined, readonly Demand[]>()),
);

/** Everything the edition asks of this dossier, in the order of the rulebook and the form. */
export function demandsOn(
  dossier: Pick<Dossier, 'innovation'>,
  rulebook: Rulebook,
  checks: CheckTable,
): readonly Demand[] {
  const group = groupOf(rulebook, dossier.innovation.kelompok);
  const forms = byForm(checks)(rulebook);
  const demands = forms.get(group) ?? demandsOnGroup(rulebook, group, checks);
  forms.set(group, demands);
  return demands;
}

/** Whether the edition asks this of such a dossier at all: of its group, under its conditions, by any source. */
export function isAsked(demand: Demand, dossier: Dossier, rulebook: Rulebook): boolean {
  const { kelompok, bila } = demand.rule;
  const group = groupOf(rulebook, dossier.innovation.kelompok);
  if (kelompok !== undefined && (group === undefined || !kelompok.includes(group))) return false;
  const conditions = Object.entries(bila ?? {});
  if (conditions.some(([key, value]) => valueAt(dossier.innovation, key) !== value)) return false;
  return !demand.sourced.some(({ nilai }) => nilai.length > 0 && nilai.every((claim) => claim.isi === false));
}

/** The options of a demand that no source has to state; the same for every dossier. */
const statedOptions = remember(({ options }: Demand) =>
  Object.fromEntries([...options].filter(([, value]) => !isSourced(value))),
);

/** Whether what the check looks at is there to be looked at, as the check itself says. */
export function applies(demand: Demand, facts: Facts): boolean {
  const { check, subject } = demand;
  return check.applies?.({ ...facts, subject, options: statedOptions(demand) }) ?? true;
}

/** Whether something the demand hangs on was not found, so that it neither passes nor fails. */
export function isUnknown(demand: Demand): boolean {
  if (demand.sourced.some(isNotFound)) return true;
  return Object.entries(demand.check.options).some(
    ([name, option]) => option.optional !== true && !demand.options.has(name),
  );
}
