import { parseDuration } from './dates.ts';
import type { Unit } from './check.ts';

const TIMES: readonly (readonly [letter: string, words: RegExp])[] = [
  ['Y', /^(?:tahun|thn|th|years?)$/],
  ['M', /^(?:bulan|bln|months?)$/],
  ['D', /^(?:hari|days?)$/],
];

/** Numbers with their words, as `2 tahun` and `6 bulan`; undefined where the text holds anything else. */
function pairsOf(text: string): readonly (readonly [number: number, word: string])[] | undefined {
  if (!/^\s*\d{1,12}(?:[.,]\d{1,3})?\s*\p{L}*(?:\s+\d{1,6}\s*\p{L}+){0,2}\s*$/u.test(text)) return undefined;
  return [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}*)/gu)].map(([, digits = '', word = '']) => [
    Number(digits.replace(',', '.')),
    word.toLowerCase(),
  ]);
}

/** An ISO 8601 duration from what a person writes: `2 tahun`, `1 tahun 6 bulan`, `P2Y`; undefined where it is none. */
export function readDuration(text: string): string | undefined {
  const iso = text.trim().toUpperCase();
  if (parseDuration(iso) !== undefined) return iso;
  const parts = (pairsOf(text) ?? []).map(([count, word]) => {
    const letter = TIMES.find(([, words]) => words.test(word))?.[0];
    return letter === undefined || !Number.isInteger(count) ? undefined : `${count}${letter}`;
  });
  const duration = `P${parts.join('')}`;
  return parts.includes(undefined) || parseDuration(duration) === undefined ? undefined : duration;
}

/** How many of an option's units one of a written unit is. */
const FACTORS: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
  kata: { kata: 1, words: 1, word: 1 },
  byte: { b: 1, bita: 1, byte: 1, bytes: 1, kb: 1e3, mb: 1e6, gb: 1e9 },
  detik: { detik: 1, s: 1, seconds: 1, menit: 60, minutes: 60, minute: 60, jam: 3600, hours: 3600 },
  garis: { garis: 1, p: 1, lines: 1 },
};

/** A number from what a person writes: `300`, `300 kata`, `1 MB`, `5 menit`, `720p`; undefined where it is none. */
export function readAmount(text: string, unit?: Unit): number | undefined {
  const [first, second] = pairsOf(text) ?? [];
  if (first === undefined || second !== undefined) return undefined;
  const [count, word] = first;
  if (word === '') return count;
  const factor = unit === undefined ? undefined : FACTORS[unit][word];
  return factor === undefined ? undefined : count * factor;
}

/** Yes or no from what a person writes; undefined where it is neither. */
export function readYesNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (['ya', 'true', 'yes'].includes(word)) return true;
  return ['tidak', 'false', 'no'].includes(word) ? false : undefined;
}
