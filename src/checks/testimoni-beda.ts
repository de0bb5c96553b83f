import { defineCheck } from '../core/check.ts';
import { inDossier, type Testimonial } from '../core/dossier.ts';
import { withinDossier } from '../core/entries.ts';
import { nameKey } from '../core/people.ts';
import { likeness } from '../core/testimony.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `persen` of the words in a row are the same as in the file `lain`. */
    'testimoni/serupa': { persen: number; lain: string };
  }
}

/** So much in common is no accident any more: people who speak of one service share turns of phrase. */
const COPIED = 0.6;
/** Each is held against each. */
const MOST = 200;

function isSomebodyElse({ head: one }: Testimonial, { head: other }: Testimonial): boolean {
  const [left, right] = [nameKey(one.nama ?? ''), nameKey(other.nama ?? '')];
  return left === '' || right === '' || left !== right;
}

export const testimoniBeda = defineCheck<object, 'dosir'>({
  summary: 'No text stands under the names of several people.',
  over: 'dosir',
  options: {},
  problems: { 'testimoni/serupa': 'wrong' },
  effort: 2,
  applies: ({ dossier }) => dossier.testimonials.length > 1,
  *run({ dossier }) {
    const all = dossier.testimonials.slice(0, MOST);
    for (const [index, entry] of all.entries()) {
      const twin = all
        .slice(0, index)
        .find((one) => isSomebodyElse(one, entry) && likeness(one, entry) >= COPIED);
      if (twin === undefined) continue;
      const args = {
        persen: Math.round(likeness(twin, entry) * 100),
        lain: withinDossier(dossier, twin.words.file),
      };
      const at = { file: inDossier(dossier, withinDossier(dossier, entry.words.file)) };
      yield { problem: 'testimoni/serupa', args, at };
    }
  },
});
