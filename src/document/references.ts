import type { Content } from '../core/document.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import type { Measurement } from '../core/innovation.ts';
import { common } from '../messages/document/common.ts';
import { joined, text } from './content.ts';
import type { Context } from './context.ts';
import { toPage } from './links.ts';
import { fileBeside } from './listings.ts';

/** An entry's id as a link to its row; plain where no entry has it. */
export function toId({ listings }: Context, id: string | undefined): Content {
  if (id === undefined) return [];
  const listing = listings.byId.get(id);
  return text(id, listing === undefined ? {} : { link: `#${listing.anchor}` });
}

export function toIds(context: Context, ids: readonly string[] | undefined): Content {
  return joined(
    (ids ?? []).map((id) => toId(context, id)),
    ', ',
  );
}

/** Where a page of the file of a piece of evidence is shown. */
function pageOf(context: Context, id: string | undefined, page: number): string | undefined {
  const { dossier, listings } = context;
  const entry = dossier.evidence.find((one) => one.id === id);
  const listing = entry === undefined ? undefined : listings.of.get(entry);
  const path = fileBeside(DOSSIER_FILES.evidence, entry?.berkas);
  return listing === undefined || path === undefined ? undefined : toPage(context, listing, path, page);
}

/** The sources of a figure with the page on which it stands; of several sources nobody says whose page it is. */
export function toSources(context: Context, { sumber = [], halaman }: Measurement): Content {
  const ids = toIds(context, sumber);
  if (halaman === undefined || sumber.length === 0) return ids;
  const place = context.say(common.pageOf)({ page: halaman });
  const link = sumber.length === 1 ? pageOf(context, sumber[0], halaman) : undefined;
  return [...ids, ...text(', '), ...text(place, link === undefined ? {} : { link })];
}

/** An entry's id in brackets, as after words that rest on it. */
export function inBrackets(context: Context, id: string | undefined): Content {
  const shown = toId(context, id);
  return shown.length === 0 ? [] : [...text(' ['), ...shown, ...text(']')];
}
