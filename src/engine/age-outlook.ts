import { reachedFrom, startAndClosing, startOf, startText } from '../core/age.ts';
import { addDuration, calendar, parseMoment, type DayNumber, type Period } from '../core/dates.ts';
import type { Dossier } from '../core/dossier.ts';
import { firstValue, isSourced, type Sourced } from '../core/sourced.ts';
import type { Rulebook } from '../core/rulebook.ts';
import type { AgeOutlook, AgeReading, Answer, ClosingPattern, Ripeness } from '../core/what-if.ts';
import { demandsOn, isAsked, type CheckTable, type Demand } from './requirements.ts';

/** The check kind that asks an age. */
const KIND = 'usia';

type Rule = Pick<AgeReading, 'least' | 'editions' | 'conditional'>;

/** What the innovation would be held against: the edition's own values, else what its neighbours asked. */
function rulesOf(minimal: Sourced<string>, edition: string): readonly Rule[] {
  const own = [...new Set(minimal.nilai.map(({ isi }) => isi))];
  if (own.length > 0) return own.map((least) => ({ least, editions: [edition], conditional: false }));
  const neighbours = minimal.tetangga ?? [];
  return [...new Set(neighbours.map(({ isi }) => isi))].map((least) => ({
    least,
    editions: neighbours
      .filter(({ isi }) => isi === least)
      .map(({ edisi }) => edisi)
      .toSorted((left, right) => (left < right ? -1 : 1)),
    conditional: true,
  }));
}

function minimalOf({ options }: Demand): Sourced<string> | undefined {
  const value = options.get('minimal');
  if (typeof value === 'string') return { nilai: [{ isi: value, sumber: [] }] };
  return isSourced(value) ? (value as Sourced<string>) : undefined;
}

/** Whether a day that lies somewhere in a period has come by the closing. */
function by(first: DayNumber, last: DayNumber, closing: DayNumber | undefined): Answer {
  if (closing === undefined) return 'unknown';
  if (last <= closing) return 'yes';
  return first > closing ? 'no' : 'perhaps';
}

/** The first year in which the day of the year on which an edition closed is not before a given day. */
function firstYear(day: DayNumber, closing: string): number {
  const [wanted, closed] = [calendar(day), calendar(parseMoment(closing)?.day ?? 0)];
  const late = wanted.month * 100 + wanted.day > closed.month * 100 + closed.day;
  return late ? wanted.year + 1 : wanted.year;
}

/** What ages are seen against. */
export interface AgeSetting {
  readonly dossier: Dossier;
  readonly rulebook: Rulebook;
  readonly checks: CheckTable;
  readonly closings: ClosingPattern | null;
}

function reading(rule: Rule, start: Period, { rulebook, closings }: AgeSetting): AgeReading {
  const text = firstValue(rulebook.penutupan);
  const closing = text === undefined ? undefined : parseMoment(text)?.day;
  const [first, last] = [addDuration(start.first, rule.least), addDuration(start.last, rule.least)];
  const years =
    closings === null
      ? null
      : { perhaps: firstYear(first, closings.latest), surely: firstYear(last, closings.earliest) };
  return { ...rule, from: reachedFrom(start, rule.least), atClosing: by(first, last, closing), years };
}

/** How old the innovation is for an edition: under its own rule, or under each that its neighbours had. */
export function ageOutlook(setting: AgeSetting): AgeOutlook {
  const { dossier, rulebook, checks } = setting;
  const demands = demandsOn(dossier, rulebook, checks).filter(
    (demand) => demand.rule.periksa === KIND && isAsked(demand, dossier, rulebook),
  );
  const start = startOf(dossier);
  const rules = demands.flatMap((demand) => {
    const minimal = minimalOf(demand);
    return minimal === undefined ? [] : rulesOf(minimal, rulebook.id);
  });
  const days = startAndClosing(dossier, firstValue(rulebook.penutupan));
  return {
    start: start === undefined ? null : startText(dossier),
    begunAtClosing: days === undefined ? 'unknown' : by(days.start.first, days.start.last, days.closing),
    asked: demands.length > 0,
    readings: start === undefined ? [] : rules.map((rule) => reading(rule, start, setting)),
  };
}

/** What the age comes to: certain only where every known value of the edition's own rule says the same. */
export function ripenessOf({ start, begunAtClosing, asked, readings }: AgeOutlook): Ripeness {
  if (begunAtClosing === 'no') return 'not-begun';
  if (!asked) return 'not-asked';
  if (start === null || readings.length === 0) return 'unknown';
  const settled = readings.every(({ conditional }) => !conditional);
  if (settled && readings.every(({ atClosing }) => atClosing === 'no')) return 'too-young';
  return settled && readings.every(({ atClosing }) => atClosing === 'yes') ? 'ripe' : 'conditional';
}
