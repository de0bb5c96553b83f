import type { Block, DocumentModel } from '../core/document.ts';
import { contentsStrips } from './contents.ts';
import { coverStrips } from './cover.ts';
import { embedAttachments } from './attachments.ts';
import type { PdfDocument } from './door.ts';
import { dateOf, openFile } from './file.ts';
import { flow, flowSections } from './flow.ts';
import { sourceSans, type Fonts } from './fonts.ts';
import { paintFurniture, paintNumber, paintWatermark } from './furniture.ts';
import { allBlocks } from './missing.ts';
import { addBookmark, countBookmarks, openBookmarks, type Bookmarks } from './outline.ts';
import { paginate, type PlacedPage } from './paginate.ts';
import { picturesOf } from './pictures.ts';
import type { Kit, Place } from './place.ts';
import type { Landmark, Strip } from './strips.ts';
import { beginPage, endPage, openSurface, type Surface } from './surface.ts';
import { paintPlaced } from './painting.ts';
import { tag, writeTree, type Tag } from './tags.ts';
import { PAGE, STYLES, TEXT_WIDTH } from './theme.ts';

export interface RenderOptions {
  readonly fonts?: Fonts;
  /** False leaves the content of pages readable, for tests. */
  readonly compress?: boolean;
}

const COLUMN = { top: PAGE.top, bottom: PAGE.height - PAGE.bottom };
/** A letter has no header that its letterhead would have to stay clear of. */
const LETTER_TOP = 58;
/** No anchor of a document begins with a sign. */
const CONTENTS_ANCHOR = '#contents';

/** Writes a document as a tagged PDF; the same document gives the same bytes. */
export async function renderPdf(document: DocumentModel, options: RenderOptions = {}): Promise<Uint8Array> {
  const fonts = options.fonts ?? sourceSans();
  const root = tag('Document', undefined);
  const pages = layoutDocument(document, fonts, root);
  const doc = openFile(document, options.compress ?? true);
  const bytes = collect(doc);
  const surface = openSurface(doc, fonts);
  const bookmarks = openBookmarks(doc, pages.landmarks);
  pages.all.forEach((page, index) => {
    beginPage(surface);
    if (document.watermark !== undefined) paintWatermark(surface, document.watermark);
    if (document.look === 'letter') paintNumber(surface, index + 1);
    else if (index >= pages.covers) paintFurniture(surface, document, index + 1, pages.all.length);
    paintPlaced(surface, page);
    markPlaces(surface, page, { bookmarks, anchors: pages.anchors });
    endPage(surface);
  });
  writeTree(doc, root, surface.parents);
  countBookmarks(bookmarks);
  embedAttachments(doc, document.attachments ?? [], dateOf(document.date));
  doc.end();
  return bytes;
}

interface Pages {
  readonly all: readonly PlacedPage[];
  /** Pages of the cover, which carry neither header nor footer. */
  readonly covers: number;
  readonly landmarks: number;
  readonly anchors: ReadonlyMap<string, string>;
}

function layoutDocument(document: DocumentModel, fonts: Fonts, root: Tag): Pages {
  const anchors = namePlaces(document);
  const kit: Kit = {
    fonts,
    anchors,
    flow,
    pictures: picturesOf(document.images),
    labels: document.labels,
    language: document.language,
    headingLevel: 0,
    lastId: 0,
  };
  const base = document.look === 'letter' ? STYLES.letter : STYLES.body;
  const place: Place = { kit, x: PAGE.left, width: TEXT_WIDTH, tag: root, base };
  const cover = paginate(coverStrips(document, place), COLUMN);
  if (cover.length > 0) kit.headingLevel = 1;
  const column = document.look === 'letter' ? { ...COLUMN, top: LETTER_TOP } : COLUMN;
  const body = paginate(flowSections(document.blocks, place), column);
  let before = cover.length;
  const entries = body.flatMap((page, index) =>
    listed(page.map((placed) => placed.strip)).map((landmark) => ({
      landmark,
      page: () => before + index + 1,
    })),
  );
  const contents = paginate(contentsStrips(entries, CONTENTS_ANCHOR, place), COLUMN);
  before += contents.length;
  return {
    all: [...cover, ...contents, ...body],
    covers: cover.length,
    landmarks: entries.length + 1,
    anchors,
  };
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
  for (const block of allBlocks(document.blocks)) for (const anchor of anchorsOf(block)) add(anchor);
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

function markPlaces(surface: Surface, page: PlacedPage, { bookmarks, anchors }: Places): void {
  for (const { strip, top } of page) {
    if (strip.landmark === undefined) continue;
    const name = anchors.get(strip.landmark.anchor);
    if (name !== undefined) surface.doc.addNamedDestination(name, 'XYZ', 0, top - 6, null);
    if (strip.landmark.listed) addBookmark(bookmarks, strip.landmark, top - 6);
  }
}

/** Gathers the bytes that pdfkit writes. */
function collect(doc: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
