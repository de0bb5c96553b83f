import type { Sink } from '../core/bytes.ts';
import type { DocumentModel } from '../core/document.ts';
import { cleanText } from './characters.ts';
import { openPdf, type PdfDocument } from './writer/index.ts';

const LANGUAGES = { id: 'id-ID', en: 'en' } as const;

/** What a file says of itself as a whole. */
export type Head = Pick<
  DocumentModel,
  'language' | 'title' | 'author' | 'subject' | 'keywords' | 'date' | 'producer'
>;

/** Begins the file of a document, dated by the document and not by the clock. */
export function openFile(document: Head, compress: boolean, sink: Sink): PdfDocument {
  const { language, title, author, subject, producer, keywords, date } = document;
  return openPdf({
    sink,
    compress,
    language: LANGUAGES[language],
    information: {
      Title: cleanText(title),
      Author: cleanText(author),
      Subject: cleanText(subject),
      Creator: cleanText(producer),
      Producer: cleanText(producer),
      ...(keywords === undefined ? {} : { Keywords: keywords }),
      CreationDate: dateOf(date),
    },
  });
}

/** The instant of the document; a time without a zone is taken as UTC, and no date at all as the beginning of 1970. */
export function dateOf(text: string): Date {
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/u.test(text) || !text.includes('T') ? text : `${text}Z`;
  const date = new Date(zoned);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
}
