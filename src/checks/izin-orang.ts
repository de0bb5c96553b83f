import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Testimonial } from '../core/dossier.ts';
import { placeOf, withinDossier } from '../core/entries.ts';
import { photosOf } from '../core/photos.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'privasi/orang-pada-foto': { nama: string };
    'privasi/anak': { peran: string };
  }
}

/** Roles of those who are not of age; `orang tua siswa` and `mahasiswa` begin otherwise. */
const MINOR =
  /^(?:siswa|siswi|murid|pelajar|santri(?:wati)?|balita|bayi|anak[ -](?:sekolah|didik|usia|asuh|berusia|umur|panti|binaan|sd|smp|paud|tk))\b/i;
const AGE = /\b(?:umur|usia|berusia|berumur)\s*:?\s*(\d{1,2})\s*(?:tahun|thn|th)\b/i;

function isMinor({ head }: Testimonial): boolean {
  const role = (head.peran ?? '').trim();
  const age = AGE.exec(role)?.[1];
  return age === undefined ? MINOR.test(role) : Number(age) < 18;
}

export const izinOrang = defineCheck<object, 'dosir'>({
  summary: 'Who can be seen in photographs, and who is not of age, is known to have consented.',
  over: 'dosir',
  options: {},
  problems: { 'privasi/orang-pada-foto': 'missing', 'privasi/anak': 'missing' },
  effort: 2,
  applies: ({ dossier }) => photosOf(dossier).length > 0 || dossier.testimonials.some(isMinor),
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
  },
});
