import { createHash } from 'node:crypto';
import type { Objects, PdfRef } from './objects.ts';
import { srgbProfile, SRGB } from './profile.ts';
import { pdfString } from './values.ts';

/** What a file says of itself. */
export interface Information {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly creator: string;
  readonly producer: string;
  readonly keywords?: string;
  readonly created: Date;
}

/** The information in the old manner, which must say the same as the metadata. */
export function writeInformation(objects: Objects, information: Information): PdfRef {
  const { title, author, subject, creator, producer, keywords, created } = information;
  const ref = objects.ref({
    Producer: pdfString(producer),
    Creator: pdfString(creator),
    CreationDate: created,
    Title: pdfString(title),
    Author: pdfString(author),
    Subject: pdfString(subject),
    ...(keywords === undefined ? {} : { Keywords: pdfString(keywords) }),
  });
  ref.end();
  return ref;
}

/** What tells the file from others: the same for the same information. */
export function fileId(information: Information): Uint8Array {
  return createHash('sha256').update(JSON.stringify(information)).digest().subarray(0, 16);
}

/** Says that colours without another meaning are those of sRGB. */
export function writeIntent(objects: Objects): PdfRef {
  const profile = objects.ref({ N: 3 });
  profile.end(srgbProfile());
  const intent = objects.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: pdfString(SRGB),
    OutputConditionIdentifier: pdfString(SRGB),
    DestOutputProfile: profile,
  });
  intent.end();
  return intent;
}

/** The metadata as XML, with the claims of PDF/A-3a and PDF/UA-1; not compressed, so that other programs find it. */
export function writeMetadata(objects: Objects, information: Information): PdfRef {
  const ref = objects.ref({ Type: 'Metadata', Subtype: 'XML' });
  ref.compress = false;
  ref.end(Buffer.from(packet(information)));
  return ref;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A property in the one language that it is known in. */
function inWords(name: string, text: string): string {
  return `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></dc:${name}>`;
}

function packet({ title, author, subject, creator, producer, keywords, created }: Information): string {
  const marked = keywords === undefined ? '' : `\n<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${created.toISOString().slice(0, 19)}Z</xmp:CreateDate>
<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
${inWords('title', title)}
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
${inWords('description', subject)}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${escaped(producer)}</pdf:Producer>${marked}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
${ACCESSIBLE}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
`;
}

/** The claim of PDF/UA-1 with the description of its property that PDF/A asks for. */
const ACCESSIBLE = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
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
