import type { RawDict, RawObject, RawValue } from '../core/foreign.ts';
import { decodeStream } from './decode.ts';

/** The objects of a PDF that is open. Nothing in it can be trusted to have the shape that it should. */
export interface Source {
  /** Numbers of the pages' objects, in their order. */
  readonly pages: readonly number[];
  readonly catalog: RawDict;
  /** Whether the file had to be searched for its objects, because its own table of them is wrong. */
  readonly repaired: boolean;
  /** An object by its number; null where there is none or it cannot be read. */
  readonly object: (id: number) => RawObject;
  /** What a stream carries, without its coding; undefined where that cannot be undone or is out of all proportion. */
  readonly decoded: (object: RawObject) => Uint8Array | undefined;
}

type Library = typeof import('@libpdf/core');
type LibraryObject = import('@libpdf/core').PdfObject;
type LibraryStream = import('@libpdf/core').PdfStream;

/** Deeper than this nothing honest is nested. */
const MOST_DEPTH = 60;

interface Reader {
  readonly library: Library;
  /** References by number, as the file writes them. */
  readonly refs: Map<number, import('@libpdf/core').PdfRef>;
}

function entriesOf(
  reader: Reader,
  dict: Iterable<readonly [{ value: string }, LibraryObject]>,
  depth: number,
): RawDict {
  const entries = Object.create(null) as Record<string, RawValue>;
  for (const [key, value] of dict) entries[key.value] = toRaw(reader, value, depth + 1);
  return { kind: 'dict', entries };
}

function toRaw(reader: Reader, value: LibraryObject | null, depth = 0): RawValue {
  if (value === null || depth > MOST_DEPTH) return null;
  switch (value.type) {
    case 'bool':
    case 'number':
      return value.value;
    case 'name':
      return { kind: 'name', value: value.value };
    case 'string':
      // copied, so that what is kept of a file does not keep the file
      return { kind: 'text', bytes: new Uint8Array(value.bytes) };
    case 'ref':
      reader.refs.set(value.objectNumber, value);
      return { kind: 'link', to: value.objectNumber };
    case 'array':
      return [...value].map((item) => toRaw(reader, item, depth + 1));
    case 'dict':
    case 'stream':
      return entriesOf(reader, value, depth);
    default:
      return null;
  }
}

/** Loads what PDFs are parsed with, which takes longer than most of them. */
export function loadParser(): Promise<Library> {
  return import('@libpdf/core');
}

/** Opens a PDF; fails where it is none, is damaged beyond repair or asks for a password. */
export async function openSource(bytes: Uint8Array): Promise<Source> {
  const library = await loadParser();
  const pdf = await library.PDF.load(bytes, { credentials: '' });
  const reader: Reader = { library, refs: new Map() };
  const known = new Map<number, RawObject>();
  const streams = new WeakMap<RawObject, LibraryStream>();
  const read = (id: number): RawObject => {
    const ref = reader.refs.get(id) ?? library.PdfRef.of(id);
    const found = pdf.context.resolve(ref);
    const value = toRaw(reader, found);
    if (!(found instanceof library.PdfStream)) return { value };
    const object = { value, data: found.data };
    streams.set(object, found);
    return object;
  };
  const object = (id: number): RawObject => {
    const seen = known.get(id) ?? read(id);
    known.set(id, seen);
    return seen;
  };
  const pages = pdf.getPages().map(({ ref }) => {
    reader.refs.set(ref.objectNumber, ref);
    return ref.objectNumber;
  });
  const resolve = (value: LibraryObject): LibraryObject | undefined =>
    value instanceof library.PdfRef ? (pdf.context.resolve(value) ?? undefined) : value;
  const decoded = (of: RawObject): Uint8Array | undefined => {
    const stream = streams.get(of);
    return stream === undefined ? undefined : decodeStream(library, stream, resolve);
  };
  const catalog = toRaw(reader, pdf.context.catalog.getDict()) as RawDict;
  return { pages, catalog, repaired: pdf.recoveredViaBruteForce, object, decoded };
}
