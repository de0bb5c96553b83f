import { startOf } from '../core/age.ts';
import { parseMoment, spanBetween, type DayNumber, type Period } from '../core/dates.ts';
import type { Content } from '../core/document.ts';
import { formatDay, formatSpan } from '../messages/dates.ts';
import { identity as words } from '../messages/document/identity.ts';
import { lines, text } from './content.ts';
import type { Context } from './context.ts';

function ageAt({ language, say }: Context, period: Period, closingDay: DayNumber): string {
  const closing = formatDay(closingDay, language);
  if (period.first > closingDay) return say(words.startsLater)({ closing });
  const most = formatSpan(spanBetween(period.first, closingDay), language);
  if (period.last > closingDay) return say(words.mayStartLater)({ most, closing });
  const least = formatSpan(spanBetween(period.last, closingDay), language);
  const span = least === most ? most : say(words.ageRange)({ least, most });
  return say(words.ageAt)({ span, closing });
}

/** How old the innovation is on each closing day that is recorded; a start known by year gives a range. */
export function ageAtClosing(context: Context): Content {
  const start = startOf(context.dossier);
  if (start === undefined) return [];
  const days = context.rulebook.penutupan.nilai.flatMap(({ isi }) => parseMoment(isi)?.day ?? []);
  return lines([...new Set(days)].map((day) => text(ageAt(context, start, day))));
}
