/** A picture ready to embed. */
export interface Picture {
  /** Size in dots as it is to be seen, after turning. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8: how the stored dots are turned to be seen. */
  readonly orientation: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
  /** Whether the bytes still need compressing. */
  readonly raw: boolean;
}

/** The header and the data of a PNG. */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colour: Colour;
  readonly interlaced: boolean;
  readonly palette: Uint8Array | undefined;
  readonly transparency: Uint8Array | undefined;
  readonly data: Uint8Array;
}

/** Colour types of the format: grey, true colour, palette, and the first two with transparency. */
export type Colour = 0 | 2 | 3 | 4 | 6;

/** Samples per dot. */
export const CHANNELS: Readonly<Record<Colour, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Bytes per line of dots. */
export function rowBytes(width: number, bits: number): number {
  return Math.ceil((width * bits) / 8);
}

/** First dot and step of the seven passes of an interlaced picture, across and down. */
export const PASSES = [
  [0, 8, 0, 8],
  [4, 8, 0, 8],
  [0, 4, 4, 8],
  [2, 4, 0, 4],
  [0, 2, 2, 4],
  [1, 2, 0, 2],
  [0, 1, 1, 2],
] as const;
