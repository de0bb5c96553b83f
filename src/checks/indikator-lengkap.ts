import { startOf, startText } from '../core/age.ts';
import { defineCheck } from '../core/check.ts';
import { parsePartialDate, type Period } from '../core/dates.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { Problems } from '../core/finding.ts';
import type { Indicator, Measurement } from '../core/innovation.ts';
import { isPlaceholder } from '../core/placeholders.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'indikator/tanpa-satuan': { nama: string };
    'indikator/tanpa-data': { nama: string };
    /** `mulai` is the start of implementation, empty where it is not known; `jumlah` counts the measurements. */
    'indikator/tanpa-sebelum': { nama: string; mulai: string; jumlah: number };
    'indikator/tanpa-sesudah': { nama: string; mulai: string; jumlah: number };
  }
}

type Gap = Extract<
  keyof Problems,
  'indikator/tanpa-data' | 'indikator/tanpa-sebelum' | 'indikator/tanpa-sesudah'
>;

// A time that cannot be read is another rule's finding; here it may stand for any day.
const ANY_DAY: Period = { first: -Infinity, last: Infinity, precision: 'year' };

function measured(data: readonly Measurement[]): readonly Period[] {
  return data.flatMap(({ waktu, nilai }) =>
    nilai === undefined || waktu === undefined ? [] : [parsePartialDate(waktu.trim()) ?? ANY_DAY],
  );
}

/** Which half of the comparison is missing. A partial date counts for whatever day it may mean, but only once. */
function gapIn(periods: readonly Period[], start: Period | undefined): Gap | undefined {
  if (periods.length === 0) return 'indikator/tanpa-data';
  if (start !== undefined) {
    if (!periods.some(({ first }) => first <= start.last)) return 'indikator/tanpa-sebelum';
    if (!periods.some(({ last }) => last >= start.first)) return 'indikator/tanpa-sesudah';
  }
  return periods.length < 2 ? 'indikator/tanpa-sesudah' : undefined;
}

function nameOf(indicator: Indicator, index: number): string {
  return indicator.nama ?? indicator.id ?? String(index + 1);
}

export const indikatorLengkap = defineCheck<object, 'dosir'>({
  summary: 'An indicator has a unit and is measured before and after the start of implementation.',
  over: 'dosir',
  options: {},
  problems: {
    'indikator/tanpa-satuan': 'missing',
    'indikator/tanpa-data': 'missing',
    'indikator/tanpa-sebelum': 'missing',
    'indikator/tanpa-sesudah': 'missing',
  },
  effort: 3,
  applies: ({ dossier }) => (dossier.innovation.indikator ?? []).length > 0,
  *run({ dossier }) {
    const start = startOf(dossier);
    const mulai = start === undefined ? '' : startText(dossier);
    for (const [index, indicator] of (dossier.innovation.indikator ?? []).entries()) {
      const nama = nameOf(indicator, index);
      const at = (key: string) => placeOf(dossier, DOSSIER_FILES.innovation, ['indikator', index, key]);
      const unit = (indicator.satuan ?? '').trim();
      if (unit === '' || isPlaceholder(unit)) {
        yield { problem: 'indikator/tanpa-satuan', args: { nama }, at: at('satuan') };
      }
      const periods = measured(indicator.data ?? []);
      const problem = gapIn(periods, start);
      if (problem !== undefined)
        yield { problem, args: { nama, mulai, jumlah: periods.length }, at: at('data') };
    }
  },
});
