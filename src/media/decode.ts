import { constants, inflateSync } from 'node:zlib';

type Library = typeof import('@libpdf/core');
type LibraryStream = import('@libpdf/core').PdfStream;
type LibraryObject = import('@libpdf/core').PdfObject;

/** Bytes of content that one stream may come to. */
export const MOST_CONTENT = 64 * 1024 * 1024;

/** How many times larger other codings than Flate can make what they carry; it is undone by the limit of that. */
const GROWTH: Readonly<Record<string, number>> = {
  LZWDecode: 1400,
  RunLengthDecode: 64,
  ASCIIHexDecode: 1,
  ASCII85Decode: 4,
};

/** Inflates, and gives up on what swells out of proportion; what was cut off gives as much as is there. */
function inflated(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_CONTENT, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

/** The values of a key that is one value or a list of them. */
function listOf(library: Library, value: LibraryObject | undefined): readonly LibraryObject[] {
  if (value === undefined) return [];
  return value instanceof library.PdfArray ? [...value] : [value];
}

interface Stage {
  readonly name: string;
  readonly parameters: LibraryObject | undefined;
}

function undone(library: Library, { name, parameters }: Stage, bytes: Uint8Array): Uint8Array | undefined {
  const plain = !(parameters instanceof library.PdfDict) || parameters.size === 0;
  if (name === 'FlateDecode') {
    const out = inflated(bytes);
    if (out === undefined || plain) return out;
  } else if (bytes.length * (GROWTH[name] ?? Infinity) > MOST_CONTENT * 4) {
    return undefined;
  }
  const stream = new library.PdfStream([], bytes);
  stream.set('Filter', library.PdfName.of(name));
  if (!plain) stream.set('DecodeParms', parameters);
  return stream.getDecodedData();
}

/** What a stream carries, without its codings; undefined where they cannot be undone, or it would be out of all proportion. */
export function decodeStream(
  library: Library,
  stream: LibraryStream,
  resolve: (value: LibraryObject) => LibraryObject | undefined,
): Uint8Array | undefined {
  const at = (key: string): readonly LibraryObject[] => {
    const value = stream.get(key);
    const found = value === undefined ? undefined : resolve(value);
    return listOf(library, found).flatMap((item) => resolve(item) ?? []);
  };
  const parameters = at('DecodeParms');
  let bytes: Uint8Array | undefined = stream.data;
  try {
    for (const [index, filter] of at('Filter').entries()) {
      if (!(filter instanceof library.PdfName) || bytes === undefined) return undefined;
      bytes = undone(library, { name: filter.value, parameters: parameters[index] }, bytes);
    }
  } catch {
    return undefined;
  }
  return bytes !== undefined && bytes.length <= MOST_CONTENT ? bytes : undefined;
}
