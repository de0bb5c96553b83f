import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { folderOf, joinPath } from '../core/paths.ts';
import { splitTarget } from '../core/reference.ts';
import { anchorName, makeNames } from './anchors.ts';

/** An entry of the dossier with a row or heading of its own that text can refer to. */
export interface Listing {
  /** As shown in brackets; absent where the entry has none. */
  readonly id?: string;
  readonly anchor: string;
}

/** Every entry of the dossier, found by what may refer to it. */
export interface Listings {
  readonly byId: ReadonlyMap<string, Listing>;
  /** By path from the dossier's root. */
  readonly byPath: ReadonlyMap<string, Listing>;
  readonly byUrl: ReadonlyMap<string, Listing>;
  /** By the entry's own data. */
  readonly of: ReadonlyMap<object, Listing>;
}

interface Candidate {
  readonly item: object;
  readonly prefix: string;
  readonly id: string | undefined;
  readonly name: string;
  readonly path?: string | undefined;
  readonly url?: string | undefined;
}

/** An address of the web in the form in which two spellings of it are compared. */
export function urlKey(url: string): string {
  const address = splitTarget(url.trim()).target.replace(/\/$/, '');
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** NFC path from the dossier's root of a file that an entry of a list names; undefined where it leads outside. */
export function fileBeside(list: string, file: string | undefined): string | undefined {
  return file === undefined ? undefined : joinPath(folderOf(list), file.normalize('NFC'));
}

function* candidates(dossier: Dossier): Generator<Candidate> {
  const lists = [
    ['dasar-hukum', DOSSIER_FILES.legalBases, dossier.legalBases],
    ['bukti', DOSSIER_FILES.evidence, dossier.evidence],
    ['surat', DOSSIER_FILES.letters, dossier.letters],
  ] as const;
  for (const [prefix, list, items] of lists) {
    for (const [index, item] of items.entries()) {
      const path = fileBeside(list, item.berkas);
      const url = 'tautan' in item ? item.tautan : undefined;
      yield { item, prefix, id: item.id, name: `no-${index + 1}`, path, url };
    }
  }
  for (const item of dossier.testimonials) {
    const path = `testimoni/${item.slug}.md`.normalize('NFC');
    yield { item, prefix: 'testimoni', id: item.head.id, name: item.slug, path };
  }
  for (const [index, item] of (dossier.innovation.indikator ?? []).entries()) {
    yield { item, prefix: 'indikator', id: item.id, name: `no-${index + 1}` };
  }
}

function remember(map: Map<string, Listing>, key: string | undefined, listing: Listing): void {
  if (key !== undefined && !map.has(key)) map.set(key, listing);
}

/** Gives each entry its place in the document; of two that answer to the same name the first is meant. */
export function listEntries(dossier: Dossier): Listings {
  const byId = new Map<string, Listing>();
  const byPath = new Map<string, Listing>();
  const byUrl = new Map<string, Listing>();
  const of = new Map<object, Listing>();
  const nameOf = makeNames();
  for (const { item, prefix, id, name, path, url } of candidates(dossier)) {
    const anchor = nameOf(`${prefix}-${anchorName(id ?? name)}`);
    const listing: Listing = id === undefined ? { anchor } : { id, anchor };
    of.set(item, listing);
    remember(byId, id, listing);
    remember(byPath, path, listing);
    remember(byUrl, url === undefined ? undefined : urlKey(url), listing);
  }
  return { byId, byPath, byUrl, of };
}
