import { numberOf } from './numerals.ts';

const MAGNITUDES: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
};

const NUMBER =
  /(?<![\d.,])\d{1,15}(?:[.,]\d{1,15}){0,6}(?:(?:\s{0,2}(%|persen|ribu|rb|juta|jt|miliar|milyar|triliun))(?![\p{L}\d]))?/giu;

/** A number of a text, and how exactly it is told. */
interface Told {
  readonly value: number;
  readonly step: number;
}

function* readings(written: string, word: string): Generator<Told> {
  for (const language of ['id', 'en'] as const) {
    const number = numberOf(written, language);
    if (number === undefined) continue;
    const factor = MAGNITUDES[word] ?? 1;
    yield { value: number.value * factor, step: number.step * factor };
    // A share may be told as a part of one or of a hundred.
    if (word === '%' || word === 'persen') yield { value: number.value / 100, step: number.step / 100 };
    if (number.value > 0 && number.value < 1) yield { value: number.value * 100, step: number.step * 100 };
  }
}

/** Whether a number that is told as exactly as its digits go may be this value. */
function isSame({ value, step }: Told, wanted: number, leeway: number): boolean {
  const slack = Math.max(leeway, Number.isInteger(wanted) && step === 1 ? 0 : step / 2);
  return Math.abs(value - wanted) <= slack * 1.000001 + Math.abs(wanted) * 1e-9;
}

const ONES = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** A whole number below a million in Indonesian words. */
export function spelledOut(number: number): string {
  const part = (unit: number, name: string, one: string): string => {
    const count = Math.floor(number / unit);
    const head = count === 1 ? one : `${spelledOut(count)} ${name}`;
    return `${head} ${spelledOut(number % unit)}`.trim();
  };
  if (number < 10) return ONES[number] ?? '';
  if (number < 20)
    return number === 10 ? 'sepuluh' : number === 11 ? 'sebelas' : `${ONES[number - 10]} belas`;
  if (number < 100) return part(10, 'puluh', 'sepuluh');
  if (number < 1000) return part(100, 'ratus', 'seratus');
  return part(1000, 'ribu', 'seribu');
}

function isSpelled(text: string, wanted: number): boolean {
  if (!Number.isInteger(wanted) || wanted < 1 || wanted >= 1e6) return false;
  const words = ` ${(text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')} `;
  return words.includes(` ${spelledOut(wanted)} `);
}

/** Digits of a longer number, wherever the text layer broke them apart. */
function isScattered(text: string, wanted: number): boolean {
  const digits = String(wanted);
  if (!/^\d{3,}$/.test(digits)) return false;
  return text.replace(/[\s.,]/g, '').includes(digits);
}

/**
 * Whether a text holds a value, however it is written: `1.250`, `1250`, `1.250,5`, `12,3 juta`, in words, or rounded
 * as far as its own digits go, or off by no more than `leeway`. Rather yes than no.
 */
export function holdsFigure(text: string, wanted: number, leeway = 0): boolean {
  const value = Math.abs(wanted);
  if (isSpelled(text, value) || isScattered(text, value)) return true;
  for (const [whole, word = ''] of text.matchAll(NUMBER)) {
    const written = (/^[\d.,]+/.exec(whole)?.[0] ?? '').replace(/[.,]+$/, '');
    for (const told of readings(written, word.toLowerCase())) if (isSame(told, value, leeway)) return true;
  }
  return false;
}
