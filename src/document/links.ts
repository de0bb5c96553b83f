import { withinDossier } from '../core/entries.ts';
import { isWebAddress } from '../core/files.ts';
import { folderOf, joinPath, nameOf } from '../core/paths.ts';
import { hasScheme, splitTarget } from '../core/reference.ts';
import { pageAnchor } from './annex-places.ts';
import type { Context } from './context.ts';
import { urlKey, type Listing } from './listings.ts';

/** What a link of the user leads to in the document. */
export type Destination =
  | { readonly kind: 'listing'; readonly listing: Listing; readonly link: string; readonly page?: string }
  /** A URL, or `#anchor` of what is no entry. */
  | { readonly kind: 'link'; readonly link: string }
  /** A file that no list names: there is no place to go to, only a name to show. */
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'nowhere' };

const NOWHERE: Destination = { kind: 'nowhere' };

function pageOf(fragment: string | undefined): { page?: string } {
  const page = /(?:^|&)page=(\d+)/.exec(fragment ?? '')?.[1];
  return page === undefined ? {} : { page };
}

function toListing(listing: Listing, link: string, fragment: string | undefined): Destination {
  return { kind: 'listing', listing, link, ...pageOf(fragment) };
}

/** To the very page of the annex; to its beginning without one; to the entry where the file does not follow. */
function toFile(context: Context, listing: Listing, path: string, fragment: string | undefined): Destination {
  const page = Number(pageOf(fragment).page ?? 0);
  return toListing(listing, placeOf(context, listing, path, page), fragment);
}

function placeOf(
  { annexesApart, annexPlaces }: Context,
  listing: Listing,
  path: string,
  page: number,
): string {
  const annex = annexesApart ? undefined : annexPlaces.get(path);
  if (annex === undefined) return `#${listing.anchor}`;
  const known = page >= 1 && page <= annex.pages;
  return `#${known ? pageAnchor(annex.anchor, page) : annex.anchor}`;
}

/** The place that shows a page of the file of an entry, else the file's beginning, else the entry. */
export function toPage(context: Context, listing: Listing, path: string, page = 1): string {
  return placeOf(context, listing, path, page);
}

/** NFC path from the dossier's root of a target written in one of its files; undefined where it leads outside. */
export function pathFrom(
  context: Pick<Context, 'dossier'>,
  file: string,
  target: string,
): string | undefined {
  return joinPath(folderOf(withinDossier(context.dossier, file)), target.normalize('NFC'));
}

/** Follows a link from the narrative it is written in. */
export function follow(context: Context, file: string, link: string): Destination {
  const { listings, anchorsByPath } = context;
  const { target, fragment } = splitTarget(link);
  if (isWebAddress(target)) {
    const listing = listings.byUrl.get(urlKey(link));
    return listing === undefined ? { kind: 'link', link } : toListing(listing, link, fragment);
  }
  if (target.startsWith('indikator:')) {
    const listing = listings.byId.get(target.slice('indikator:'.length));
    return listing === undefined ? NOWHERE : toListing(listing, `#${listing.anchor}`, undefined);
  }
  if (hasScheme(target)) return target.startsWith('mailto:') ? { kind: 'link', link } : NOWHERE;
  const path = target === '' ? undefined : pathFrom(context, file, target);
  if (path === undefined) return NOWHERE;
  const listing = listings.byPath.get(path);
  if (listing !== undefined) return toFile(context, listing, path, fragment);
  const anchor = anchorsByPath.get(path);
  return anchor === undefined ? { kind: 'file', name: nameOf(path) } : { kind: 'link', link: `#${anchor}` };
}
