/** A run of text inside a block of prose. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold?: true;
      readonly italic?: true;
      readonly code?: true;
      readonly strike?: true;
      /** Address as written: URL, `#anchor`, or a path from the file it stands in. */
      readonly link?: string;
    }
  | { readonly kind: 'break' }
  /** `![alt](target)` among words; a picture alone in a paragraph becomes a `picture` block. */
  | { readonly kind: 'image'; readonly alt: string; readonly target: string };

export type Alignment = 'left' | 'right' | 'center';

/** Markdown as data. `line` is the 1-based line of the source where the block begins. */
export type ProseBlock =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly content: readonly Inline[];
      readonly line: number;
    }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[]; readonly line: number }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly ProseBlock[])[];
      readonly line: number;
    }
  | { readonly kind: 'quote'; readonly content: readonly ProseBlock[]; readonly line: number }
  | { readonly kind: 'code'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'table';
      readonly header: readonly (readonly Inline[])[];
      readonly align: readonly Alignment[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
      readonly line: number;
    }
  | {
      readonly kind: 'picture';
      readonly alt: string;
      readonly target: string;
      readonly title?: string;
      readonly line: number;
    }
  | { readonly kind: 'rule'; readonly line: number };
