import { parseMoment } from '../core/dates.ts';
import type { Language } from '../core/language.ts';
import { formatDuration, formatMoment } from './dates.ts';
import { formatNumber } from './numbers.ts';

const YES_NO = { id: ['ya', 'tidak'], en: ['yes', 'no'] } as const;

function textValue(value: string, language: Language): string {
  if (/^P\d/.test(value)) return formatDuration(value, language);
  return parseMoment(value) === undefined ? value : formatMoment(value, language);
}

/** A recorded value of an edition in words: durations, moments, numbers, lists of names. */
export function formatValue(value: unknown, language: Language): string {
  if (typeof value === 'string') return textValue(value, language);
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (Array.isArray(value)) return value.map((item) => formatValue(item, language)).join(', ');
  if (typeof value === 'object' && value !== null) {
    const { nama } = value as { nama?: unknown };
    return typeof nama === 'string' ? nama : JSON.stringify(value);
  }
  return '';
}
