import { calendar, parseMoment, parsePartialDate } from '../core/dates.ts';
import type { Rulebook } from '../core/rulebook.ts';

/** Whether an edition takes entries on a day; unknown is an answer. */
export type EditionStatus = 'cancelled' | 'upcoming' | 'open' | 'closed' | 'unknown';

function daysOf(rulebook: Rulebook, key: 'pembukaan' | 'penutupan'): readonly number[] {
  return rulebook[key].nilai.flatMap(({ isi }) => parseMoment(isi)?.day ?? []);
}

/** An edition stays open while any recorded closing is still to come. */
function byClosing(today: number, closing: readonly number[]): EditionStatus {
  if (today > Math.max(...closing)) return 'closed';
  return today > Math.min(...closing) ? 'unknown' : 'open';
}

/** Whether the edition takes entries on a day, by its recorded dates; where none closes it, its year has to. */
export function statusOf(rulebook: Rulebook, asOf: string): EditionStatus {
  if (rulebook.ditiadakan !== undefined) return 'cancelled';
  const today = parsePartialDate(asOf)?.first;
  if (today === undefined) return 'unknown';
  const [opening, closing] = [daysOf(rulebook, 'pembukaan'), daysOf(rulebook, 'penutupan')];
  if (opening.length > 0 && today < Math.min(...opening)) return 'upcoming';
  if (closing.length > 0) return byClosing(today, closing);
  return rulebook.tahun < calendar(today).year ? 'closed' : 'unknown';
}
