import { readJpeg } from './images/jpeg.ts';
import { readPng } from './images/png.ts';
import type { Picture } from './images/layout.ts';
import type { PdfDocument, PdfRef } from './door.ts';
import { paintImage, type Area, type Surface } from './surface.ts';

/** Pictures by key; undefined for bytes that cannot be drawn. */
export type Pictures = (key: string) => Picture | undefined;

/** Reads each picture once, when it is first asked for. */
export function picturesOf(images: ReadonlyMap<string, Uint8Array>): Pictures {
  const known = new Map<string, Picture | undefined>();
  return (key) => {
    if (known.has(key)) return known.get(key);
    const bytes = images.get(key);
    const picture = bytes === undefined ? undefined : readPicture(bytes);
    known.set(key, picture);
    return picture;
  };
}

/** A JPEG or PNG without its metadata; undefined where the bytes are neither or are damaged. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  try {
    return readJpeg(bytes) ?? readPng(bytes);
  } catch (error) {
    // damaged files make the readers read past the end or fail to inflate: both mean that there is no picture
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

/** Writes a picture into the file. */
export function embedPicture(doc: PdfDocument, picture: Picture): PdfRef {
  const ref = doc.ref({ Type: 'XObject', Subtype: 'Image', ...picture.data });
  if (!picture.raw) ref.compress = false;
  ref.end(picture.bytes);
  return ref;
}

/** Draws a picture upright into an area; the same picture is embedded once. */
export function paintPicture(surface: Surface, key: string, picture: Picture, area: Area): void {
  const known = surface.images.get(key);
  const image = known ?? { name: `I${surface.images.size + 1}`, ref: embedPicture(surface.doc, picture) };
  surface.images.set(key, image);
  paintImage(surface, image.name, image.ref, turn(picture.orientation, area));
}

/** The matrix that turns a stored picture upright, onto an area with its origin at the bottom left. */
export function pictureTurn(orientation: number, width: number, height: number): number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = turn(orientation, { x: 0, y: 0, width, height });
  return [a, -b, c, -d, e, height - f];
}

/** The matrix that puts a stored picture, turned upright, onto an area of the page. */
function turn(orientation: number, { x, y, width: w, height: h }: Area): number[] {
  // the unit square of an image has its origin at the bottom left; y runs downward here
  switch (orientation) {
    case 2:
      return [-w, 0, 0, -h, x + w, y + h];
    case 3:
      return [-w, 0, 0, h, x + w, y];
    case 4:
      return [w, 0, 0, h, x, y];
    case 5:
      return [0, h, -w, 0, x + w, y];
    case 6:
      return [0, h, w, 0, x, y];
    case 7:
      return [0, -h, w, 0, x, y + h];
    case 8:
      return [0, -h, -w, 0, x + w, y + h];
    default:
      return [w, 0, 0, -h, x, y + h];
  }
}
