import type { NotShown, RasterReason } from './foreign.ts';

/** A page of a file that follows as an annex, as far as words are made of it. */
export interface AnnexSheet {
  readonly text: string;
  /** Why it is shown as a picture of itself; empty where it is not. */
  readonly reasons: readonly RasterReason[];
  /** Whether nothing of it could be shown. */
  readonly blank: boolean;
}

/** What became of a file that follows as an annex. */
export interface AnnexFile {
  /** From the dossier's root. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** Its pages in their order; none where it is not shown. */
  readonly sheets: readonly AnnexSheet[];
  readonly notShown?: NotShown;
  /** Set where the file is damaged: its pages are those that could be found, and there may have been more. */
  readonly damaged?: true;
  /** Digital signatures in it. */
  readonly signatures: number;
  /** Name under which the file itself is embedded, unchanged; absent where it is not. */
  readonly embedded?: string;
}
