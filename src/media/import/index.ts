import type { Print } from '../../core/annex-manner.ts';
import type { ForeignPage, ForeignPages, NotShown, RasterReason } from '../../core/foreign.ts';
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

/** Dots to the inch of the page itself, so that there are enough of them once it was fitted into ours. */
function dotsFor({ width, height }: PdfPage, { dots }: Print): number {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  return dots * Math.min(1, AREA[0] / long, AREA[1] / short);
}

async function pageOf(pdf: Pdf, index: number, drawn: Drawn, print: Print): Promise<ForeignPage> {
  const seen = pdf.page(index, (page) => {
    const text = page.text(MOST_TEXT).replace(/\s+/gu, ' ').trim();
    const { width, height } = page;
    return 'form' in drawn
      ? { text, width, height }
      : { text, width, height, raster: page.render(dotsFor(page, print)) };
  });
  if ('form' in drawn) return fromDrawing(drawn, seen?.text ?? '');
  if (seen?.raster === undefined) return { ...EMPTY, content: { kind: 'none' } };
  const { text, width, height, raster } = seen;
  const image = await encodeRaster(raster, print.quality);
  return { width, height, text, content: { kind: 'image', image, reasons: [...drawn] } };
}

const EMPTY = { width: 595.28, height: 841.89, text: '' };

/** The pages as far as they can be drawn without PDFium, which could not open the file. */
function withoutEngine(reading: Reading | undefined, trouble: PdfTrouble): ForeignPages | NotShown {
  if (reading === undefined || trouble !== 'damaged') return trouble;
  const pages = reading.drawn.map((drawn): ForeignPage =>
    'form' in drawn ? fromDrawing(drawn, '') : { ...EMPTY, content: { kind: 'none' } },
  );
  if (pages.every(({ content }) => content.kind === 'none')) return trouble;
  return { ...pruned(pages, reading.desk.objects), signatures: 0, carries: [] };
}

/** Reads the pages of a PDF, or says why they cannot be shown. As many come out as are in the file. */
export async function importPdf(bytes: Uint8Array, print: Print): Promise<ForeignPages | NotShown> {
  const reading = await readDrawings(bytes);
  const result = await withPdf(bytes, async (pdf): Promise<ForeignPages | 'damaged'> => {
    if (pdf.pages === 0) return 'damaged';
    // where two readers do not even agree on how many pages there are, nothing is drawn by halves
    const agreed = reading?.drawn.length === pdf.pages ? reading.drawn : [];
    const pages: ForeignPage[] = [];
    for (let index = 0; index < pdf.pages; index += 1)
      pages.push(await pageOf(pdf, index, agreed[index] ?? UNKNOWN, print));
    const { signatures, attachments } = pdf;
    const kept = pruned(pages, reading?.desk.objects ?? []);
    return shrunk({ ...kept, signatures, carries: attachments }, print);
  });
  return typeof result === 'string' ? withoutEngine(reading, result) : result;
}
