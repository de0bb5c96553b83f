/** Milliseconds that went by, and those of them that the processor worked for this process. */
export interface Meter {
  readonly wall: () => number;
  readonly cpu: () => number;
}

/** What a thread at work has had so far. */
export interface Span {
  /** Milliseconds of work, as near as can be told. */
  readonly spent: () => number;
  readonly end: () => void;
}

/** A clock that stands still while other programs have the processor. */
export interface FairClock {
  readonly begin: () => Span;
}

/**
 * A clock for threads that share the processor: what the process got is shared out among the threads that are at work.
 * It never goes faster than time itself, so nobody is given up sooner than by the clock on the wall.
 */
export function fairClock({ wall, cpu }: Meter): FairClock {
  let busy = 0;
  let told = 0;
  let last = { wall: wall(), cpu: cpu() };
  const now = (): number => {
    const next = { wall: wall(), cpu: cpu() };
    told += Math.max(0, Math.min(next.wall - last.wall, (next.cpu - last.cpu) / Math.max(1, busy)));
    last = next;
    return told;
  };
  return {
    begin: () => {
      const from = now();
      busy += 1;
      let open = true;
      return {
        spent: () => now() - from,
        end: () => {
          now();
          if (open) busy -= 1;
          open = false;
        },
      };
    },
  };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The clock of this process. */
export function systemClock(): FairClock {
  return fairClock({ wall: () => performance.now(), cpu: processorTime });
}
