import { defineCheck } from '../core/check.ts';
import { isoFormOf, lastDayOfThatMonth } from '../core/date-forms.ts';
import { parsePartialDate } from '../core/dates.ts';
import { placeOf } from '../core/entries.ts';
import { writtenDates } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /**
     * `usul` is the same date in the form to write, empty where it cannot be told; `akhir` is the last day of a
     * month that was given too many days, empty otherwise.
     */
    'tanggal/tidak-sah': { kunci: string; isi: string; usul: string; akhir: string };
  }
}

export const tanggalSah = defineCheck<object, 'dosir'>({
  summary: 'Every date is a day, month or year of the calendar, written as ISO 8601.',
  over: 'dosir',
  options: {},
  problems: { 'tanggal/tidak-sah': 'wrong' },
  effort: 1,
  applies: ({ dossier }) => [...writtenDates(dossier)].some(({ text }) => (text ?? '').trim() !== ''),
  *run({ dossier }) {
    for (const { text, file, path } of writtenDates(dossier)) {
      const isi = (text ?? '').trim();
      if (isi === '' || parsePartialDate(isi) !== undefined) continue;
      const args = {
        kunci: String(path.at(-1)),
        isi,
        usul: isoFormOf(isi) ?? '',
        akhir: lastDayOfThatMonth(isi) ?? '',
      };
      yield { problem: 'tanggal/tidak-sah', args, at: placeOf(dossier, file, path) };
    }
  },
});
