import type { Rulebook } from '../core/rulebook.ts';
import type { Source } from '../core/sourced.ts';

/** A rulebook as plain JSON: what the build stores and a run reads back. */
export type SerializedRulebook = Omit<Rulebook, 'sumber'> & { readonly sumber: readonly Source[] };

/** The rulebook without its map; `reviveRulebook` gives it back equal. */
export function serializeRulebook(rulebook: Rulebook): SerializedRulebook {
  return { ...rulebook, sumber: [...rulebook.sumber.values()] };
}

/** The rulebook that `serializeRulebook` was given. */
export function reviveRulebook(data: SerializedRulebook): Rulebook {
  return { ...data, sumber: new Map(data.sumber.map((source) => [source.id, source])) };
}
