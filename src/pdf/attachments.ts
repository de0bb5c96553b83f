import { createHash } from 'node:crypto';
import type { Attachment } from '../core/document.ts';
import { cleanText } from './characters.ts';
import { catalog, pdfString, type PdfDocument, type PdfRef } from './door.ts';

/** A media type as a name of the file: what is no plain letter or digit is written as its code. */
function nameOfType(type: string): string {
  return type.replace(
    /[^A-Za-z0-9.-]/g,
    (char) => `#${(char.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
  );
}

/**
 * Embeds one file as it is: not compressed, so that its bytes stand in the PDF as they stood on the disk. Names are
 * numbered so that any sorting agrees.
 */
export function embedFile(doc: PdfDocument, attachment: Attachment, date: Date, number: number): PdfRef {
  const { name, type, description, relationship, bytes } = attachment;
  const sum = createHash('md5').update(bytes).digest();
  const stream = doc.ref({
    Type: 'EmbeddedFile',
    Subtype: nameOfType(type),
    Params: { Size: bytes.length, CheckSum: sum, ModDate: date },
  });
  stream.compress = false;
  // an empty stream would be written as no stream at all
  stream.end(bytes.length === 0 ? Buffer.from('\n') : bytes);
  const text = pdfString(cleanText(name));
  const file = doc.ref({
    Type: 'Filespec',
    AFRelationship: relationship,
    F: text,
    UF: text,
    EF: { F: stream, UF: stream },
    Desc: pdfString(cleanText(description)),
  });
  file.end();
  doc.addNamedEmbeddedFile(`berkas-${String(number).padStart(4, '0')}`, file);
  return file;
}

/** Associates embedded files with the whole document. */
export function associate(doc: PdfDocument, files: readonly PdfRef[]): void {
  if (files.length > 0) catalog(doc).data['AF'] = files;
}
