import { deflate } from '../../archive/deflate.ts';
import { bytesAt, storedBytes, wholeOf, type Sink, type Stored } from '../../core/bytes.ts';
import { syntaxOf, written, type Written } from './values.ts';

/** An indirect object of the file; what it refers to it by is written when it ends. */
export interface PdfRef extends Written {
  /** A dictionary. */
  data: Record<string, unknown>;
  /** Whether its stream is compressed, where it is not coded already. */
  compress: boolean;
  /** Writes the object, with its stream if it has one. */
  readonly end: (stream?: Uint8Array | Stored) => void;
}

/** The objects of a file, numbered as they are asked for and written as they end. */
export interface Objects {
  /** A number for an object that is put into the file as text. */
  readonly reserve: () => number;
  readonly put: (number: number, syntax: string) => void;
  /** What other objects name an object by. */
  readonly refer: (number: number) => Written;
  readonly ref: (data?: Record<string, unknown>) => PdfRef;
  /** Writes the table of objects, and where it lies. */
  readonly finish: (trailer: Readonly<Record<string, unknown>>) => void;
}

/** Bytes that are gathered before they are handed on: a file has many small objects. */
const GATHERED = 1 << 16;

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

function compressed(stream: Uint8Array | Stored): Uint8Array {
  return deflate(stream instanceof Uint8Array ? stream : bytesAt(stream, 0, stream.size));
}

function writeStream(output: Output, { data, compress }: PdfRef, stream: Uint8Array | Stored): void {
  const plain = compress && !('Filter' in data);
  const bytes = plain ? compressed(stream) : stream;
  const stored = bytes instanceof Uint8Array ? storedBytes(bytes) : bytes;
  const filter = plain ? { Filter: 'FlateDecode' } : {};
  write(output, `${syntaxOf({ ...data, Length: stored.size, ...filter })}\nstream\n`);
  flush(output);
  for (const piece of wholeOf(stored)) output.sink.write(piece);
  output.offset += stored.size;
  write(output, '\nendstream');
}

/** The table of objects, 20 bytes each. */
function table(offsets: readonly number[]): string {
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  return `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${lines.join('')}`;
}

function refer(number: number): Written {
  return written(`${number} 0 R`);
}

/** Begins a file. Streams are compressed unless they say otherwise, or `compress` is false. */
export function openObjects(sink: Sink, compress: boolean): Objects {
  const output: Output = { sink, waiting: '', offset: 0 };
  const offsets: number[] = [];
  // four bytes beyond ASCII tell whoever copies the file that it is no text
  write(output, '%PDF-1.7\n%\xFF\xFF\xFF\xFF\n');
  const reserve = (): number => offsets.push(0);
  const begin = (number: number): void => {
    offsets[number - 1] = output.offset;
    write(output, `${number} 0 obj\n`);
  };
  return {
    reserve,
    refer,
    put: (number, syntax) => {
      begin(number);
      write(output, `${syntax}\nendobj\n`);
    },
    ref: (data = {}) => {
      const number = reserve();
      const end = (stream?: Uint8Array | Stored): void => {
        begin(number);
        if (stream === undefined) write(output, syntaxOf(ref.data));
        else writeStream(output, ref, stream);
        write(output, '\nendobj\n');
      };
      const ref: PdfRef = { ...refer(number), data, compress, end };
      return ref;
    },
    finish: (trailer) => {
      const start = output.offset;
      const size = offsets.length + 1;
      write(output, table(offsets));
      write(output, `trailer\n${syntaxOf({ Size: size, ...trailer })}\nstartxref\n${start}\n%%EOF\n`);
      flush(output);
      sink.end();
    },
  };
}
