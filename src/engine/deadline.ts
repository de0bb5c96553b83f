import { dayNumber, parseMoment, parsePartialDate } from '../core/dates.ts';
import type { Agency } from '../core/innovation.ts';
import type { Language } from '../core/language.ts';
import type { Deadline } from '../core/report.ts';
import { firstValue, type Sourced } from '../core/sourced.ts';
import { inZone, isoMoment } from '../core/zones.ts';
import { formatMoment } from '../messages/dates.ts';

/** A moment of the edition and how many days are left until it from `asOf`; null where none was found. */
export function deadlineOf(
  recorded: Sourced<string>,
  asOf: string,
  { zona_waktu: zone }: Agency,
  language: Language,
): Deadline | null {
  const at = firstValue(recorded);
  // Days are counted on the agency's calendar: an hour before midnight in Jakarta is the next day in Jayapura.
  const announced = at === undefined ? undefined : parseMoment(at);
  if (at === undefined || announced === undefined) return null;
  const local = inZone(announced, zone ?? 'WIB');
  const days = (local ?? announced).day - (parsePartialDate(asOf)?.first ?? dayNumber(1970, 1, 1));
  const elsewhere = local !== undefined && zone !== undefined && local.offset !== announced.offset;
  const aside = elsewhere ? ` (${formatMoment(isoMoment(local), language)})` : '';
  return { at, text: formatMoment(at, language) + aside, days, passed: days < 0 };
}
