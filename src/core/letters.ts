import { DOSSIER_FILES, type Dossier } from './dossier.ts';
import { lookUp } from './files.ts';
import type { Letter } from './innovation.ts';
import { folderOf } from './paths.ts';
import type { LetterDemand } from './rulebook.ts';

/** A listed letter with its place in the list. */
export type ListedLetter = Letter & { readonly index: number };

/** The listed letters that answer a demand of the edition. */
export function lettersFor(
  dossier: Pick<Dossier, 'letters'>,
  demand: Pick<LetterDemand, 'id'>,
): readonly ListedLetter[] {
  return dossier.letters
    .map((letter, index) => ({ ...letter, index }))
    .filter(({ jenis }) => jenis?.trim().toLowerCase() === demand.id);
}

/** The size of a letter's file in bytes; undefined where it has none. */
export function letterSize(dossier: Pick<Dossier, 'files'>, letter: Letter): number | undefined {
  if (letter.berkas === undefined) return undefined;
  const found = lookUp(dossier, folderOf(DOSSIER_FILES.letters), letter.berkas);
  return found.kind === 'found' && found.entry.kind === 'file' ? found.entry.size : undefined;
}
