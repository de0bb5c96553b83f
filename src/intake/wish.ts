import type { FileFacts } from '../core/file-facts.ts';
import type { Measurement } from '../core/innovation.ts';
import type { IntakeKind } from './forms.ts';
import type { Origin } from './proposal.ts';
import type { Source } from './sources.ts';

/** What may stand behind a key. */
export type Value =
  | string
  | number
  | boolean
  | readonly Measurement[]
  | readonly string[]
  | { readonly halaman: number };

/** A value that was decided on, and where it comes from. */
export interface Decided {
  readonly value: Value;
  readonly origin: Origin;
}

/** A file that was looked into. */
export interface Found extends Source {
  readonly facts: FileFacts;
  /** Whether the dossier has the same bytes with an entry already, or they were handed in before: nothing is asked. */
  readonly known?: boolean;
}

/** One thing that is to be added. */
export interface Wish {
  readonly kind: IntakeKind;
  /** By YAML key. A key that was left open on purpose is absent. */
  readonly values: Readonly<Record<string, Decided>>;
  readonly source?: Found;
  /** What proves it: ids of entries that are there, or numbers of wishes before this one. */
  readonly proofs: readonly (string | number)[];
  /** Of a note: something that was developed, and answers no note. */
  readonly development?: boolean;
}

/** What became of a wish. */
export interface Outcome {
  readonly wish: Wish;
  readonly how: 'added' | 'adopted' | 'filled' | 'restored' | 'known';
  /** The id of its entry; absent where entries of its list have none. */
  readonly id?: string;
  /** Path of its file from the dossier's own root. */
  readonly file?: string;
}

/** A file to be copied, to a path from the dossier's own root. */
export interface CopyStep {
  readonly from: Found;
  readonly to: string;
}

/** A text of the dossier to be changed or made; undefined where it cannot be done without changing anything else. */
export interface TextStep {
  readonly file: string;
  /** Made anew, and never over one that is there. */
  readonly fresh: boolean;
  readonly change: (text: string) => string | undefined;
}

/** Everything that adding does. */
export interface Settled {
  readonly outcomes: readonly Outcome[];
  readonly copies: readonly CopyStep[];
  readonly texts: readonly TextStep[];
}
