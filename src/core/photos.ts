import { DOSSIER_FILES, type Dossier } from './dossier.ts';
import type { FileFacts } from './file-facts.ts';
import type { Evidence } from './innovation.ts';
import { folderOf, joinPath } from './paths.ts';
import { isTold } from './placeholders.ts';

/** A photograph among the evidence. */
export interface Photo {
  readonly index: number;
  readonly entry: Evidence;
  /** What to call it. */
  readonly nama: string;
  /** Absent where nobody looked into its file. */
  readonly facts?: FileFacts;
}

/** What the file of an entry of a list really is; undefined where it has none, or nobody looked into it. */
export function factsOf(
  { inspected }: Pick<Dossier, 'inspected'>,
  list: string,
  { berkas }: { readonly berkas?: string },
): FileFacts | undefined {
  const path = isTold(berkas) ? joinPath(folderOf(list), berkas.trim().normalize('NFC')) : undefined;
  return path === undefined ? undefined : inspected.get(path);
}

/** Whether an entry is a photograph: it says so, or says nothing and a camera made its file. */
function isPhoto({ jenis }: Evidence, facts: FileFacts | undefined): boolean {
  if (jenis === 'foto') return true;
  // A letter or a page of a book may be photographed too; a screenshot is a picture of no event.
  return (jenis === undefined || jenis === 'lainnya') && facts?.image?.taken !== undefined;
}

/** Every photograph among the evidence, in the order of the list. */
export function photosOf(dossier: Pick<Dossier, 'evidence' | 'inspected'>): readonly Photo[] {
  return dossier.evidence.flatMap((entry, index) => {
    const facts = factsOf(dossier, DOSSIER_FILES.evidence, entry);
    if (!isPhoto(entry, facts)) return [];
    const nama = [entry.id, entry.judul].find(isTold) ?? String(index + 1);
    return [{ index, entry, nama, ...(facts === undefined ? {} : { facts }) }];
  });
}
