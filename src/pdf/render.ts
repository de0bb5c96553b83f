import type { Annex, Block, DocumentModel } from '../core/document.ts';
import { paintSheet, paintStamp, sheetSize, type Sheet } from './annex/sheet.ts';
import { contentsStrips } from './contents.ts';
import { coverStrips } from './cover.ts';
import { flow, flowSections } from './flow.ts';
import { paintFurniture, paintNumber, paintWatermark, type PageNumber } from './furniture.ts';
import { labelRanges, labelTree, pageLabel } from './labels.ts';
import { allBlocks } from './missing.ts';
import { addBookmark, openBookmarks, writeBookmarks, type Bookmarks } from './outline.ts';
import { paginate, type PlacedPage } from './paginate.ts';
import { picturesOf } from './pictures.ts';
import type { Kit, Place } from './place.ts';
import { attachOwn, memorySink, openPress, type Press, type PressOptions } from './press.ts';
import type { Landmark, Strip } from './strips.ts';
import { beginPage, endPage, openSurface, pageOf, type Surface } from './surface.ts';
import { paintPlaced } from './painting.ts';
import { tag, type Tag } from './tags.ts';
import { PAGE, STYLES, TEXT_WIDTH } from './theme.ts';
import { writeTree } from './tree.ts';
import { addDestination, closePdf, placeOn } from './writer/index.ts';

const COLUMN = { top: PAGE.top, bottom: PAGE.height - PAGE.bottom };
/** A letter has no header that its letterhead would have to stay clear of. */
const LETTER_TOP = 58;
/** No anchor of a document begins with a sign. */
const CONTENTS_ANCHOR = '#contents';

/** Writes a document as a tagged PDF; the same document gives the same bytes. */
export async function renderPdf(document: DocumentModel, options: PressOptions = {}): Promise<Uint8Array> {
  const { sink, bytes } = memorySink();
  printDocument(openPress(document, sink, options), document);
  return bytes();
}

/** Writes the document that the pages taken in before belong to, and ends the file. */
export function printDocument(press: Press, document: DocumentModel): void {
  const { doc, fonts } = press;
  const root = tag('Document', undefined);
  const pages = layoutDocument(document, press, root);
  const surface = openSurface(doc, fonts);
  const bookmarks = openBookmarks(doc, pages.landmarks);
  const labels = labelRanges(pages, document.labels.cover);
  doc.root.data['PageLabels'] = labelTree(labels);
  const before = pages.covers + pages.contents;
  pages.all.forEach((page, index) => {
    const count = index < before ? undefined : pages.all.length - before;
    const at = { label: pageLabel(labels, index), count };
    if ('sheet' in page) paintAnnexPage(surface, document, page.sheet, at);
    else paintPage(surface, document, page.placed, index < pages.covers ? undefined : at);
    markPlaces(surface, page, { bookmarks, anchors: pages.anchors });
    endPage(surface);
  });
  writeTree(doc, root, surface.parents);
  writeBookmarks(bookmarks);
  attachOwn(press, document.attachments ?? []);
  closePdf(doc);
}

/** A page of our own; covers carry neither header nor footer. */
function paintPage(
  surface: Surface,
  document: DocumentModel,
  page: PlacedPage,
  at: PageNumber | undefined,
): void {
  beginPage(surface);
  if (document.watermark !== undefined) paintWatermark(surface, document.watermark);
  if (document.look === 'letter') paintNumber(surface, at?.label ?? '1');
  else if (at !== undefined) paintFurniture(surface, document, at);
  paintPlaced(surface, page);
}

function paintAnnexPage(surface: Surface, document: DocumentModel, sheet: Sheet, at: PageNumber): void {
  beginPage(surface, sheetSize(sheet.pressed));
  if (document.watermark !== undefined) paintWatermark(surface, document.watermark);
  paintStamp(surface, document, sheet, at);
  paintSheet(surface, sheet);
}

/** A page of ours, or one of an annex. */
type Planned = { readonly placed: PlacedPage } | { readonly sheet: Sheet };

interface Pages {
  readonly all: readonly Planned[];
  /** Pages of the cover, which carry neither header nor footer. */
  readonly covers: number;
  readonly contents: number;
  readonly landmarks: number;
  readonly anchors: ReadonlyMap<string, string>;
}

function kitOf(document: DocumentModel, { fonts, pictures }: Press): Kit {
  return {
    fonts,
    anchors: namePlaces(document),
    flow,
    pictures: picturesOf(document.images, pictures),
    labels: document.labels,
    language: document.language,
    headingLevel: 0,
    lastId: 0,
  };
}

function layoutDocument(document: DocumentModel, press: Press, root: Tag): Pages {
  const kit = kitOf(document, press);
  const base = document.look === 'letter' ? STYLES.letter : STYLES.body;
  const place: Place = { kit, x: PAGE.left, width: TEXT_WIDTH, tag: root, base };
  const cover = paginate(coverStrips(document, place), COLUMN).map(ours);
  if (cover.length > 0) kit.headingLevel = 1;
  const column = document.look === 'letter' ? { ...COLUMN, top: LETTER_TOP } : COLUMN;
  const main = paginate(flowSections(document.blocks, place), column).map(ours);
  const annexes = (document.annexes ?? []).flatMap((annex) => annexPages(annex, press, place));
  const closing = paginate(flowSections(document.closing ?? [], place), column).map(ours);
  const body = [...main, ...annexes, ...closing];
  const entries = body.flatMap((page, index) =>
    listed('placed' in page ? page.placed.map(({ strip }) => strip) : []).map((landmark) => ({
      landmark,
      page: index + 1,
    })),
  );
  const contents = paginate(contentsStrips(entries, CONTENTS_ANCHOR, place), COLUMN).map(ours);
  return {
    all: [...cover, ...contents, ...body],
    covers: cover.length,
    contents: contents.length,
    landmarks: entries.length + 1,
    anchors: kit.anchors,
  };
}

function ours(placed: PlacedPage): Planned {
  return { placed };
}

/** The divider of an annex and its pages. As many must come out as were taken in. */
function annexPages(annex: Annex, { annexes }: Press, place: Place): Planned[] {
  const node = tag('Sect', place.tag);
  const divider = paginate(flow(annex.divider, { ...place, tag: node }), COLUMN).map(ours);
  const taken = annexes.get(annex.key) ?? [];
  if (taken.length !== annex.pages.length)
    throw new Error(`${annex.key}: ${taken.length} pages taken in, ${annex.pages.length} to be shown`);
  const sheets = taken.flatMap((pressed, index): Planned[] => {
    const page = annex.pages[index];
    return page === undefined ? [] : [{ sheet: { page, pressed, tag: node, kit: place.kit } }];
  });
  return [...divider, ...sheets];
}

function listed(strips: readonly Strip[]): Landmark[] {
  return strips.flatMap(({ landmark }) => (landmark?.listed === true ? [landmark] : []));
}

/** Names of places in the file, numbered so that any way of sorting gives the same order. */
function namePlaces(document: DocumentModel): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (anchor: string): void => {
    if (!names.has(anchor)) names.set(anchor, `p${String(names.size).padStart(6, '0')}`);
  };
  add(CONTENTS_ANCHOR);
  const own = [...document.blocks, ...(document.closing ?? [])];
  for (const block of allBlocks(own)) for (const anchor of anchorsOf(block)) add(anchor);
  for (const { divider, pages } of document.annexes ?? []) {
    for (const block of allBlocks(divider)) for (const anchor of anchorsOf(block)) add(anchor);
    for (const { anchor } of pages) add(anchor);
  }
  return names;
}

/** The places that links may lead to inside a block. */
function anchorsOf(block: Block): readonly string[] {
  if (block.kind === 'heading') return [block.anchor];
  return block.kind === 'table' ? (block.rowAnchors ?? []).filter((anchor) => anchor !== null) : [];
}

interface Places {
  readonly bookmarks: Bookmarks;
  readonly anchors: ReadonlyMap<string, string>;
}

function markPlaces(surface: Surface, page: Planned, { bookmarks, anchors }: Places): void {
  if ('sheet' in page) {
    const name = anchors.get(page.sheet.page.anchor);
    if (name !== undefined) addDestination(surface.doc, name, 0);
    return;
  }
  for (const { strip, top } of page.placed) {
    if (strip.landmark === undefined) continue;
    const name = anchors.get(strip.landmark.anchor);
    if (name !== undefined) addDestination(surface.doc, name, top - 6);
    if (strip.landmark.listed) addBookmark(bookmarks, strip.landmark, placeOn(pageOf(surface), top - 6));
  }
}
