import { isoFormOf } from '../core/date-forms.ts';
import { parsePartialDate, type DayNumber } from '../core/dates.ts';
import type { PartialDate } from '../core/innovation.ts';

const DAY = String.raw`(\d{1,2}\s+\p{L}{3,10}\.?\s+\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})`;

/** `Ditetapkan di Contoh pada tanggal 7 Maret 2019`. */
const SETTLED = new RegExp(
  String.raw`(?:ditetapkan|ditandatangani|dikeluarkan|diundangkan)\s+di\b[^\d]{0,80}?\btanggal\s*:?\s*${DAY}`,
  'iu',
);

/** `Kota Contoh, 28 Januari 2019`, as it stands above a signature. */
const SIGNED = new RegExp(String.raw`\p{Lu}[\p{L}.]{2,30},\s+(?:tanggal\s+)?${DAY}`, 'gu');

function dayOf(text: string | undefined, today: DayNumber): PartialDate | undefined {
  const iso = text === undefined ? undefined : isoFormOf(text);
  const period = iso === undefined ? undefined : parsePartialDate(iso);
  return period !== undefined && period.first <= today ? iso : undefined;
}

/** The day on which a page says that the document was settled; undefined where it does not say. */
export function settledDay(text: string, today: DayNumber): PartialDate | undefined {
  return dayOf(SETTLED.exec(text)?.[1], today);
}

/** The day behind a place name, as above a signature; undefined where a page holds several. */
export function signedDay(text: string, today: DayNumber): PartialDate | undefined {
  const days = [...text.matchAll(SIGNED)].flatMap((match) => dayOf(match[1], today) ?? []);
  return new Set(days).size === 1 ? days[0] : undefined;
}
