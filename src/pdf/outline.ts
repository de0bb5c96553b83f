import type { PdfDocument, PdfOutline } from './door.ts';
import type { Landmark } from './strips.ts';
import { PAGE } from './theme.ts';

/** Bookmarks as they grow: the items that a deeper heading would go below. */
export interface Bookmarks {
  readonly doc: PdfDocument;
  readonly expanded: boolean;
  readonly open: { readonly level: number; readonly item: PdfOutline }[];
}

/** More bookmarks than this are shown folded. */
const MOST_SHOWN = 40;

export function openBookmarks(doc: PdfDocument, count: number): Bookmarks {
  return { doc, expanded: count <= MOST_SHOWN, open: [] };
}

/** A bookmark to a place on the current page, below the last one of a higher level. */
export function addBookmark({ doc, expanded, open }: Bookmarks, landmark: Landmark, top: number): void {
  while ((open.at(-1)?.level ?? 0) >= landmark.level) open.pop();
  const parent = open.at(-1)?.item ?? doc.outline;
  const shown = expanded && open.length === 0;
  // pdfkit takes the left edge from the right side of the page
  const item = parent.addItem(landmark.title, { top, left: PAGE.width, fit: false, expanded: shown });
  open.push({ level: landmark.level, item });
}

/** Counts the bookmarks that are seen at first: pdfkit leaves this out at the root and where they are folded. */
export function countBookmarks({ doc, expanded }: Bookmarks): void {
  const { children, outlineData } = doc.outline;
  if (children.length === 0) return;
  const below = children.reduce((sum, child) => sum + child.children.length, 0);
  outlineData['Count'] = children.length + (expanded ? below : 0);
  for (const child of children) foldedCount(child, !expanded);
}

function foldedCount(item: PdfOutline, folded: boolean): void {
  if (item.children.length > 0 && folded) item.outlineData['Count'] = -item.children.length;
  for (const child of item.children) foldedCount(child, true);
}
