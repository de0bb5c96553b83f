import type { Rulebook } from '../core/rulebook.ts';
import { certaintyOf, firstValue, type Certainty } from '../core/sourced.ts';
import { formatMoment } from '../messages/dates.ts';
import { statusOf, type EditionStatus } from './status.ts';
import { valuesOf, type Making } from './values.ts';
import { viewOf, type ValueView } from './view.ts';

/** One line of `inovasi rules list`. */
export interface ListedEdition {
  readonly id: string;
  readonly name: string;
  readonly competition: string;
  readonly year: number;
  readonly rulebookVersion: string;
  /** Whether it is a rulebook of the agency's own, under `paket-aturan/`. */
  readonly local: boolean;
  readonly extends?: string;
  readonly status: EditionStatus;
  readonly closing: ValueView;
  readonly groups: readonly string[];
  /** How many of its values are known how surely. */
  readonly settled: Readonly<Partial<Record<Certainty, number>>>;
  /** How many things are wrong in the rulebook itself. */
  readonly problems: number;
}

/** A rulebook and where it comes from. */
export interface Shelved {
  readonly rulebook: Rulebook;
  readonly local: boolean;
}

function settledIn(making: Making): ListedEdition['settled'] {
  const counts: Partial<Record<Certainty, number>> = {};
  for (const { value } of valuesOf(making)) {
    const certainty = certaintyOf(value, making.rulebook.sumber);
    counts[certainty] = (counts[certainty] ?? 0) + 1;
  }
  return counts;
}

/** An edition in a line: when it is open, for whom, and how much of it is settled. */
export function listed(
  { rulebook, local }: Shelved,
  making: Omit<Making, 'rulebook'>,
  asOf: string,
): ListedEdition {
  const own = { ...making, rulebook };
  return {
    id: rulebook.id,
    name: rulebook.nama,
    competition: rulebook.kompetisi,
    year: rulebook.tahun,
    rulebookVersion: rulebook.versi,
    local,
    ...(rulebook.extends === undefined ? {} : { extends: rulebook.extends }),
    status: statusOf(rulebook, asOf),
    closing: viewOf(rulebook.penutupan, own, (moment) => formatMoment(moment, making.language)),
    groups: (firstValue(rulebook.kelompok) ?? []).map(({ nama }) => nama),
    settled: settledIn(own),
    problems: rulebook.problems.length,
  };
}
