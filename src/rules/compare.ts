import type { ValueView } from './view.ts';

/**
 * What two editions say of the same thing. A value that was borrowed says nothing of the edition that borrowed it, and
 * one that nobody found was not abolished.
 */
export type Comparison = 'same' | 'changed' | 'disputed' | 'only-before' | 'only-after' | 'unknown';

/** A value that was searched for and not found, for an edition that does not even name the thing. */
export const NOTHING: ValueView = { values: [], certainty: 'tidak-ditemukan', neighbours: [] };

/** Whether some source says it of this very edition. */
export function isEvidence({ values, borrowedFrom }: ValueView): boolean {
  return values.length > 0 && borrowedFrom === undefined;
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

function textsOf({ values }: ValueView): ReadonlySet<string> {
  return new Set(values.map(({ text }) => plain(text)));
}

/** How a value fared from one edition to the next. */
export function compare(before: ValueView, after: ValueView): Comparison {
  if (!isEvidence(before)) return isEvidence(after) ? 'only-after' : 'unknown';
  if (!isEvidence(after)) return 'only-before';
  const [old, young] = [textsOf(before), textsOf(after)];
  const shared = [...old].filter((text) => young.has(text)).length;
  if (shared === old.size && shared === young.size) return 'same';
  return shared === 0 ? 'changed' : 'disputed';
}

/** Names that came, went and stayed; two are one where id or name agree, and the former name follows in brackets. */
export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

interface Named {
  readonly id: string;
  readonly nama: string;
}

export function compareLists(before: readonly Named[], after: readonly Named[]): ListChange {
  const same = (one: Named, other: Named): boolean =>
    one.id === other.id || plain(one.nama) === plain(other.nama);
  return {
    added: after.filter((one) => !before.some((other) => same(one, other))).map(({ nama }) => nama),
    removed: before.filter((one) => !after.some((other) => same(one, other))).map(({ nama }) => nama),
    kept: after.flatMap((one) => {
      const former = before.find((other) => same(one, other));
      if (former === undefined) return [];
      return plain(former.nama) === plain(one.nama) ? one.nama : `${one.nama} (${former.nama})`;
    }),
  };
}
