import { defineCheck } from '../core/check.ts';
import { inDossier } from '../core/dossier.ts';
import { withinDossier } from '../core/entries.ts';
import { testimonyText } from '../core/testimony.ts';
import { countWords } from '../core/words.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'testimoni/terlalu-singkat': { jumlah: number; wajar: number };
  }
}

interface Options {
  readonly minimal: number;
}

export const testimoniPanjang = defineCheck<Options, 'dosir'>({
  summary: 'A testimonial has enough words to tell what changed for whoever speaks.',
  over: 'dosir',
  options: { minimal: { schema: { type: 'integer', minimum: 1 }, unit: 'kata', stricter: 'higher' } },
  problems: { 'testimoni/terlalu-singkat': 'wrong' },
  effort: 2,
  applies: ({ dossier }) => dossier.testimonials.length > 0,
  *run({ dossier, options: { minimal } }) {
    for (const entry of dossier.testimonials) {
      const jumlah = countWords(testimonyText(entry));
      const at = { file: inDossier(dossier, withinDossier(dossier, entry.words.file)) };
      if (jumlah < minimal) {
        yield { problem: 'testimoni/terlalu-singkat', args: { jumlah, wajar: minimal }, at };
      }
    }
  },
});
