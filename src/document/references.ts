import type { Content } from '../core/document.ts';
import { joined, text } from './content.ts';
import type { Context } from './context.ts';

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

/** An entry's id in brackets, as after words that rest on it. */
export function inBrackets(context: Context, id: string | undefined): Content {
  const shown = toId(context, id);
  return shown.length === 0 ? [] : [...text(' ['), ...shown, ...text(']')];
}
