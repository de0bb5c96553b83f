import { inflateSync } from 'fflate';
import { bytesAt, storedBytes, type Stored } from '../core/bytes.ts';

const END_MARK = Buffer.from('PK\u0005\u0006', 'latin1');
/** The end record and the longest comment behind it. */
const END_WITHIN = 22 + 0xffff;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Bytes that what is compressed may come to: texts, never papers. */
const MOST_UNPACKED = 64 * 1024 * 1024;

interface Entry {
  readonly name: string;
  /** The name as its bytes stand there. */
  readonly bytes: Buffer;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function entryAt(directory: Buffer, at: number): readonly [Entry, number] | undefined {
  if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) return undefined;
  const name = directory.readUInt16LE(at + 28);
  const next = at + 46 + name + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  const entry = {
    name: directory.toString('utf8', at + 46, at + 46 + name),
    bytes: directory.subarray(at + 46, at + 46 + name),
    method: directory.readUInt16LE(at + 10),
    packed: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
  };
  return [entry, next];
}

function entriesOf(archive: Stored): readonly Entry[] | undefined {
  const from = Math.max(0, archive.size - END_WITHIN);
  const tail = Buffer.from(bytesAt(archive, from, archive.size - from));
  const end = tail.lastIndexOf(END_MARK);
  if (end < 0 || end + 22 > tail.length) return undefined;
  const [count, length, start] = [10, 12, 16].map((field) =>
    field === 10 ? tail.readUInt16LE(end + field) : tail.readUInt32LE(end + field),
  ) as [number, number, number];
  if (start + length > archive.size) return undefined;
  const directory = Buffer.from(bytesAt(archive, start, length));
  const entries: Entry[] = [];
  for (let at = 0; entries.length < count;) {
    const found = entryAt(directory, at);
    if (found === undefined) return undefined;
    entries.push(found[0]);
    at = found[1];
  }
  return entries;
}

/** What an entry holds: read from the archive where it stands there as it is. */
function contentOf(archive: Stored, { bytes, method, packed, size, offset }: Entry): Stored | undefined {
  const head = Buffer.from(bytesAt(archive, offset, 30));
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL) return undefined;
  // Programs that unpack go by this name or by that of the directory: two names are two archives.
  if (!bytes.equals(bytesAt(archive, offset + 30, head.readUInt16LE(26)))) return undefined;
  const start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (start + packed > archive.size) return undefined;
  if (method === 0 && packed === size)
    return { size, pieces: (at, length) => archive.pieces(start + at, Math.min(length, size - at)) };
  if (method !== 8 || size > MOST_UNPACKED) return undefined;
  try {
    return storedBytes(inflateSync(bytesAt(archive, start, packed), { out: new Uint8Array(size) }));
  } catch {
    return undefined;
  }
}

/** The files of a ZIP by path; undefined where it is none that can be read. */
export function unzip(archive: Stored): ReadonlyMap<string, Stored> | undefined {
  const files = new Map<string, Stored>();
  for (const entry of entriesOf(archive) ?? []) {
    if (entry.name.endsWith('/')) continue;
    const content = contentOf(archive, entry);
    if (content === undefined) return undefined;
    files.set(entry.name, content);
  }
  return files.size > 0 ? files : undefined;
}
