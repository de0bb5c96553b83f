import type { Unit } from './check.ts';

/**
 * Entry of `konfirmasi` in `instansi.yaml`: the agency holds the official text and states the value of an unsettled
 * rule.
 */
export interface Confirmation {
  readonly edisi?: string;
  /** Rule id, or the name of one of the edition's own values, as `penutupan`. */
  readonly aturan?: string;
  /** Field, section or letter, where the rule has a value for each. */
  readonly perihal?: string;
  /** Option of the rule, where it has several. */
  readonly opsi?: string;
  /** Group it is limited to; every group where absent. */
  readonly kelompok?: string;
  readonly nilai?: unknown;
  /** Who read the text. */
  readonly oleh?: string;
  readonly dokumen?: string;
  readonly halaman?: string;
  /** Day of the confirmation, ISO 8601. */
  readonly tanggal?: string;
}

/** The keys without which nobody could look a confirmation up. */
export const CONFIRMATION_KEYS = [
  'edisi',
  'aturan',
  'nilai',
  'oleh',
  'dokumen',
  'halaman',
  'tanggal',
] as const;

export type CompleteConfirmation = Confirmation &
  Required<Pick<Confirmation, (typeof CONFIRMATION_KEYS)[number]>>;

/** A confirmation that has taken the place of a value in a rulebook. */
export interface AppliedConfirmation {
  readonly entry: CompleteConfirmation;
  readonly option: string;
  readonly value: unknown;
  readonly unit?: Unit;
}

/** A confirmation as reports print it. */
export interface ConfirmationNote {
  readonly rule: string;
  readonly subject?: string;
  readonly option?: string;
  readonly group?: string;
  /** In words. */
  readonly value: string;
  readonly by: string;
  readonly document: string;
  readonly page: string;
  readonly date: string;
}
