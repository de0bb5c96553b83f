import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import type { LegalBasis } from '../core/innovation.ts';
import { isSearchable } from '../core/pdf-text.ts';
import { factsOf } from '../core/photos.ts';
import { remember } from '../core/remember.ts';
import { namesOf, speaksOf } from './naming.ts';

/** Pages that speak of the innovation, by entry; entries that cannot be searched are not in it. */
const searched = remember((dossier: Dossier): ReadonlyMap<LegalBasis, readonly number[]> => {
  const names = namesOf(dossier.innovation);
  const found = new Map<LegalBasis, readonly number[]>();
  if (names.short.length === 0 && names.title.length < 2) return found;
  for (const entry of dossier.legalBases) {
    const pdf = factsOf(dossier, DOSSIER_FILES.legalBases, entry)?.pdf;
    const pages = pdf?.text ?? [];
    const hits = pages.flatMap((text, index) => (speaksOf(text, names) ? [index + 1] : []));
    // A name may begin on one page and end on the next.
    const across = hits.length === 0 && speaksOf(pages.join(' '), names);
    if (across)
      found.set(
        entry,
        pages.map((_, index) => index + 1),
      );
    // That a document is silent is known only where all of it was read.
    else if (hits.length > 0 || (pdf !== undefined && isSearchable(pdf))) found.set(entry, hits);
  }
  return found;
});

/** The pages, counted from 1, on which a document names the innovation; undefined where it cannot be searched. */
export function namingPages(dossier: Dossier, entry: LegalBasis): readonly number[] | undefined {
  return searched(dossier).get(entry);
}
