import {
  calendar,
  parseDuration,
  parseMoment,
  parsePartialDate,
  type DayNumber,
  type Span,
} from '../core/dates.ts';
import type { Language } from '../core/language.ts';
import { ZONE_OFFSETS } from '../core/zones.ts';

const MONTHS = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/** Names of Indonesian zones by their offset from UTC in minutes. */
const ZONES = new Map<number, string>(Object.entries(ZONE_OFFSETS).map(([name, offset]) => [offset, name]));

export function formatDay(day: DayNumber, language: Language): string {
  const date = calendar(day);
  return `${date.day} ${MONTHS[language][date.month - 1]} ${date.year}`;
}

/** `2018`, `Juli 2025` or `3 Juni 2025`; text that is no date comes back as it is. */
export function formatPartialDate(text: string, language: Language): string {
  const period = parsePartialDate(text);
  if (period === undefined || period.precision === 'year') return text;
  const date = calendar(period.first);
  if (period.precision === 'month') return `${MONTHS[language][date.month - 1]} ${date.year}`;
  return formatDay(period.first, language);
}

const HOUR = {
  id: { at: 'pukul', unknown: 'jam tidak ditemukan' },
  en: { at: 'at', unknown: 'hour not found' },
} as const;

/** A closing moment with hour and zone, or saying that the hour was not found. */
export function formatMoment(text: string, language: Language): string {
  const moment = parseMoment(text);
  if (moment === undefined) return text;
  const day = formatDay(moment.day, language);
  if (moment.minute === undefined) return `${day} (${HOUR[language].unknown})`;
  const hour = String(Math.floor(moment.minute / 60)).padStart(2, '0');
  const minute = String(moment.minute % 60).padStart(2, '0');
  const zone =
    moment.offset === undefined ? '' : ` ${ZONES.get(moment.offset) ?? `UTC${moment.offset / 60}`}`;
  return `${day} ${HOUR[language].at} ${hour}.${minute}${zone}`;
}

const SPAN_UNITS = {
  id: { years: ['tahun', 'tahun'], months: ['bulan', 'bulan'], days: ['hari', 'hari'] },
  en: { years: ['year', 'years'], months: ['month', 'months'], days: ['day', 'days'] },
} as const;

/** A span in its two largest units: `1 tahun 11 bulan`. */
export function formatSpan(span: Span, language: Language): string {
  const units = SPAN_UNITS[language];
  const parts = (['years', 'months', 'days'] as const)
    .filter((unit) => span[unit] > 0)
    .map((unit) => `${span[unit]} ${units[unit][span[unit] === 1 ? 0 : 1]}`);
  return parts.length === 0 ? `0 ${units.days[1]}` : parts.slice(0, 2).join(' ');
}

/** An ISO 8601 duration in words: `P2Y` is `2 tahun`. */
export function formatDuration(duration: string, language: Language): string {
  const span = parseDuration(duration);
  return span === undefined ? duration : formatSpan(span, language);
}
