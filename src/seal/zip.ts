import { inflateRawSync } from 'node:zlib';

/** An entry of a zip file as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  /** Where its own header and its line of the directory begin. */
  readonly header: number;
  readonly line: number;
}

const END = 0x06054b50;
const LINE = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 1000;

function endOf(view: Buffer): number | undefined {
  const earliest = Math.max(view.length - 22 - LONGEST_COMMENT, 0);
  for (let at = view.length - 22; at >= earliest; at -= 1) if (view.readUInt32LE(at) === END) return at;
  return undefined;
}

/** The directory of a zip file; undefined where there is none that can be followed. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.readUInt32LE(at) !== LINE) return undefined;
    const length = view.readUInt16LE(at + 28);
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + length),
      method: view.readUInt16LE(at + 10),
      crc: view.readUInt32LE(at + 16),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      header: view.readUInt32LE(at + 42),
      line: at,
    });
    at += 46 + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

/** What a small entry holds; undefined where it is larger than `most` bytes or cannot be unpacked. */
export function readEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Buffer | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.header + 30 > view.length) return undefined;
  const start =
    entry.header + 30 + view.readUInt16LE(entry.header + 26) + view.readUInt16LE(entry.header + 28);
  const packed = view.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed.length <= most ? packed : undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}

/** 1 January 1980, the earliest moment that a zip file knows. */
const NO_TIME = 0x00210000;

/** The zip file with the same moment at every entry, so that nothing of it comes from a clock. */
export function withoutTimes(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (const { line, header } of zipEntries(copy) ?? []) {
    copy.writeUInt32LE(NO_TIME, line + 12);
    copy.writeUInt32LE(NO_TIME, header + 10);
  }
  return copy;
}
