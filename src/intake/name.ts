import type { FileFacts } from '../core/file-facts.ts';
import { hyphenated, isReserved, shortened } from '../core/portable.ts';
import { stemOf } from './words.ts';

/** Longest name of a file that is taken in, without its extension: paths of Windows have little room. */
const LONGEST = 60;

/** What a file is called by when nothing of its own name can be kept. */
const NAMELESS: Readonly<Partial<Record<FileFacts['kind'], string>>> = {
  image: 'gambar',
  video: 'video',
  audio: 'suara',
  archive: 'arsip',
};

/** The extension of what a file is. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/avif': 'avif',
  'image/tiff': 'tif',
  'image/svg+xml': 'svg',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'video/matroska': 'mkv',
  'video/x-matroska': 'mkv',
  'video/3gpp': '3gp',
  'video/vnd.avi': 'avi',
  'video/x-msvideo': 'avi',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/x-m4a': 'm4a',
  'audio/mp4': 'm4a',
  'application/rtf': 'rtf',
  'application/zip': 'zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.ms-powerpoint': 'ppt',
  'text/html': 'html',
};

/** The extension that a name has already, where it can stay: lower case, short, letters and digits. */
function givenExtension(name: string): string {
  const extension = name.slice(stemOf(name).length + 1).toLowerCase();
  return /^[a-z0-9]{1,8}$/.test(extension) ? extension : '';
}

/** The extension that says what a file is, whatever it was called; its own where nothing better is known. */
export function extensionFor(facts: Pick<FileFacts, 'type' | 'kind'>, name: string): string {
  const known = EXTENSIONS[facts.type];
  if (known !== undefined) return known;
  const given = givenExtension(name);
  // Words without a mark of their own: the name says what they are for, unless it claims to be something else.
  if (facts.kind === 'text') return Object.values(EXTENSIONS).includes(given) || given === '' ? 'txt' : given;
  return given;
}

/** A name that works on every system: lower-case ASCII with hyphens, short, none that Windows keeps; without extension. */
export function portableStem(name: string, kind: FileFacts['kind'] = 'other'): string {
  const plain = shortened(hyphenated(stemOf(name.normalize('NFC'))), LONGEST);
  const stem = plain === '' ? (NAMELESS[kind] ?? 'berkas') : plain;
  return isReserved(stem) ? `berkas-${stem}` : stem;
}

function fileName(stem: string, extension: string): string {
  return extension === '' ? stem : `${stem}.${extension}`;
}

/** A name near the wanted one that none of those taken equals, whatever the case of letters. */
export function freeName(stem: string, extension: string, taken: ReadonlySet<string>): string {
  let name = fileName(stem, extension);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = `-${number}`;
    const short = shortened(stem, LONGEST - suffix.length);
    name = fileName(`${short}${suffix}`, extension);
  }
  return name;
}
