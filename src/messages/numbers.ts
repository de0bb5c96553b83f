import type { Language } from '../core/language.ts';

const SEPARATORS = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** A number as the language writes it: `1.234,5` in Indonesian, `1,234.5` in English. */
export function formatNumber(value: number, language: Language): string {
  const { group, decimal } = SEPARATORS[language];
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A size in decimal units, rounded to one place. */
export function formatSize(bytes: number, language: Language): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(Math.round(value * 10) / 10, language)} ${UNITS[unit]}`;
}

/** Two sizes that differ, told apart: in bytes where rounding would make them equal. */
export function unequalSizes(ukuran: number, batas: number, language: Language): readonly [string, string] {
  const rounded = [formatSize(ukuran, language), formatSize(batas, language)] as const;
  if (rounded[0] !== rounded[1]) return rounded;
  const unit = language === 'id' ? 'byte' : 'bytes';
  return [`${formatNumber(ukuran, language)} ${unit}`, `${formatNumber(batas, language)} ${unit}`];
}
