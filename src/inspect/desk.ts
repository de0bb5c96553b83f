import type { Hand, Inspectors } from '../core/io.ts';
import type { Job } from './job.ts';

/** Where jobs are done: in a thread where there are some, else here. */
export interface Desk {
  /** The outcome of a job, undefined where the file cannot be read, `lost` or `starved` where it cost more than it may. */
  readonly ask: (job: Job, patience: number) => Promise<unknown>;
  /** Takes another thread for the next job. */
  readonly renew: () => void;
  readonly close: () => void;
}

const nothing = (): void => undefined;

/** The parsers are loaded with the first job: where threads do the work, this one needs none of them. */
const HERE: Desk = {
  ask: async (job) => (await import('./job.ts')).doJob(job),
  renew: nothing,
  close: nothing,
};

/** A desk that takes a new thread whenever it has lost one. */
export function openDesk(inspectors: Inspectors | undefined): Desk {
  if (inspectors === undefined) return HERE;
  let hand: Hand | undefined;
  return {
    ask: async (job, patience) => {
      hand ??= inspectors.hire();
      const outcome = await hand.ask(job, patience);
      if (typeof outcome !== 'string') return outcome.value;
      hand = undefined;
      return outcome;
    },
    renew: () => {
      hand?.end();
      hand = undefined;
    },
    close: () => hand?.dismiss(),
  };
}
