import { MOMENT_OPTION, startOf, startText } from '../core/age.ts';
import { defineCheck } from '../core/check.ts';
import { parseMoment } from '../core/dates.ts';
import { placeOf, withinDossier } from '../core/entries.ts';
import { isBefore, periodOf } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'urutan/testimoni-sebelum-mulai': { tanggal: string; mulai: string };
    'urutan/testimoni-sesudah-penutupan': { tanggal: string; penutupan: string };
  }
}

interface Options {
  readonly penutupan?: string;
}

export const testimoniDalamMasa = defineCheck<Options, 'dosir'>({
  summary: 'Testimonials were given after the start of implementation and before the edition closed.',
  over: 'dosir',
  options: { penutupan: { schema: MOMENT_OPTION, optional: true } },
  problems: { 'urutan/testimoni-sebelum-mulai': 'wrong', 'urutan/testimoni-sesudah-penutupan': 'wrong' },
  effort: 1,
  applies: ({ dossier }) => dossier.testimonials.some(({ head }) => periodOf(head.tanggal) !== undefined),
  *run({ dossier, options: { penutupan } }) {
    const start = startOf(dossier);
    const closing = penutupan === undefined ? undefined : parseMoment(penutupan)?.day;
    for (const { head, words } of dossier.testimonials) {
      const period = periodOf(head.tanggal);
      if (period === undefined) continue;
      const tanggal = (head.tanggal ?? '').trim();
      const at = placeOf(dossier, withinDossier(dossier, words.file), ['tanggal']);
      if (start !== undefined && isBefore(period, start)) {
        const args = { tanggal, mulai: startText(dossier) };
        yield { problem: 'urutan/testimoni-sebelum-mulai', args, at };
      } else if (penutupan !== undefined && closing !== undefined && period.first > closing) {
        yield { problem: 'urutan/testimoni-sesudah-penutupan', args: { tanggal, penutupan }, at };
      }
    }
  },
});
