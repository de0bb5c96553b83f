import { pdfString, type PdfDocument, type PdfRef } from './door.ts';

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
type Mark =
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

/** Writes the structure tree with its parent tree and ids. */
export function writeTree(doc: PdfDocument, root: Tag, parents: ParentEntries): void {
  const refs = new Map<Tag, PdfRef>();
  const treeRoot = doc.getStructTreeRoot();
  const ids: [string, PdfRef][] = [];
  const write = (node: Tag, parent: PdfRef): PdfRef => {
    const ref = doc.ref(elementData(node, parent));
    refs.set(node, ref);
    if (node.details.id !== undefined) ids.push([node.details.id, ref]);
    ref.data['K'] = node.kids.map((kid) => ('type' in kid ? write(kid, ref) : markData(kid)));
    ref.end();
    return ref;
  };
  treeRoot.data['K'] = [write(root, treeRoot)];
  for (const [key, nodes] of parents.pages)
    treeRoot.data.ParentTree.add(
      key,
      nodes.map((node) => refs.get(node)),
    );
  for (const [key, node] of parents.annotations) treeRoot.data.ParentTree.add(key, refs.get(node));
  treeRoot.data['ParentTreeNextKey'] = parents.pages.size + parents.annotations.size;
  if (ids.length > 0) treeRoot.data['IDTree'] = idTree(ids);
}

function idTree(ids: readonly (readonly [string, PdfRef])[]): Record<string, unknown> {
  const sorted = ids.toSorted(([left], [right]) => (left < right ? -1 : 1));
  const limits = [sorted[0], sorted.at(-1)].map((entry) => pdfString(entry?.[0] ?? ''));
  return { Kids: [{ Limits: limits, Names: sorted.flatMap(([id, ref]) => [pdfString(id), ref]) }] };
}

function markData(mark: Mark): Record<string, unknown> {
  return 'sequence' in mark
    ? { Type: 'MCR', Pg: mark.page, MCID: mark.sequence }
    : { Type: 'OBJR', Pg: mark.page, Obj: mark.annotation };
}

function elementData(node: Tag, parent: PdfRef): Record<string, unknown> {
  const { alt, title, id } = node.details;
  const attributes = [tableAttributes(node), listAttributes(node), layoutAttributes(node)].filter(
    (entry) => entry !== undefined,
  );
  return {
    Type: 'StructElem',
    S: node.type,
    P: parent,
    ...(alt === undefined ? {} : { Alt: pdfString(alt) }),
    ...(title === undefined ? {} : { T: pdfString(title) }),
    ...(id === undefined ? {} : { ID: pdfString(id) }),
    ...(attributes.length === 0 ? {} : { A: attributes.length === 1 ? attributes[0] : attributes }),
  };
}

function tableAttributes({ details }: Tag): Record<string, unknown> | undefined {
  if (details.scope === undefined && details.headers === undefined) return undefined;
  return {
    O: 'Table',
    ...(details.scope === undefined ? {} : { Scope: details.scope }),
    ...(details.headers === undefined ? {} : { Headers: details.headers.map(pdfString) }),
  };
}

function listAttributes({ details }: Tag): Record<string, unknown> | undefined {
  return details.numbering === undefined ? undefined : { O: 'List', ListNumbering: details.numbering };
}

function layoutAttributes({ details, box }: Tag): Record<string, unknown> | undefined {
  if (details.block !== true && box === undefined) return undefined;
  return { O: 'Layout', Placement: 'Block', ...(box === undefined ? {} : { BBox: [...box] }) };
}
