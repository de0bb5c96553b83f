import type { Scalar } from 'yaml';

/** Whether another YAML reader would change the number: lost digits, lost leading zeros. */
function survivesAsNumber(scalar: Scalar): boolean {
  return scalar.source === undefined || String(scalar.value) === scalar.source;
}

/** Whether a scalar is a name made of digits that YAML takes for a number, and other programs therefore change. */
export function isUnquotedName(scalar: Scalar): boolean {
  const { value, source } = scalar;
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  return isNumber && !survivesAsNumber(scalar) && /^[+\d][\d\s_-]*$/.test(source ?? '');
}

/** Whether quotes around it are all that such a name needs: with a tag of its own it would still be a number. */
export function canBeQuoted({ tag, type }: Scalar): boolean {
  return tag === undefined && type === 'PLAIN';
}

/** The key of the agency's file below which its own rules stand: there a number is a number, as in every rulebook. */
export const RULES_KEY = 'aturan_internal';
