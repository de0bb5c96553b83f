import { LOUDNESS } from '../core/report.ts';
import { remember } from '../core/remember.ts';
import type { Rule, Rulebook, Severity } from '../core/rulebook.ts';
import type { Certainty } from '../core/sourced.ts';
import { certaintyOfDemand } from '../engine/examine.ts';
import { demandsOn, type CheckTable, type Demand } from '../engine/requirements.ts';
import { severityOf } from '../engine/severity.ts';
import { optionLabel } from '../messages/rules/labels.ts';
import { formatValue } from '../messages/values.ts';
import type { RuleView, Standing } from './edition-view.ts';
import { ownOptions, ruleTitle, showOption, type Making } from './values.ts';
import { viewOf } from './view.ts';

/** What to show: the day, and one group of the edition or all. */
export interface EditionQuery extends Making {
  readonly asOf: string;
  readonly group?: string;
}

/** Whether something holds for a group; for all of them where none is given. */
export function inGroup(item: { readonly kelompok?: readonly string[] }, group: string | undefined): boolean {
  return group === undefined || item.kelompok === undefined || item.kelompok.includes(group);
}

/** How loud the demand's findings are at submission, at most; null where it stays unknown. */
function loudest(demand: Demand, certainty: Certainty): Severity | null {
  if (certainty === 'tidak-ditemukan') return null;
  const codes = Object.keys(demand.check.problems);
  const all = codes.map((problem) => {
    const judged = { finding: { problem }, certainty, disputed: false };
    return severityOf(demand, judged as Parameters<typeof severityOf>[1], 'submit').atSubmit;
  });
  return all.toSorted((left, right) => LOUDNESS[right] - LOUDNESS[left])[0] ?? null;
}

type Standings = ReadonlyMap<string, readonly Standing[]>;

// Every rule of an edition is asked for in turn, so what all of them rest on is worked out once.
const known = remember((_checks: CheckTable) =>
  remember((_rulebook: Rulebook) => new Map<string | undefined, Standings>()),
);

/** The standing of each rule by its id, from the demands that the engine makes of every group. */
export function standings(query: EditionQuery): Standings {
  const byGroup = known(query.checks)(query.rulebook);
  const found = byGroup.get(query.group) ?? workOut(query);
  byGroup.set(query.group, found);
  return found;
}

function workOut(query: EditionQuery): Standings {
  const { rulebook, checks, group } = query;
  const groups = rulebook.kelompok.nilai.flatMap(({ isi }) => isi.map(({ id }) => id));
  const wanted = group === undefined ? groups : [group];
  const dossiers = wanted.length === 0 ? [{}] : wanted.map((kelompok) => ({ kelompok }));
  const found = new Map<string, Map<string, Standing>>();
  for (const innovation of dossiers) {
    for (const demand of demandsOn({ innovation }, rulebook, checks)) {
      const certainty = certaintyOfDemand(demand, rulebook);
      const severity = loudest(demand, certainty);
      const own = found.get(demand.rule.id) ?? new Map<string, Standing>();
      own.set(`${certainty} ${severity}`, { certainty, severity });
      found.set(demand.rule.id, own);
    }
  }
  return new Map([...found].map(([rule, own]) => [rule, [...own.values()]]));
}

/** A rule in words; what it takes from the form or the letters stands there. */
export function ruleView(rule: Rule, query: EditionQuery, standing: readonly Standing[]): RuleView {
  const { language } = query;
  return {
    id: rule.id,
    title: ruleTitle(rule, query),
    check: rule.periksa,
    ...(rule.kelompok === undefined ? {} : { groups: rule.kelompok }),
    ...(rule.bila === undefined ? {} : { condition: rule.bila }),
    ...(rule.berlaku === undefined
      ? {}
      : { asked: viewOf(rule.berlaku, query, (isi) => formatValue(isi, language)) }),
    options: ownOptions(rule).map(([name, value]) => ({
      name,
      label: optionLabel(name, language),
      value: viewOf(value, query, showOption(rule, name, query)),
    })),
    standing,
  };
}

/** One rule of the edition, as the whole view would show it; undefined where the edition has no such rule. */
export function oneRule(id: string, query: EditionQuery): RuleView | undefined {
  const rule = query.rulebook.aturan.find((one) => one.id === id);
  return rule === undefined ? undefined : ruleView(rule, query, standings(query).get(id) ?? []);
}
