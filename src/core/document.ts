import type { Chart, GroupBars, Pair } from './chart.ts';
import type { Language } from './language.ts';
import type { Alignment, Inline } from './prose.ts';

/** A cell or term: runs of text. */
export type Content = readonly Inline[];

export interface Column {
  readonly header: string;
  readonly align?: Alignment;
  /** Relative width; the renderer shares out the line among all columns. */
  readonly weight?: number;
}

/** A block of a page of its own; the higher `spare`, the sooner it is left out for want of room, never at 0. */
export interface SheetBlock {
  readonly block: Block;
  readonly spare: number;
}

/** An address with its name, and what a code of it is called for those who cannot see it. */
export interface AddressCode {
  readonly address: string;
  readonly label: string;
  readonly alt: string;
}

/** A picture by its key in `images`, with its words for who cannot see it. */
export interface Photograph {
  readonly image: string;
  readonly alt: string;
  readonly caption?: Content;
}

/** What the document is made of. Links in runs of text are URLs or `#anchor` of a heading or table row here. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      readonly text: Content;
      /** Lower-case ASCII name of the place, unique in the document. */
      readonly anchor: string;
      /** Whether it stands in the contents and the bookmarks. */
      readonly listed: boolean;
    }
  | {
      readonly kind: 'paragraph';
      readonly content: Content;
      readonly style?: 'body' | 'question' | 'note' | 'lead';
      /** Whether it may not be parted from what follows it. */
      readonly keep?: true;
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly content: readonly Block[]; readonly attribution?: string }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Content[])[];
      /** The first cell of each row is its header. */
      readonly rowHeaders?: boolean;
      /** Names of the rows that links lead to, by index, of the same kind as a heading's `anchor`. */
      readonly rowAnchors?: readonly (string | null)[];
    }
  /** Terms and values, two columns, each term a row header. */
  | {
      readonly kind: 'facts';
      readonly caption?: string;
      readonly rows: readonly { readonly term: string; readonly value: Content }[];
    }
  | ({ readonly kind: 'picture' } & Photograph)
  /** Pictures side by side, each whole and with its own caption. */
  | { readonly kind: 'photos'; readonly items: readonly Photograph[] }
  | { readonly kind: 'chart'; readonly chart: Chart; readonly alt: string; readonly caption?: string }
  /** A framed remark: what is not known, where sources differ, that this is fiction. */
  | {
      readonly kind: 'callout';
      readonly tone: 'info' | 'warning';
      readonly title: string;
      readonly content: readonly Block[];
    }
  /** What happened when, oldest first: a list whose entries hang on one line. */
  | {
      readonly kind: 'timeline';
      readonly events: readonly { readonly time: string; readonly text: Content; readonly main?: true }[];
    }
  /** Short marks with their names, as goals and a category: a list set side by side. */
  | {
      readonly kind: 'badges';
      readonly items: readonly { readonly mark: string; readonly label: string }[];
    }
  /** Addresses to be read by a telephone, each printed beside its code; several stand two to a row. */
  | { readonly kind: 'codes'; readonly codes: readonly AddressCode[] }
  /** Before and after of several measures, each pair on a scale of its own. */
  | {
      readonly kind: 'comparison';
      readonly pairs: readonly Pair[];
      readonly alt: string;
      readonly caption?: string;
    }
  /** Numbers of several groups over time, drawn to the scale of `most` with room for the label `widest`. */
  | {
      readonly kind: 'bars';
      readonly groups: readonly GroupBars[];
      readonly most: number;
      readonly widest: string;
      readonly alt: string;
      readonly caption?: string;
    }
  /** Blocks that share one page of their own; what does not fit is left out. */
  | { readonly kind: 'sheet'; readonly content: readonly SheetBlock[] }
  | { readonly kind: 'page-break' }
  /** Whose letter it is: names and address in the middle, the largest name last of the first two. */
  | {
      readonly kind: 'letterhead';
      readonly agency: string;
      readonly unit?: string;
      /** Address, telephone, web site: small, one line each. */
      readonly details: readonly string[];
      readonly logo?: { readonly image: string; readonly alt: string };
    }
  /** What the letter is, and its number below. */
  | { readonly kind: 'letter-title'; readonly title: string; readonly number: string }
  /** Terms and values of a letter, with a colon between them. */
  | {
      readonly kind: 'particulars';
      readonly rows: readonly { readonly term: string; readonly value: Content }[];
    }
  | Signature;

/** Where a letter is signed. */
export interface Signature {
  readonly kind: 'signature';
  readonly place: string;
  /** Office of who signs, one line each. */
  readonly office: readonly string[];
  /** Words in the box for a duty stamp; no box where absent. */
  readonly stamp?: string;
  readonly name: string;
  /** Rank and employee number, below the name. */
  readonly details: readonly string[];
  /** What stands where the hand would: only made-up examples have it. */
  readonly drawing?: { readonly image: string; readonly alt: string };
}

export interface Cover {
  /** Small line above the title: competition and year. */
  readonly kicker: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly agency: string;
  readonly unit?: string;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  /** Set on made-up dossiers: says so in plain words. */
  readonly fiction?: string;
  /** The innovation's own picture, below the title. */
  readonly picture?: CoverPicture;
  /** The agency's emblem, before its name. */
  readonly logo?: CoverPicture;
}

/** A picture of the cover by its key in `images`. */
export interface CoverPicture {
  readonly image: string;
  readonly alt: string;
}

/** A file that travels inside the PDF, byte for byte. */
export interface Attachment {
  /** As readers of PDF show it; no two of a document have the same. */
  readonly name: string;
  /** Media type, as `application/pdf`. */
  readonly type: string;
  readonly description: string;
  /** What it is to the document, in the terms of PDF/A-3. */
  readonly relationship: 'Source' | 'Data' | 'Supplement' | 'Unspecified';
  readonly bytes: Uint8Array;
}

/** A page of a file that follows as an annex. What it looks like was given to the renderer before, under the annex's key. */
export interface AnnexPage {
  /** Of the same kind as a heading's. */
  readonly anchor: string;
  /** Printed in the margin: which annex this is, which page of how many, and where it is cited. */
  readonly stamp: { readonly name: string; readonly page: string; readonly cited: string };
  /** What it shows, in words. */
  readonly alt: string;
  /** Printed in its place where nothing of it can be shown. */
  readonly notice?: string;
}

/** A file that follows the document page by page, behind a divider. */
export interface Annex {
  readonly key: string;
  readonly divider: readonly Block[];
  readonly pages: readonly AnnexPage[];
}

/** A whole document as data. The renderer adds only geometry. */
export interface DocumentModel {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** ISO 8601 instant that dates the file; the same input has the same date. */
  readonly date: string;
  /** Name and version of the tool, for the file's Producer. */
  readonly producer: string;
  /** Words by which other programs find it. */
  readonly keywords?: string;
  readonly watermark?: string;
  /** A letter has larger text, and nothing on its pages but their number from the second on. */
  readonly look?: 'letter';
  readonly header: string;
  /** Left part of the footer; the renderer adds the page number. */
  readonly footer: string;
  readonly labels: {
    /** Name of the page before the contents. */
    readonly cover: string;
    readonly contents: string;
    readonly page: string;
    readonly of: string;
    readonly continued: string;
  };
  /** Absent on letters. */
  readonly cover?: Cover;
  readonly blocks: readonly Block[];
  /** What stands behind the annexes. */
  readonly closing?: readonly Block[];
  /** Absent where nothing follows. */
  readonly annexes?: readonly Annex[];
  /** Pictures by the key that `picture.image` names. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly attachments?: readonly Attachment[];
}
