import { chosen } from '../core/choices.ts';
import { calendar, parseMoment } from '../core/dates.ts';
import { formOutlook } from '../core/form-outlook.ts';
import type { DossierReport, Requirement } from '../core/report.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { firstValue, isSourced, type Sourced } from '../core/sourced.ts';
import type { Choices, ClosingPattern, Need, Needs, Outlook, Ripeness, WhatIf } from '../core/what-if.ts';
import { ageOutlook, ripenessOf } from './age-outlook.ts';
import { reportOn, type Case } from './report.ts';

function isClosing(name: string, value: unknown, closing: Sourced<string>): boolean {
  if (name === 'penutupan') return true;
  return isSourced(value) && value.nilai.length > 0 && JSON.stringify(value) === JSON.stringify(closing);
}

/** The edition as if it closed at a moment; that is then no claim of anybody, but given. */
function closingAt(rulebook: Rulebook, closing: string): Rulebook {
  const aturan = rulebook.aturan.map((rule) => {
    const options = Object.entries(rule.dengan).map(([name, value]): [string, unknown] => [
      name,
      isClosing(name, value, rulebook.penutupan) ? closing : value,
    ]);
    return { ...rule, dengan: Object.fromEntries(options) };
  });
  return { ...rulebook, aturan, penutupan: { nilai: [{ isi: closing, sumber: [] }] } };
}

/** The same case under other choices; the dossier and the edition themselves stay as they are. */
function supposing(setting: Case, choices: Choices): Case {
  const { dossier, rulebook, asOf } = setting;
  const changed = Object.entries({
    kelompok: choices.group,
    kategori: choices.category,
    mulai_implementasi: choices.start,
  }).filter(([, value]) => value !== undefined);
  return {
    ...setting,
    dossier: { ...dossier, innovation: { ...dossier.innovation, ...Object.fromEntries(changed) } },
    rulebook: choices.closing === undefined ? rulebook : closingAt(rulebook, choices.closing),
    asOf: choices.asOf ?? asOf,
  };
}

interface Item {
  readonly requirement: string;
  readonly rule: string;
  readonly title: string;
  readonly about?: string;
}

/** Things that differ only in what they are about, taken together. */
function alike(items: readonly Item[]): readonly Need[] {
  const found = new Map<string, Need>();
  for (const { requirement, rule, title, about } of items) {
    const key = JSON.stringify([rule, title]);
    const known = found.get(key) ?? { rule, title, requirements: [], about: [] };
    found.set(key, {
      ...known,
      requirements: [...known.requirements, requirement],
      about: about === undefined ? known.about : [...known.about, about],
    });
  }
  return [...found.values()];
}

function asItem({ id, rule, title, about }: Requirement): Item {
  return { requirement: id, rule, title, ...(about === undefined ? {} : { about }) };
}

function needsOf({ requirements, diagnostics }: DossierReport): Needs {
  const blocked = new Set(
    diagnostics.filter(({ atSubmit }) => atSubmit === 'error').map(({ requirement }) => requirement),
  );
  const unmet = requirements.filter(({ status }) => status === 'unmet');
  // What could not be read belongs to no requirement, and stands in the way all the same.
  const unread = diagnostics
    .filter(({ requirement, atSubmit }) => requirement === undefined && atSubmit === 'error')
    .map(({ rule, message }): Item => ({ requirement: rule, rule, title: message }));
  return {
    blocking: alike([...unread, ...unmet.filter(({ id }) => blocked.has(id)).map(asItem)]),
    advised: alike(unmet.filter(({ id }) => !blocked.has(id)).map(asItem)),
    unknown: alike(requirements.filter(({ status }) => status === 'unknown').map(asItem)),
  };
}

/** One choice to look at: the edition it is about, already loaded. */
export interface Supposition {
  readonly own: boolean;
  readonly choices: Choices;
  readonly rulebook: Rulebook;
}

/** The group as the edition knows it, and whether the edition lacks the one that is asked for. */
function groupIn(rulebook: Rulebook, id: string | null) {
  const groups = firstValue(rulebook.kelompok) ?? [];
  const group = id === null ? undefined : chosen(groups, id);
  const lacking = id !== null && groups.length > 0 && group === undefined;
  return { name: group?.nama ?? null, lacking, known: groups.map((one) => one.id) };
}

function insteadOf({ ditiadakan }: Rulebook): string | null {
  return ditiadakan === undefined ? null : (firstValue(ditiadakan) ?? '');
}

function outlookOn(
  setting: Omit<Case, 'rulebook'>,
  { own, choices, rulebook }: Supposition,
  closings: ClosingPattern | null,
): Outlook {
  const supposed = supposing({ ...setting, rulebook }, choices);
  const report = reportOn(supposed);
  const group = groupIn(rulebook, report.group);
  const age = ageOutlook({ ...supposed, closings });
  const cancelled = insteadOf(rulebook);
  const possible: Ripeness = group.lacking ? 'no-such-group' : ripenessOf(age);
  return {
    own,
    choices,
    edition: rulebook.id,
    editionName: rulebook.nama,
    group: report.group,
    groupName: group.name,
    ripeness: cancelled === null ? possible : 'cancelled',
    cancelled,
    ...(group.lacking ? { groups: group.known } : {}),
    deadline: report.deadline,
    closed: report.deadline?.passed ?? rulebook.tahun < Number(supposed.asOf.slice(0, 4)),
    age,
    form: formOutlook(supposed.dossier, supposed.rulebook),
    needs: needsOf(report),
    report,
  };
}

function dayOfYear(moment: string): number {
  const { month, day } = calendar(parseMoment(moment)?.day ?? 0);
  return month * 100 + day;
}

/** Between which days of the year the given editions closed; null where fewer than two closings are known. */
export function closingPattern(rulebooks: readonly Rulebook[]): ClosingPattern | null {
  const known = rulebooks
    .flatMap(({ id, tahun, penutupan }) => penutupan.nilai.map(({ isi }) => ({ id, tahun, isi })))
    .filter(({ isi }) => parseMoment(isi) !== undefined)
    .toSorted((left, right) => left.tahun - right.tahun);
  const ordered = known.toSorted((left, right) => dayOfYear(left.isi) - dayOfYear(right.isi));
  const [first, last] = [ordered[0], ordered.at(-1)];
  const editions = [...new Set(known.map(({ id }) => id))];
  if (first === undefined || last === undefined || editions.length < 2) return null;
  return { editions, earliest: first.isi, latest: last.isi };
}

/** Sees one dossier under several choices side by side. Nothing is changed: each is a copy of the case. */
export function whatIf(
  setting: Omit<Case, 'rulebook'>,
  suppositions: readonly Supposition[],
  closings: ClosingPattern | null,
): WhatIf {
  const { dossier } = setting;
  // When one competition closes says nothing of another.
  const own = suppositions[0]?.rulebook.kompetisi;
  const patternOf = ({ rulebook }: Supposition): ClosingPattern | null =>
    rulebook.kompetisi === own ? closings : null;
  return {
    slug: dossier.slug,
    path: dossier.path,
    title: dossier.innovation.judul ?? dossier.slug,
    outlooks: suppositions.map((supposition) => outlookOn(setting, supposition, patternOf(supposition))),
    closings,
  };
}
