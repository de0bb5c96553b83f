import { createRequire } from 'node:module';
import { deflate } from '../archive/deflate.ts';
import { wholeOf, type Sink, type Stored } from '../core/bytes.ts';

/** An indirect object of the file. */
export interface PdfRef {
  /** A dictionary, or any other value that an object can be. */
  data: Record<string, unknown>;
  compress: boolean;
  end(chunk?: Uint8Array): void;
  /** Ends the object with bytes that stand elsewhere, in the coding that its dictionary names. */
  endWith(bytes: Stored): void;
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
  end(): void;
}

/** The document with what it leaves to those who read its stream. */
interface Writer extends PdfDocument {
  read(): Uint8Array | null;
}

/** The bytes of an object that is about to be written. */
interface Content {
  readonly length: number;
  readonly pieces: Iterable<Uint8Array>;
}

/**
 * Starts a file with pdfkit, whose bytes go straight into a sink. It is loaded as CommonJS, which takes a third less time
 * than its module build.
 */
export function openPdf(options: Readonly<Record<string, unknown>>, sink: Sink): PdfDocument {
  const PDFDocument = createRequire(import.meta.url)('pdfkit') as new (options: unknown) => Writer;
  const doc = new PDFDocument(options);
  let offset = 0;
  const put = (bytes: Uint8Array): void => {
    offset += bytes.length;
    sink.write(bytes);
  };
  const begun = doc.read();
  if (begun !== null) put(begun);
  Object.defineProperty(doc, '_offset', { get: () => offset });
  const waiting: { content?: Content } = {};
  const write = (data: string | Uint8Array): void => {
    // what pdfkit took for an object without a stream gets it before the word that ends the object
    if (data === 'endobj' && waiting.content !== undefined) {
      put(Buffer.from('stream\n', 'latin1'));
      for (const piece of waiting.content.pieces) put(piece);
      put(Buffer.from('\nendstream\n', 'latin1'));
      delete waiting.content;
    }
    put(typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data);
  };
  const make = doc.ref.bind(doc);
  return Object.assign(doc, {
    ref: (data?: Record<string, unknown>) => writtenByUs(make(data) as OpenRef, waiting),
    _write: write,
    push: () => sink.end(),
  });
}

/** An object that is still being written. */
interface OpenRef extends PdfRef {
  buffer: Uint8Array[];
  finalize: () => void;
}

/**
 * Takes two things out of pdfkit's hands: compressing, for which it would ask Node's zlib, whose bytes differ between
 * versions, and putting a stream together, for which it would copy all of it.
 */
function writtenByUs(ref: OpenRef, waiting: { content?: Content }): PdfRef {
  const finalize = ref.finalize.bind(ref);
  const close = (content: Content): void => {
    if (content.length > 0) {
      ref.data['Length'] = content.length;
      waiting.content = content;
    }
    ref.buffer = [];
    finalize();
  };
  return Object.assign(ref, {
    finalize: () => {
      const pieces = ref.compress && ref.buffer.length > 0 ? [deflate(joined(ref.buffer))] : ref.buffer;
      close({ length: pieces.reduce((sum, { length }) => sum + length, 0), pieces });
    },
    endWith: (bytes: Stored) => {
      ref.compress = false;
      close({ length: bytes.size, pieces: wholeOf(bytes) });
    },
  });
}

/** What stands in one piece already is not copied. */
function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks);
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
