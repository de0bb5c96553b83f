import { createRequire } from 'node:module';
import { deflate } from '../archive/deflate.ts';

/** An indirect object of the file. */
export interface PdfRef {
  /** A dictionary, or any other value that an object can be. */
  data: Record<string, unknown>;
  compress: boolean;
  end(chunk?: Uint8Array): void;
}

interface PdfPage {
  readonly dictionary: PdfRef;
  readonly fonts: Record<string, PdfRef>;
  readonly xobjects: Record<string, PdfRef>;
  readonly annotations: PdfRef[];
  write(chunk: Uint8Array): void;
}

/** An embedded font: the subset that grows with each glyph used. */
export interface PdfFont {
  readonly id: string;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): PdfRef;
}

export interface PdfOutline {
  readonly outlineData: Record<string, unknown>;
  readonly children: readonly PdfOutline[];
  addItem(title: string, options: { top: number; left: number; fit: false; expanded: boolean }): PdfOutline;
}

/** The part of pdfkit's document that this folder uses, inner parts included: pdfkit is pinned. */
export interface PdfDocument {
  readonly page: PdfPage;
  readonly outline: PdfOutline;
  info: Record<string, unknown>;
  ref(data?: Record<string, unknown>): PdfRef;
  font(source: Uint8Array): PdfDocument;
  addPage(options?: { readonly size: readonly [number, number]; readonly margin: number }): PdfDocument;
  addNamedEmbeddedFile(name: string, file: PdfRef): void;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  addNamedEmbeddedFile(name: string, file: PdfRef): void;
  appendXML(xml: string): void;
  getStructTreeRoot(): PdfRef & { data: { ParentTree: { add(key: number, value: unknown): void } } };
  on(event: 'data', listener: (chunk: Uint8Array) => void): PdfDocument;
  on(event: 'end', listener: () => void): PdfDocument;
  on(event: 'error', listener: (error: Error) => void): PdfDocument;
  end(): void;
}

/** Starts a file with pdfkit. It is loaded as CommonJS, which takes a third less time than its module build. */
export function openPdf(options: Readonly<Record<string, unknown>>): PdfDocument {
  const PDFDocument = createRequire(import.meta.url)('pdfkit') as new (options: unknown) => PdfDocument;
  const doc = new PDFDocument(options);
  const make = doc.ref.bind(doc);
  return Object.assign(doc, {
    ref: (data?: Record<string, unknown>) => compressedByUs(make(data) as OpenRef),
  });
}

/** An object that is still being written. */
interface OpenRef extends PdfRef {
  buffer: Uint8Array[];
  finalize: () => void;
}

/** Takes compressing out of pdfkit's hands, which would ask Node's zlib: its bytes differ between versions. */
function compressedByUs(ref: OpenRef): PdfRef {
  const finalize = ref.finalize.bind(ref);
  return Object.assign(ref, {
    finalize: () => {
      if (ref.compress && ref.buffer.length > 0) ref.buffer = [deflate(Buffer.concat(ref.buffer))];
      ref.compress = false;
      finalize();
    },
  });
}

/** The inner parts that have no name in public. */
interface Inner {
  readonly _root: PdfRef;
  readonly _font: PdfFont;
  _addInfo: () => void;
}

function inner(doc: PdfDocument): Inner {
  return doc as unknown as Inner;
}

/** The root of the file's objects. */
export function catalog(doc: PdfDocument): PdfRef {
  const { _root: root } = inner(doc);
  return root;
}

/** Embeds a font and gives it back. */
export function embedFont(doc: PdfDocument, bytes: Uint8Array): PdfFont {
  doc.font(bytes);
  const { _font: font } = inner(doc);
  return font;
}

/** Writes the file's XML metadata from a changed copy of its information. */
export function translateMetadata(doc: PdfDocument, change: (value: unknown) => unknown): void {
  const { _addInfo: addInfo } = inner(doc);
  const translated = (): void => {
    const { info } = doc;
    doc.info = Object.fromEntries(Object.entries(info).map(([key, value]) => [key, change(value)]));
    addInfo.call(doc);
    doc.info = info;
  };
  Object.assign(doc, { _addInfo: translated });
}

/** A text string of the file, as against a name. */
export function pdfString(text: string): unknown {
  // pdfkit tells strings from names by their type: only a String object is written in parentheses
  return Object(text);
}
