import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFacts } from '../core/file-facts.ts';
import { readSealed, sweep, writeSealed } from './sealed.ts';
import { YOUNG, hashOf } from './stamp.ts';

/** Where facts about files are kept. */
export interface FactsSlot {
  /** Folder of which everything may be deleted at any time. */
  readonly folder: string;
  /** Changes with every build of the tool: another program may see more in the same bytes. */
  readonly build: string;
  /** Names the folder whose files are remembered by their state; none where files come from anywhere. */
  readonly place?: string;
  /** When the run began, in milliseconds since 1970. */
  readonly now: number;
}

/** All by which a changed file is told from the one before without reading it, as git does. */
export interface FileState {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly ino: bigint;
}

/** What earlier runs found out about files. */
export interface FactsMemory {
  /** The SHA-256 of a file that is as it was when it was read last. */
  readonly hashOf: (path: string, state: FileState) => string | undefined;
  /** What bytes with this SHA-256 are. */
  readonly recall: (sha256: string) => FileFacts | undefined;
  readonly keep: (facts: FileFacts) => void;
  /** Remembers the bytes of a file by its state; not where it is so young that it could change unseen. */
  readonly note: (path: string, state: FileState, sha256: string) => void;
  /** Leaves it all for the next run. */
  readonly close: () => void;
}

type Entry = readonly [state: string, sha256: string];

const DAY = 86_400_000;
/** What was too costly once may have met a busy machine: it is tried again after this. */
const TRY_AGAIN = DAY;
/** A file of the cache that is used is touched so often, and is swept long after. */
const TOUCH = 7 * DAY;

function wordOf({ size, mtimeNs, ctimeNs, ino }: FileState): string {
  return [size, mtimeNs, ctimeNs, ino].join(' ');
}

function isYoung({ mtimeNs, ctimeNs }: FileState, now: number): boolean {
  const newest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  return newest > BigInt(Math.floor(now - YOUNG)) * 1_000_000n;
}

function readIndex(path: string): ReadonlyMap<string, Entry> {
  try {
    return new Map(Object.entries(JSON.parse(readSealed(path) ?? '{}') as Record<string, Entry>));
  } catch {
    return new Map();
  }
}

/** What is kept, where it is not too old to be believed; what is used stays. */
function readKept(path: string, { build, now }: FactsSlot): FileFacts | undefined {
  const body = readSealed(path);
  if (body === undefined) return undefined;
  try {
    const kept = JSON.parse(body) as { readonly build: string; readonly facts: FileFacts };
    if (kept.build !== build) return undefined;
    const age = now - statSync(path).mtimeMs;
    if (kept.facts.trouble === 'too-costly') return age > TRY_AGAIN ? undefined : kept.facts;
    if (age > TOUCH) utimesSync(path, now / 1000, now / 1000);
    return kept.facts;
  } catch {
    return undefined;
  }
}

/** Opens what earlier runs left. Anything that is not as it was written counts as not there. */
export function openFacts(slot: FactsSlot): FactsMemory {
  const { folder, build, place, now } = slot;
  const indexFile = place === undefined ? undefined : join(folder, `${hashOf(place)}.json`);
  const before = indexFile === undefined ? new Map<string, Entry>() : readIndex(indexFile);
  const seen = new Map<string, Entry>();
  const shards = new Set<string>();
  const shardOf = (sha256: string): string => join(folder, sha256.slice(0, 1));
  let changed = false;
  return {
    hashOf: (path, state) => {
      const entry = before.get(path);
      if (entry === undefined || entry[0] !== wordOf(state)) return undefined;
      seen.set(path, entry);
      return entry[1];
    },
    recall: (sha256) => readKept(join(shardOf(sha256), `${sha256}.json`), slot),
    keep: (facts) => {
      writeSealed(join(shardOf(facts.sha256), `${facts.sha256}.json`), JSON.stringify({ build, facts }));
      shards.add(shardOf(facts.sha256));
    },
    note: (path, state, sha256) => {
      if (isYoung(state, now)) return;
      seen.set(path, [wordOf(state), sha256]);
      changed = true;
    },
    close: () => {
      for (const shard of shards) sweep(shard, now);
      if (indexFile === undefined || (!changed && seen.size === before.size)) return;
      writeSealed(indexFile, JSON.stringify(Object.fromEntries(seen)));
      sweep(folder, now);
    },
  };
}
