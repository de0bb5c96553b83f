import type { Io } from '../../core/io.ts';
import { changesBetween, snapshotOf, type Snapshot } from '../../dossier/snapshot.ts';
import { words } from '../../messages/commands/watch.ts';

/** How often files are looked at, at most, and how long they have to rest before they are read. */
const PAUSE = 300;
const REST = 150;

/** Looking may take this part of the time. */
const SHARE = 10;

/** Paths that changed, by the root of their repository. */
export type Changes = ReadonlyMap<string, readonly string[]>;

type Snapshots = ReadonlyMap<string, Snapshot>;

function look(roots: readonly string[]): Snapshots {
  return new Map(roots.map((root) => [root, snapshotOf(root)]));
}

function between(before: Snapshots, after: Snapshots): Changes {
  const changes = [...after].map(
    ([root, now]) => [root, changesBetween(before.get(root) ?? now, now)] as const,
  );
  return new Map(changes.filter(([, paths]) => paths.length > 0));
}

/** Waits until nothing changes any more; gives the state things are in then. */
async function atRest(first: Snapshots, roots: readonly string[], io: Io): Promise<Snapshots> {
  let now = first;
  for (;;) {
    await io.wait(REST);
    const later = look(roots);
    if (between(now, later).size === 0) return now;
    now = later;
  }
}

/** Waits until files differ from before and have come to rest; programs write in several steps. */
async function nextState(before: Snapshots, roots: readonly string[], io: Io): Promise<Snapshots> {
  for (;;) {
    const start = io.now().getTime();
    const now = look(roots);
    const cost = io.now().getTime() - start;
    if (between(before, now).size > 0) return atRest(now, roots, io);
    await io.wait(Math.max(PAUSE, cost * SHARE));
  }
}

/**
 * Runs `work` at once and then whenever files of the repositories have changed, until the user interrupts. Files are
 * looked at instead of listened to: that works the same on every system, in network folders too.
 */
export async function watch(
  roots: readonly string[],
  work: (changes?: Changes) => Promise<void>,
  io: Io,
): Promise<never> {
  const release = io.onInterrupt(() => io.err(`\n${words.stopped[io.language]}\n`));
  try {
    let state = look(roots);
    await work();
    for (;;) {
      const next = await nextState(state, roots, io);
      const changes = between(state, next);
      state = next;
      if (changes.size > 0) await work(changes);
    }
  } finally {
    release();
  }
}
