// The answer sheet: what a person carries into the form on the web, in the form's order.

/** A file of the package that is uploaded at a place of the form. */
export interface Upload {
  /** Path inside the package. */
  readonly path: string;
  readonly size: number;
  /** Largest size in bytes that the form takes; absent where none is known. */
  readonly limit?: number;
}

/** One place of the form: something to type, to choose or to upload. */
export interface SheetItem {
  /** Permanent within one form, as `isian-ringkasan`. */
  readonly id: string;
  readonly label: string;
  /** The form's question, in our own words. */
  readonly question?: string;
  readonly act: 'type' | 'choose' | 'upload' | 'tick';
  /** Plain text that goes in; empty where the dossier does not say it yet. */
  readonly text: string;
  /** There for answers: the words used, and every recorded limit, most trusted first. */
  readonly words?: { readonly used: number; readonly limits: readonly number[] };
  readonly uploads: readonly Upload[];
  /** What a person should know at this place. */
  readonly remark?: string;
}

export interface SheetPart {
  readonly id: string;
  readonly title: string;
  readonly items: readonly SheetItem[];
}

/** A whole form as data. */
export interface AnswerSheet {
  readonly title: string;
  readonly agency: string;
  readonly editionName: string;
  /** Tells one dossier's ticks from another's, on the same machine. */
  readonly key: string;
  /** Short hash of the commit; absent before the first one. */
  readonly commit?: string;
  /** ISO 8601 day of the state it shows. */
  readonly date: string;
  readonly fiction: boolean;
  readonly draft: boolean;
  /** Edition whose form stands in for this one's, where its own is not known. */
  readonly borrowedForm?: string;
  readonly parts: readonly SheetPart[];
}
