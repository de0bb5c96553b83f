import type { Mark, ParentEntries, Tag } from './tags.ts';
import { pdfString, syntaxOf, type PdfDocument, type PdfRef } from './writer/index.ts';

/** What the elements of a tree are written with. There are many of them, so each is put together as text at once. */
interface Scribe {
  readonly doc: PdfDocument;
  readonly numbers: Map<Tag, number>;
  readonly ids: (readonly [string, number])[];
}

/** Writes the structure tree with its parent tree and ids. */
export function writeTree(doc: PdfDocument, root: Tag, parents: ParentEntries): void {
  const scribe: Scribe = { doc, numbers: new Map(), ids: [] };
  const number = doc.objects.reserve();
  const top = writeElement(scribe, root, number);
  const next = parents.pages.size + parents.annotations.size;
  const ids = scribe.ids.length === 0 ? '' : `\n/IDTree ${idTree(scribe.ids)}`;
  const entries = `/K [${top} 0 R]\n/ParentTree ${parentTree(parents, scribe.numbers)}${ids}`;
  doc.objects.put(number, `<<\n/Type /StructTreeRoot\n${entries}\n/ParentTreeNextKey ${next}\n>>`);
  doc.root.data['StructTreeRoot'] = doc.objects.refer(number);
}

/** Writes an element after all that is below it, and gives its number. */
function writeElement(scribe: Scribe, node: Tag, parent: number): number {
  const { objects } = scribe.doc;
  const number = objects.reserve();
  const page = node.kids.find((kid): kid is Mark => 'page' in kid)?.page;
  scribe.numbers.set(node, number);
  if (node.details.id !== undefined) scribe.ids.push([node.details.id, number]);
  let kids = '';
  for (const kid of node.kids)
    kids += 'page' in kid ? ` ${markSyntax(kid, page)}` : ` ${writeElement(scribe, kid, number)} 0 R`;
  const on = page === undefined ? '' : `\n/Pg ${syntaxOf(page)}`;
  const what = `/Type /StructElem\n/S /${node.type}\n/P ${parent} 0 R${on}${detailsSyntax(node)}`;
  objects.put(number, `<<\n${what}\n/K [${kids.slice(1)}]\n>>`);
  return number;
}

/** Content that an element holds; on the page that the element names, its number is enough. */
function markSyntax(mark: Mark, page: PdfRef | undefined): string {
  if ('annotation' in mark) return syntaxOf({ Type: 'OBJR', Pg: mark.page, Obj: mark.annotation });
  if (mark.page === page) return String(mark.sequence);
  return syntaxOf({ Type: 'MCR', Pg: mark.page, MCID: mark.sequence });
}

function detailsSyntax(node: Tag): string {
  const { alt, title, id } = node.details;
  const attributes = attributesOf(node);
  return [
    alt === undefined ? '' : `\n/Alt ${syntaxOf(pdfString(alt))}`,
    title === undefined ? '' : `\n/T ${syntaxOf(pdfString(title))}`,
    id === undefined ? '' : `\n/ID ${syntaxOf(pdfString(id))}`,
    attributes.length === 0 ? '' : `\n/A ${syntaxOf(attributes.length === 1 ? attributes[0] : attributes)}`,
  ].join('');
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

/** The elements of each page and annotation, in the order of their keys. */
function parentTree({ pages, annotations }: ParentEntries, numbers: ReadonlyMap<Tag, number>): string {
  const refer = (node: Tag): string => `${numbers.get(node) ?? 0} 0 R`;
  const entries: (readonly [number, string])[] = [
    ...[...pages].map(([key, nodes]) => [key, `[${nodes.map(refer).join(' ')}]`] as const),
    ...[...annotations].map(([key, node]) => [key, refer(node)] as const),
  ];
  const sorted = entries.toSorted(([left], [right]) => left - right);
  return `<<\n/Nums [${sorted.map(([key, value]) => `${key} ${value}`).join(' ')}]\n>>`;
}

function idTree(ids: readonly (readonly [string, number])[]): string {
  const sorted = ids.toSorted(([left], [right]) => (left < right ? -1 : 1));
  const names = sorted.map(([id, number]) => `${syntaxOf(pdfString(id))} ${number} 0 R`);
  return `<<\n/Names [${names.join(' ')}]\n>>`;
}
