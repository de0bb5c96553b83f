import type { NotShown } from '../core/foreign.ts';

/** How a file can follow as an annex, told by how it begins. */
export type AnnexKind = 'pdf' | 'picture' | NotShown;

const LFS = 'version https://git-lfs.github.com/spec/';

function begins(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((code, index) => bytes[index] === code);
}

/** What a file is for the annexes. A PDF may stand behind other bytes, as readers allow. */
export function annexKind(bytes: Uint8Array): AnnexKind {
  if (bytes.length === 0) return 'empty';
  if (begins(bytes, 0xff, 0xd8, 0xff) || begins(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'picture';
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (start.startsWith(LFS)) return 'lfs-pointer';
  return start.includes('%PDF-') ? 'pdf' : 'kind';
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  csv: 'text/csv',
  txt: 'text/plain',
  mp4: 'video/mp4',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** The media type that a name speaks of. */
export function mediaType(extension: string): string {
  return TYPES[extension.toLowerCase()] ?? 'application/octet-stream';
}
