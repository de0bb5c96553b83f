import { DOSSIER_FILES, type Dossier } from './dossier.ts';
import { withinDossier } from './entries.ts';
import type { FileFacts } from './file-facts.ts';
import type { Evidence } from './innovation.ts';
import { folderOf, joinPath } from './paths.ts';
import { hasScheme, splitTarget } from './reference.ts';
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

/** Path from the dossier's root of the file that an entry of a list names; undefined where it names none. */
function fileOf(list: string, { berkas }: { readonly berkas?: string }): string | undefined {
  return isTold(berkas) ? joinPath(folderOf(list), berkas.trim().normalize('NFC')) : undefined;
}

/** What the file of an entry of a list really is; undefined where it has none, or nobody looked into it. */
export function factsOf(
  { inspected }: Pick<Dossier, 'inspected'>,
  list: string,
  entry: { readonly berkas?: string },
): FileFacts | undefined {
  const path = fileOf(list, entry);
  return path === undefined ? undefined : inspected.get(path);
}

/** Whether a media type is that of the photographs of phones which few programs open or change. */
export function isHeic(type: string): boolean {
  return type === 'image/heic' || type === 'image/heif';
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

/** A photograph or screenshot among the evidence whose file a page can show. */
export interface EvidencePicture {
  readonly index: number;
  readonly entry: Evidence;
  /** From the dossier's root. */
  readonly path: string;
}

/** What a page can show, where nobody has looked into the file. */
const SHOWN = /\.(?:jpe?g|png)$/i;
const SHOWN_TYPES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png']);

/** Every photograph and screenshot among the evidence that a page can show, in the order of the list; each file once. */
export function evidencePictures(
  dossier: Pick<Dossier, 'evidence' | 'inspected' | 'files'>,
): readonly EvidencePicture[] {
  const seen = new Set<string>();
  return dossier.evidence.flatMap((entry, index) => {
    const [path, facts] = [
      fileOf(DOSSIER_FILES.evidence, entry),
      factsOf(dossier, DOSSIER_FILES.evidence, entry),
    ];
    if (path === undefined || seen.has(path) || dossier.files.get(path)?.kind !== 'file') return [];
    const toSee = entry.jenis === 'tangkapan-layar' || isPhoto(entry, facts);
    const canBe =
      facts === undefined ? SHOWN.test(path) : facts.trouble === undefined && SHOWN_TYPES.has(facts.type);
    if (!toSee || !canBe) return [];
    seen.add(path);
    return [{ index, entry, path }];
  });
}

/** Words under which answers and testimonials show a picture of the dossier, by its path. */
function wordsInNarratives(dossier: Dossier): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const { file, references } of [
    ...dossier.answers.values(),
    ...dossier.testimonials.map(({ words }) => words),
  ]) {
    for (const { image, target, text } of references) {
      if (!image || text.trim() === '' || hasScheme(target)) continue;
      const folder = folderOf(withinDossier(dossier, file));
      const path = joinPath(folder, splitTarget(target).target.normalize('NFC'));
      if (path !== undefined && !out.has(path)) out.set(path, text.trim());
    }
  }
  return out;
}

/** What can be seen in a picture among the evidence, in words: its own, else those under which the dossier shows it elsewhere. */
export function seenIn(dossier: Dossier): (picture: EvidencePicture) => string | undefined {
  const elsewhere = wordsInNarratives(dossier);
  const { sampul } = dossier.innovation;
  const cover = isTold(sampul?.berkas) ? joinPath('', sampul.berkas.trim().normalize('NFC')) : undefined;
  return ({ entry, path }) => {
    if (isTold(entry.teks)) return entry.teks.trim();
    return elsewhere.get(path) ?? (path === cover && isTold(sampul?.teks) ? sampul.teks.trim() : undefined);
  };
}
