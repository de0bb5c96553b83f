import { tableOf, type Tables } from '../truetype.ts';

/** Glyphs of a font, numbered anew in the order they are first used; glyph 0 stays 0. */
export interface Subset {
  readonly codes: Map<number, number>;
  /** The glyph of each code. */
  readonly glyphs: number[];
}

export function openSubset(): Subset {
  return { codes: new Map([[0, 0]]), glyphs: [0] };
}

/** The code of a glyph in the subset, which it enters if need be. */
export function codeOf({ codes, glyphs }: Subset, glyph: number): number {
  const known = codes.get(glyph);
  if (known !== undefined) return known;
  const code = glyphs.push(glyph) - 1;
  codes.set(glyph, code);
  return code;
}

/** Flags of a component of a glyph that is put together from others. */
const WIDE_ARGUMENTS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

function componentSize(flags: number): number {
  const scale = (flags & SCALE) !== 0 ? 2 : (flags & TWO_SCALES) !== 0 ? 4 : (flags & MATRIX) !== 0 ? 8 : 0;
  return 4 + ((flags & WIDE_ARGUMENTS) === 0 ? 2 : 4) + scale;
}

/** Makes a glyph that is put together from others name them by their new numbers. */
function renumber(outline: Buffer, subset: Subset): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const changed = Buffer.from(outline);
  let flags = MORE;
  for (let at = 10; (flags & MORE) !== 0; at += componentSize(flags)) {
    flags = changed.readUInt16BE(at);
    changed.writeUInt16BE(codeOf(subset, changed.readUInt16BE(at + 2)), at + 2);
  }
  return changed;
}

function bytesOf(view: DataView, from = 0, to = view.byteLength): Buffer {
  return Buffer.from(view.buffer, view.byteOffset + from, to - from);
}

/** The outlines of the subset, those included that others are put together from. */
function outlines(tables: Tables, subset: Subset): Buffer[] {
  const loca = tableOf(tables, 'loca');
  const glyf = tableOf(tables, 'glyf');
  const long = tableOf(tables, 'head').getInt16(50) === 1;
  const place = (glyph: number): number => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const out: Buffer[] = [];
  // the list grows while it is walked
  for (const glyph of subset.glyphs)
    out.push(renumber(bytesOf(glyf, place(glyph), place(glyph + 1)), subset));
  return out;
}

function horizontalMetrics(tables: Tables, { glyphs }: Subset): Buffer {
  const hmtx = tableOf(tables, 'hmtx');
  const full = tableOf(tables, 'hhea').getUint16(34);
  const out = Buffer.alloc(glyphs.length * 4);
  glyphs.forEach((glyph, code) => {
    const bearing = glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2;
    out.writeUInt16BE(hmtx.getUint16(Math.min(glyph, full - 1) * 4), code * 4);
    out.writeInt16BE(hmtx.getInt16(bearing), code * 4 + 2);
  });
  return out;
}

/** A copy of a table with one number of two bytes changed. */
function changed(tables: Tables, tag: string, at: number, value: number): Buffer {
  const copy = Buffer.from(bytesOf(tableOf(tables, tag)));
  copy.writeUInt16BE(value, at);
  return copy;
}

/** Places of the outlines, four bytes each. */
function locations(parts: readonly Buffer[]): Buffer {
  const out = Buffer.alloc((parts.length + 1) * 4);
  let offset = 0;
  parts.forEach((part, index) => {
    offset += part.length;
    out.writeUInt32BE(offset, (index + 1) * 4);
  });
  return out;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

function padded(bytes: Buffer): Buffer {
  const missing = -bytes.length & 3;
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing)]);
}

/** A font file of the tables. */
function assemble(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const entries = 2 ** Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + tables.length * 16);
  head.writeUInt32BE(0x10000, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(entries * 16, 6);
  head.writeUInt16BE(Math.log2(entries), 8);
  head.writeUInt16BE((tables.length - entries) * 16, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(([tag, bytes], index) => {
    const whole = padded(bytes);
    const entry = 12 + index * 16;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(checksum(whole), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    offset += whole.length;
    parts.push(whole);
  });
  return Buffer.concat(parts);
}

/** A font file that holds the glyphs of the subset, with the tables that a PDF reader needs. */
export function subsetFont(tables: Tables, subset: Subset): Buffer {
  const parts = outlines(tables, subset);
  const kept = ['cvt ', 'fpgm', 'prep'].flatMap((tag): [string, Buffer][] => {
    const view = tables.get(tag);
    return view === undefined ? [] : [[tag, bytesOf(view)]];
  });
  const made: [string, Buffer][] = [
    ['glyf', Buffer.concat(parts)],
    ['head', changed(tables, 'head', 50, 1)],
    ['hhea', changed(tables, 'hhea', 34, parts.length)],
    ['hmtx', horizontalMetrics(tables, subset)],
    ['loca', locations(parts)],
    ['maxp', changed(tables, 'maxp', 4, parts.length)],
  ];
  return assemble([...kept, ...made].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
