import Pdfkit from 'pdfkit';
import { deflate } from '../../archive/deflate.ts';
import { bytesAt, storedBytes, wholeOf, type Sink, type Stored } from '../../core/bytes.ts';

/** An indirect object of the file; what it refers to it by is written when it ends. */
export interface PdfRef {
  /** A dictionary. */
  data: Record<string, unknown>;
  /** Whether its stream is compressed, where it is not coded already. */
  compress: boolean;
  /** Writes the object, with its stream if it has one. */
  end(stream?: Uint8Array | Stored): void;
}

/** The page that is being written. */
export interface PdfPage {
  readonly dictionary: PdfRef;
  readonly height: number;
  /** What its content names. */
  readonly fonts: Record<string, PdfRef>;
  readonly xobjects: Record<string, PdfRef>;
  readonly annotations: PdfRef[];
  write(chunk: Uint8Array): void;
}

/** The part of pdfkit's document that this folder uses, inner parts included: pdfkit is pinned. */
export interface Kit {
  readonly page: PdfPage;
  info: Record<string, unknown>;
  ref(data?: Record<string, unknown>): PdfRef;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): Kit;
  addNamedEmbeddedFile(name: string, file: PdfRef): void;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  appendXML(xml: string): void;
  getStructTreeRoot(): PdfRef & { data: { ParentTree: { add(key: number, value: unknown): void } } };
  read(): Uint8Array | null;
  end(): void;
}

/** The inner parts that have no name in public. */
interface Inner {
  readonly _root: PdfRef;
  readonly _addInfo: () => void;
}

function inner(kit: Kit): Inner {
  return kit as unknown as Inner;
}

/** The root of the file's objects. */
export function rootOf(kit: Kit): PdfRef {
  const { _root: root } = inner(kit);
  return root;
}

type Info = Readonly<Record<string, unknown>>;

/** Makes the file's XML metadata from a changed copy of its information. */
export function translateInfo(kit: Kit, change: (info: Info) => Record<string, unknown>): void {
  const { _addInfo: addInfo } = inner(kit);
  const translated = (): void => {
    const { info } = kit;
    kit.info = change(info);
    addInfo.call(kit);
    kit.info = info;
  };
  Object.assign(kit, { _addInfo: translated });
}

/** Bytes that are gathered before they are handed on: a file has many small objects. */
const GATHERED = 1 << 16;

/** What goes into a sink, and how far it has come. */
interface Output {
  readonly sink: Sink;
  /** One byte to a character. */
  waiting: string;
  offset: number;
}

function write(output: Output, text: string): void {
  output.waiting += text;
  output.offset += text.length;
  if (output.waiting.length > GATHERED) flush(output);
}

function flush(output: Output): void {
  if (output.waiting !== '') output.sink.write(Buffer.from(output.waiting, 'latin1'));
  output.waiting = '';
}

function writeStream(output: Output, stream: Stored): void {
  write(output, 'stream\n');
  flush(output);
  for (const piece of wholeOf(stream)) output.sink.write(piece);
  output.offset += stream.size;
  write(output, '\nendstream\n');
}

/** Starts a file with pdfkit, whose bytes go straight into a sink, in an order and a coding that no machine changes. */
export function openKit(options: Readonly<Record<string, unknown>>, sink: Sink): Kit {
  const kit = new Pdfkit(options) as unknown as Kit;
  const output: Output = { sink, waiting: '', offset: 0 };
  const begun = kit.read();
  if (begun !== null) write(output, Buffer.from(begun).toString('latin1'));
  Object.defineProperty(kit, '_offset', { get: () => output.offset });
  const pending: { stream?: Stored } = {};
  const make = kit.ref.bind(kit);
  return Object.assign(kit, {
    ref: (data?: Record<string, unknown>) => writtenByUs(make(data) as OpenRef, pending),
    _write: (line: string | Uint8Array) => {
      // what pdfkit took for an object without a stream gets it before the word that ends the object
      if (line === 'endobj' && pending.stream !== undefined) {
        writeStream(output, pending.stream);
        delete pending.stream;
      }
      write(output, `${typeof line === 'string' ? line : Buffer.from(line).toString('latin1')}\n`);
    },
    push: () => {
      flush(output);
      sink.end();
    },
  });
}

/** An object that is still being written. */
interface OpenRef extends PdfRef {
  buffer: Uint8Array[];
  finalize(): void;
}

/**
 * Takes two things out of pdfkit's hands: compressing, for which it would ask Node's zlib, whose bytes differ between
 * versions, and putting a stream together, for which it would copy all of it.
 */
function writtenByUs(ref: OpenRef, pending: { stream?: Stored }): PdfRef {
  const finalize = ref.finalize.bind(ref);
  const close = (stream: Uint8Array | Stored | undefined): void => {
    if (stream !== undefined) {
      const uncoded = ref.compress && (!('Filter' in ref.data) || ref.buffer.length > 0);
      const plain = uncoded && sizeOf(stream) >= WORTH_COMPRESSING;
      // pdfkit names the coding before it is known whether there will be one
      if (uncoded && !plain) delete ref.data['Filter'];
      const coded = plain ? compressed(stream) : stream;
      pending.stream = coded instanceof Uint8Array ? storedBytes(coded) : coded;
      Object.assign(ref.data, { Length: pending.stream.size }, plain ? { Filter: 'FlateDecode' } : {});
    }
    ref.buffer = [];
    finalize();
  };
  return Object.assign(ref, {
    // pdfkit's own streams come in pieces that were written before
    finalize: () => close(ref.buffer.length === 0 ? undefined : joined(ref.buffer)),
    end: (stream?: Uint8Array | Stored) =>
      close(stream ?? (ref.buffer.length === 0 ? undefined : joined(ref.buffer))),
  });
}

/** Bytes of a stream below which compressing wins nothing; every page of a scan has one. */
const WORTH_COMPRESSING = 128;

function sizeOf(stream: Uint8Array | Stored): number {
  return stream instanceof Uint8Array ? stream.length : stream.size;
}

function compressed(stream: Uint8Array | Stored): Uint8Array {
  return deflate(stream instanceof Uint8Array ? stream : bytesAt(stream, 0, stream.size));
}

/** What stands in one piece already is not copied. */
function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks);
}

/** A text string of the file, as against a name. */
export function pdfString(text: string): unknown {
  // pdfkit tells strings from names by their type: only a String object is written in parentheses
  return Object(text);
}
