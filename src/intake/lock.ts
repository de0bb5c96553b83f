import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InovasiError } from '../core/errors.ts';

/** The file that says that somebody is adding to a dossier; git ignores it, and so does the reader of dossiers. */
const NAME = '.tmp-add.lock';

/** A lock that nobody has touched for so long belongs to a process that was killed. */
const PATIENCE = { pause: 100, pauses: 60 } as const;

export interface LockTools {
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly guard: (cleanUp: () => void) => () => void;
  /** Called once where another process has the lock. */
  readonly onWait: () => void;
}

/** The right to add to a dossier. */
export interface Lock {
  /** Says that its holder is alive; to be called more often than patience lasts. */
  readonly touch: () => void;
  /** Whether it is still ours: a process that slept too long may have lost it. */
  readonly isOurs: () => boolean;
  readonly release: () => void;
}

/** What the lock looks like; changes with every touch of its holder. */
function look(path: string): string | undefined {
  try {
    return `${readFileSync(path, 'utf8')} ${statSync(path).mtimeMs}`;
  } catch {
    return undefined;
  }
}

function tryToTake(path: string, token: string): boolean {
  try {
    writeFileSync(path, token, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === undefined) throw error;
    throw new InovasiError('tidak-bisa-menulis', { path: dirname(path), reason: code }, error);
  }
}

/** Takes away what a killed process left, and nothing that somebody has taken since. */
function takeAway(folder: string, dead: string): void {
  const path = join(folder, NAME);
  if (look(path) !== dead) return;
  const aside = join(folder, `.tmp-add-${randomUUID()}`);
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  rmSync(aside, { force: true });
}

/** Waits until nobody else adds to the dossier folder, and takes its lock. */
export async function takeLock(folder: string, { wait, guard, onWait }: LockTools): Promise<Lock> {
  const path = join(folder, NAME);
  const token = randomUUID();
  let count = 0;
  let seen: string | undefined;
  const isOurs = (): boolean => look(path)?.startsWith(token) === true;
  const remove = (): void => {
    if (isOurs()) rmSync(path, { force: true });
  };
  const giveUp = guard(remove);
  let told = false;
  while (!tryToTake(path, `${token} ${count}`)) {
    if (!told) onWait();
    told = true;
    const now = look(path);
    count = now === seen ? count + 1 : 0;
    seen = now;
    if (now !== undefined && count >= PATIENCE.pauses) takeAway(folder, now);
    await wait(PATIENCE.pause);
  }
  let touched = 0;
  return {
    isOurs,
    touch: () => {
      touched += 1;
      if (isOurs()) writeFileSync(path, `${token} ${touched}`);
    },
    release: () => {
      giveUp();
      remove();
    },
  };
}
