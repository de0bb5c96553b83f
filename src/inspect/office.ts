import type { DocumentFacts, FileFacts } from '../core/file-facts.ts';
import type { ByteSource } from '../media/bytes.ts';
import { zipEntries, type ZipEntry } from './zip.ts';

type Known = Pick<FileFacts, 'kind' | 'type' | 'document' | 'trouble'>;

const OOXML = 'application/vnd.openxmlformats-officedocument';

/** The folder inside that gives a program's file away, and its media types without and with macros. */
const PROGRAMS: readonly (readonly [RegExp, DocumentFacts['program'], string, string])[] = [
  [
    /^word\//,
    'word',
    `${OOXML}.wordprocessingml.document`,
    'application/vnd.ms-word.document.macroenabled.12',
  ],
  [/^xl\//, 'excel', `${OOXML}.spreadsheetml.sheet`, 'application/vnd.ms-excel.sheet.macroenabled.12'],
  [
    /^ppt\//,
    'powerpoint',
    `${OOXML}.presentationml.presentation`,
    'application/vnd.ms-powerpoint.presentation.macroenabled.12',
  ],
];

/** OpenDocument writes its media type, unpacked, into its first entry. */
function openDocumentType(source: ByteSource, entries: readonly ZipEntry[]): string | undefined {
  const entry = entries.find(({ name, stored }) => name === 'mimetype' && stored);
  if (entry === undefined) return undefined;
  const head = Buffer.from(source.read(entry.offset, 30));
  if (head.length < 30) return undefined;
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const type = Buffer.from(source.read(start, Math.min(entry.size, 100)))
    .toString('latin1')
    .trim();
  return /^application\/[a-z0-9.+-]+$/.test(type) ? type : undefined;
}

/** What a ZIP is: a document of an office program, or an archive. */
export function zipFacts(source: ByteSource): Known {
  const archive = { kind: 'archive', type: 'application/zip' } as const;
  const entries = zipEntries(source);
  if (entries === undefined) return { ...archive, trouble: 'damaged' };
  const names = entries.map(({ name }) => name);
  const declared = openDocumentType(source, entries);
  if (declared?.startsWith('application/vnd.oasis.opendocument') === true) {
    const macros = names.some((name) => /^(?:Basic|Scripts)\/./.test(name));
    return { kind: 'document', type: declared, document: { program: 'opendocument', macros } };
  }
  if (declared !== undefined) return { kind: 'other', type: declared };
  if (!names.includes('[Content_Types].xml')) return archive;
  const macros = names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name));
  for (const [folder, program, plain, withMacros] of PROGRAMS) {
    if (!names.some((name) => folder.test(name))) continue;
    return { kind: 'document', type: macros ? withMacros : plain, document: { program, macros } };
  }
  return { kind: 'document', type: 'application/zip', document: { program: 'other', macros } };
}

/** Bytes of an old Office file in which its directory is looked for. */
const MOST_OLE = 64 * 1024 * 1024;
/** Entries of its directory stand at multiples of this. */
const OLE_ENTRY = 128;
const OLE_CHUNK = 1024 * 1024;

const OLE_PROGRAMS: readonly (readonly [string, DocumentFacts['program'], string])[] = [
  ['WordDocument', 'word', 'application/msword'],
  ['Workbook', 'excel', 'application/vnd.ms-excel'],
  ['Book', 'excel', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'powerpoint', 'application/vnd.ms-powerpoint'],
];

/** The name of a directory entry; undefined where these bytes are none. */
function oleName(bytes: Buffer): string | undefined {
  const length = bytes.readUInt16LE(64);
  const kind = bytes[66];
  if (length < 4 || length > 64 || length % 2 === 1 || (kind !== 1 && kind !== 2 && kind !== 5))
    return undefined;
  return bytes.toString('utf16le', 0, length - 2);
}

function oleNames(source: ByteSource): ReadonlySet<string> {
  const names = new Set<string>();
  for (let offset = 512; offset < Math.min(source.size, MOST_OLE); offset += OLE_CHUNK) {
    const chunk = Buffer.from(source.read(offset, OLE_CHUNK));
    for (let at = 0; at + OLE_ENTRY <= chunk.length; at += OLE_ENTRY) {
      const name = oleName(chunk.subarray(at, at + OLE_ENTRY));
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

/** What an old Office file is. New ones that need a password are wrapped in the same container. */
export function oleFacts(source: ByteSource): Known {
  const names = oleNames(source);
  const type = 'application/x-ole-storage';
  if (names.has('EncryptedPackage')) return { kind: 'document', type, trouble: 'password' };
  const macros = ['_VBA_PROJECT', '_VBA_PROJECT_CUR', 'Macros'].some((name) => names.has(name));
  for (const [stream, program, own] of OLE_PROGRAMS) {
    if (names.has(stream)) return { kind: 'document', type: own, document: { program, macros } };
  }
  // Thumbnails, messages and installers live in the same container.
  const torn = !names.has('Root Entry') && source.size <= MOST_OLE;
  return { kind: 'other', type, ...(torn ? { trouble: 'damaged' } : {}) };
}
