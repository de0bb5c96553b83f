import { createHash } from 'node:crypto';
import { readEntry, zipEntries, type ZipEntry } from './zip.ts';

/** The one part of a document that is not counted, because the sum stands in it. */
const PROPERTIES = 'docProps/core.xml';
const KEYWORD = 'konsep-surat-inovasi';
const MARK = new RegExp(`${KEYWORD}:([0-9a-f]{64})`);
const MOST = 64_000;

function sumOf(entries: readonly ZipEntry[]): string {
  const lines = entries
    .filter(({ name }) => name !== PROPERTIES)
    .map(({ name, crc, size }) => `${name}\0${crc}\0${size}`)
    .toSorted((one, other) => (one < other ? -1 : 1));
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** Keywords that make a document with these parts a draft of ours; the part with the keywords is not counted. */
export function docxKeywords(bytes: Uint8Array): string {
  return `${KEYWORD}:${sumOf(zipEntries(bytes) ?? [])}`;
}

/** Whether a DOCX is a draft that this program wrote and nobody has saved since. */
export function isUntouchedDocx(bytes: Uint8Array): boolean {
  const entries = zipEntries(bytes) ?? [];
  const properties = entries.find(({ name }) => name === PROPERTIES);
  const text = properties === undefined ? undefined : readEntry(bytes, properties, MOST)?.toString('utf8');
  return text !== undefined && MARK.exec(text)?.[1] === sumOf(entries);
}
