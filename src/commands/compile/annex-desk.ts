import { statSync } from 'node:fs';
import type { Hand, Io } from '../../core/io.ts';
import type { AnnexJob, AnnexRead } from '../../media/annex.ts';

/** Longest time over one file, in milliseconds. No honest one takes a tenth of it. */
const PATIENCE = 240_000;
/** The same for each byte of a file whose pictures are made smaller one by one. */
const PATIENCE_BYTE = 0.005;

/** Reads files for the annexes where they can do no harm. */
export interface AnnexDesk {
  readonly read: (job: Omit<AnnexJob, 'step'>) => Promise<AnnexRead>;
  readonly close: () => void;
}

function patienceFor({ path, print }: Omit<AnnexJob, 'step'>): number {
  return print.inside ? PATIENCE + statSync(path).size * PATIENCE_BYTE : PATIENCE;
}

async function readHere(job: Omit<AnnexJob, 'step'>): Promise<AnnexRead> {
  const { readAnnex } = await import('../../media/annex.ts');
  const { pngDots } = await import('../../pdf/index.ts');
  return readAnnex(job, { readPng: pngDots });
}

/** A desk in a thread, which is given up where a file takes too much of it; without threads, here. */
export function openAnnexDesk({ inspectors }: Pick<Io, 'inspectors'>): AnnexDesk {
  if (inspectors === undefined) {
    return { read: readHere, close: () => undefined };
  }
  let hand: Hand | undefined;
  return {
    read: async (job) => {
      // those that looked into files have done their part, and what they took is needed here
      if (hand === undefined) inspectors.endIdle();
      hand ??= inspectors.hire('annexes');
      const outcome = await hand.ask({ step: 'annex', ...job } satisfies AnnexJob, patienceFor(job));
      if (typeof outcome !== 'string') return outcome.value as AnnexRead;
      hand = undefined;
      return { kind: 'none', why: 'too-costly' };
    },
    close: () => hand?.end(),
  };
}
