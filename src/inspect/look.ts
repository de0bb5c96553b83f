import type { FileFacts, FileKind } from '../core/file-facts.ts';
import type { ByteSource } from '../media/bytes.ts';
import { mediaFacts } from '../media/video.ts';
import { boxesAreWhole } from './boxes.ts';
import type { Hashed } from './hash.ts';
import { sortOf, type Sort } from './kind.ts';
import { oleFacts, zipFacts } from './office.ts';
import { withFile } from './open.ts';
import { pdfFacts } from './pdf.ts';
import { isUntouchedDocx, isUntouchedPdf } from '../seal/index.ts';
import { pictureFacts } from './picture.ts';

type Found = Partial<FileFacts>;

const BOXES = /^video\/(?:mp4|quicktime|x-m4v|3gpp2?)$/;

async function videoFacts(source: ByteSource, type: string): Promise<Found> {
  if (BOXES.test(type) && !boxesAreWhole(source)) return { trouble: 'damaged' };
  const video = await mediaFacts(source);
  if (video !== undefined) return { video };
  // There are notes of music without a sound, but no films without a picture.
  return type.startsWith('video/') ? { trouble: 'damaged' } : {};
}

const OLE = new Set(['application/x-cfb', 'application/x-ole-storage']);

function documentFacts(source: ByteSource, type: string): Found {
  if (OLE.has(type)) return oleFacts(source);
  return { document: { program: type === 'application/rtf' ? 'word' : 'other', macros: false } };
}

/** Who looks into what. */
const LOOKS: Partial<
  Readonly<Record<FileKind, (source: ByteSource, type: string) => Found | Promise<Found>>>
> = {
  pdf: pdfFacts,
  image: pictureFacts,
  video: videoFacts,
  audio: videoFacts,
  document: documentFacts,
  archive: (source, type) => (type === 'application/zip' ? zipFacts(source) : {}),
};

/** A parser of ours that runs over the end of what it was given has met a file that is not what it says. */
async function lookInto(source: ByteSource, { kind, type }: Sort): Promise<Found> {
  try {
    return (await LOOKS[kind]?.(source, type)) ?? {};
  } catch (error) {
    if (error instanceof RangeError) return { trouble: 'damaged' };
    throw error;
  }
}

/** Drafts of letters are smaller. */
const LARGEST_DRAFT = 2_000_000;
const UNTOUCHED: Partial<Readonly<Record<FileKind, (bytes: Uint8Array) => boolean>>> = {
  pdf: isUntouchedPdf,
  document: isUntouchedDocx,
};

/** Whether it is a draft of ours as we left it. */
function draftOf(source: ByteSource, kind: FileKind): { readonly draft?: true } {
  const test = source.size > LARGEST_DRAFT ? undefined : UNTOUCHED[kind];
  return test?.(source.read(0, source.size)) === true ? { draft: true } : {};
}

/** What bytes are that somebody holds open. */
export async function lookAtSource(source: ByteSource, hashed: Hashed): Promise<FileFacts> {
  const sort: Sort = await sortOf(source);
  const found = await lookInto(source, sort);
  return { ...hashed, ...sort, ...found, ...draftOf(source, found.kind ?? sort.kind) };
}

/** What a file is, judged by its content; undefined for what is no ordinary file. */
export function lookAtFile(path: string, hashed: Hashed): Promise<FileFacts | undefined> {
  return withFile(path, (source) => lookAtSource(source, hashed));
}

/** As much as is told of a file that nobody can afford to look into. */
export async function glanceAtFile(
  path: string,
  hashed: Hashed,
  trouble: 'too-large' | 'too-costly',
): Promise<FileFacts | undefined> {
  return withFile(path, async (source) => ({ ...hashed, ...(await sortOf(source)), trouble }));
}
