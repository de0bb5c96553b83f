import { defineCheck } from '../core/check.ts';
import { placeOf, withinDossier } from '../core/entries.ts';
import { isTold } from '../core/placeholders.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'testimoni/tanpa-izin': { ditolak: boolean };
    'testimoni/izin-tanpa-bukti': Record<string, never>;
  }
}

export const testimoniIzin = defineCheck<object, 'dosir'>({
  summary: 'Whoever speaks in a testimonial has consented to it, and the consent can be shown.',
  over: 'dosir',
  options: {},
  // What somebody said under their name is personal from the day it is written down, draft or not.
  problems: { 'testimoni/tanpa-izin': 'wrong', 'testimoni/izin-tanpa-bukti': 'wrong' },
  effort: 2,
  applies: ({ dossier }) => dossier.testimonials.length > 0,
  *run({ dossier }) {
    for (const { head, words } of dossier.testimonials) {
      const file = withinDossier(dossier, words.file);
      const { diberikan, bukti } = head.izin ?? {};
      if (diberikan !== true) {
        const at = placeOf(dossier, file, ['izin', 'diberikan']);
        yield { problem: 'testimoni/tanpa-izin', args: { ditolak: diberikan === false }, at };
      } else if (!isTold(bukti)) {
        const at = placeOf(dossier, file, ['izin', 'bukti']);
        yield { problem: 'testimoni/izin-tanpa-bukti', args: {}, at };
      }
    }
  },
});
