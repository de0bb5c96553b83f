/** Seconds that a piece of work takes; for hostile inputs, held against generous limits. */
export function secondsFor(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
