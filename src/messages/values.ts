import type { Unit } from '../core/check.ts';
import { parseMoment } from '../core/dates.ts';
import type { Bilingual, Language } from '../core/language.ts';
import { awardOf } from './awards.ts';
import { formatDuration, formatMoment } from './dates.ts';
import { formatNumber, formatSize } from './numbers.ts';

const YES_NO = { id: ['ya', 'tidak'], en: ['yes', 'no'] } as const;

function textValue(value: string, language: Language): string {
  if (/^P\d/.test(value)) return formatDuration(value, language);
  return parseMoment(value) === undefined ? value : formatMoment(value, language);
}

interface AwardLevel {
  readonly tingkat: string;
  readonly edisi?: readonly string[];
  readonly paling_banyak?: number;
}

function isAward(value: object): value is AwardLevel {
  return 'tingkat' in value;
}

/** How often an award may have been won before. */
const LIMIT: Bilingual<(award: string, most: number) => string> = {
  id: (award, most) => (most === 0 ? `belum pernah ${award}` : `paling banyak ${most} kali ${award}`),
  en: (award, most) =>
    most === 0 ? `never ${award}` : `${award} at most ${most === 1 ? 'once' : `${most} times`}`,
};

const COUNTED: Bilingual<Readonly<Record<Exclude<Unit, 'byte'>, string>>> = {
  id: { kata: 'kata', detik: 'detik', garis: 'garis' },
  en: { kata: 'words', detik: 'seconds', garis: 'lines' },
};

function formatCount(value: number, unit: Unit, language: Language): string {
  if (unit === 'byte') return formatSize(value, language);
  return `${formatNumber(value, language)} ${COUNTED[language][unit]}`;
}

function objectValue(value: object, language: Language): string {
  if (isAward(value)) {
    const award = awardOf(value.tingkat, value.edisi, language);
    return value.paling_banyak === undefined ? award : LIMIT[language](award, value.paling_banyak);
  }
  if ('nama' in value) return String(value.nama);
  return Object.values(value)
    .map((part) => formatValue(part, language))
    .join(' ');
}

/** A recorded value of an edition in words: durations, moments, numbers with their unit, lists of names. */
export function formatValue(value: unknown, language: Language, unit?: Unit): string {
  if (typeof value === 'number') {
    return unit === undefined ? formatNumber(value, language) : formatCount(value, unit, language);
  }
  if (typeof value === 'string') return textValue(value, language);
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (Array.isArray(value)) return value.map((item) => formatValue(item, language)).join(', ');
  return typeof value === 'object' && value !== null ? objectValue(value, language) : '';
}
