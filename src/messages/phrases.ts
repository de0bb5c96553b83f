import type { Bilingual, Language } from '../core/language.ts';

const LONGEST_QUOTE = 60;

/** A user's text between quotation marks, on one line and short enough for a sentence. */
export function quoted(text: string): string {
  const line = Array.from(text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim());
  const short = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1).join('')}…` : line.join('');
  return `“${short}”`;
}

/** A phrase as the beginning of a sentence. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

const JOINING: Bilingual<{
  readonly and: string;
  readonly or: string;
  readonly more: (count: number) => string;
}> = {
  id: { and: 'dan', or: 'atau', more: (count) => `${count} lainnya` },
  en: { and: 'and', or: 'or', more: (count) => `${count} more` },
};

function enumerated(items: readonly string[], word: string): string {
  if (items.length < 2) return items[0] ?? '';
  const comma = items.length > 2 ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} ${word} ${items.at(-1)}`;
}

/** `a, b, dan c`. */
export function allOf(items: readonly string[], language: Language): string {
  return enumerated(items, JOINING[language].and);
}

/** `a, b, atau c`. */
export function oneOf(items: readonly string[], language: Language): string {
  return enumerated(items, JOINING[language].or);
}

function areConsecutive(items: readonly string[]): boolean {
  return items.length > 3 && items.every((item, index) => Number(item) === Number(items[0]) + index);
}

const MOST_CHOICES = 12;

function shortened(items: readonly string[], language: Language, joining: 'and' | 'or'): string {
  const words = JOINING[language];
  if (areConsecutive(items)) return `${items[0]}–${items.at(-1)}`;
  if (items.length <= MOST_CHOICES) return enumerated(items, words[joining]);
  const shown = items.slice(0, MOST_CHOICES - 2);
  return enumerated([...shown, words.more(items.length - shown.length)], words.and);
}

/** What may be chosen: numbers in a row as a range, a long list cut short and saying how many were left out. */
export function choices(items: readonly string[], language: Language): string {
  return shortened(items, language, 'or');
}

/** What there is, cut short in the same way. */
export function inventory(items: readonly string[], language: Language): string {
  return shortened(items, language, 'and');
}

/** Closes a sentence with a question what was meant; nothing where nothing is near. */
export function meant(suggestion: string, language: Language): string {
  if (suggestion === '') return '';
  return language === 'id'
    ? ` Mungkin maksudnya ${quoted(suggestion)}.`
    : ` Perhaps ${quoted(suggestion)} was meant.`;
}
