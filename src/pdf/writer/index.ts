import type { Sink } from '../../core/bytes.ts';
import { embedFont, type PdfFont } from './font.ts';
import { ACCESSIBLE, escapedInfo, type Information } from './metadata.ts';
import { openKit, rootOf, translateInfo, type Kit, type PdfPage, type PdfRef } from './pdfkit.ts';

export { codeSyntax, type PdfFont } from './font.ts';
export { pdfString, type PdfPage, type PdfRef } from './pdfkit.ts';

/** A file that says it is PDF/A-3a and PDF/UA-1, and is written as it grows. */
export interface PdfDocument {
  readonly kit: Kit;
  readonly ref: Kit['ref'];
  readonly root: PdfRef;
  /** Embedded fonts, in the order they came. */
  readonly fonts: PdfFont[];
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
  const options = {
    margin: 0,
    autoFirstPage: false,
    // fonts are embedded by us
    font: null,
    compress,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: information,
  };
  const kit = openKit(options, sink);
  // pdfkit writes texts into XML as they are
  translateInfo(kit, escapedInfo);
  kit.appendXML(ACCESSIBLE);
  const ref: Kit['ref'] = (data) => kit.ref(data);
  return { kit, ref, root: rootOf(kit), fonts: [] };
}

/** Begins a page, on which y runs downward. */
export function openPage({ kit }: PdfDocument, width: number, height: number): PdfPage {
  kit.addPage({ size: [width, height], margin: 0 });
  return kit.page;
}

/** Embeds a TrueType font. */
export function addFont(doc: PdfDocument, bytes: Uint8Array): PdfFont {
  const font = embedFont(doc.ref, bytes, doc.fonts.length + 1);
  doc.fonts.push(font);
  return font;
}

/** Names a place on the page that is being written, `top` below its upper edge. */
export function addDestination({ kit }: PdfDocument, name: string, top: number): void {
  kit.addNamedDestination(name, 'XYZ', 0, top, null);
}

/** A place on a page as bookmarks name it. */
export function placeOn({ dictionary, height }: PdfPage, top: number): unknown {
  return [dictionary, 'XYZ', 0, height - top, null];
}

/** Writes what only the end knows, and the table of objects. */
export function closePdf({ kit, fonts }: PdfDocument): void {
  for (const font of fonts) font.end();
  kit.end();
}
