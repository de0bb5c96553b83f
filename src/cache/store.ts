import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Batch } from '../core/packed.ts';
import { hashOf } from './stamp.ts';

/** Reports of an earlier run, and what they were made with. */
export interface Stored {
  /** Everything but the dossiers' own files and the editions that the reports hang on. */
  readonly context: string;
  /** State of each edition by its id. */
  readonly editions: Readonly<Record<string, string>>;
  readonly batch: Batch;
}

/** Where the reports of one repository are kept. */
export interface Slot {
  /** Folder of which everything may be deleted at any time. */
  readonly folder: string;
  /** Names the repository and the way it is looked at. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

function fileOf({ folder, name }: Slot): string {
  return join(folder, `${hashOf(name)}.json`);
}

/** What an earlier run left; undefined where there is nothing, or anything about it is not as it was written. */
export function readStored(slot: Slot): Stored | undefined {
  try {
    const text = readFileSync(fileOf(slot), 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    const stored = hashOf(body) === text.slice(0, end) ? (JSON.parse(body) as Stored | null) : null;
    return typeof stored?.context === 'string' ? stored : undefined;
  } catch {
    return undefined;
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Not even the folder is there.
  }
}

/** Milliseconds after which nobody asks again for what was kept. */
const OLD = 30 * 86_400_000;

function sweep({ folder, now }: Slot): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (now - statSync(path).mtimeMs > OLD) rmSync(path, { force: true });
  }
}

/** Leaves reports for the next run. A full disk or a folder that cannot be written costs nothing but the time saved. */
export function writeStored(slot: Slot, stored: Stored): void {
  const path = fileOf(slot);
  const draft = `${path}.${hashOf(String(slot.now)).slice(0, 8)}.tmp`;
  try {
    mkdirSync(slot.folder, { recursive: true });
    const body = JSON.stringify(stored);
    writeFileSync(draft, `${hashOf(body)}\n${body}`, { mode: 0o600 });
    renameSync(draft, path);
    sweep(slot);
  } catch {
    discard(draft);
  }
}
