import { sourceOf, type ByteSource } from './bytes.ts';
import { discardEngine, pdfEngine, type Engine } from './pdf-engine.ts';
import { openPage, type PdfPage } from './pdf-page.ts';

export type { PdfPage } from './pdf-page.ts';

/** A PDF that is open. */
export interface Pdf {
  readonly pages: number;
  /** Whether it is encrypted, though it opened. */
  readonly encrypted: boolean;
  /** Signatures that are filled in. */
  readonly signatures: number;
  /** Scripts by name, as a document carries them. */
  readonly scripts: number;
  /** Names of embedded files, as many as are worth telling. */
  readonly attachments: readonly string[];
  /** A value of its information, as `Title`; empty where there is none. */
  readonly info: (key: string) => string;
  /** A page, counted from 0, for as long as `look` runs; undefined where there is no such page to be read. */
  readonly page: <T>(index: number, look: (page: PdfPage) => T) => T | undefined;
}

/** Why a PDF does not open. */
export type PdfTrouble = 'damaged' | 'password' | 'too-costly';

/** Embedded files that are named. */
const MOST_NAMES = 50;
const NEEDS_PASSWORD = 4;

/** A text that PDFium writes where it is told to, after it said how many bytes it needs. */
function textOf({ call, memory }: Engine, write: (buffer: number, length: number) => number): string {
  const length = write(0, 0);
  if (length <= 2 || length > 100_000) return '';
  const buffer = call.pdfium.wasmExports.malloc(length);
  try {
    write(buffer, length);
    return Buffer.from(memory().subarray(buffer, buffer + length - 2)).toString('utf16le');
  } finally {
    call.pdfium.wasmExports.free(buffer);
  }
}

/** A document that PDFium holds open. */
interface Loaded {
  readonly document: number;
  /** Bytes that were read to open it. */
  readonly opening: number;
  /** Bytes that were read of it since. PDFium keeps the streams it has met until the document is closed. */
  readonly read: () => number;
  readonly release: () => void;
}

/** Hands a source to PDFium, which reads from it as it goes along. */
function load({ call, memory }: Engine, source: ByteSource, password: string): Loaded {
  const { pdfium } = call;
  let read = 0;
  const block = (_: number, position: number, target: number, size: number): number => {
    read += size >>> 0;
    const at = target >>> 0;
    return source.fill(position >>> 0, memory().subarray(at, at + (size >>> 0))) === size >>> 0 ? 1 : 0;
  };
  const reader = pdfium.addFunction(block, 'iiiii');
  const access = pdfium.wasmExports.malloc(12);
  pdfium.setValue(access, source.size, 'i32');
  pdfium.setValue(access + 4, reader, '*');
  pdfium.setValue(access + 8, 0, '*');
  const document = call.FPDF_LoadCustomDocument(access, password);
  const opening = read;
  return {
    document,
    opening,
    read: () => read - opening,
    release: () => {
      if (document !== 0) call.FPDF_CloseDocument(document);
      pdfium.wasmExports.free(access);
      pdfium.removeFunction(reader);
    },
  };
}

function attachmentsOf(engine: Engine, document: number): readonly string[] {
  const { call } = engine;
  const count = Math.min(MOST_NAMES, Math.max(0, call.FPDFDoc_GetAttachmentCount(document)));
  return Array.from({ length: count }, (_, index) => {
    const attachment = call.FPDFDoc_GetAttachment(document, index);
    return textOf(engine, (buffer, length) => call.FPDFAttachment_GetName(attachment, buffer, length));
  });
}

/** Fields for a signature that nobody has signed do not count. */
function signaturesOf({ call }: Engine, document: number): number {
  const fields = Math.min(1000, Math.max(0, call.FPDF_GetSignatureCount(document)));
  return Array.from({ length: fields }, (_, index) => call.FPDF_GetSignatureObject(document, index)).filter(
    (field) => call.FPDFSignatureObj_GetContents(field, 0, 0) > 0,
  ).length;
}

/**
 * Bytes of a document after which it is opened anew before its next page, so that a long scan takes no more memory than a
 * short one; where opening it takes much, so many times that.
 */
const MOST_KEPT = 8 * 1024 * 1024;
const OPENINGS = 4;

/** A document that is let go of and opened again where PDFium would keep too much of it. */
interface Held {
  loaded: Loaded;
  readonly reload: () => Loaded;
}

function renewed(held: Held): number {
  const { opening, read } = held.loaded;
  if (read() > Math.max(MOST_KEPT, opening * OPENINGS)) {
    held.loaded.release();
    held.loaded = held.reload();
  }
  return held.loaded.document;
}

function pdfOf(engine: Engine, held: Held): Pdf {
  const { call } = engine;
  const { document } = held.loaded;
  return {
    pages: call.FPDF_GetPageCount(document),
    encrypted: call.EPDF_IsEncrypted(document),
    signatures: signaturesOf(engine, document),
    scripts: Math.max(0, call.FPDFDoc_GetJavaScriptActionCount(document)),
    attachments: attachmentsOf(engine, document),
    info: (key) =>
      textOf(engine, (buffer, length) => call.FPDF_GetMetaText(held.loaded.document, key, buffer, length)),
    page: (index, look) => {
      const page = openPage(engine, renewed(held), index);
      if (page === undefined) return undefined;
      try {
        return look(page);
      } finally {
        page.close();
      }
    },
  };
}

/**
 * Opens a PDF and hands it to `look`, or says why it does not open. A file that PDFium stumbles over, while opening or
 * later, is damaged; one that wants more memory than any honest file does is too costly.
 */
export async function withPdf<T>(
  given: Uint8Array | ByteSource,
  look: (pdf: Pdf) => T | Promise<T>,
  password = '',
): Promise<T | PdfTrouble> {
  const engine = await pdfEngine();
  try {
    const source = given instanceof Uint8Array ? sourceOf(given) : given;
    const reload = (): Loaded => load(engine, source, password);
    const held: Held = { loaded: reload(), reload };
    if (held.loaded.document === 0) {
      const error = engine.call.FPDF_GetLastError();
      held.loaded.release();
      if (engine.refused()) return exhausted();
      return error === NEEDS_PASSWORD ? 'password' : 'damaged';
    }
    const seen = await look(pdfOf(engine, held));
    held.loaded.release();
    return engine.refused() ? exhausted() : seen;
  } catch (error) {
    discardEngine();
    if (engine.refused() || error instanceof RangeError) return 'too-costly';
    if (isAbort(error)) return 'damaged';
    throw error;
  }
}

function exhausted(): PdfTrouble {
  discardEngine();
  return 'too-costly';
}

/** Whether PDFium itself gave up, and not the one who looks. */
function isAbort(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'RuntimeError' || /Aborted|Assertion failed/.test(error.message))
  );
}
