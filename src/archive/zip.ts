import { deflateSync } from 'fflate';
import { crc32 } from 'node:zlib';
import { storedBytes, wholeOf, type Sink, type Stored } from '../core/bytes.ts';

/** A file of an archive by its path with forward slashes. */
export interface ArchiveFile {
  readonly path: string;
  readonly content: Stored;
}

/** What is compressed already gains nothing from being compressed again. */
const PACKED = /\.(?:pdf|jpe?g|png|webp|docx|xlsx|pptx|zip|mp4)$/i;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0 of the format, which knows folders and Deflate; names are UTF-8. */
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;
/** Made on Unix, where a file may be read by all. */
const MADE_BY = (3 << 8) | VERSION;
const READABLE = 0o100644 << 16;
/** What the fields of the format hold. */
const MOST = 0xffff_ffff;

/** A day at noon as ZIP writes it: without a zone, and none before 1980. */
function momentOf(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  const dos = year < 1980 ? (1 << 5) | 1 : ((year - 1980) << 9) | (month << 5) | date;
  return ((dos << 16) | (12 << 11)) >>> 0;
}

/** The fields of a record, each with its number of bytes. */
function record(fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const out = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = out.writeUIntLE(value, at, bytes);
  return out;
}

/** A file as it goes into the archive. */
interface Entry {
  readonly name: Buffer;
  readonly method: 0 | typeof DEFLATED;
  readonly crc: number;
  readonly size: number;
  readonly packed: Stored;
}

function entryOf({ path, content }: ArchiveFile): Entry {
  let crc = 0;
  for (const piece of wholeOf(content)) crc = crc32(piece, crc);
  const name = Buffer.from(path, 'utf8');
  if (PACKED.test(path)) return { name, method: 0, crc, size: content.size, packed: content };
  const whole = Buffer.concat(Array.from(wholeOf(content), (piece) => Buffer.from(piece)));
  const packed = storedBytes(deflateSync(whole, { level: 6 }));
  return { name, method: DEFLATED, crc, size: content.size, packed };
}

/** What both records of a file say of it. */
function saidOf({ name, method, crc, size, packed }: Entry, moment: number): Parameters<typeof record>[0] {
  return [
    [2, VERSION],
    [2, UTF8],
    [2, method],
    [4, moment],
    [4, crc],
    [4, packed.size],
    [4, size],
    [2, name.length],
    [2, 0],
  ];
}

/**
 * Writes a ZIP of files in the order given, all dated by one day (`YYYY-MM-DD…`): the same files give the same bytes. What is
 * compressed already is read as it is written, and never held.
 */
export function writeZip(sink: Sink, files: readonly ArchiveFile[], day: string): void {
  const moment = momentOf(day);
  const directory: Buffer[] = [];
  let offset = 0;
  const put = (bytes: Uint8Array): void => {
    offset += bytes.length;
    if (offset > MOST) throw new RangeError('zip');
    sink.write(bytes);
  };
  for (const file of files) {
    const entry = entryOf(file);
    const said = saidOf(entry, moment);
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, READABLE >>> 0],
      [4, offset],
    ] as const;
    directory.push(record([[4, CENTRAL], [2, MADE_BY], ...said, ...rest]), entry.name);
    put(record([[4, LOCAL], ...said]));
    put(entry.name);
    for (const piece of wholeOf(entry.packed)) put(piece);
  }
  const start = offset;
  for (const bytes of directory) put(bytes);
  const count = files.length;
  put(
    record([
      [4, END],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, offset - start],
      [4, start],
      [2, 0],
    ]),
  );
  sink.end();
}
