import type { Reach } from '../core/io.ts';
import type { Seen } from './judge.ts';
import { visit } from './visit.ts';

export { PUBLIC_WEB } from './guard.ts';
export { goesThroughProxy } from './proxy.ts';

/** How a round of visits is made. */
export interface Round {
  readonly reach: Reach;
  /** Names the tool and its version to whoever is asked. */
  readonly agent: string;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly onVisited?: (count: number) => void;
}

/** Hosts asked at once, and the pause between two questions to one of them. */
const AT_ONCE = 6;
const PAUSE = 300;

function byHost(addresses: readonly string[]): readonly (readonly string[])[] {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()];
}

/** A name that nobody knows is gone only where other addresses answered: else it may be this machine that is cut off. */
function settled(seen: ReadonlyMap<string, Seen>): ReadonlyMap<string, Seen> {
  const online = [...seen.values()].some(({ kode }) => kode !== undefined);
  if (!online) return seen;
  return new Map(
    [...seen].map(([address, one]) => [
      address,
      one.alasan === 'nama' ? { ...one, keadaan: 'mati' as const } : one,
    ]),
  );
}

/** What may be the fault of this machine's own connection. */
const CUT_OFF: ReadonlySet<string | undefined> = new Set(['nama', 'lambat', 'putus']);

/** Whether no address answered in any way, so that nothing was learned about any of them. */
export function isCutOff(seen: ReadonlyMap<string, Seen>): boolean {
  return seen.size > 0 && [...seen.values()].every(({ alasan }) => CUT_OFF.has(alasan));
}

/** Goes to each address once, politely: few hosts at a time, one question at a time to each. */
export async function visitAll(
  addresses: readonly string[],
  { reach, agent, wait, onVisited }: Round,
): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>();
  const queue = [...byHost([...new Set(addresses)])];
  const work = async (): Promise<void> => {
    for (let host = queue.shift(); host !== undefined; host = queue.shift()) {
      for (const [index, address] of host.entries()) {
        if (index > 0) await wait(PAUSE);
        seen.set(address, await visit(address, reach, agent));
        onVisited?.(seen.size);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, work));
  return settled(seen);
}
