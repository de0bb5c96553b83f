import { createHash } from 'node:crypto';
import { storedBytes, wholeOf, type Stored } from '../core/bytes.ts';
import type { Attachment } from '../core/document.ts';
import { cleanText } from './characters.ts';
import { pdfString, type PdfDocument, type PdfRef } from './writer/index.ts';

/** A media type as a name of the file: what is no plain letter or digit is written as its code. */
function nameOfType(type: string): string {
  return type.replace(
    /[^A-Za-z0-9.-]/g,
    (char) => `#${(char.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
  );
}

/** A file to be embedded, in memory or wherever it stands. */
export type Enclosure = Omit<Attachment, 'bytes'> & { readonly bytes: Uint8Array | Stored };

function sumOf(stored: Stored): Uint8Array {
  const hash = createHash('md5');
  for (const piece of wholeOf(stored)) hash.update(piece);
  return hash.digest();
}

/**
 * Embeds one file as it is: not compressed, so that its bytes stand in the PDF as they stood on the disk. Names are
 * numbered so that any sorting agrees.
 */
export function embedFile(doc: PdfDocument, enclosure: Enclosure, date: Date, number: number): PdfRef {
  const { name, type, description, relationship, bytes } = enclosure;
  const stored = bytes instanceof Uint8Array ? storedBytes(bytes) : bytes;
  const stream = doc.ref({
    Type: 'EmbeddedFile',
    Subtype: nameOfType(type),
    Params: { Size: stored.size, CheckSum: sumOf(stored), ModDate: date },
  });
  stream.compress = false;
  stream.end(stored);
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
  doc.kit.addNamedEmbeddedFile(`berkas-${String(number).padStart(4, '0')}`, file);
  return file;
}

/** Associates embedded files with the whole document. */
export function associate(doc: PdfDocument, files: readonly PdfRef[]): void {
  if (files.length > 0) doc.root.data['AF'] = files;
}
