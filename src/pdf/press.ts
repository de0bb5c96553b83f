import type { Sink, Stored } from '../core/bytes.ts';
import type { ForeignPage, ForeignPages, RasterImage } from '../core/foreign.ts';
import type { Attachment } from '../core/document.ts';
import { writeForeign } from './annex/foreign.ts';
import { associate, embedFile, type Enclosure } from './attachments.ts';
import { dateOf, openFile, type Head } from './file.ts';
import { sourceSans, type Fonts } from './fonts.ts';
import { embeddedNow, pictureTurn, readPicture, type Ready } from './pictures.ts';
import type { PdfDocument, PdfRef } from './writer/index.ts';

/** Turns the space of an object into that of its page, in points, origin at the bottom left. */
type Matrix = readonly number[];

/** A page of an annex that is in the file already, waiting to be drawn. */
export interface PressedPage {
  readonly width: number;
  readonly height: number;
  /** Absent where nothing can be shown. */
  readonly drawn?: { readonly object: PdfRef; readonly matrix: Matrix };
}

/**
 * A file that is being written. Pages of annexes go in first, one file at a time, so that no more than one has to be in
 * memory; the document that they belong to comes last.
 */
export interface Press {
  readonly doc: PdfDocument;
  readonly fonts: Fonts;
  readonly head: Head;
  readonly annexes: Map<string, readonly PressedPage[]>;
  /** Annexes that are one picture each, for the document to show too. */
  readonly pictures: Map<string, Ready>;
  /** Files that are embedded, in the order they came. */
  readonly attached: PdfRef[];
}

export interface PressOptions {
  readonly fonts?: Fonts;
  /** False leaves the content of pages readable, for tests. */
  readonly compress?: boolean;
}

/** Begins a file, whose bytes go into a sink as they come. */
export function openPress(head: Head, sink: Sink, options: PressOptions = {}): Press {
  const doc = openFile(head, options.compress ?? true, sink);
  const fonts = options.fonts ?? sourceSans();
  return { doc, fonts, head, annexes: new Map(), pictures: new Map(), attached: [] };
}

/** Gathers what is written in memory. */
export function memorySink(): { readonly sink: Sink; readonly bytes: () => Uint8Array } {
  const chunks: Uint8Array[] = [];
  const write = (bytes: Uint8Array): void => void chunks.push(new Uint8Array(bytes));
  return { sink: { write, end: () => undefined }, bytes: () => Buffer.concat(chunks) };
}

const CODINGS = { flate: 'FlateDecode', jpeg: 'DCTDecode' } as const;

function writeImage(doc: PdfDocument, { width, height, channels, coding, data }: RasterImage): PdfRef {
  const ref = doc.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: CODINGS[coding],
  });
  ref.compress = false;
  ref.end(data);
  return ref;
}

function pressed(doc: PdfDocument, page: ForeignPage, refs: readonly PdfRef[]): PressedPage {
  const { width, height, content } = page;
  if (content.kind === 'none') return { width, height };
  if (content.kind === 'image') {
    const object = writeImage(doc, content.image);
    return { width, height, drawn: { object, matrix: [width, 0, 0, height, 0, 0] } };
  }
  const object = refs[content.form];
  return object === undefined
    ? { width, height }
    : { width, height, drawn: { object, matrix: content.matrix } };
}

/** Takes in the pages that a file gives under a key; what they draw with is read from the file itself. */
export function takePages(
  { doc, annexes }: Press,
  key: string,
  { pages, objects }: ForeignPages,
  file: Stored,
): void {
  const refs = writeForeign(doc, objects, file);
  annexes.set(
    key,
    pages.map((page) => pressed(doc, page, refs)),
  );
}

/** Points per dot of a photo that is a page: 110 to the inch, so that a small one is not blown up. */
const DOT = 72 / 110;

/** Takes in a JPEG or PNG as a page of its own; false where the bytes are neither or are damaged. */
export function takePicture({ doc, annexes, pictures }: Press, key: string, bytes: Uint8Array): boolean {
  const picture = readPicture(bytes);
  if (picture === undefined) return false;
  const [width, height] = [picture.width * DOT, picture.height * DOT];
  const matrix = pictureTurn(picture.orientation, width, height);
  const { ref: object, ready } = embeddedNow(doc, picture);
  annexes.set(key, [{ width, height, drawn: { object, matrix } }]);
  pictures.set(key, ready);
  return true;
}

/** Embeds a file as it is. */
export function attach({ doc, head, attached }: Press, file: Enclosure): void {
  attached.push(embedFile(doc, file, dateOf(head.date), attached.length + 1));
}

/** Embeds the document's own files, which come before those of its annexes. */
export function attachOwn(press: Press, files: readonly Attachment[]): void {
  const others = press.attached.length;
  for (const file of files) attach(press, file);
  associate(press.doc, [...press.attached.slice(others), ...press.attached.slice(0, others)]);
}
