import { readFileSync } from 'node:fs';
import type { Print } from '../core/annex-manner.ts';
import type { ForeignPages, NotShown } from '../core/foreign.ts';
import { importPdf } from './import/index.ts';
import { annexKind } from './kinds.ts';
import { isForPress, shrunkPhoto } from './photo.ts';

/** What a file gives to the annexes: pages, a picture, or why it is not shown. Plain data, to be sent between threads. */
export type AnnexRead =
  | { readonly kind: 'pages'; readonly pages: ForeignPages }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array }
  | { readonly kind: 'none'; readonly why: NotShown };

/** Reading a file for the annexes, as a thread is asked to. */
export interface AnnexJob {
  readonly step: 'annex';
  readonly path: string;
  readonly print: Print;
}

export function isAnnexJob(job: unknown): job is AnnexJob {
  return typeof job === 'object' && job !== null && 'step' in job && job.step === 'annex';
}

/** Reads a file for the annexes. */
export async function readAnnex({ path, print }: Omit<AnnexJob, 'step'>): Promise<AnnexRead> {
  const bytes = readFileSync(path);
  const kind = annexKind(bytes);
  if (kind === 'picture') {
    // a photo in the inks of a press is whole, but nobody says here what they look like
    if (isForPress(bytes)) return { kind: 'none', why: 'kind' };
    return { kind, bytes: await shrunkPhoto(bytes, print) };
  }
  if (kind === 'kind' && /\.pdf$/i.test(path)) return { kind: 'none', why: 'damaged' };
  if (kind !== 'pdf') return { kind: 'none', why: kind };
  const pages = await importPdf(bytes, print);
  return typeof pages === 'string' ? { kind: 'none', why: pages } : { kind: 'pages', pages };
}
