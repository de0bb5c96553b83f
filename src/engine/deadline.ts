import { dayNumber, parseMoment, parsePartialDate } from '../core/dates.ts';
import type { Agency } from '../core/innovation.ts';
import type { Language } from '../core/language.ts';
import type { Deadline } from '../core/report.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { firstValue } from '../core/sourced.ts';
import { formatMoment } from '../messages/dates.ts';

/** Minutes ahead of UTC of each Indonesian zone. */
export const ZONE_OFFSETS = { WIB: 420, WITA: 480, WIT: 540 } as const;

/** The day it is at an instant, in the agency's own zone; western Indonesia where none is given. */
export function dayAt(instant: Date, zone: Agency['zona_waktu']): string {
  const shifted = new Date(instant.getTime() + ZONE_OFFSETS[zone ?? 'WIB'] * 60_000);
  return shifted.toISOString().slice(0, 10);
}

/** The closing as clocks in a zone show it, in ISO 8601; undefined where they show what was announced. */
function onClocksOf(zone: keyof typeof ZONE_OFFSETS, closing: string): string | undefined {
  const moment = parseMoment(closing);
  const offset = ZONE_OFFSETS[zone];
  if (moment?.minute === undefined || moment.offset === undefined || moment.offset === offset)
    return undefined;
  const minutes = moment.day * 1440 + moment.minute - moment.offset + offset;
  const local = new Date(minutes * 60_000).toISOString().slice(0, 16);
  return `${local}+${String(offset / 60).padStart(2, '0')}:00`;
}

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
  const local = closing === undefined ? undefined : onClocksOf(zone ?? 'WIB', closing);
  const moment = closing === undefined ? undefined : parseMoment(local ?? closing);
  if (closing === undefined || moment === undefined) return null;
  const days = moment.day - (parsePartialDate(asOf)?.first ?? dayNumber(1970, 1, 1));
  const aside = local === undefined || zone === undefined ? '' : ` (${formatMoment(local, language)})`;
  return { at: closing, text: formatMoment(closing, language) + aside, days, passed: days < 0 };
}
