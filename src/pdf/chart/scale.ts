import type { Language } from '../../core/language.ts';

/** Round values that cover a range, and the step between them. */
export interface Ticks {
  readonly values: readonly number[];
  readonly step: number;
  readonly low: number;
  readonly high: number;
}

/** Ticks from zero, or below it, up to the largest value or a little above. */
export function niceTicks(values: readonly number[], count: number): Ticks {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = niceStep((most - least || 1) / count);
  const from = Math.floor(least / step + 1e-9);
  const to = Math.max(Math.ceil(most / step - 1e-9), from + 1);
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step);
  return { values: ticks, step, low: from * step, high: to * step };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  const nice = [1, 2, 2.5, 5, 10].find((candidate) => lead <= candidate + 1e-9) ?? 10;
  return nice * power;
}

const SEPARATORS = { id: ['.', ','], en: [',', '.'] } as const;

/** A tick as the language writes numbers, with as many decimals as the step has. */
export function tickLabel(value: number, step: number, language: Language): string {
  const decimals = Math.min(
    Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) + (isQuarter(step) ? 1 : 0),
    12,
  );
  if (Math.abs(value) >= 1e15 || step < 1e-9) return value.toExponential(1);
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const [group, point] = SEPARATORS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, group);
  const sign = value < 0 ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : point + fraction}`;
}

function isQuarter(step: number): boolean {
  const lead = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
  return Math.abs(lead - 2.5) < 1e-6 && step < 10;
}
