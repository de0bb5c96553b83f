import type { Check, Option, Stricter, Subject, Unit } from '../core/check.ts';
import type { Rule, Rulebook } from '../core/rulebook.ts';
import { isSourced, type Sourced } from '../core/sourced.ts';
import type { Mapping } from '../source/prune.ts';
import type { Checks } from './raw.ts';
import { EDITION_STRICTER } from './stricter.ts';
import { EDITION_SCHEMAS, SUBJECT_VALUES, type EditionValue, type Schema } from './schema.ts';

/** One value with provenance in a rulebook, and how to put another in its place. */
export interface Slot {
  /** The name of its option. */
  readonly option: string;
  readonly value: Sourced<unknown>;
  readonly schema: Schema;
  readonly unit?: Unit;
  /** Which of two values asks more; only an equal one does where this is not known. */
  readonly stricter?: Stricter;
  /** Whether it belongs to a rule, so that it can differ between groups. */
  readonly ofRule: boolean;
  readonly put: (rulebook: Rulebook, value: Sourced<unknown>, group?: string) => Rulebook;
}

const YES_NO: Schema = { type: 'boolean' };

type Put = Slot['put'];

/** An edition's own value stands in every rule that points to it, too. */
function putEdition(name: EditionValue): Put {
  return (rulebook, value) => ({
    ...rulebook,
    [name]: value,
    aturan: rulebook.aturan.map((rule) => ({
      ...rule,
      dengan: Object.fromEntries(
        Object.entries(rule.dengan).map(([option, old]) =>
          isSourced(old) && old.dari === name ? [option, { ...value, dari: name }] : [option, old],
        ),
      ),
    })),
  });
}

/** The value of the edition itself that goes by this name. */
export function editionSlot(rulebook: Rulebook, name: EditionValue): Slot {
  const stricter = EDITION_STRICTER[name];
  return {
    option: name,
    value: rulebook[name],
    schema: EDITION_SCHEMAS[name],
    ...(stricter === undefined ? {} : { stricter }),
    ofRule: false,
    put: putEdition(name),
  };
}

/** A rule that changes for one group only becomes two rules of one id that share the groups. */
function splitByGroup(
  rule: Rule,
  changed: Rule,
  group: string | undefined,
  all: readonly string[],
): readonly Rule[] {
  if (group === undefined) return [changed];
  const others = (rule.kelompok ?? all).filter((one) => one !== group);
  const own = { ...changed, kelompok: [group] };
  return others.length === 0 ? [own] : [own, { ...rule, kelompok: others }];
}

function putInRule(id: string, change: (rule: Rule, value: Sourced<unknown>) => Rule): Put {
  return (rulebook, value, group) => {
    const all = rulebook.kelompok.nilai.flatMap(({ isi }) => isi.map((choice) => choice.id));
    return {
      ...rulebook,
      aturan: rulebook.aturan.flatMap((rule) => {
        const concerned = rule.id === id && (group === undefined || (rule.kelompok ?? all).includes(group));
        return concerned ? splitByGroup(rule, change(rule, value), group, all) : [rule];
      }),
    };
  };
}

/** What is known of an option whatever rule it stands in. */
function measureOf({ schema, unit, stricter }: Option): Pick<Slot, 'schema' | 'unit' | 'stricter'> {
  return {
    schema,
    ...(unit === undefined ? {} : { unit }),
    ...(stricter === undefined ? {} : { stricter }),
  };
}

/** The values that a rule itself brings: whether it applies, and each option that is no edition's value. */
function ruleSlots(rule: Rule, check: Check): readonly Slot[] {
  const own = Object.entries(rule.dengan).flatMap(([option, value]): Slot[] => {
    const known = Object.hasOwn(check.options, option) ? check.options[option] : undefined;
    if (!isSourced(value) || value.dari !== undefined || known === undefined) return [];
    const put = putInRule(rule.id, (one, next) => ({ ...one, dengan: { ...one.dengan, [option]: next } }));
    return [{ option, value, ...measureOf(known), ofRule: true, put }];
  });
  if (rule.berlaku === undefined) return own;
  const put = putInRule(rule.id, (one, next) => ({ ...one, berlaku: next as Sourced<boolean> }));
  const applies: Slot = {
    option: 'berlaku',
    value: rule.berlaku,
    schema: YES_NO,
    stricter: 'true',
    ofRule: true,
    put,
  };
  return [applies, ...own];
}

type Entry = { readonly id: string };

function changed<T extends Entry>(list: readonly T[], id: string, change: (entry: T) => T): readonly T[] {
  return list.map((entry) => (entry.id === id ? change(entry) : entry));
}

/** Where a subject of each kind keeps a value, and how it gets another one. */
const SUBJECTS: Readonly<
  Record<
    Exclude<Subject['over'], 'dosir'>,
    {
      readonly entries: (rulebook: Rulebook) => readonly Entry[];
      readonly put: (option: string, id: string) => Put;
    }
  >
> = {
  isian: {
    entries: (rulebook) => rulebook.bagian.flatMap(({ isian }) => isian),
    put: (option, id) => (rulebook, value) => ({
      ...rulebook,
      bagian: rulebook.bagian.map((section) => ({
        ...section,
        isian: changed(section.isian, id, (field) => ({ ...field, [option]: value })),
      })),
    }),
  },
  bagian: {
    entries: (rulebook) => rulebook.bagian,
    put: (option, id) => (rulebook, value) => ({
      ...rulebook,
      bagian: changed(rulebook.bagian, id, (section) => ({ ...section, [option]: value })),
    }),
  },
  surat: {
    entries: (rulebook) => rulebook.surat,
    put: (option, id) => (rulebook, value) => ({
      ...rulebook,
      surat: changed(rulebook.surat, id, (letter) => ({ ...letter, [option]: value })),
    }),
  },
};

function checkOf({ periksa }: Rule, checks: Checks): Check | undefined {
  return Object.hasOwn(checks, periksa) ? checks[periksa] : undefined;
}

/** What a rule may be asked about: fields, sections or letters; nothing where it looks at the dossier as a whole. */
export function subjectsOf(rule: Rule, rulebook: Rulebook, checks: Checks): readonly string[] {
  const over = checkOf(rule, checks)?.over ?? 'dosir';
  return over === 'dosir' ? [] : [...new Set(SUBJECTS[over].entries(rulebook).map(({ id }) => id))];
}

/** The values that the rule takes from its subject, because it does not give them itself. */
function subjectSlots(rule: Rule, check: Check, rulebook: Rulebook, subject: string): readonly Slot[] {
  if (check.over === 'dosir') return [];
  const { entries, put } = SUBJECTS[check.over];
  const entry = entries(rulebook).find(({ id }) => id === subject) as Mapping | undefined;
  return SUBJECT_VALUES[check.over].flatMap((option): Slot[] => {
    const known = check.options[option];
    const value = entry?.[option];
    if (known === undefined || rule.dengan[option] !== undefined || !isSourced(value)) return [];
    return [{ option, value, ...measureOf(known), ofRule: false, put: put(option, subject) }];
  });
}

/** Every value with provenance that a rule hangs on, for one subject where it has several. */
export function slotsOf(
  rule: Rule,
  rulebook: Rulebook,
  checks: Checks,
  subject: string | undefined,
): readonly Slot[] {
  const check = checkOf(rule, checks);
  if (check === undefined) return [];
  const ofSubject = subject === undefined ? [] : subjectSlots(rule, check, rulebook, subject);
  return [...ruleSlots(rule, check), ...ofSubject];
}
