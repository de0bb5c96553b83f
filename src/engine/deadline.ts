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

/** The closing hour as the agency's clocks show it, where that differs from the announced zone. */
function localText(closing: string, zone: Agency['zona_waktu'], language: Language): string {
  const moment = parseMoment(closing);
  const offset = zone === undefined ? undefined : ZONE_OFFSETS[zone];
  if (moment?.minute === undefined || moment.offset === undefined || offset === undefined) return '';
  if (offset === moment.offset) return '';
  const minutes = moment.day * 1440 + moment.minute - moment.offset + offset;
  const local = new Date(minutes * 60_000).toISOString().slice(0, 16);
  const sign = `+${String(offset / 60).padStart(2, '0')}:00`;
  return ` (${formatMoment(local + sign, language)})`;
}

/** When registration closes and how many days are left from `asOf`; null where no closing date was found. */
export function deadlineOf(
  rulebook: Rulebook,
  asOf: string,
  agency: Agency,
  language: Language,
): Deadline | null {
  const closing = firstValue(rulebook.penutupan);
  const moment = closing === undefined ? undefined : parseMoment(closing);
  const today = parsePartialDate(asOf);
  if (closing === undefined || moment === undefined) return null;
  const days = moment.day - (today?.first ?? dayNumber(1970, 1, 1));
  const text = formatMoment(closing, language) + localText(closing, agency.zona_waktu, language);
  return { at: closing, text, days, passed: days < 0 };
}
