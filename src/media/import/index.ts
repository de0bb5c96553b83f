import type { Print } from '../../core/annex-manner.ts';
import type {
  ForeignObject,
  ForeignPage,
  ForeignPages,
  NotShown,
  RasterReason,
  RawObject,
} from '../../core/foreign.ts';
import { foldedText } from '../pdf-page.ts';
import { withPdf, type Pdf, type PdfPage, type PdfTrouble } from '../pdfium.ts';
import { shrunk } from '../shrink.ts';
import { openSource, type Source } from '../source.ts';
import { entriesAt, listAt, nameAt } from '../values.ts';
import type { Desk, Found } from './desk.ts';
import { copyPage, type Drawing } from './page.ts';
import { pruned } from './prune.ts';
import { encodeRaster } from './raster.ts';

/** Text of a page that is kept. */
const MOST_TEXT = 6000;

/** The longer and the shorter side of the area that a page of ours gives to a page of an annex. */
const AREA = [756, 535] as const;

/** Whether a layer is switched off at first, or by the printer. */
function hides(source: Source): boolean {
  const layers = source.catalog.entries['OCProperties'];
  if (layers === undefined) return false;
  const shown = entriesAt(source, entriesAt(source, layers)['D']);
  const base = nameAt(source, shown['BaseState']) ?? 'ON';
  return base !== 'ON' || listAt(source, shown['OFF']).length > 0 || listAt(source, shown['AS']).length > 0;
}

/** A page that can be drawn, or why it cannot. */
type Drawn = Drawing | ReadonlySet<RasterReason>;

function drawingOf(desk: Desk, id: number): Drawn {
  const found: Found = new Set();
  try {
    const drawing = copyPage(desk, id, found);
    return found.size > 0 ? found : drawing;
  } catch (error) {
    // a file that leads in circles or asks for too much runs out of room: its page is shown as a picture
    if (!(error instanceof RangeError)) throw error;
    return found.add('content');
  }
}

interface Reading {
  readonly desk: Desk;
  readonly drawn: readonly Drawn[];
}

/** The pages as drawings, as far as they can be; undefined where the file cannot be parsed. */
async function readDrawings(bytes: Uint8Array): Promise<Reading | undefined> {
  let source: Source;
  try {
    source = await openSource(bytes);
  } catch {
    return undefined;
  }
  const desk: Desk = { source, objects: [], known: new Map(), fonts: new Map(), hides: hides(source) };
  return { desk, drawn: source.pages.map((id) => drawingOf(desk, id)) };
}

const UNKNOWN: Drawn = new Set<RasterReason>(['content']);

function fromDrawing({ width, height, form, matrix }: Drawing, text: string): ForeignPage {
  return { width, height, text, content: { kind: 'drawing', form, matrix } };
}

/** What PDFium sees of a file. */
export interface Survey extends Pick<ForeignPages, 'signatures' | 'carries'> {
  /** The text of each page, white space folded. */
  readonly texts: readonly string[];
}

const NOTHING: Survey = { texts: [], signatures: 0, carries: [] };

function textOf(page: PdfPage): string {
  return foldedText(page.text(MOST_TEXT));
}

/**
 * Looks through a file: PDFium keeps to a limit of memory, so that what is a bomb is known before anything else reads it.
 * It sees nothing of what it cannot open.
 */
async function survey(bytes: Uint8Array): Promise<Survey | Exclude<PdfTrouble, 'damaged'>> {
  const seen = await withPdf(bytes, (pdf): Survey => {
    const texts = Array.from({ length: pdf.pages }, (_, index) => pdf.page(index, textOf) ?? '');
    return { texts, signatures: pdf.signatures, carries: pdf.attachments };
  });
  return seen === 'damaged' ? NOTHING : seen;
}

/** What becomes of each page. Where two readers do not even agree on how many there are, nothing is drawn by halves. */
function planOf({ texts }: Survey, reading: Reading | undefined): readonly Drawn[] {
  const drawn = reading?.drawn ?? [];
  if (texts.length === 0 || texts.length === drawn.length) return drawn;
  return texts.map(() => UNKNOWN);
}

/** Dots to the inch of the page itself, so that there are enough of them once it was fitted into ours. */
function dotsFor({ width, height }: Pick<PdfPage, 'width' | 'height'>, { dots }: Print): number {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  return dots * Math.min(1, AREA[0] / long, AREA[1] / short);
}

const EMPTY: ForeignPage = { width: 595.28, height: 841.89, text: '', content: { kind: 'none' } };

/** A page as PDFium paints it. */
async function painted(
  pdf: Pdf,
  index: number,
  why: ReadonlySet<RasterReason>,
  print: Print,
): Promise<ForeignPage> {
  const seen = pdf.page(index, (page) => {
    const { width, height } = page;
    return { width, height, text: textOf(page), raster: page.render(dotsFor(page, print)) };
  });
  if (seen === undefined) return EMPTY;
  const { raster, ...rest } = seen;
  const image = await encodeRaster(raster, print.quality);
  return { ...rest, content: { kind: 'image', image, reasons: [...why] } };
}

/** The pages: drawn where they can be, painted where not. */
async function pagesOf(
  bytes: Uint8Array,
  drawn: readonly Drawn[],
  texts: readonly string[],
  print: Print,
): Promise<readonly ForeignPage[] | PdfTrouble> {
  const asDrawn = (page: Drawn, index: number): ForeignPage =>
    'form' in page ? fromDrawing(page, texts[index] ?? '') : EMPTY;
  if (drawn.every((page) => 'form' in page)) return drawn.map(asDrawn);
  const result = await withPdf(bytes, async (pdf) => {
    const pages: ForeignPage[] = [];
    for (const [index, page] of drawn.entries())
      pages.push('form' in page ? asDrawn(page, index) : await painted(pdf, index, page, print));
    return pages;
  });
  // what PDFium cannot open can still be drawn as far as it goes
  return result === 'damaged' && drawn.some((page) => 'form' in page) ? drawn.map(asDrawn) : result;
}

/** An object without what the file holds in the same coding: only where that stands is told. */
function leftBehind({ value, data }: RawObject, file: Uint8Array): ForeignObject {
  if (data === undefined) return { value };
  const start = data.byteOffset - file.byteOffset;
  // small files share their memory with others
  const within = data.buffer === file.buffer && start >= 0 && start + data.length <= file.length;
  return { value, data: within ? { start, length: data.length } : data };
}

/**
 * Reads the pages of a PDF, or says why they cannot be shown. As many come out as are in the file. What is known of it already
 * is not looked for again.
 */
export async function importPdf(
  bytes: Uint8Array,
  print: Print,
  known?: Survey,
): Promise<ForeignPages | NotShown> {
  const seen = known ?? (await survey(bytes));
  if (typeof seen === 'string') return seen;
  const reading = await readDrawings(bytes);
  const plan = planOf(seen, reading);
  if (plan.length === 0) return 'damaged';
  const texts = seen.texts.map((text) => text.slice(0, MOST_TEXT));
  const pages = await pagesOf(bytes, plan, texts, print);
  if (typeof pages === 'string') return pages;
  const kept = pruned(pages, reading?.desk.objects ?? []);
  const finer = print.inside ? await shrunk(kept.objects, print) : kept.objects;
  const objects = finer.map((object) => leftBehind(object, bytes));
  const whole = seen.texts.length > 0 && reading?.desk.source.repaired !== true;
  return { pages: kept.pages, objects, whole, signatures: seen.signatures, carries: seen.carries };
}
