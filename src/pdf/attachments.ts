import { createHash } from 'node:crypto';
import type { Attachment } from '../core/document.ts';
import { cleanText } from './characters.ts';
import { catalog, pdfString, type PdfDocument } from './door.ts';

/** A media type as a name of the file: what is no plain letter or digit is written as its code. */
function nameOfType(type: string): string {
  return type.replace(
    /[^A-Za-z0-9.-]/g,
    (char) => `#${(char.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
  );
}

/** Embeds one file as it is: not compressed, so that its bytes stand in the PDF as they stood on the disk. */
function embed(doc: PdfDocument, attachment: Attachment, date: Date): Record<string, unknown> {
  const { name, type, description, relationship, bytes } = attachment;
  const sum = createHash('md5').update(bytes).digest();
  const stream = doc.ref({
    Type: 'EmbeddedFile',
    Subtype: nameOfType(type),
    Params: { Size: bytes.length, CheckSum: sum, ModDate: date },
  });
  stream.compress = false;
  stream.end(bytes);
  const text = pdfString(cleanText(name));
  return {
    Type: 'Filespec',
    AFRelationship: relationship,
    F: text,
    UF: text,
    EF: { F: stream, UF: stream },
    Desc: pdfString(cleanText(description)),
  };
}

/** Embeds the document's files as associated files of the whole; their names are numbered so that any sorting agrees. */
export function embedAttachments(doc: PdfDocument, attachments: readonly Attachment[], date: Date): void {
  if (attachments.length === 0) return;
  const files = attachments.map((attachment, index) => {
    const file = doc.ref(embed(doc, attachment, date));
    file.end();
    doc.addNamedEmbeddedFile(`berkas-${String(index + 1).padStart(4, '0')}`, file);
    return file;
  });
  catalog(doc).data['AF'] = files;
}
