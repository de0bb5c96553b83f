import type { Claim, Sourced } from '../core/sourced.ts';
import { isSourced } from '../core/sourced.ts';
import type { Demand } from './requirements.ts';

/** One way of reading the edition: a value for each option, and the claims behind the values. */
export interface Variant {
  readonly options: Readonly<Record<string, unknown>>;
  readonly claims: readonly Claim<unknown>[];
}

interface Reading {
  readonly value: unknown;
  readonly claims: readonly Claim<unknown>[];
}

/** The distinct values that sources record, each with all who record it. */
function readingsOf(value: Sourced<unknown>): readonly Reading[] {
  const byValue = new Map<string, Claim<unknown>[]>();
  for (const claim of value.nilai) {
    const key = JSON.stringify(claim.isi);
    byValue.set(key, [...(byValue.get(key) ?? []), claim]);
  }
  return [...byValue.values()].map((claims) => ({ value: claims[0]?.isi, claims }));
}

/** Every combination of recorded values; a demand without provenance has exactly one. */
export function variantsOf(demand: Demand): readonly Variant[] {
  const asked = demand.rule.berlaku === undefined ? [] : readingsOf(demand.rule.berlaku);
  let variants: readonly Variant[] = [{ options: {}, claims: asked.flatMap((reading) => reading.claims) }];
  for (const [name, option] of demand.options) {
    const readings = isSourced(option) ? readingsOf(option) : [{ value: option, claims: [] }];
    variants = variants.flatMap((variant) =>
      readings.map((reading) => ({
        options: { ...variant.options, [name]: reading.value },
        claims: [...variant.claims, ...reading.claims],
      })),
    );
  }
  return variants;
}
