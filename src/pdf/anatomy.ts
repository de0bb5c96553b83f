// Reads back what this folder writes: which object lies where, and what each is for.
import { bytesAt, windowed, type Stored } from '../core/bytes.ts';
import type { PartOfFile } from '../core/verdict.ts';
import { labelsIn, pageLabel } from './labels.ts';

/** An object of a file. */
interface PdfObject {
  readonly number: number;
  /** Where it begins and ends, in bytes. */
  readonly start: number;
  readonly end: number;
  /** What stands before its stream, if it has one. */
  readonly head: string;
  /** Where its stream begins; absent where it has none. */
  readonly stream?: number;
}

export interface Anatomy {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly root: number;
  /** Where the table of objects begins. */
  readonly table: number;
}

const STREAM = '\nstream\n';
/** Bytes in which the head of an object with a stream ends, unless it is a very long one. */
const HEAD = 4096;

function textAt(file: Stored, start: number, end: number): string {
  return Buffer.from(bytesAt(file, start, end - start)).toString('latin1');
}

function objectAt(file: Stored, number: number, start: number, end: number): PdfObject {
  const first = textAt(file, start, Math.min(end, start + HEAD));
  const isWhole = first.includes(STREAM) || end - start <= HEAD;
  const text = isWhole ? first : textAt(file, start, end);
  const found = text.indexOf(STREAM);
  const head = found < 0 ? text : text.slice(0, found);
  const stream = found < 0 ? {} : { stream: start + found + STREAM.length };
  return { number, start, end, head, ...stream };
}

/** The parts of a file as we write one; undefined where its table or its trailer is not as written. */
export function anatomyOf(given: Stored): Anatomy | undefined {
  const file = windowed(given);
  const tail = textAt(file, Math.max(0, file.size - 1024), file.size);
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]);
  const root = Number(/\/Root (\d+) 0 R/.exec(tail)?.[1]);
  if (!Number.isInteger(table) || !Number.isInteger(root) || table >= file.size) return undefined;
  const lines = textAt(file, table, file.size).split('\n');
  if (lines[0] !== 'xref') return undefined;
  const starts = lines.flatMap((line, index) => {
    const offset = /^(\d{10}) 00000 n\s*$/.exec(line)?.[1];
    // Line 0 is the keyword, line 1 the range, line 2 the entry of object 0.
    return offset === undefined ? [] : [{ number: index - 2, start: Number(offset) }];
  });
  const ordered = starts.toSorted((left, right) => left.start - right.start);
  const objects = ordered.map(({ number, start }, index) =>
    objectAt(file, number, start, ordered[index + 1]?.start ?? table),
  );
  return { objects: new Map(objects.map((object) => [object.number, object])), root, table };
}

/** The number that a key of an object refers to. */
function referred(anatomy: Anatomy, from: number | undefined, key: string): number | undefined {
  const head = from === undefined ? undefined : anatomy.objects.get(from)?.head;
  const number = head === undefined ? undefined : new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(head)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The bytes of the document's first attachment, as `embedFile` wrote it. */
export function firstAttachment(file: Stored, anatomy: Anatomy): Uint8Array | undefined {
  const catalog = anatomy.objects.get(anatomy.root)?.head ?? '';
  const [, listed] = /\/AF \[(\d+) 0 R/.exec(catalog) ?? [];
  const stream = referred(anatomy, listed === undefined ? undefined : Number(listed), 'F');
  const object = stream === undefined ? undefined : anatomy.objects.get(stream);
  const length = Number(/\/Length (\d+)/.exec(object?.head ?? '')?.[1]);
  if (object?.stream === undefined || !Number.isInteger(length)) return undefined;
  return bytesAt(file, object.stream, length);
}

const KINDS: readonly (readonly [RegExp, Exclude<PartOfFile['kind'], 'page'>])[] = [
  [/\/Type \/(?:EmbeddedFile|Filespec)\b/, 'attachment'],
  [
    /\/Type \/(?:Metadata|Catalog|OutputIntent)\b|\/(?:Producer|Creator|CreationDate) |\/N 3\b|obj\n\(/,
    'metadata',
  ],
  [/\/Type \/(?:Font|FontDescriptor)\b|\/CMapName\b|\/FontFile2\b/, 'font'],
  [/\/Type \/(?:StructElem|StructTreeRoot|Outlines)\b|\/S \/|\/Title /, 'structure'],
];

function pagesOf({ objects, root }: Anatomy): readonly number[] {
  const catalog = objects.get(root)?.head ?? '';
  const tree = Number(/\/Pages (\d+) 0 R/.exec(catalog)?.[1]);
  const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(tree)?.head ?? '')?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

/** Objects that a page needs to be painted: not its parent, not its place in the structure, not where links lead. */
function paintedBy({ objects }: Anatomy, page: number, seen: Map<number, number>, order: number): void {
  const waiting = [page];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const object = objects.get(next);
    if (object === undefined || seen.has(next) || /\/Type \/(?:Font|StructElem)\b/.test(object.head))
      continue;
    seen.set(next, order);
    const own = object.head.replace(/\/(?:Parent|StructParents?|Dest|A|P|Pg) \d+ 0 R/g, '');
    for (const [, number] of own.matchAll(/(\d+) 0 R/g)) waiting.push(Number(number));
  }
}

/** Tells of any place in a file what it is part of. */
export function partsOf(anatomy: Anatomy): (offset: number) => PartOfFile {
  const owners = new Map<number, number>();
  const labels = labelsIn(anatomy.objects.get(anatomy.root)?.head ?? '');
  pagesOf(anatomy).forEach((page, index) => paintedBy(anatomy, page, owners, index + 1));
  const ordered = [...anatomy.objects.values()].toSorted((left, right) => left.start - right.start);
  return (offset) => {
    const object = ordered.findLast(({ start }) => start <= offset);
    if (offset >= anatomy.table || object === undefined) return { kind: 'table' };
    const [, kind] = KINDS.find(([pattern]) => pattern.test(object.head)) ?? [];
    const page = owners.get(object.number);
    if (kind === 'font' || kind === 'attachment' || page === undefined) return { kind: kind ?? 'other' };
    return { kind: 'page', number: page, label: pageLabel(labels, page - 1) };
  };
}
