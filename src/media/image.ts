import readExif from 'exif-reader';
import { imageSize } from 'image-size';

/** What a picture says of itself. */
export interface ImageSays {
  /** Pixels as they are stored. */
  readonly width: number;
  readonly height: number;
}

/** What its camera wrote about a picture. */
export interface ExifSays {
  readonly orientation?: number;
  /** ISO 8601 day. */
  readonly taken?: string;
  readonly gps: boolean;
}

/** The size of a picture; undefined where its bytes do not hold one. */
export function pixelsOf(bytes: Uint8Array): ImageSays | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return Number.isSafeInteger(width) && Number.isSafeInteger(height) && width > 0 && height > 0
      ? { width, height }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Cameras without a clock write a day that never was. */
function dayOf(value: unknown): string | undefined {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return undefined;
  const day = value.toISOString().slice(0, 10);
  return day > '1980-01-01' && /^\d{4}-/.test(day) ? day : undefined;
}

/** Where a phone had no fix it writes nothing divided by nothing. */
function isAngle(value: unknown): boolean {
  return Array.isArray(value) && value.length === 3 && value.every((part) => Number.isFinite(part));
}

function orientationOf(value: unknown): Pick<ExifSays, 'orientation'> {
  return typeof value === 'number' && value >= 1 && value <= 8 ? { orientation: value } : {};
}

/** Reads EXIF, which begins with `Exif` or with the mark of its byte order; undefined where it cannot be read. */
export function exifOf(bytes: Uint8Array): ExifSays | undefined {
  try {
    const { Image: image, Photo: photo, GPSInfo: gps } = readExif(Buffer.from(bytes));
    const taken = dayOf(photo?.DateTimeOriginal) ?? dayOf(photo?.DateTimeDigitized);
    return {
      ...orientationOf(image?.Orientation),
      ...(taken === undefined ? {} : { taken }),
      gps: isAngle(gps?.GPSLatitude) && isAngle(gps?.GPSLongitude),
    };
  } catch {
    return undefined;
  }
}
