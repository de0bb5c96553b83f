import { dayNumber, parseMoment, parsePartialDate } from '../core/dates.ts';
import type { Agency } from '../core/innovation.ts';
import type { Language } from '../core/language.ts';
import type { Deadline } from '../core/report.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { firstValue } from '../core/sourced.ts';
import { inZone, isoMoment } from '../core/zones.ts';
import { formatMoment } from '../messages/dates.ts';

/** When registration closes and how many days are left from `asOf`; null where no closing date was found. */
export function deadlineOf(
  rulebook: Rulebook,
  asOf: string,
  agency: Agency,
  language: Language,
): Deadline | null {
  const closing = firstValue(rulebook.penutupan);
  const zone = agency.zona_waktu;
  // Days are counted on the agency's calendar: an hour before midnight in Jakarta is the next day in Jayapura.
  const announced = closing === undefined ? undefined : parseMoment(closing);
  if (closing === undefined || announced === undefined) return null;
  const local = inZone(announced, zone ?? 'WIB');
  const days = (local ?? announced).day - (parsePartialDate(asOf)?.first ?? dayNumber(1970, 1, 1));
  const elsewhere = local !== undefined && zone !== undefined && local.offset !== announced.offset;
  const aside = elsewhere ? ` (${formatMoment(isoMoment(local), language)})` : '';
  return { at: closing, text: formatMoment(closing, language) + aside, days, passed: days < 0 };
}
