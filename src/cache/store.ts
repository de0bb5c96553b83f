import { join } from 'node:path';
import type { Batch } from '../core/packed.ts';
import { readSealed, sweep, writeSealed } from './sealed.ts';
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
  const body = readSealed(fileOf(slot));
  if (body === undefined) return undefined;
  try {
    const stored = JSON.parse(body) as Stored | null;
    return typeof stored?.context === 'string' ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves reports for the next run. */
export function writeStored(slot: Slot, stored: Stored): void {
  writeSealed(fileOf(slot), JSON.stringify(stored));
  sweep(slot.folder, slot.now);
}
