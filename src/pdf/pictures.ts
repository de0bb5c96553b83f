import { readJpeg } from './images/jpeg.ts';
import { readPng } from './images/png.ts';
import type { Picture } from './images/layout.ts';
import type { PdfDocument, PdfRef } from './writer/index.ts';
import { paintImage, type Area, type Surface } from './surface.ts';

/** A picture that can be drawn: how large it is and how it lies, and what it is in the file. */
export interface Ready extends Pick<Picture, 'width' | 'height' | 'orientation'> {
  /** Embeds it, or gives what is in the file already. */
  readonly embed: (doc: PdfDocument) => PdfRef;
}

/** Pictures by key; undefined for bytes that cannot be drawn. */
export type Pictures = (key: string) => Ready | undefined;

/** Reads each picture once, when it is first asked for; those that are in the file already are not read again. */
export function picturesOf(
  images: ReadonlyMap<string, Uint8Array>,
  pressed: ReadonlyMap<string, Ready> = new Map(),
): Pictures {
  const known = new Map<string, Ready | undefined>(pressed);
  return (key) => {
    if (known.has(key)) return known.get(key);
    const bytes = images.get(key);
    const picture = bytes === undefined ? undefined : readPicture(bytes);
    const ready =
      picture === undefined
        ? undefined
        : { ...sight(picture), embed: (doc: PdfDocument) => embedPicture(doc, picture) };
    known.set(key, ready);
    return ready;
  };
}

function sight({ width, height, orientation }: Picture): Omit<Ready, 'embed'> {
  return { width, height, orientation };
}

/** Embeds a picture now; its bytes need not be kept after that. */
export function embeddedNow(
  doc: PdfDocument,
  picture: Picture,
): { readonly ref: PdfRef; readonly ready: Ready } {
  const ref = embedPicture(doc, picture);
  return { ref, ready: { ...sight(picture), embed: () => ref } };
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
function embedPicture(doc: PdfDocument, picture: Picture): PdfRef {
  const ref = doc.ref({ Type: 'XObject', Subtype: 'Image', ...picture.data });
  if (!picture.raw) ref.compress = false;
  ref.end(picture.bytes);
  return ref;
}

/** Draws a picture upright into an area; the same picture is embedded once. */
export function paintPicture(surface: Surface, key: string, picture: Ready, area: Area): void {
  const known = surface.images.get(key);
  const image = known ?? { name: `I${surface.images.size + 1}`, ref: picture.embed(surface.doc) };
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
