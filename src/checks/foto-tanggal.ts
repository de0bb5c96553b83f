import { defineCheck } from '../core/check.ts';
import { calendar } from '../core/dates.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { photosOf, type Photo } from '../core/photos.ts';
import { periodOf } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `diambil` is the day that the camera wrote into the picture. */
    'foto/tanggal-berbeda': { nama: string; tanggal: string; diambil: string };
  }
}

/** Digital cameras are younger than this. */
const FIRST_YEAR = 1995;

/** The day on which a camera says the picture was taken; undefined where its clock was never set. */
function takenOn({ facts }: Photo): string | undefined {
  const taken = facts?.image?.taken;
  const period = periodOf(taken);
  if (taken === undefined || period === undefined || period.precision !== 'day') return undefined;
  const { year, month, day } = calendar(period.first);
  const isReset = month === 1 && day === 1;
  return year < FIRST_YEAR || isReset ? undefined : taken;
}

/** Whether the stated date cannot be that day; a day of grace, because clocks stand in other time zones. */
function differs(tanggal: string | undefined, taken: string): boolean {
  const [stated, day] = [periodOf(tanggal), periodOf(taken)];
  return (
    stated !== undefined && day !== undefined && (day.first < stated.first - 1 || day.first > stated.last + 1)
  );
}

export const fotoTanggal = defineCheck<object, 'dosir'>({
  summary: 'The date of a photograph is the day that its camera wrote into it.',
  over: 'dosir',
  options: {},
  problems: { 'foto/tanggal-berbeda': 'wrong' },
  effort: 1,
  applies: ({ dossier }) =>
    photosOf(dossier).some(
      (photo) => takenOn(photo) !== undefined && periodOf(photo.entry.tanggal) !== undefined,
    ),
  *run({ dossier }) {
    for (const photo of photosOf(dossier)) {
      const diambil = takenOn(photo);
      const { entry, index, nama } = photo;
      if (diambil === undefined || !differs(entry.tanggal, diambil)) continue;
      yield {
        problem: 'foto/tanggal-berbeda',
        args: { nama, tanggal: (entry.tanggal ?? '').trim(), diambil },
        at: placeOf(dossier, DOSSIER_FILES.evidence, [index, 'tanggal']),
      };
    }
  },
});
