// Pages of files that others made, as plain data: `media/` reads them, `pdf/` draws them onto pages of ours.

/** A value of a foreign PDF. A plain array is an array there too. */
export type RawValue = null | boolean | number | RawName | RawText | RawLink | RawDict | readonly RawValue[];

export interface RawName {
  readonly kind: 'name';
  readonly value: string;
}

export interface RawText {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
}

/** Leads to an object of the same file. */
export interface RawLink {
  readonly kind: 'link';
  readonly to: number;
}

export interface RawDict {
  readonly kind: 'dict';
  readonly entries: Readonly<Record<string, RawValue>>;
}

/** An object that others lead to, by its place in the list of all. */
export interface RawObject {
  readonly value: RawValue;
  /** What a stream carries, in the coding that its dictionary names; without one it is still to be compressed. */
  readonly data?: Uint8Array;
}

/** Bytes of the file itself: they are read where they are written, and are in memory nowhere. */
export interface FileRange {
  readonly start: number;
  readonly length: number;
}

/** An object as it leaves the one who read the file. */
export interface ForeignObject {
  readonly value: RawValue;
  readonly data?: Uint8Array | FileRange;
}

/** Why a page is shown as a picture of itself. Every one stands on the divider in words. */
export const RASTER_REASONS = [
  'font',
  'colour',
  'transparency',
  'layers',
  'form',
  'picture',
  'content',
] as const;

export type RasterReason = (typeof RASTER_REASONS)[number];

/** A picture in a coding that PDF knows. */
export interface RasterImage {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly coding: 'flate' | 'jpeg';
  readonly data: Uint8Array;
}

/** A page as it is to be seen: width and height in points after turning. */
export interface ForeignPage {
  readonly width: number;
  readonly height: number;
  /** The text on it, white space folded; empty where it has none, as in a scan. */
  readonly text: string;
  readonly content:
    | {
        readonly kind: 'drawing';
        /** The form that draws it. */
        readonly form: number;
        /** Turns the form's own space into that of the page, origin at the bottom left. */
        readonly matrix: readonly [number, number, number, number, number, number];
      }
    | { readonly kind: 'image'; readonly image: RasterImage; readonly reasons: readonly RasterReason[] }
    /** Nothing can be shown; the original is embedded instead. */
    | { readonly kind: 'none' };
}

/** A file whose pages can be shown. */
export interface ForeignPages {
  readonly pages: readonly ForeignPage[];
  readonly objects: readonly ForeignObject[];
  /** Digital signatures that are filled in; that they are there says nothing about their being valid. */
  readonly signatures: number;
  /** False where the file is damaged: these are the pages that could be found, and there may have been more. */
  readonly whole: boolean;
  /** Names of files that it carries within. */
  readonly carries: readonly string[];
}

/** Why a file is not shown page by page but embedded as it is. */
export type NotShown =
  | 'password'
  | 'damaged'
  | 'too-large'
  | 'too-costly'
  /** A pointer of Git LFS: the file itself was not fetched. */
  | 'lfs-pointer'
  | 'empty'
  /** A kind of file that has no pages here, as a video. */
  | 'kind';
