import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { lookUp } from '../core/files.ts';
import type { FileOfEntry } from '../core/innovation.ts';
import { folderOf } from '../core/paths.ts';

/** A file that is in the dossier already. */
export interface Present {
  /** From the dossier's own root. */
  readonly file: string;
  /** The id of the entry that names it; absent where none does. */
  readonly id?: string;
  /** An entry tells of it, and it is not there any more. */
  readonly gone?: boolean;
}

type Listed = FileOfEntry & { readonly id?: string };

function* listed(dossier: Dossier): Generator<readonly [entry: Listed, file: string, gone: boolean]> {
  const lists: readonly (readonly [readonly Listed[], string])[] = [
    [dossier.legalBases, DOSSIER_FILES.legalBases],
    [dossier.evidence, DOSSIER_FILES.evidence],
    [dossier.letters, DOSSIER_FILES.letters],
  ];
  for (const [entries, list] of lists) {
    for (const entry of entries) {
      const found = entry.berkas === undefined ? undefined : lookUp(dossier, folderOf(list), entry.berkas);
      if (found?.kind === 'found') yield [entry, found.path, false];
      if (found?.kind === 'missing') yield [entry, found.path, true];
    }
  }
}

/**
 * The files of a dossier by their fingerprint, as far as they were fingerprinted; one that an entry names comes before
 * one that lies there unnamed.
 */
export function presentFiles(
  dossier: Dossier,
  fingerprints: ReadonlyMap<string, string>,
): ReadonlyMap<string, Present> {
  const present = new Map<string, Present>();
  for (const [{ id = '', sha256: told }, file, gone] of listed(dossier)) {
    const sha256 = gone ? told : fingerprints.get(file);
    if (sha256 === undefined || present.get(sha256)?.gone === false) continue;
    present.set(sha256, { file, id, gone });
  }
  for (const [file, sha256] of fingerprints) if (!present.has(sha256)) present.set(sha256, { file });
  return present;
}

/** Files of a dossier that may be the same as one of the given sizes. */
export function sameSize(dossier: Dossier, sizes: ReadonlySet<number>): readonly string[] {
  return [...dossier.files]
    .filter(([, entry]) => entry.kind === 'file' && sizes.has(entry.size))
    .map(([path]) => path);
}
