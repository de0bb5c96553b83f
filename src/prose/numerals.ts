import { FIGURE_WORDS } from './figure-words.ts';
import type { Bilingual, Language } from '../core/language.ts';

/** The signs between thousands and before decimals. */
const SEPARATORS: Bilingual<{ readonly group: string; readonly decimal: string }> = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

function patterns(language: Language): { readonly grouped: RegExp; readonly plain: RegExp } {
  const { group, decimal } = SEPARATORS[language];
  return {
    grouped: new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`),
    plain: new RegExp(`^\\d+(?:\\${decimal}\\d+)?$`),
  };
}

/** How numbers are written: with thousands set apart, or without. */
const NUMBER_PATTERNS: Bilingual<ReturnType<typeof patterns>> = {
  id: patterns('id'),
  en: patterns('en'),
};

/** The digits before and after the decimal sign; undefined where a text is no number. */
function digitsOf(written: string, language: Language): readonly string[] | undefined {
  const { grouped, plain } = NUMBER_PATTERNS[language];
  const { group, decimal } = SEPARATORS[language];
  if (/^0\d/.test(written)) return undefined;
  if (grouped.test(written)) return written.replaceAll(group, '').split(decimal);
  // `3.21` instead of `3,21` is how spreadsheets write; three digits after the dot would be thousands.
  if (/^\d+[.,]\d{1,2}$/.test(written)) return written.split(/[.,]/);
  return plain.test(written) ? written.split(decimal) : undefined;
}

/** A written number and what its last digit is worth; undefined where it is none, as in `1.2.3` or `007`. */
export function numberOf(
  written: string,
  language: Language,
): { readonly value: number; readonly step: number } | undefined {
  if (/^(?:0|[1-9]\d*)$/.test(written)) return { value: Number(written), step: 1 };
  const digits = digitsOf(written, language);
  if (digits === undefined) return undefined;
  const [whole = '', fraction = ''] = digits;
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`);
  return Number.isFinite(value) ? { value, step: 10 ** -fraction.length } : undefined;
}

/** A unit as figures have it, for one that stands alone: `%` is `persen`, `rupiah` is `rp`. */
export function unitNamed(name: string): string {
  const unit = name.trim().toLowerCase();
  return FIGURE_WORDS.id.aliases.get(unit) ?? unit;
}
