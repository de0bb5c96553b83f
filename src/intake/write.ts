import { existsSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InovasiError } from '../core/errors.ts';
import { isInside } from '../dossier/files.ts';
import { copyWhole, exchange, makeWhole, sweep } from './copy.ts';
import type { Lock } from './lock.ts';
import type { Settled, TextStep } from './wish.ts';

/** Where and how to write. */
export interface Desk {
  /** Real path of the repository. */
  readonly root: string;
  /** The dossier's folder from it. */
  readonly path: string;
  readonly lock: Lock;
  readonly guard: (cleanUp: () => void) => () => void;
  /** Says that we are alive, and lets a Ctrl-C through. */
  readonly breathe: () => Promise<void>;
}

/** How often a text is worked out anew because somebody else wrote it meanwhile. */
const MOST_TRIES = 5;

function failed(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof InovasiError || code === undefined) return error;
  return new InovasiError('tidak-bisa-menulis', { path, reason: code }, error);
}

/** The real path of something in the dossier; throws where a link on the way leaves the repository. */
function inside({ root, path }: Desk, file: string): string {
  const full = join(root, path, file);
  let known = full;
  while (!existsSync(known)) known = dirname(known);
  if (!isInside(root, realpathSync(known)))
    throw new InovasiError('tidak-bisa-menulis', { path: `${path}/${file}`, reason: 'outside' });
  return existsSync(full) ? realpathSync(full) : full;
}

function textAt(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, 'utf8') : '';
}

/** The text as it will be; throws where it cannot be changed without changing anything else. */
function changed(desk: Desk, { file, change }: TextStep, before: string): string {
  const after = change(before);
  if (after === undefined) throw new InovasiError('tidak-bisa-menyisipkan', { path: `${desk.path}/${file}` });
  return after;
}

function writeText(desk: Desk, step: TextStep): void {
  const target = inside(desk, step.file);
  if (step.fresh) {
    makeWhole(target, changed(desk, step, ''));
    return;
  }
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const before = textAt(target);
    const after = changed(desk, step, before);
    if (exchange(target, after, () => textAt(target) === before && desk.lock.isOurs())) return;
  }
  throw new InovasiError('tidak-bisa-menulis', { path: `${desk.path}/${step.file}`, reason: 'EBUSY' });
}

/** Copies are taken back as long as no list names them; what a list names stays. */
async function copyAll(desk: Desk, { copies }: Settled, done: string[]): Promise<void> {
  for (const { from, to } of copies) {
    const target = inside(desk, to);
    await desk.breathe();
    const sha256 = await copyWhole(from.path, target, desk.breathe).catch((error: unknown) => {
      const { code = '', path } = error as NodeJS.ErrnoException;
      throw path === from.path
        ? new InovasiError('tidak-bisa-membaca', { path: from.shown, reason: code }, error)
        : failed(`${desk.path}/${to}`, error);
    });
    done.push(target);
    if (sha256 !== from.facts.sha256) throw new InovasiError('berkas-berubah', { path: from.shown });
  }
}

/**
 * Carries out what was settled: copies first, then each list as a whole. Wherever it is killed, an entry is there whole
 * or not at all; a failure or an interrupt takes back the copies that no list names yet.
 */
export async function carryOut(desk: Desk, settled: Settled): Promise<void> {
  const done: string[] = [];
  const undo = (): void => {
    for (const path of done.splice(0)) rmSync(path, { force: true });
  };
  const release = desk.guard(undo);
  const folders = ['', 'bukti', 'dasar-hukum', 'surat', 'testimoni'];
  let current = desk.path;
  try {
    sweep(folders.map((folder) => inside(desk, folder)));
    // What cannot be changed is found out before anything is copied.
    for (const step of settled.texts) changed(desk, step, step.fresh ? '' : textAt(inside(desk, step.file)));
    await copyAll(desk, settled, done);
    for (const step of settled.texts) {
      current = `${desk.path}/${step.file}`;
      await desk.breathe();
      writeText(desk, step);
      // From here on a list names the copies.
      done.splice(0);
    }
  } catch (error) {
    undo();
    throw failed(current, error);
  } finally {
    release();
  }
}
