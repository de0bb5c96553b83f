import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InovasiError } from '../../core/errors.ts';
import { isUntouchedDocx, isUntouchedPdf } from '../../seal/index.ts';
import { looking, writeWhole } from '../output.ts';

export type LetterFormat = 'pdf' | 'docx';

/** What became of one file. */
export type Outcome =
  | 'new'
  /** The draft of an earlier run, which says the same. */
  | 'same'
  /** Took the place of an earlier draft that nobody had touched. */
  | 'updated'
  /** A file that is not an untouched draft stands there, so this one got another name. */
  | 'aside'
  | 'overwritten';

export interface PlacedFile {
  readonly path: string;
  readonly outcome: Outcome;
  /** Name of the file that was left alone. */
  readonly kept?: string;
}

/** Larger files are no drafts of ours. */
const MOST = 8_000_000;

const UNTOUCHED = { pdf: isUntouchedPdf, docx: isUntouchedDocx } as const;

/** What stands at a path: nothing, a draft that may be replaced, or somebody's work. */
function standing(path: string, format: LetterFormat): 'nothing' | 'draft' | 'kept' {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return existsSync(path) ? 'kept' : 'nothing';
  if (!found.isFile() || found.size > MOST) return 'kept';
  return UNTOUCHED[format](readFileSync(path)) ? 'draft' : 'kept';
}

function named(folder: string, stem: string, number: number, format: LetterFormat): string {
  return join(folder, `${stem}${number === 1 ? '' : `-${number}`}.${format}`);
}

function isSame(path: string, bytes: Uint8Array): boolean {
  return Buffer.compare(readFileSync(path), bytes) === 0;
}

/** Where a draft goes and what it would do to what stands there. */
export interface Placing {
  readonly folder: string;
  readonly stem: string;
  readonly format: LetterFormat;
  readonly overwrite: boolean;
  /** Names in the folder that the list of letters holds as signed. */
  readonly listed: ReadonlySet<string>;
}

/** Finds the place of a draft: never over a listed letter, nor, unless asked, over what a person may have changed. */
export function placeDraft(bytes: Uint8Array, placing: Placing): PlacedFile {
  const { folder, stem, format, overwrite, listed } = placing;
  const first = named(folder, stem, 1, format);
  for (let number = 1; ; number += 1) {
    const path = named(folder, stem, number, format);
    const kept = number === 1 ? {} : { kept: basename(first) };
    if (listed.has(basename(path))) continue;
    const found = looking(path, () => standing(path, format));
    if (found === 'nothing') return { path, outcome: number === 1 ? 'new' : 'aside', ...kept };
    if (found === 'draft') {
      const outcome = isSame(path, bytes) ? 'same' : number === 1 ? 'updated' : 'aside';
      return { path, outcome, ...kept };
    }
    if (overwrite) return { path, outcome: 'overwritten', ...kept };
  }
}

/** Writes a draft where it was placed. */
export function writeDraft(bytes: Uint8Array, { path, outcome }: PlacedFile): void {
  if (outcome === 'same') return;
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new InovasiError('tidak-bisa-menulis', { path, reason: 'EISDIR' });
  }
  writeWhole(path, bytes);
}
