import type { Dossier, Narrative } from '../core/dossier.ts';
import { withinDossier } from '../core/entries.ts';
import { lookUp } from '../core/files.ts';
import type { Language } from '../core/language.ts';
import { folderOf, nameOf } from '../core/paths.ts';
import { pageNamed, splitTarget } from '../core/reference.ts';
import { claimsOf } from './claims.ts';
import { paperOf, standsElsewhere, type CitedPage, type FoundOn } from './figure-pages.ts';
import type { Figure } from './figures.ts';
import { unitNamed } from './numerals.ts';
import { statedIn, type Stated } from './stated.ts';

/** A sentence whose figures are not on the pages that it links to. */
export interface Misplaced {
  readonly line: number;
  readonly cited: readonly CitedPage[];
  readonly figures: readonly { readonly figure: Figure; readonly found: readonly FoundOn[] }[];
}

function citedPage(dossier: Dossier, folder: string, link: string): CitedPage | undefined {
  const { target, fragment } = splitTarget(link);
  const page = pageNamed(fragment);
  const file = lookUp(dossier, folder, target);
  if (page === undefined || file.kind !== 'found') return undefined;
  const paper = paperOf(nameOf(file.path), dossier.inspected.get(file.path)?.pdf);
  return paper === undefined ? undefined : { paper, page };
}

/** The pages that a sentence links to; none where one of its links leads to something else, which may hold the figure. */
function citedBy(dossier: Dossier, { file }: Narrative, { links }: Stated): readonly CitedPage[] {
  const folder = folderOf(withinDossier(dossier, file));
  const pages = links.map((link) => citedPage(dossier, folder, link));
  const known = pages.filter((page) => page !== undefined);
  return known.length === pages.length ? known : [];
}

function isMeasured(dossier: Dossier, { value, unit }: Figure): boolean {
  return (dossier.innovation.indikator ?? []).some(
    ({ satuan = '', data = [] }) => unitNamed(satuan) === unit && data.some(({ nilai }) => nilai === value),
  );
}

/** Figures that say what was and what became of it, told exactly; others may be worked out from what a page says. */
function figuresOf(dossier: Dossier, stated: Stated, language: Language): readonly Figure[] {
  return claimsOf(stated, language).filter(
    (figure) =>
      figure.bound === 'exact' &&
      figure.upTo === undefined &&
      (figure.role === 'before' || figure.role === 'after' || isMeasured(dossier, figure)),
  );
}

/** How far a figure may be from what a page says: 8,2 juta is 8.213.442 told shorter. */
function leewayOf({ step }: Figure): number {
  return step === 1 ? 0.5 : step;
}

/** Whether any sentence of an answer states a figure and names the page where it stands. */
export function citesFigures(dossier: Dossier, narrative: Narrative, language: Language): boolean {
  return statedIn(narrative.blocks, language).some(
    (stated) =>
      figuresOf(dossier, stated, language).length > 0 && citedBy(dossier, narrative, stated).length > 0,
  );
}

/** The sentences of an answer that name a page for figures which do not stand on it. */
export function misplacedIn(
  dossier: Dossier,
  narrative: Narrative,
  language: Language,
): readonly Misplaced[] {
  return statedIn(narrative.blocks, language).flatMap((stated) => {
    const cited = citedBy(dossier, narrative, stated);
    if (cited.length === 0) return [];
    const figures = figuresOf(dossier, stated, language).flatMap((figure) => {
      const found = standsElsewhere(cited, figure.value, leewayOf(figure));
      return found === undefined ? [] : [{ figure, found }];
    });
    return figures.length === 0 ? [] : [{ line: stated.line, cited, figures }];
  });
}
