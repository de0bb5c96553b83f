import type { Certainty } from '../core/sourced.ts';
import { firstValue } from '../core/sourced.ts';
import { valuesOf, type EditionValue, type Making } from './values.ts';
import { viewOf, type ValueView } from './view.ts';

/** A value that is not settled, and how much that matters. */
export interface OpenQuestion {
  readonly key: string;
  /** What kind of value it is, and what it is about. */
  readonly topic: string;
  readonly subject?: string;
  /** Whether a submission could fail on it, were it known. */
  readonly couldBlock: boolean;
  /** Percent of the mark that its section carries; 100 for what concerns the whole entry, null where not known. */
  readonly weight: number | null;
  /** How much work it is to meet, from 1 to 5, where a check looks at it. */
  readonly effort: number;
  readonly value: ValueView;
}

const SETTLED: ReadonlySet<Certainty> = new Set([
  'kontrak',
  'instansi',
  'dikonfirmasi',
  'resmi',
  'dikuatkan',
]);

/** What is least known comes first among what matters as much. */
const DOUBT: Readonly<Partial<Record<Certainty, number>>> = {
  bertentangan: 0,
  'tidak-ditemukan': 1,
  dipinjam: 2,
  tunggal: 3,
};

function weightOf({ section, blocks }: EditionValue): number | null {
  if (section === undefined) return blocks ? 100 : 0;
  return firstValue(section.bobot) ?? null;
}

function inOrder(left: OpenQuestion, right: OpenQuestion): number {
  const rank = ({ couldBlock, weight, effort, value }: OpenQuestion): readonly number[] => [
    couldBlock ? 0 : 1,
    -(weight ?? 0),
    -effort,
    DOUBT[value.certainty] ?? 9,
  ];
  const [ours, theirs] = [rank(left), rank(right)];
  const first = ours.findIndex((value, index) => value !== theirs[index]);
  return first < 0 ? 0 : (ours[first] ?? 0) - (theirs[first] ?? 0);
}

/** What no official or confirmed source settles: what could block a submission first, then by weight of the section. */
export function openQuestions(
  making: Making,
  concerns: (value: EditionValue) => boolean,
): readonly OpenQuestion[] {
  return valuesOf(making)
    .filter(concerns)
    .map((one): OpenQuestion => ({
      key: one.key,
      topic: one.topic,
      ...(one.subject === undefined ? {} : { subject: one.subject }),
      couldBlock: one.blocks,
      weight: weightOf(one),
      effort: making.checks[one.rule?.periksa ?? '']?.effort ?? 1,
      value: viewOf(one.value, making, one.show),
    }))
    .filter(({ value }) => !SETTLED.has(value.certainty))
    .toSorted(inOrder);
}
