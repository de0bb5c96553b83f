import type { Hand, Io } from '../core/io.ts';
import type { AnnexJob, AnnexRead } from '../media/annex.ts';

/** Longest time over one file, in milliseconds. No honest one takes a tenth of it. */
const PATIENCE = 240_000;

/** Reads files for the annexes where they can do no harm. */
export interface AnnexDesk {
  readonly read: (job: Omit<AnnexJob, 'step'>) => Promise<AnnexRead>;
  readonly close: () => void;
}

async function readHere(job: Omit<AnnexJob, 'step'>): Promise<AnnexRead> {
  const { readAnnex } = await import('../media/annex.ts');
  return readAnnex(job);
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
      hand ??= inspectors.hire();
      const outcome = await hand.ask({ step: 'annex', ...job } satisfies AnnexJob, PATIENCE);
      if (typeof outcome !== 'string') return outcome.value as AnnexRead;
      hand = undefined;
      return { kind: 'none', why: 'too-costly' };
    },
    close: () => hand?.end(),
  };
}
