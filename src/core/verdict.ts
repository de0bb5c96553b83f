// What holding a compiled file against the repository found out.
import type { Recipe } from './manifest.ts';

/** How a source is now, against when the document was compiled. */
export interface SourceChange {
  readonly path: string;
  readonly change: 'changed' | 'gone' | 'new';
}

/** Where a document was compiled from again, to compare the bytes. */
export type RemadeFrom = 'commit' | 'work-tree';

/** Why the bytes of a document could not be compared. */
export type NotCompared =
  /** Compiled with another version of the tool. */
  | 'other-version'
  /** No repository around, or none that holds the dossier. */
  | 'no-repository'
  /** The commit is not in this repository. */
  | 'no-commit'
  /** It held changes that no commit has, and the sources are other ones now. */
  | 'unsaved'
  /** What the commit holds is not what the document records as its sources. */
  | 'other-sources'
  /** Its sources no longer pass, or no longer can be compiled. */
  | 'not-compilable';

/** A part of a document that is not as compiled, in words of the reader's language. */
export type BytesVerdict =
  | { readonly kind: 'same'; readonly from: RemadeFrom }
  /** The first places that differ, each named once. */
  | { readonly kind: 'altered'; readonly from: RemadeFrom; readonly parts: readonly string[] }
  | { readonly kind: 'not-compared'; readonly reason: NotCompared };

/** What a part of a PDF is for, as people see it. */
export type PartOfFile =
  /** A page by its place in the file, and by what is printed on it. */
  | { readonly kind: 'page'; readonly number: number; readonly label: string }
  | { readonly kind: 'font' | 'metadata' | 'structure' | 'attachment' | 'table' | 'other' };

/** A file of a package against its manifest. */
export interface PackedChange {
  readonly path: string;
  readonly change: 'altered' | 'missing' | 'extra';
}

export interface Verdict {
  readonly path: string;
  /** Version of the tool that compiled it. */
  readonly madeWith: string;
  readonly recipe: Recipe;
  readonly bytes: BytesVerdict;
  /** How many sources it records. */
  readonly sources: number;
  /** Those that are different now; absent where there is no repository to look into. */
  readonly changes?: readonly SourceChange[];
  /** There for a package: how many files, and which are not as written. */
  readonly packed?: { readonly files: number; readonly changes: readonly PackedChange[] };
}

/** Whether everything that could be compared fits, and enough could be. */
export function isConfirmed({ bytes, changes, packed }: Verdict): boolean {
  const whole = packed === undefined || packed.changes.length === 0;
  const bySources =
    bytes.kind === 'not-compared' && bytes.reason === 'other-version' && changes?.length === 0;
  return whole && (bytes.kind === 'same' || bySources);
}
