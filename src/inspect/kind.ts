import type { FileFacts, FileKind } from '../core/file-facts.ts';
import type { ByteSource } from '../media/bytes.ts';
import { mediaType } from '../media/file-type.ts';
import { textType } from './text.ts';
import { pointerOf } from './lfs.ts';

/** What a file is, before anybody looks into it. */
export type Sort = Pick<FileFacts, 'kind' | 'type' | 'lfs'>;

/** Bytes from the start that tell what a file is. */
const HEAD = 64 * 1024;
/** Readers look for the mark of a PDF as far as this. */
const PDF_MARK_WITHIN = 1024;
/** Kinds of HEIC that are not known by their name everywhere. */
// oxlint-disable-next-line no-control-regex -- a length stands before the mark
const RARE_HEIC = /^[\u0000-\u00ff]{4}ftyp(?:hei[ms]|hev[ms])$/;
const UNKNOWN = 'application/octet-stream';

const ARCHIVES =
  /^application\/(?:zip|x-(?:tar|7z-compressed|rar|bzip2|lzip|compress|xz|lha|arj|iso9660-image)|gzip|zstd|vnd\.rar|vnd\.ms-cab-compressed|x-rar-compressed)$/;

const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/^application\/pdf$/, 'pdf'],
  [/^image\//, 'image'],
  [/^(?:video\/|application\/(?:mxf|vnd\.rn-realmedia)$)/, 'video'],
  [/^(?:audio\/|application\/ogg$)/, 'audio'],
  [/^application\/(?:x-cfb|rtf|vnd\.(?:ms-|openxmlformats|oasis).*)$/, 'document'],
  [/^application\/x-ole-storage$/, 'document'],
  [ARCHIVES, 'archive'],
  [/^(?:text\/|application\/(?:xml|json)$)/, 'text'],
];

function startsWith(head: Uint8Array, text: string): boolean {
  return Buffer.from(head.subarray(0, text.length)).toString('latin1') === text;
}

function holdsPdf(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, PDF_MARK_WITHIN)).includes('%PDF-');
}

async function typeOf(head: Uint8Array): Promise<string> {
  if (startsWith(head, 'PK\u0003\u0004') || startsWith(head, 'PK\u0005\u0006')) return 'application/zip';
  if (startsWith(head, '%PDF-')) return 'application/pdf';
  if (RARE_HEIC.test(Buffer.from(head.subarray(0, 12)).toString('latin1'))) return 'image/heic';
  const known = await mediaType(head);
  if (known !== undefined && !/^application\/xml$/.test(known)) return known;
  const text = textType(head);
  if (text !== undefined && !(text === 'text/plain' && holdsPdf(head))) return text;
  return holdsPdf(head) ? 'application/pdf' : (known ?? UNKNOWN);
}

/** Tells what a file is by its first bytes. What is inside a ZIP or an old Office file is left to whoever opens it. */
export async function sortOf(source: ByteSource): Promise<Sort> {
  if (source.size === 0) return { kind: 'empty', type: 'application/x-empty' };
  const head = source.read(0, HEAD);
  const lfs = pointerOf(source.size, head);
  if (lfs !== undefined) return { kind: 'lfs-pointer', type: 'text/plain', lfs };
  const type = await typeOf(head);
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
  return { kind, type };
}
