import type { Landmark } from './strips.ts';
import { pdfString, type PdfDocument, type PdfRef } from './writer/index.ts';

interface Bookmark {
  readonly ref: PdfRef;
  readonly level: number;
  readonly below: Bookmark[];
}

/** Bookmarks as they grow: the ones that a deeper heading would go below. */
export interface Bookmarks {
  readonly doc: PdfDocument;
  readonly expanded: boolean;
  readonly top: Bookmark[];
  readonly open: Bookmark[];
}

/** More bookmarks than this are shown folded. */
const MOST_SHOWN = 40;

export function openBookmarks(doc: PdfDocument, count: number): Bookmarks {
  return { doc, expanded: count <= MOST_SHOWN, top: [], open: [] };
}

/** A bookmark to a place, below the last one of a higher level. */
export function addBookmark({ doc, top, open }: Bookmarks, landmark: Landmark, place: unknown): void {
  while ((open.at(-1)?.level ?? 0) >= landmark.level) open.pop();
  const ref = doc.ref({ Title: pdfString(landmark.title), Dest: place });
  const bookmark = { ref, level: landmark.level, below: [] };
  (open.at(-1)?.below ?? top).push(bookmark);
  open.push(bookmark);
}

/** Writes the bookmarks, with the count of those that are seen at first. */
export function writeBookmarks({ doc, expanded, top }: Bookmarks): void {
  if (top.length === 0) return;
  const seen = top.length + (expanded ? top.reduce((sum, { below }) => sum + below.length, 0) : 0);
  const root = doc.ref({ Type: 'Outlines', ...endsOf(top), Count: seen });
  root.end();
  writeLevel(top, root, expanded);
  Object.assign(doc.root.data, { Outlines: root, PageMode: 'UseOutlines' });
}

function writeLevel(level: readonly Bookmark[], parent: PdfRef, expanded: boolean): void {
  level.forEach(({ ref, below }, index) => {
    const count = below.length === 0 ? undefined : expanded ? below.length : -below.length;
    Object.assign(ref.data, {
      Parent: parent,
      Prev: level[index - 1]?.ref,
      Next: level[index + 1]?.ref,
      ...endsOf(below),
      Count: count,
    });
    ref.end();
    writeLevel(below, ref, false);
  });
}

function endsOf(level: readonly Bookmark[]): Record<string, unknown> {
  return { First: level[0]?.ref, Last: level.at(-1)?.ref };
}
