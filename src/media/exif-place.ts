const GPS_POINTER = 0x8825;

/** Bytes of one value by the type of its field, as TIFF numbers them. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const;

interface Tiff {
  readonly block: Buffer;
  readonly short: (at: number) => number;
  readonly long: (at: number) => number;
}

function tiffOf(block: Buffer): Tiff {
  const little = block.toString('latin1', 0, 2) === 'II';
  const within = (at: number, length: number): boolean => at >= 0 && at + length <= block.length;
  const short = (at: number): number => (little ? block.readUInt16LE(at) : block.readUInt16BE(at));
  const long = (at: number): number => (little ? block.readUInt32LE(at) : block.readUInt32BE(at));
  return {
    block,
    short: (at) => (within(at, 2) ? short(at) : 0),
    long: (at) => (within(at, 4) ? long(at) : 0),
  };
}

/** Empties, where it stands, the list of coordinates in a block of EXIF, and whatever its fields keep elsewhere. */
export function emptyCoordinates(block: Buffer): void {
  const { short, long } = tiffOf(block);
  const main = long(4);
  for (let index = 0; index < short(main); index += 1) {
    const field = main + 2 + index * 12;
    if (short(field) !== GPS_POINTER) continue;
    const list = long(field + 8);
    const count = short(list);
    for (let one = 0; one < count; one += 1) {
      const entry = list + 2 + one * 12;
      const length = (SIZES[short(entry + 2)] ?? 1) * long(entry + 4);
      if (length > 4) block.fill(0, long(entry + 8), Math.min(long(entry + 8) + length, block.length));
    }
    block.fill(0, list, Math.min(list + 2 + count * 12, block.length));
  }
}
