import type { Value } from './wish.ts';
import type { IntakeKind } from './forms.ts';
import type { Origin } from './proposal.ts';
import type { LeftReason } from './sources.ts';

/** Something about a file that is worth saying when it is taken in. */
export type IntakeNote =
  /** Its name said something else than its content. */
  { readonly kind: 'renamed'; readonly type: string } | { readonly kind: 'large'; readonly size: number };

/** What became of one thing that was handed in. */
export interface IntakeItem {
  /** The file as it was handed in; absent where no file was. */
  readonly source?: string;
  readonly result: 'added' | 'adopted' | 'filled' | 'restored' | 'known' | 'left';
  /** Why it was left alone. */
  readonly reason?: LeftReason;
  readonly kind?: IntakeKind;
  readonly id?: string;
  /** From the dossier's own root. */
  readonly file?: string;
  /** What was decided for each key, and where it was read; absent where it was left blank. */
  readonly values?: readonly { readonly key: string; readonly value?: Value; readonly origin?: Origin }[];
  readonly notes?: readonly IntakeNote[];
}

/** What became of everything that was handed in. */
export interface IntakeReport {
  readonly schemaVersion: 1;
  readonly dossier: string;
  /** Nothing was written: this is what would be done. */
  readonly dryRun: boolean;
  /** Files that were handed in; as many items have a source. */
  readonly received: number;
  readonly items: readonly IntakeItem[];
}
