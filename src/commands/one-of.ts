import { InovasiError } from '../core/errors.ts';
import { mostSimilar } from '../core/similar.ts';

/** The allowed value that a flag names, in any case of letters; throws `nilai-salah` with the nearest one. */
export function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one.toLowerCase() === value.trim().toLowerCase());
  if (found !== undefined) return found;
  const similar = mostSimilar(value, allowed);
  const hint = similar === undefined ? {} : { similar };
  throw new InovasiError('nilai-salah', { flag, value, allowed: allowed.join(', '), ...hint });
}
