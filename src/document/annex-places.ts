import type { AnnexFile } from '../core/annex.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import type { Evidence, LegalBasis, Letter } from '../core/innovation.ts';
import { anchorName } from './anchors.ts';
import { fileBeside, type Listings } from './listings.ts';

/** An entry of the dossier whose file can follow as an annex. */
export type Entry = {
  /** From the dossier's root. */
  readonly path: string;
} & (
  | { readonly list: 'legalBases'; readonly item: LegalBasis }
  | { readonly list: 'evidence'; readonly item: Evidence }
  | { readonly list: 'letters'; readonly item: Letter }
);

function* candidates({ legalBases, evidence, letters }: Dossier): Generator<readonly [string, Entry]> {
  const path = '';
  for (const item of legalBases) yield [DOSSIER_FILES.legalBases, { list: 'legalBases', item, path }];
  for (const item of evidence) yield [DOSSIER_FILES.evidence, { list: 'evidence', item, path }];
  for (const item of letters) yield [DOSSIER_FILES.letters, { list: 'letters', item, path }];
}

/** The entries with a file of their own that is there, in the order of the annexes; a file that two name comes once. */
export function annexEntries(dossier: Dossier): readonly Entry[] {
  const seen = new Set<string>();
  return [...candidates(dossier)].flatMap(([list, entry]): readonly Entry[] => {
    const path = fileBeside(list, entry.item.berkas);
    if (path === undefined || dossier.files.get(path)?.kind !== 'file' || seen.has(path)) return [];
    seen.add(path);
    return [{ ...entry, path }];
  });
}

/** The annex of a file, as far as links need to know of it. */
export interface AnnexPlace {
  readonly anchor: string;
  readonly pages: number;
}

/** Where each annex begins, by the path of its file. */
export function annexPlaces(
  files: ReadonlyMap<string, AnnexFile>,
  listings: Listings,
): ReadonlyMap<string, AnnexPlace> {
  return new Map(
    [...files.values()].map(({ path, sheets }) => {
      const name = listings.byPath.get(path)?.anchor ?? anchorName(path);
      return [path, { anchor: `lampiran-${name}`, pages: sheets.length }];
    }),
  );
}

/** The place of a page, counted from 1. */
export function pageAnchor(anchor: string, page: number): string {
  return `${anchor}--hlm-${page}`;
}
