import type { PdfRef } from './writer/index.ts';

/** What a structure element says beside its content. */
export interface TagDetails {
  readonly alt?: string;
  readonly title?: string;
  /** Unique in the document. */
  readonly id?: string;
  readonly scope?: 'Row' | 'Column';
  /** Ids of the header cells of a cell. */
  readonly headers?: readonly string[];
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
  readonly block?: boolean;
}

/** Content on a page: a marked sequence, or an annotation. */
export type Mark =
  | { readonly page: PdfRef; readonly sequence: number }
  | { readonly page: PdfRef; readonly annotation: PdfRef };

/** A node of the structure tree. It enters the tree when its first content is painted, in reading order. */
export interface Tag {
  readonly type: string;
  readonly parent: Tag | undefined;
  readonly details: TagDetails;
  readonly kids: (Tag | Mark)[];
  /** Box on its page, for figures. */
  box?: readonly [number, number, number, number];
  attached: boolean;
}

/** A node below `parent`. */
export function tag(type: string, parent: Tag | undefined, details: TagDetails = {}): Tag {
  return { type, parent, details, kids: [], attached: parent === undefined };
}

/** Puts a node and those above it into the tree, if they are not there yet. */
export function attach(node: Tag): void {
  if (node.attached || node.parent === undefined) return;
  attach(node.parent);
  node.parent.kids.push(node);
  node.attached = true;
}

/** The sequences and annotations of the whole file, by the key of their page or annotation. */
export interface ParentEntries {
  readonly pages: Map<number, readonly Tag[]>;
  readonly annotations: Map<number, Tag>;
}
