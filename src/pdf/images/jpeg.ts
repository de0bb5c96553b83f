import type { Picture } from './layout.ts';

const MARKER = { app1: 0xe1, app2: 0xe2, app13: 0xed, comment: 0xfe, scan: 0xda } as const;

/** Baseline, extended and progressive frames: what PDF readers decode. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

const SPACES: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB' };

interface Frame {
  readonly bits: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** A JPEG without EXIF, IPTC and comments, otherwise byte for byte; undefined where it is none or of a kind that pages cannot hold. */
export function readJpeg(bytes: Uint8Array): Picture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments = readSegments(view);
  if (segments === undefined) return undefined;
  const head = segments.find(({ marker }) => FRAMES.has(marker));
  if (head === undefined || segments.some(({ marker }) => OTHER_FRAMES.has(marker))) return undefined;
  if (!isComplete(bytes, segments.at(-1)?.start ?? 0)) return undefined;
  const exif = segments.filter(({ marker }) => marker === MARKER.app1);
  const orientation = exif.map(({ start, end }) => readOrientation(view, start + 4, end)).find(Boolean) ?? 1;
  const kept = segments.filter(({ marker }) => !isPrivate(marker));
  const parts = kept.map(({ start, end }) => bytes.subarray(start, end));
  return jpegPicture(
    readFrame(view, head.start + 4),
    orientation,
    Buffer.concat([bytes.subarray(0, 2), ...parts]),
  );
}

/** The segments up to the scan, which takes up the rest; undefined where one does not begin as it should. */
function readSegments(view: DataView): Segment[] | undefined {
  const out: Segment[] = [];
  let start = 2;
  for (;;) {
    if (view.getUint8(start) !== 0xff) return undefined;
    const marker = view.getUint8(start + 1);
    if (marker === 0xff) {
      // bytes that only fill up
      start += 1;
      continue;
    }
    const end = marker === MARKER.scan ? view.byteLength : start + 2 + view.getUint16(start + 2);
    out.push({ marker, start, end });
    if (marker === MARKER.scan) return out;
    start = end;
  }
}

/** Whether the scan comes to its end: a copy that broke off would show only the upper part. */
function isComplete(bytes: Uint8Array, scan: number): boolean {
  const end = bytes.lastIndexOf(0xd9);
  return end > scan && bytes[end - 1] === 0xff;
}

function isPrivate(marker: number): boolean {
  return marker === MARKER.app1 || marker === MARKER.app13 || marker === MARKER.comment;
}

function readFrame(view: DataView, at: number): Frame {
  return {
    bits: view.getUint8(at),
    height: view.getUint16(at + 1),
    width: view.getUint16(at + 3),
    channels: view.getUint8(at + 5),
  };
}

function jpegPicture(frame: Frame, orientation: number, bytes: Uint8Array): Picture | undefined {
  const { width, height, bits, channels } = frame;
  const space = SPACES[channels];
  // four-colour pictures need a colour profile that the file does not carry
  if (space === undefined || bits !== 8 || width === 0 || height === 0) return undefined;
  const data = {
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace: space,
    Filter: 'DCTDecode',
  };
  const turned = orientation > 4;
  return {
    width: turned ? height : width,
    height: turned ? width : height,
    orientation,
    data,
    bytes,
    raw: false,
  };
}

const ORIENTATION_TAG = 0x0112;

/** The orientation in an EXIF segment, if there is a valid one. */
function readOrientation(view: DataView, start: number, end: number): number | undefined {
  const tiff = start + 6;
  if (end > view.byteLength || end - start < 16 || view.getUint32(start) !== 0x45786966) return undefined;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > end) return undefined;
  for (let index = 0; index < view.getUint16(directory, little); index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > end) return undefined;
    if (view.getUint16(entry, little) !== ORIENTATION_TAG) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}
