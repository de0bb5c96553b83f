import { join } from 'node:path';
import type { Dossier } from '../../core/dossier.ts';
import type { Io } from '../../core/io.ts';
import { loadDossier } from '../../dossier/load.ts';
import { takeLock } from '../../intake/lock.ts';
import { settle } from '../../intake/settle.ts';
import type { Settled, Wish } from '../../intake/wish.ts';
import { carryOut } from '../../intake/write.ts';
import { words } from '../../messages/commands/add.ts';
import { fingerprintsOf } from './read.ts';

/** A dossier that something is written into; `root` is the real path of its repository. */
export interface Ground {
  readonly root: string;
  readonly dossier: Pick<Dossier, 'slug' | 'path'>;
}

/** What is to be added to a dossier, given as it is at that moment. */
export type Wishing = (dossier: Dossier) => readonly Wish[];

/** Works out ids and names for the dossier as it is now. */
export async function settleNow({ root, dossier }: Ground, wishing: Wishing, io: Io): Promise<Settled> {
  const current = loadDossier(root, dossier.slug);
  const wishes = wishing(current);
  const sizes = new Set(wishes.flatMap(({ source }) => source?.size ?? []));
  return settle(current, await fingerprintsOf({ root, dossier: current }, sizes, io), wishes);
}

/** Writes everything while nobody else adds to the dossier. */
export async function writeWishes(ground: Ground, wishing: Wishing, io: Io): Promise<Settled> {
  const { root, dossier } = ground;
  const lock = await takeLock(join(root, dossier.path), {
    wait: io.wait,
    guard: io.onInterrupt,
    onWait: () => io.err(`${words.waiting[io.language]}\n`),
  });
  try {
    const settled = await settleNow(ground, wishing, io);
    const breathe = async (): Promise<void> => {
      lock.touch();
      await io.wait(0);
    };
    await carryOut({ root, path: dossier.path, lock, guard: io.onInterrupt, breathe }, settled);
    return settled;
  } finally {
    lock.release();
  }
}
