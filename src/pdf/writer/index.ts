import { embedFont, type PdfFont } from './font.ts';
import { fileId, writeInformation, writeIntent, writeMetadata, type Information } from './metadata.ts';
import type { Sink } from '../../core/bytes.ts';
import { openObjects, type Objects, type PdfRef } from './objects.ts';
import { pdfString } from './values.ts';

export { codeSyntax, type PdfFont } from './font.ts';
export type { PdfRef } from './objects.ts';
export { pdfString, syntaxOf } from './values.ts';

/** The page that is being written. */
export interface PdfPage {
  readonly dictionary: PdfRef;
  readonly height: number;
  /** What its content names. */
  readonly fonts: Record<string, PdfRef>;
  readonly xobjects: Record<string, PdfRef>;
  readonly annotations: PdfRef[];
}

/** A file that says it is PDF/A-3a and PDF/UA-1, and is written as it grows. */
export interface PdfDocument extends Pick<Objects, 'ref'> {
  readonly objects: Objects;
  readonly information: Information;
  /** Embedded fonts, in the order they came. */
  readonly fonts: PdfFont[];
  readonly root: PdfRef;
  readonly pages: PdfRef;
  readonly kids: PdfRef[];
  readonly destinations: Map<string, unknown>;
  readonly files: Map<string, PdfRef>;
}

export interface Opening {
  readonly sink: Sink;
  /** False leaves streams readable. */
  readonly compress: boolean;
  readonly language: string;
  readonly information: Information;
}

/** Begins a file. */
export function openPdf({ sink, compress, language, information }: Opening): PdfDocument {
  const objects = openObjects(sink, compress);
  const pages = objects.ref();
  const root = objects.ref({
    Type: 'Catalog',
    Pages: pages,
    Lang: pdfString(language),
    MarkInfo: { Marked: true },
    ViewerPreferences: { DisplayDocTitle: true },
  });
  return {
    objects,
    ref: objects.ref,
    information,
    fonts: [],
    root,
    pages,
    kids: [],
    destinations: new Map(),
    files: new Map(),
  };
}

/** Begins a page. */
export function openPage({ ref, pages, kids }: PdfDocument, width: number, height: number): PdfPage {
  const dictionary = ref({ Type: 'Page', Parent: pages, MediaBox: [0, 0, width, height], Tabs: 'S' });
  kids.push(dictionary);
  return { dictionary, height, fonts: {}, xobjects: {}, annotations: [] };
}

/** Writes a page with its content, in which y runs upward. */
export function closePage({ ref }: PdfDocument, page: PdfPage, content: Uint8Array): void {
  const { dictionary, fonts, xobjects, annotations } = page;
  const stream = ref();
  stream.end(content);
  Object.assign(dictionary.data, {
    Contents: stream,
    Resources: { Font: fonts, XObject: xobjects },
    ...(annotations.length === 0 ? {} : { Annots: annotations }),
  });
  dictionary.end();
}

/** Embeds a TrueType font. */
export function addFont({ objects, fonts }: PdfDocument, bytes: Uint8Array): PdfFont {
  const font = embedFont(objects, bytes, fonts.length + 1);
  fonts.push(font);
  return font;
}

/** Names a place on a page, `top` below its upper edge. */
export function addDestination(
  { destinations }: PdfDocument,
  name: string,
  page: PdfPage,
  top: number,
): void {
  destinations.set(name, placeOn(page, top));
}

/** A place on a page as links and bookmarks name it. */
export function placeOn({ dictionary, height }: PdfPage, top: number): unknown {
  return [dictionary, 'XYZ', 0, height - top, null];
}

/** Names in the order of their characters' codes, whatever the machine. */
function nameTree(names: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const sorted = [...names].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return { Names: sorted.flatMap(([name, value]) => [pdfString(name), value]) };
}

/** Writes what only the end knows, and the table of objects. */
export function closePdf(doc: PdfDocument): void {
  const { objects, information, fonts, root, pages, kids, destinations, files } = doc;
  for (const font of fonts) font.end();
  pages.data = { Type: 'Pages', Count: kids.length, Kids: kids };
  pages.end();
  Object.assign(root.data, {
    Names: {
      ...(destinations.size === 0 ? {} : { Dests: nameTree(destinations) }),
      ...(files.size === 0 ? {} : { EmbeddedFiles: nameTree(files) }),
    },
    OutputIntents: [writeIntent(objects)],
    Metadata: writeMetadata(objects, information),
  });
  root.end();
  const id = fileId(information);
  objects.finish({ Root: root, Info: writeInformation(objects, information), ID: [id, id] });
}
