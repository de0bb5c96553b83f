import type { Mark, ParentEntries, Tag } from './tags.ts';
import { pdfString, type PdfDocument, type PdfRef } from './writer/index.ts';

/** What is known of the elements that were written. */
interface Scribe {
  readonly ref: PdfDocument['ref'];
  readonly refs: Map<Tag, PdfRef>;
  readonly ids: (readonly [string, PdfRef])[];
}

/** Writes the structure tree with its parent tree and ids. */
export function writeTree({ kit, ref }: PdfDocument, root: Tag, parents: ParentEntries): void {
  const scribe: Scribe = { ref, refs: new Map(), ids: [] };
  const { data } = kit.getStructTreeRoot();
  const { refs, ids } = scribe;
  Object.assign(data, { K: [writeElement(scribe, root, kit.getStructTreeRoot())] });
  for (const [key, nodes] of parents.pages)
    data.ParentTree.add(
      key,
      nodes.map((node) => refs.get(node)),
    );
  for (const [key, node] of parents.annotations) data.ParentTree.add(key, refs.get(node));
  const next = parents.pages.size + parents.annotations.size;
  Object.assign(data, { ParentTreeNextKey: next }, ids.length === 0 ? {} : { IDTree: idTree(ids) });
}

/** Writes an element after all that is below it. */
function writeElement(scribe: Scribe, node: Tag, parent: PdfRef): PdfRef {
  const page = node.kids.find((kid): kid is Mark => 'page' in kid)?.page;
  const attributes = attributesOf(node);
  const { alt, title, id } = node.details;
  const ref = scribe.ref({
    Type: 'StructElem',
    S: node.type,
    P: parent,
    Pg: page,
    Alt: alt === undefined ? undefined : pdfString(alt),
    T: title === undefined ? undefined : pdfString(title),
    ID: id === undefined ? undefined : pdfString(id),
    A: attributes.length > 1 ? attributes : attributes[0],
  });
  scribe.refs.set(node, ref);
  if (id !== undefined) scribe.ids.push([id, ref]);
  ref.data['K'] = node.kids.map((kid) =>
    'page' in kid ? markData(kid, page) : writeElement(scribe, kid, ref),
  );
  ref.end();
  return ref;
}

/** Content that an element holds; on the page that the element names, its number is enough. */
function markData(mark: Mark, page: PdfRef | undefined): unknown {
  if ('annotation' in mark) return { Type: 'OBJR', Pg: mark.page, Obj: mark.annotation };
  return mark.page === page ? mark.sequence : { Type: 'MCR', Pg: mark.page, MCID: mark.sequence };
}

/** What an element says of itself as a part of a table or a list, and of its place. */
function attributesOf({ details, box }: Tag): readonly Record<string, unknown>[] {
  const { scope, headers, numbering, block } = details;
  const out: Record<string, unknown>[] = [];
  if (scope !== undefined || headers !== undefined)
    out.push({ O: 'Table', Scope: scope, Headers: headers?.map(pdfString) });
  if (numbering !== undefined) out.push({ O: 'List', ListNumbering: numbering });
  if (block === true || box !== undefined) out.push({ O: 'Layout', Placement: 'Block', BBox: box });
  return out;
}

function idTree(ids: readonly (readonly [string, PdfRef])[]): Record<string, unknown> {
  const sorted = ids.toSorted(([left], [right]) => (left < right ? -1 : 1));
  return { Names: sorted.flatMap(([id, ref]) => [pdfString(id), ref]) };
}
