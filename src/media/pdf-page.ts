import type { Engine } from './pdf-engine.ts';

/** A page of a PDF that is open. */
export interface PdfPage {
  /** Points, as the reader sees the page: its rotation is honoured. */
  readonly width: number;
  readonly height: number;
  /** As much of its text as that, in code units. */
  readonly text: (most: number) => string;
  /** Whether anything but blank text stands on it: a picture, a line, a note, a stamp. */
  readonly drawn: () => boolean;
  /** The page as pixels on white, red green blue alpha, with its notes and stamps. */
  readonly render: (dotsPerInch: number) => Raster;
  readonly close: () => void;
}

export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/**
 * Text of a page with its white space folded. Where a line ends in a hyphen PDFium writes a mark of its own and joins the
 * lines: here it stays a hyphen, because `undang-undang` is broken there more often than a word without one.
 */
export function foldedText(text: string): string {
  return text
    .replaceAll('\uFFFE', '-')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const TEXT_OBJECT = 1;
const BGRA = 4;
const WHITE = 0xff_ff_ff_ff;
/** With annotations, and red first. */
const RENDER_FLAGS = 0x01 | 0x10;
/** Objects of a page that are looked at to see whether it is blank. */
const MOST_OBJECTS = 1000;

function textOf({ call, memory }: Engine, page: number, most: number): string {
  const reading = call.FPDFText_LoadPage(page);
  if (reading === 0) return '';
  const count = Math.min(most, Math.max(0, call.FPDFText_CountChars(reading)));
  const buffer = call.pdfium.wasmExports.malloc((count + 1) * 2);
  try {
    const written = call.FPDFText_GetText(reading, 0, count, buffer);
    const end = buffer + Math.max(0, written - 1) * 2;
    return Buffer.from(memory().subarray(buffer, end)).toString('utf16le');
  } finally {
    call.pdfium.wasmExports.free(buffer);
    call.FPDFText_ClosePage(reading);
  }
}

function isDrawn({ call }: Engine, page: number): boolean {
  if (call.FPDFPage_GetAnnotCount(page) > 0) return true;
  const count = Math.min(MOST_OBJECTS, call.FPDFPage_CountObjects(page));
  for (let index = 0; index < count; index += 1) {
    if (call.FPDFPageObj_GetType(call.FPDFPage_GetObject(page, index)) !== TEXT_OBJECT) return true;
  }
  return false;
}

function render({ call, memory }: Engine, page: number, dotsPerInch: number): Raster {
  const scale = dotsPerInch / 72;
  const width = Math.max(1, Math.round(call.FPDF_GetPageWidthF(page) * scale));
  const height = Math.max(1, Math.round(call.FPDF_GetPageHeightF(page) * scale));
  const bitmap = call.FPDFBitmap_CreateEx(width, height, BGRA, 0, 0);
  if (bitmap === 0) throw new RangeError('bitmap');
  try {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, RENDER_FLAGS);
    const start = call.FPDFBitmap_GetBuffer(bitmap);
    return { width, height, rgba: memory().slice(start, start + width * height * 4) };
  } finally {
    call.FPDFBitmap_Destroy(bitmap);
  }
}

/** Opens a page, counted from 0; undefined where it cannot be read. */
export function openPage(engine: Engine, document: number, index: number): PdfPage | undefined {
  const { call } = engine;
  const page = call.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  return {
    width: call.FPDF_GetPageWidthF(page),
    height: call.FPDF_GetPageHeightF(page),
    text: (most) => textOf(engine, page, most),
    drawn: () => isDrawn(engine, page),
    render: (dotsPerInch) => render(engine, page, dotsPerInch),
    close: () => call.FPDF_ClosePage(page),
  };
}
