import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Print } from '../core/annex-manner.ts';
import type { ForeignPages, NotShown } from '../core/foreign.ts';
import { importPdf, type Survey } from './import/index.ts';
import { annexKind } from './kinds.ts';
import { isForPress, shrunkPicture, type ReadPng } from './photo.ts';

/** What a file gives to the annexes: pages, a picture, or why it is not shown. Plain data, to be sent between threads. */
export type AnnexRead =
  | { readonly kind: 'pages'; readonly pages: ForeignPages }
  /** Without bytes it is the file as it is. */
  | { readonly kind: 'picture'; readonly bytes?: Uint8Array }
  | { readonly kind: 'none'; readonly why: NotShown };

/** Reading a file for the annexes, as a thread is asked to. */
export interface AnnexJob {
  readonly step: 'annex';
  readonly path: string;
  readonly print: Print;
  /** What was found out about a PDF already. */
  readonly known?: Survey;
}

/** What reading is done with. */
export interface AnnexTools {
  readonly readPng: ReadPng;
  /** Memory that one file after the other is read into, for whoever reads no two at once. */
  readonly shelf?: Shelf;
}

export interface Shelf {
  bytes?: Uint8Array;
}

/** Room for a little more than was asked for, so that the next file is likely to find enough. */
const ROUND = 1 << 22;

function roomFor(size: number, shelf: Shelf): Uint8Array {
  const free = shelf.bytes;
  if (free !== undefined && free.length >= size) return free.subarray(0, size);
  shelf.bytes = new Uint8Array(Math.ceil((size + 1) / ROUND) * ROUND);
  return shelf.bytes.subarray(0, size);
}

/** Reads a file as a whole. */
function readInto(shelf: Shelf, path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = roomFor(fstatSync(file).size, shelf);
    let at = 0;
    for (let read = -1; read !== 0 && at < bytes.length; at += read)
      read = readSync(file, bytes, at, bytes.length - at, null);
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}

export function isAnnexJob(job: unknown): job is AnnexJob {
  return typeof job === 'object' && job !== null && 'step' in job && job.step === 'annex';
}

/** Reads a file for the annexes. Nothing of what is given back stands in the shelf's memory. */
export async function readAnnex(
  { path, print, known }: Omit<AnnexJob, 'step'>,
  { readPng, shelf = {} }: AnnexTools,
): Promise<AnnexRead> {
  const bytes = readInto(shelf, path);
  const kind = annexKind(bytes);
  if (kind === 'picture') {
    // a photo in the inks of a press is whole, but nobody says here what they look like
    if (isForPress(bytes)) return { kind: 'none', why: 'kind' };
    const small = await shrunkPicture(bytes, print, readPng);
    return small === bytes ? { kind } : { kind, bytes: small };
  }
  if (kind === 'kind' && /\.pdf$/i.test(path)) return { kind: 'none', why: 'damaged' };
  if (kind !== 'pdf') return { kind: 'none', why: kind };
  const pages = await importPdf(bytes, print, known);
  return typeof pages === 'string' ? { kind: 'none', why: pages } : { kind: 'pages', pages };
}
