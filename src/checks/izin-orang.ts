import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier, type Testimonial } from '../core/dossier.ts';
import { placeOf, withinDossier } from '../core/entries.ts';
import type { Finding } from '../core/finding.ts';
import { isMinorRole, namedMinors } from '../core/minors.ts';
import { photosOf } from '../core/photos.ts';
import { leavesOf, writtenText } from '../core/prose-text.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'privasi/orang-pada-foto': { nama: string };
    'privasi/anak': { peran: string };
    /** The children by their initials. */
    'privasi/anak-disebut': { inisial: string[] };
  }
}

function isMinor({ head }: Testimonial): boolean {
  return isMinorRole((head.peran ?? '').trim());
}

/** Paragraphs that call a child by name. */
function* naming(dossier: Dossier): Generator<Finding> {
  for (const { file, blocks } of [
    ...dossier.answers.values(),
    ...dossier.testimonials.map(({ words }) => words),
  ]) {
    for (const { content, line } of leavesOf(blocks)) {
      const inisial = [...namedMinors(writtenText(content))];
      if (inisial.length > 0)
        yield { problem: 'privasi/anak-disebut', args: { inisial }, at: { file, line } };
    }
  }
}

export const izinOrang = defineCheck<object, 'dosir'>({
  summary: 'Who can be seen in photographs, and who is not of age, is known to have consented.',
  over: 'dosir',
  options: {},
  problems: {
    'privasi/orang-pada-foto': 'missing',
    'privasi/anak': 'missing',
    'privasi/anak-disebut': 'wrong',
  },
  effort: 2,
  applies: ({ dossier }) =>
    photosOf(dossier).length > 0 || dossier.testimonials.some(isMinor) || !naming(dossier).next().done,
  *run({ dossier }) {
    for (const { index, entry, nama } of photosOf(dossier)) {
      if (entry.orang !== undefined) continue;
      const at = placeOf(dossier, DOSSIER_FILES.evidence, [index, 'orang']);
      yield { problem: 'privasi/orang-pada-foto', args: { nama }, at };
    }
    for (const entry of dossier.testimonials) {
      if (!isMinor(entry) || entry.head.izin?.wali === true) continue;
      const at = placeOf(dossier, withinDossier(dossier, entry.words.file), ['izin', 'wali']);
      yield { problem: 'privasi/anak', args: { peran: entry.head.peran ?? '' }, at };
    }
    yield* naming(dossier);
  },
});
