import { defineCheck } from '../core/check.ts';
import { placeOf } from '../core/entries.ts';
import { periodOf, writtenDates, type WrittenDate } from '../core/written-dates.ts';
import type { Dossier } from '../core/dossier.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `per` is the day the report speaks of. */
    'tanggal/masa-depan': { kunci: string; isi: string; per: string };
  }
}

/** Dates of what has happened; a start and an end of validity may lie ahead. */
function past(dossier: Dossier): readonly WrittenDate[] {
  return [...writtenDates(dossier)].filter(
    ({ role, text }) => role === 'terjadi' && periodOf(text) !== undefined,
  );
}

export const belumTerjadi = defineCheck<object, 'dosir'>({
  summary: 'What is recorded as having happened is not dated in the future.',
  over: 'dosir',
  options: {},
  problems: { 'tanggal/masa-depan': 'wrong' },
  effort: 1,
  applies: ({ dossier, asOf }) => asOf !== undefined && past(dossier).length > 0,
  *run({ dossier, asOf }) {
    const today = periodOf(asOf);
    if (asOf === undefined || today === undefined) return;
    for (const { text, file, path } of past(dossier)) {
      const period = periodOf(text);
      // A day of grace: it is tomorrow already in the east of the country.
      if (period === undefined || period.first <= today.last + 1) continue;
      const args = { kunci: String(path.at(-1)), isi: (text ?? '').trim(), per: asOf };
      yield { problem: 'tanggal/masa-depan', args, at: placeOf(dossier, file, path) };
    }
  },
});
