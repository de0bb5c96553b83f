import { DOSSIER_FILES, inDossier, type Dossier } from './dossier.ts';
import { placeOf } from './entries.ts';
import type { FileFacts } from './file-facts.ts';
import { lookUp } from './files.ts';
import type { Place } from './finding.ts';
import type { FileOfEntry } from './innovation.ts';
import { folderOf } from './paths.ts';
import { remember } from './remember.ts';

/** A file that is part of what a dossier hands in. */
export interface HandedIn {
  /** From the dossier's own root. */
  readonly path: string;
  /** Where to speak of it: the entry that names it, else the link to it, else the file itself. */
  readonly at: Place;
  /** The list that names it, and its entry there. */
  readonly listed?: { readonly list: 'legalBases' | 'evidence' | 'letters'; readonly index: number };
  /** Pages that links name: `#page=4`. */
  readonly cited: readonly string[];
  /** Whether nothing names it: it only lies there. */
  readonly loose: boolean;
}

/** One that was looked into, with what it really is. */
export interface LookedAt extends HandedIn {
  readonly facts: FileFacts;
}

const LISTS = ['legalBases', 'evidence', 'letters'] as const;
/** Folders whose files are handed in whether or not anything names them. */
const HANDED_IN = /^(?:bukti|dasar-hukum|surat)\//;

/** The entries of a list that name a file which is there. */
export function* namedFiles(
  dossier: Dossier,
): Generator<
  FileOfEntry & { readonly list: (typeof LISTS)[number]; readonly index: number; readonly path: string }
> {
  for (const list of LISTS) {
    const folder = folderOf(DOSSIER_FILES[list]);
    for (const [index, entry] of dossier[list].entries()) {
      if (entry.berkas === undefined) continue;
      const found = lookUp(dossier, folder, entry.berkas.trim());
      if (found.kind === 'found') yield { ...entry, list, index, path: found.path };
    }
  }
}

interface Cited {
  readonly at: Place;
  readonly fragments: readonly string[];
}

/** Every file that a narrative or testimonial links to or shows, with the first place and all fragments. */
function citedFiles(dossier: Dossier): ReadonlyMap<string, Cited> {
  const cited = new Map<string, Cited>();
  const texts = [...dossier.answers.values(), ...dossier.testimonials.map(({ words }) => words)];
  for (const { file, references } of texts) {
    const folder = folderOf(file.slice(dossier.path.length + 1));
    for (const { target, fragment, line } of references) {
      const found = lookUp(dossier, folder, target);
      if (found.kind !== 'found') continue;
      const before = cited.get(found.path) ?? { at: { file, line }, fragments: [] };
      cited.set(found.path, { ...before, fragments: [...before.fragments, ...(fragment ?? '').split('&')] });
    }
  }
  return cited;
}

/** Everything that is handed in by its path: what lists and texts name, and what lies where such things are kept. */
export const handedIn = remember((dossier: Dossier): ReadonlyMap<string, HandedIn> => {
  const listed = new Map<string, Pick<HandedIn, 'at' | 'listed'>>();
  for (const { list, index, path } of namedFiles(dossier)) {
    if (listed.has(path)) continue;
    listed.set(path, {
      at: placeOf(dossier, DOSSIER_FILES[list], [index, 'berkas']),
      listed: { list, index },
    });
  }
  const cited = citedFiles(dossier);
  const found = new Map<string, HandedIn>();
  for (const path of dossier.files.keys()) {
    const link = cited.get(path);
    const named = listed.get(path);
    if (named === undefined && link === undefined && !HANDED_IN.test(path)) continue;
    const at = link?.at ?? { file: inDossier(dossier, path) };
    const fragments = (link?.fragments ?? []).filter((one) => one !== '');
    found.set(path, {
      path,
      at,
      ...named,
      cited: fragments,
      loose: named === undefined && link === undefined,
    });
  }
  return found;
});

/** The files of a dossier that are handed in and were looked into, each once. */
export const lookedAt = remember((dossier: Dossier): readonly LookedAt[] => {
  if (dossier.inspected.size === 0) return [];
  const known = handedIn(dossier);
  return [...dossier.inspected].flatMap(([path, facts]): LookedAt[] => {
    const file = known.get(path);
    return file === undefined ? [] : [{ ...file, facts }];
  });
});
