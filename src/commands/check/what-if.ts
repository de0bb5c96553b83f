import { checks } from '../../checks/index.ts';
import { chosen, nearestChoice } from '../../core/choices.ts';
import { parseMoment, parsePartialDate } from '../../core/dates.ts';
import { InovasiError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import { firstValue } from '../../core/sourced.ts';
import { mostSimilar } from '../../core/similar.ts';
import type { Choices, WhatIf } from '../../core/what-if.ts';
import type { Workspace } from '../../core/dossier.ts';
import { closingPattern, whatIf, type Supposition } from '../../engine/what-if.ts';
import { usableEditions } from '../../rulebook/list.ts';
import { loadRulebook } from '../../rulebook/load.ts';
import type { Examined, Shelf, Standard } from './examine.ts';
import { loadInspected, lookingFor } from '../inspected.ts';

/** Words of one `--what-if`, each `key=value` or `key=value,value`; none asks for every edition and group. */
export type Scenario = readonly string[];

const KEYS: Readonly<Record<string, keyof Choices>> = {
  edition: 'edition',
  edisi: 'edition',
  group: 'group',
  kelompok: 'group',
  category: 'category',
  kategori: 'category',
  closing: 'closing',
  penutupan: 'closing',
  'as-of': 'asOf',
  per: 'asOf',
  start: 'start',
  mulai: 'start',
};

const CHOICES = [...new Set(Object.values(KEYS))];

const FLAG = '--what-if';
const ALLOWED = 'edition=…, group=…, category=…, closing=…, as-of=…, start=…';

function wrong(value: string, allowed: string, similar?: string): InovasiError {
  const hint = similar === undefined ? {} : { similar };
  return new InovasiError('nilai-salah', { flag: FLAG, value, allowed, ...hint });
}

/** What makes a date of a choice readable; other choices are judged by the edition. */
const DATES: Readonly<Partial<Record<keyof Choices, (text: string) => boolean>>> = {
  closing: (text) => parseMoment(text) !== undefined,
  asOf: (text) => parsePartialDate(text)?.precision === 'day',
  start: (text) => parsePartialDate(text) !== undefined,
};
const FORMS: Readonly<Partial<Record<keyof Choices, string>>> = {
  closing: '2027-05-31, 2027-05-31T23:59+07:00',
  asOf: '2027-05-31',
  start: '2025-07-14, 2025-07, 2025',
};

type Wanted = readonly (readonly [keyof Choices, readonly string[]])[];

function wantedOf(word: string): Wanted[number] {
  const cut = word.indexOf('=');
  const name = word.slice(0, Math.max(cut, 0)).trim().toLowerCase();
  const key = KEYS[name];
  if (key === undefined) {
    const similar = mostSimilar(name, Object.keys(KEYS));
    throw wrong(word, ALLOWED, similar === undefined ? undefined : `${similar}=${word.slice(cut + 1)}`);
  }
  const parts = word.slice(cut + 1).split(',');
  const values = parts.map((value) => value.trim()).filter((value) => value !== '');
  if (values.length === 0) throw wrong(word, `${name}=…`);
  const bad = values.find((value) => DATES[key]?.(value) === false);
  if (bad !== undefined) throw wrong(`${name}=${bad}`, FORMS[key] ?? '');
  return [key, values];
}

/** Every combination of the values that a scenario names. */
function combinations(scenario: Scenario): readonly Choices[] {
  const wanted: Wanted = scenario.map(wantedOf);
  return wanted.reduce<readonly Choices[]>(
    (all, [key, values]) => all.flatMap((choices) => values.map((value) => ({ ...choices, [key]: value }))),
    [{}],
  );
}

function groupsOf(rulebook: Rulebook): readonly { readonly id: string; readonly nama: string }[] {
  return firstValue(rulebook.kelompok) ?? [];
}

interface Planning {
  readonly examined: Examined;
  readonly edition: (id: string) => Rulebook;
  /** Every edition that ships, newest first. */
  readonly shipped: readonly Rulebook[];
}

/** The groups to look at: the one asked for, else the dossier's own, else each that the edition has. */
function withGroups(choices: Choices, rulebook: Rulebook, { examined }: Planning): readonly Supposition[] {
  const groups = groupsOf(rulebook);
  const own = examined.dossier.innovation.kelompok;
  if (rulebook.ditiadakan !== undefined) return [{ own: false, choices, rulebook }];
  const named = choices.group ?? own;
  const known = named === undefined ? undefined : chosen(groups, named);
  const each = (group: string): Supposition => ({ own: false, choices: { ...choices, group }, rulebook });
  if (known !== undefined) return [each(known.id)];
  if (choices.group !== undefined) return [each(choices.group)];
  return groups.length === 0 ? [{ own: false, choices, rulebook }] : groups.map(({ id }) => each(id));
}

/** Throws where a group or category is none that any of the editions looked at knows. */
function requireKnown(suppositions: readonly Supposition[]): void {
  for (const key of ['group', 'category'] as const) {
    const list = key === 'group' ? 'kelompok' : 'kategori';
    const known = suppositions.flatMap(({ rulebook }) => firstValue(rulebook[list]) ?? []);
    for (const { choices } of suppositions) {
      const named = choices[key];
      if (named === undefined || known.length === 0 || chosen(known, named) !== undefined) continue;
      const allowed = [...new Set(known.map(({ id }) => id))].join(', ');
      throw wrong(`${key}=${named}`, allowed, nearestChoice(known, named)?.id);
    }
  }
}

function suppositionsOf(scenario: Scenario, planning: Planning): readonly Supposition[] {
  const { examined, edition, shipped } = planning;
  if (scenario.length === 0) {
    return shipped.flatMap((rulebook) => {
      const groups = groupsOf(rulebook);
      const choices = { edition: rulebook.id };
      return groups.length === 0
        ? [{ own: false, choices, rulebook }]
        : groups.map(({ id }) => ({ own: false, choices: { ...choices, group: id }, rulebook }));
    });
  }
  const found = combinations(scenario).flatMap((choices) => {
    const rulebook = choices.edition === undefined ? examined.rulebook : edition(choices.edition);
    return withGroups({ ...choices, edition: rulebook.id }, rulebook, planning);
  });
  requireKnown(found);
  return found;
}

/** Whether a choice is what the dossier says itself. */
function isOwn({ choices, rulebook }: Supposition, { examined }: Planning): boolean {
  const { group, edition: _edition, ...others } = choices;
  const own = examined.dossier.innovation.kelompok;
  const same = own !== undefined && chosen(groupsOf(rulebook), own)?.id === group;
  return rulebook === examined.rulebook && same && Object.keys(others).length === 0;
}

function eachOnce(suppositions: readonly Supposition[]): readonly Supposition[] {
  const seen = new Set<string>();
  return suppositions.filter(({ choices }) => {
    const key = JSON.stringify(CHOICES.map((name) => choices[name]));
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Looks at one dossier under its own choice and under every other that the scenarios name. */
export async function examineWhatIf(
  workspace: Workspace,
  examined: Examined,
  scenarios: readonly Scenario[],
  tools: {
    readonly io: Io;
    readonly shelf: Shelf;
    readonly standard: Standard;
    readonly cache: boolean;
    readonly fleeting?: boolean;
  },
): Promise<WhatIf> {
  const { io, shelf, standard } = tools;
  const edition = (id: string): Rulebook => {
    try {
      return shelf(id, workspace).rulebook;
    } catch (error) {
      // A cancelled edition is no standard, but there is something to say about it.
      if (!(error instanceof InovasiError) || error.code !== 'edisi-ditiadakan') throw error;
      return loadRulebook(id, io.home, workspace.root);
    }
  };
  const shipped = usableEditions(io.home).map(edition);
  const planning: Planning = { examined, edition, shipped };
  const others = scenarios
    .flatMap((scenario) => suppositionsOf(scenario, planning))
    .filter((supposition) => !isOwn(supposition, planning));
  const own: Supposition = { own: true, choices: {}, rulebook: examined.rulebook };
  const { stage, asOf } = standard;
  const fixed = { agency: workspace.agency, checks, stage, asOf, language: io.language };
  const closings = closingPattern(
    shipped.filter(({ kompetisi }) => kompetisi === examined.rulebook.kompetisi),
  );
  const looking = lookingFor(io, {
    blind: standard.blind === true,
    cache: tools.cache,
    fleeting: tools.fleeting ?? false,
  });
  const dossier = await loadInspected(workspace, examined.dossier.slug, looking);
  return whatIf({ dossier, ...fixed }, [own, ...eachOnce(others)], closings);
}
