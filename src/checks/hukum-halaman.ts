import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { legalName } from '../core/legal-bases.ts';
import { isText } from '../core/pdf-text.ts';
import { factsOf } from '../core/photos.ts';
import { namingPages } from '../prose/legal-text.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `ditemukan` are the pages that do name the innovation. */
    'hukum/halaman-lain': { nama: string; halaman: number; ditemukan: number[] };
  }
}

/** Pages that are named one by one. */
const MOST_NAMED = 10;

/** Whether a page is there and its text could be read. */
function isRead(dossier: Dossier, index: number, page: number): boolean {
  const facts = factsOf(dossier, DOSSIER_FILES.legalBases, dossier.legalBases[index] ?? {});
  return isText(facts?.pdf?.text[page - 1] ?? '');
}

/** The pages that name the innovation, of each entry that states one and can be searched. */
function stated(dossier: Dossier) {
  return dossier.legalBases.flatMap((entry, index) => {
    const halaman = entry.memuat_inovasi?.halaman;
    const pages = halaman === undefined ? undefined : namingPages(dossier, entry);
    return halaman === undefined || pages === undefined
      ? []
      : [{ nama: legalName(entry, index), index, halaman, pages }];
  });
}

export const hukumHalaman = defineCheck<object, 'dosir'>({
  summary: 'The page on which a legal basis is said to name the innovation is one that does.',
  over: 'dosir',
  options: {},
  problems: { 'hukum/halaman-lain': 'wrong' },
  effort: 1,
  applies: ({ dossier }) => stated(dossier).length > 0,
  *run({ dossier }) {
    for (const { nama, index, halaman, pages } of stated(dossier)) {
      // Where no page does, or there is no such page, another rule speaks.
      if (pages.length === 0 || pages.includes(halaman) || !isRead(dossier, index, halaman)) continue;
      yield {
        problem: 'hukum/halaman-lain',
        args: { nama, halaman, ditemukan: pages.slice(0, MOST_NAMED) },
        at: placeOf(dossier, DOSSIER_FILES.legalBases, [index, 'memuat_inovasi', 'halaman']),
      };
    }
  },
});
