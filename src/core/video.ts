import type { Dossier } from './dossier.ts';

/** Seconds of a running time `mm:ss` or `hh:mm:ss` (a dot will do); undefined where it is none. */
export function parseRunningTime(text: string): number | undefined {
  const match = /^(?:(\d{1,2})[:.])?(\d{1,3})[:.](\d{2})$/.exec(text.trim());
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [1, 2, 3].map((index) => Number(match[index] ?? 0)) as [
    number,
    number,
    number,
  ];
  if (seconds > 59 || (match[1] !== undefined && minutes > 59)) return undefined;
  return hours * 3600 + minutes * 60 + seconds;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** Seconds as a running time: `5:00`, `1:02:03`. */
export function runningTime(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    seconds % 60,
  ];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}

const NAMED: Readonly<Record<string, number>> = {
  hd: 720,
  'full hd': 1080,
  fhd: 1080,
  '2k': 1440,
  '4k': 2160,
  uhd: 2160,
};

/** Lines of a resolution: `720p`, `1080`, `1280x720`, `Full HD`; undefined where it is none. */
export function parseLines(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  const named = NAMED[plain];
  if (named !== undefined) return named;
  const lines = /^(\d{3,4})\s?p?$/.exec(plain);
  if (lines !== null) return Number(lines[1]);
  const frame = /^(\d{3,4})\s?[x×*]\s?(\d{3,4})(?:\s?p(?:ixels?|iksel)?)?$/.exec(plain);
  // A film upright on a telephone is as fine as the same film on its side.
  return frame === null ? undefined : Math.min(Number(frame[1]), Number(frame[2]));
}

/** Whether the dossier speaks of a video at all. */
export function hasVideo(dossier: Pick<Dossier, 'innovation'>): boolean {
  const { tautan, durasi, resolusi, bahasa } = dossier.innovation.video ?? {};
  return [tautan, durasi, resolusi, bahasa].some((text) => (text ?? '').trim() !== '');
}
