import { calendar, isoDay, parseMoment, type DayNumber, type Moment } from './dates.ts';

/** Indonesia's zones by how many minutes they are ahead of UTC. */
export const ZONE_OFFSETS = { WIB: 420, WITA: 480, WIT: 540 } as const;

export type Zone = keyof typeof ZONE_OFFSETS;

const MINUTES_A_DAY = 1440;

/** Minutes since 1970 UTC as a day and minute on the clocks of a zone. */
function onClocks(minutes: number, zone: Zone): { readonly day: DayNumber; readonly minute: number } {
  const local = minutes + ZONE_OFFSETS[zone];
  return {
    day: Math.floor(local / MINUTES_A_DAY),
    minute: ((local % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY,
  };
}

/** The day it is at an instant on the clocks of a zone, `YYYY-MM-DD`; western Indonesia where none is given. */
export function dayAt(instant: Date, zone: Zone = 'WIB'): string {
  return isoDay(onClocks(Math.floor(instant.getTime() / 60_000), zone).day);
}

/** The time it is at an instant on the clocks of a zone, as `08.05.09 WIB`. */
export function timeAt(instant: Date, zone: Zone = 'WIB'): string {
  const seconds = Math.floor(instant.getTime() / 1000);
  const { minute } = onClocks(Math.floor(seconds / 60), zone);
  return `${two(Math.floor(minute / 60))}.${two(minute % 60)}.${two(((seconds % 60) + 60) % 60)} ${zone}`;
}

/** A moment with hour and offset as the clocks of a zone show it; undefined where it has no hour of its own. */
export function inZone(moment: Moment, zone: Zone): Moment | undefined {
  if (moment.minute === undefined || moment.offset === undefined) return undefined;
  const local = onClocks(moment.day * MINUTES_A_DAY + moment.minute - moment.offset, zone);
  return { ...local, offset: ZONE_OFFSETS[zone] };
}

/** Whether a closing is over; where its hour was not found, only once its day is over in all of Indonesia. */
export function hasPassed(closing: string, now: Date): boolean {
  const moment = parseMoment(closing);
  if (moment === undefined) return false;
  const { day, minute = MINUTES_A_DAY, offset = ZONE_OFFSETS.WIB } = moment;
  return now.getTime() > (day * MINUTES_A_DAY + minute - offset) * 60_000;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** ISO 8601 text of a moment that has an hour and an offset. */
export function isoMoment({ day, minute = 0, offset = 0 }: Moment): string {
  const { year, month, day: date } = calendar(day);
  const hours = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const sign = offset < 0 ? '-' : '+';
  const zone = `${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${year}-${two(month)}-${two(date)}T${hours}${sign}${zone}`;
}
