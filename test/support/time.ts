/**
 * Seconds of computing that a piece of work takes; for hostile inputs, held against generous limits. What other
 * programs do on the same machine does not count.
 */
export function secondsFor(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
