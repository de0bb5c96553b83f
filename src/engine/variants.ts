import { remember } from '../core/remember.ts';
import type { Claim, Sourced } from '../core/sourced.ts';
import { isSourced } from '../core/sourced.ts';
import type { Demand } from './requirements.ts';

/** One way of reading the edition: a value for each option, and the claims behind the values. */
export interface Variant {
  /** Whether the edition asks the thing at all, read this way. */
  readonly asked: boolean;
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
export const variantsOf = remember((demand: Demand): readonly Variant[] => {
  const { berlaku } = demand.rule;
  const demanded = berlaku === undefined ? [{ value: true, claims: [] }] : readingsOf(berlaku);
  let variants: readonly Variant[] = demanded.map(({ value, claims }) => ({
    asked: value !== false,
    options: {},
    claims,
  }));
  for (const [name, option] of demand.options) {
    const readings = isSourced(option) ? readingsOf(option) : [{ value: option, claims: [] }];
    variants = variants.flatMap((variant) =>
      readings.map((reading) => ({
        asked: variant.asked,
        options: { ...variant.options, [name]: reading.value },
        claims: [...variant.claims, ...reading.claims],
      })),
    );
  }
  return variants;
});
