import type { ByteSource } from '../media/bytes.ts';

/** Entries that are looked at; an Office file has a few hundred. */
const MOST_ENTRIES = 4096;
/** Bytes of the directory that are read. */
const MOST_DIRECTORY = 2 * 1024 * 1024;
const END_MARK = Buffer.from('PK\u0005\u0006', 'latin1');
/** The end record and the longest comment behind it. */
const END_WITHIN = 22 + 0xffff;
const ENTRY = 0x02014b50;

export interface ZipEntry {
  readonly name: string;
  readonly offset: number;
  readonly stored: boolean;
  readonly size: number;
}

/** What a ZIP holds by name, nothing of it unpacked; undefined where its directory cannot be read. */
export function zipEntries(source: ByteSource): readonly ZipEntry[] | undefined {
  const from = Math.max(0, source.size - END_WITHIN);
  const tail = Buffer.from(source.read(from, END_WITHIN));
  const end = tail.lastIndexOf(END_MARK);
  if (end === -1 || end + 22 > tail.length) return undefined;
  const length = tail.readUInt32LE(end + 12);
  // One that is too long for its field is told elsewhere, and is no office file's.
  if (length === 0xffffffff) return [];
  // Where the directory begins is told from where it ends: something may stand before the archive.
  const start = from + end - length;
  if (start < 0) return undefined;
  const directory = Buffer.from(source.read(start, Math.min(length, MOST_DIRECTORY)));
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.length && entries.length < MOST_ENTRIES) {
    if (directory.readUInt32LE(at) !== ENTRY) return undefined;
    const name = directory.readUInt16LE(at + 28);
    const extra = directory.readUInt16LE(at + 30);
    const comment = directory.readUInt16LE(at + 32);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + name),
      stored: directory.readUInt16LE(at + 10) === 0,
      size: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
