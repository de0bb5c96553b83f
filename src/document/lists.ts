import type { Block, Content } from '../core/document.ts';
import { common } from '../messages/document/common.ts';
import { emptyList } from '../messages/document/parts.ts';
import { callout, heading } from './content.ts';
import type { Context } from './context.ts';

/** A column of a list of entries. */
export interface ListColumn<T> {
  readonly header: string;
  readonly weight: number;
  readonly cell: (entry: T) => Content;
}

/** A table with a row for each entry; links to an entry lead to its row. */
export function listTable<T extends object>(
  { listings }: Context,
  entries: readonly T[],
  columns: readonly ListColumn<T>[],
): Block {
  const rowAnchors = entries.map((entry) => listings.of.get(entry)?.anchor ?? null);
  return {
    kind: 'table',
    columns: columns.map(({ header, weight }) => ({ header, weight })),
    rows: entries.map((entry) => columns.map(({ cell }) => cell(entry))),
    rowHeaders: true,
    ...(rowAnchors.some((anchor) => anchor !== null) ? { rowAnchors } : {}),
  };
}

/** What a draft shows for a part that has nothing yet; a submission leaves the part out. */
export function emptyDraft(
  { draft, say }: Context,
  part: { readonly title: string; readonly anchor: string; readonly file: string },
): readonly Block[] {
  if (!draft) return [];
  const { title, anchor, file } = part;
  return [heading(1, title, anchor), callout('info', say(common.notFilled), say(emptyList)({ file }))];
}
