import type { Stricter } from '../core/check.ts';
import { addDuration, dayNumber, parseDuration } from '../core/dates.ts';

/** Which of two of an edition's own values asks more; any other stays as the edition has it. */
export const EDITION_STRICTER: Readonly<Record<string, Stricter>> = {
  kategori: 'subset',
  batas_jumlah: 'lower',
  ambang: 'higher',
};

const ANY_DAY = dayNumber(2000, 1, 1);

function days(duration: unknown): number {
  const text = String(duration);
  return parseDuration(text) === undefined ? Number.NaN : addDuration(ANY_DAY, text);
}

/** Whether each of the items is among the others; only lists can be. */
function within(items: unknown, others: unknown): boolean {
  if (!Array.isArray(items) || !Array.isArray(others)) return false;
  const known = new Set(others.map((item) => JSON.stringify(item)));
  return items.every((item) => known.has(JSON.stringify(item)));
}

const COMPARE: Readonly<Record<Stricter, (own: unknown, old: unknown) => boolean>> = {
  lower: (own, old) => Number(own) <= Number(old),
  higher: (own, old) => Number(own) >= Number(old),
  longer: (own, old) => days(own) >= days(old),
  subset: (own, old) => within(own, old),
  superset: (own, old) => within(old, own),
  true: (own, old) => own === true || old === false,
};

/** Whether a value asks at least as much as another one; without a known direction only an equal one does. */
export function asksAsMuch(own: unknown, old: unknown, direction: Stricter | undefined): boolean {
  if (JSON.stringify(own) === JSON.stringify(old)) return true;
  return direction !== undefined && COMPARE[direction](own, old);
}
