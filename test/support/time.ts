import { cpuUsage } from 'node:process';

function spent(work: () => unknown): number {
  const start = cpuUsage();
  work();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1e6;
}

/** Work that is always the same, by which it is told how fast the machine is right now. */
function yardstick(): number {
  const counts = new Map<string, number>();
  for (let index = 0; index < 300_000; index += 1) {
    const word = `kata${(index * 7919) % 5003}`;
    counts.set(word, (counts.get(word) ?? 0) + word.length);
  }
  return counts.size;
}

/** Seconds that the yardstick takes where the limits of the tests were set. */
const QUIET = 0.05;

/**
 * Seconds of computing that a piece of work takes; for hostile inputs, held against generous limits. What other programs do
 * at the same time does not count, and a machine that is slow just then is allowed for.
 */
export function secondsFor(work: () => unknown): number {
  const before = spent(yardstick);
  const seconds = spent(work);
  const slowness = (before + spent(yardstick)) / 2 / QUIET;
  return seconds / Math.max(1, slowness);
}
