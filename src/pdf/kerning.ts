/** Correction of the space between two glyphs, in font units. */
export type Pairs = (left: number, right: number) => number;

/** Reads the pair kerning of a `GPOS` table (pair adjustments of the feature `kern`); none where there is none. */
export function readPairs(gpos: DataView | undefined): Pairs {
  if (gpos === undefined) return () => 0;
  const subtables = pairSubtables(gpos).map((offset) => readSubtable(gpos, offset));
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 0x10000 + right;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    let value = 0;
    for (const subtable of subtables) {
      const found = subtable(left, right);
      if (found === undefined) continue;
      value = found;
      break;
    }
    known.set(key, value);
    return value;
  };
}

/** The four letters at a place. */
export function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}

const PAIR = 2;
const EXTENSION = 9;

function pairSubtables(gpos: DataView): number[] {
  const features = gpos.getUint16(6);
  const lookups = gpos.getUint16(8);
  const wanted = new Set<number>();
  for (let index = 0; index < gpos.getUint16(features); index += 1) {
    const entry = features + 2 + index * 6;
    if (tagAt(gpos, entry) !== 'kern') continue;
    const feature = features + gpos.getUint16(entry + 4);
    for (let lookup = 0; lookup < gpos.getUint16(feature + 2); lookup += 1) {
      wanted.add(gpos.getUint16(feature + 4 + lookup * 2));
    }
  }
  return [...wanted].flatMap((lookup) =>
    lookupPairs(gpos, lookups + gpos.getUint16(lookups + 2 + lookup * 2)),
  );
}

function lookupPairs(gpos: DataView, lookup: number): number[] {
  const kind = gpos.getUint16(lookup);
  const offsets: number[] = [];
  for (let index = 0; index < gpos.getUint16(lookup + 4); index += 1) {
    const subtable = lookup + gpos.getUint16(lookup + 6 + index * 2);
    if (kind === PAIR) offsets.push(subtable);
    if (kind === EXTENSION && gpos.getUint16(subtable + 2) === PAIR) {
      offsets.push(subtable + gpos.getUint32(subtable + 4));
    }
  }
  return offsets;
}

type Subtable = (left: number, right: number) => number | undefined;

function readSubtable(gpos: DataView, offset: number): Subtable {
  const first = gpos.getUint16(offset + 4);
  const second = gpos.getUint16(offset + 6);
  // only the horizontal advance of the first glyph is used; fields before it in the record are skipped
  const skip = bits(first & 0b011) * 2;
  const size = (bits(first) + bits(second)) * 2;
  if ((first & 0b100) === 0) return () => undefined;
  const covered = coverage(gpos, offset + gpos.getUint16(offset + 2));
  const record = { skip, size };
  return gpos.getUint16(offset) === 1
    ? singlePairs(gpos, offset, covered, record)
    : classPairs(gpos, offset, covered, record);
}

interface ValueRecord {
  readonly skip: number;
  readonly size: number;
}

function singlePairs(gpos: DataView, offset: number, covered: Index, record: ValueRecord): Subtable {
  return (left, right) => {
    const index = covered(left);
    if (index === undefined) return undefined;
    const set = offset + gpos.getUint16(offset + 10 + index * 2);
    let low = 0;
    let high = gpos.getUint16(set) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const pair = set + 2 + middle * (2 + record.size);
      const glyph = gpos.getUint16(pair);
      if (glyph === right) return gpos.getInt16(pair + 2 + record.skip);
      if (glyph < right) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
}

function classPairs(gpos: DataView, offset: number, covered: Index, record: ValueRecord): Subtable {
  const leftClass = classes(gpos, offset + gpos.getUint16(offset + 8));
  const rightClass = classes(gpos, offset + gpos.getUint16(offset + 10));
  const columns = gpos.getUint16(offset + 14);
  return (left, right) => {
    if (covered(left) === undefined) return undefined;
    const cell = leftClass(left) * columns + rightClass(right);
    return gpos.getInt16(offset + 16 + cell * record.size + record.skip);
  };
}

function bits(mask: number): number {
  return mask.toString(2).replaceAll('0', '').length;
}

type Index = (glyph: number) => number | undefined;

/** The place of a range of glyphs that holds one, among ranges in the order of their glyphs. */
function rangeOf(gpos: DataView, first: number, count: number, glyph: number): number | undefined {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = first + middle * 6;
    if (glyph < gpos.getUint16(range)) high = middle - 1;
    else if (glyph > gpos.getUint16(range + 2)) low = middle + 1;
    else return range;
  }
  return undefined;
}

/** The place of a glyph in a row of glyphs in their order. */
function indexIn(gpos: DataView, first: number, count: number, glyph: number): number | undefined {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = gpos.getUint16(first + middle * 2);
    if (found === glyph) return middle;
    if (found < glyph) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function coverage(gpos: DataView, offset: number): Index {
  const count = gpos.getUint16(offset + 2);
  if (gpos.getUint16(offset) === 1) return (glyph) => indexIn(gpos, offset + 4, count, glyph);
  return (glyph) => {
    const range = rangeOf(gpos, offset + 4, count, glyph);
    return range === undefined ? undefined : gpos.getUint16(range + 4) + glyph - gpos.getUint16(range);
  };
}

function classes(gpos: DataView, offset: number): (glyph: number) => number {
  const start = gpos.getUint16(offset + 2);
  if (gpos.getUint16(offset) === 1) {
    const count = gpos.getUint16(offset + 4);
    return (glyph) =>
      glyph >= start && glyph < start + count ? gpos.getUint16(offset + 6 + (glyph - start) * 2) : 0;
  }
  // of the second form the number of ranges stands where the first has its first glyph
  return (glyph) => {
    const range = rangeOf(gpos, offset + 4, start, glyph);
    return range === undefined ? 0 : gpos.getUint16(range + 4);
  };
}
