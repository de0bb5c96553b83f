import { defineCheck } from '../core/check.ts';
import type { Testimonial } from '../core/dossier.ts';
import { placeOf, withinDossier } from '../core/entries.ts';
import { isTold } from '../core/placeholders.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `kunci` are the keys that are blank. */
    'testimoni/tanpa-keterangan': { kunci: readonly string[] };
  }
}

function blankKeys({ head }: Testimonial): readonly string[] {
  const blank = (['nama', 'tempat', 'tanggal'] as const).filter((key) => !isTold(head[key]));
  // Who somebody is to the service shows in the role as well.
  return isTold(head.peran) || isTold(head.hubungan) ? blank : [...blank, 'peran'];
}

export const testimoniLengkap = defineCheck<object, 'dosir'>({
  summary: 'A testimonial says who speaks, in what role, where and when.',
  over: 'dosir',
  options: {},
  problems: { 'testimoni/tanpa-keterangan': 'missing' },
  effort: 1,
  applies: ({ dossier }) => dossier.testimonials.length > 0,
  *run({ dossier }) {
    for (const entry of dossier.testimonials) {
      const kunci = blankKeys(entry);
      const at = placeOf(dossier, withinDossier(dossier, entry.words.file), kunci.slice(0, 1));
      if (kunci.length > 0) yield { problem: 'testimoni/tanpa-keterangan', args: { kunci }, at };
    }
  },
});
