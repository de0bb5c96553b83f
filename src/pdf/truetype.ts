import { readPairs, tagAt, type Pairs } from './kerning.ts';

/** What setting text needs of a font: glyphs by character, widths, and the space between pairs. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Glyph of a code point, 0 where the font has none. */
  readonly glyph: (codePoint: number) => number;
  /** Width of a glyph in font units. */
  readonly advance: (glyph: number) => number;
  /** Correction between two neighbouring glyphs in font units. */
  readonly kern: Pairs;
}

/** Where each table of a TrueType file lies. */
export type Tables = ReadonlyMap<string, DataView>;

/** Reads the metrics of a TrueType font, without shaping rules. */
export function readMetrics(bytes: Uint8Array): FontMetrics {
  const tables = readTables(bytes);
  const unitsPerEm = tableOf(tables, 'head').getUint16(18);
  const hmtx = tableOf(tables, 'hmtx');
  const metrics = tableOf(tables, 'hhea').getUint16(34);
  return {
    unitsPerEm,
    glyph: kept(readCmap(tableOf(tables, 'cmap'))),
    advance: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    kern: readPairs(tables.get('GPOS')),
  };
}

/** A function of numbers that looks each answer up once. */
function kept(work: (key: number) => number): (key: number) => number {
  const known = new Map<number, number>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = work(key);
    known.set(key, answer);
    return answer;
  };
}

/** Finds the tables of a TrueType file. */
export function readTables(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const offset = view.getUint32(entry + 8);
    const tag = tagAt(view, entry);
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, view.getUint32(entry + 12)));
  }
  return tables;
}

/** A table that a font must have. */
export function tableOf(tables: Tables, tag: string): DataView {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`font without ${tag} table`);
  return found;
}

/** The character map: format 12 (all of Unicode) where there is one, else format 4. */
function readCmap(cmap: DataView): (codePoint: number) => number {
  const subtables = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const offset = cmap.getUint32(4 + index * 8 + 4);
    subtables.set(cmap.getUint16(offset), offset);
  }
  const wide = subtables.get(12);
  if (wide !== undefined) return wideMap(cmap, wide);
  const basic = subtables.get(4);
  if (basic === undefined) throw new Error('font without a Unicode character map');
  return basicMap(cmap, basic);
}

function wideMap(cmap: DataView, offset: number): (codePoint: number) => number {
  const groups = cmap.getUint32(offset + 12);
  return (codePoint) => {
    let low = 0;
    let high = groups - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = offset + 16 + middle * 12;
      if (codePoint < cmap.getUint32(group)) high = middle - 1;
      else if (codePoint > cmap.getUint32(group + 4)) low = middle + 1;
      else return cmap.getUint32(group + 8) + codePoint - cmap.getUint32(group);
    }
    return 0;
  };
}

function basicMap(cmap: DataView, offset: number): (codePoint: number) => number {
  const segments = cmap.getUint16(offset + 6) / 2;
  const ends = offset + 14;
  const starts = ends + segments * 2 + 2;
  return (codePoint) => {
    let segment = 0;
    while (segment < segments && cmap.getUint16(ends + segment * 2) < codePoint) segment += 1;
    const start = segment < segments ? cmap.getUint16(starts + segment * 2) : Infinity;
    if (codePoint < start) return 0;
    const delta = cmap.getUint16(starts + (segments + segment) * 2);
    const place = starts + (2 * segments + segment) * 2;
    const range = cmap.getUint16(place);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.getUint16(place + range + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
