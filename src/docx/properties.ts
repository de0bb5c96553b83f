import { printable } from './text.ts';

/** What a document says of itself. */
export interface Properties {
  readonly title: string;
  readonly creator: string;
  readonly subject: string;
  readonly keywords: string;
  /** ISO 8601 instant in UTC. */
  readonly date: string;
}

function xml(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The part `docProps/core.xml`, written here because the library would date it by the clock. */
export function coreProperties({ title, creator, subject, keywords, date }: Properties): string {
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:subject>${xml(subject)}</dc:subject><dc:creator>${xml(creator)}</dc:creator><cp:keywords>${xml(keywords)}</cp:keywords>${moment('created')}${moment('modified')}</cp:coreProperties>`;
}
