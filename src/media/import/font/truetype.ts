/** What a TrueType program says of its glyphs. */
export interface Program {
  readonly glyphs: number;
  /** Width of a glyph in thousandths of its size. */
  readonly width: (glyph: number) => number;
  /** The glyph that a table for a platform and encoding gives for a code; undefined where there is no such table. */
  readonly lookUp: (platform: number, encoding: number, code: number) => number | undefined;
  /** The tables from codes to glyphs, as `platform.encoding`. */
  readonly maps: readonly string[];
}

type Lookup = (code: number) => number;

function byteMap(view: DataView, at: number): Lookup {
  return (code) => (code < 256 ? view.getUint8(at + 6 + code) : 0);
}

function trimmedMap(view: DataView, at: number): Lookup {
  const [first, count] = [view.getUint16(at + 6), view.getUint16(at + 8)];
  return (code) => (code >= first && code < first + count ? view.getUint16(at + 10 + (code - first) * 2) : 0);
}

function segmentMap(view: DataView, at: number): Lookup {
  const size = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + size];
  return (code) => {
    for (let index = 0; index < size; index += 2) {
      if (view.getUint16(ends + index) < code) continue;
      const start = view.getUint16(starts + index);
      if (start > code) return 0;
      const delta = view.getUint16(starts + size + index);
      const place = starts + 2 * size + index;
      const range = view.getUint16(place);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(place + range + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function groupMap(view: DataView, at: number): Lookup {
  const count = view.getUint32(at + 12);
  return (code) => {
    for (let index = 0; index < count; index += 1) {
      const group = at + 16 + index * 12;
      const start = view.getUint32(group);
      if (code >= start && code <= view.getUint32(group + 4)) return view.getUint32(group + 8) + code - start;
    }
    return 0;
  };
}

const MAPS: Readonly<Record<number, (view: DataView, at: number) => Lookup>> = {
  0: byteMap,
  4: segmentMap,
  6: trimmedMap,
  12: groupMap,
};

function readMaps(view: DataView, start: number | undefined): ReadonlyMap<string, Lookup> {
  const out = new Map<string, Lookup>();
  if (start === undefined) return out;
  for (let index = 0; index < view.getUint16(start + 2); index += 1) {
    const entry = start + 4 + index * 8;
    const at = start + view.getUint32(entry + 4);
    const map = MAPS[view.getUint16(at)];
    const key = `${view.getUint16(entry)}.${view.getUint16(entry + 2)}`;
    out.set(key, map === undefined ? () => 0 : map(view, at));
  }
  return out;
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const name = [0, 1, 2, 3].map((offset) => String.fromCharCode(view.getUint8(entry + offset))).join('');
    tables.set(name, view.getUint32(entry + 8));
  }
  return tables;
}

function read(bytes: Uint8Array): Program | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((name) => tables.get(name));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return undefined;
  const unit = view.getUint16(head + 18);
  const metrics = view.getUint16(hhea + 34);
  const glyphs = view.getUint16(maxp + 4);
  const maps = readMaps(view, tables.get('cmap'));
  if (unit === 0 || metrics === 0) return undefined;
  return {
    glyphs,
    width: (glyph) => (view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * 1000) / unit,
    lookUp: (platform, encoding, code) => maps.get(`${platform}.${encoding}`)?.(code),
    maps: [...maps.keys()],
  };
}

/** Reads a TrueType program; undefined where it is damaged. */
export function readTrueType(bytes: Uint8Array): Program | undefined {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
