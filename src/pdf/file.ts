import type { Sink } from '../core/bytes.ts';
import type { DocumentModel } from '../core/document.ts';
import { cleanText } from './characters.ts';
import { openPdf, translateMetadata, type PdfDocument } from './door.ts';

const LANGUAGES = { id: 'id-ID', en: 'en' } as const;

/** What a file says of itself as a whole. */
export type Head = Pick<
  DocumentModel,
  'language' | 'title' | 'author' | 'subject' | 'keywords' | 'date' | 'producer'
>;

/** A file that says it is PDF/A-3a and PDF/UA-1, dated by the document and not by the clock. */
export function openFile(document: Head, compress: boolean, sink: Sink): PdfDocument {
  const options = {
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    font: null,
    compress,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: LANGUAGES[document.language],
    info: {
      Title: cleanText(document.title),
      Author: cleanText(document.author),
      Subject: cleanText(document.subject),
      Creator: cleanText(document.producer),
      Producer: cleanText(document.producer),
      ...(document.keywords === undefined ? {} : { Keywords: document.keywords }),
      CreationDate: dateOf(document.date),
    },
  };
  const doc = openPdf(options, sink);
  // pdfkit writes titles into XML as they are
  translateMetadata(doc, escaped);
  doc.appendXML(ACCESSIBLE);
  return doc;
}

/** The instant of the document; a time without a zone is taken as UTC, and no date at all as the beginning of 1970. */
export function dateOf(text: string): Date {
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/u.test(text) || !text.includes('T') ? text : `${text}Z`;
  const date = new Date(zoned);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
}

function escaped(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The claim of PDF/UA-1 with the description of its property that PDF/A asks for. */
const ACCESSIBLE = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
