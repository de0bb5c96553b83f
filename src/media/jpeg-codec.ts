import { wasmModule } from './wasm.ts';

/** Dots as red, green, blue and alpha. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

interface Encoder {
  readonly default: (dots: object, options: object) => Promise<ArrayBuffer>;
  readonly init: (module: object, options: object) => Promise<void>;
}

interface Decoder {
  readonly default: (
    bytes: ArrayBuffer | Uint8Array,
  ) => Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
  readonly init: (module: object, options: object) => Promise<void>;
}

const silent = (): void => undefined;
/** What the codec has to say of damaged files is said by us. */
const SILENT = { print: silent, printErr: silent };

let encoder: Promise<Encoder> | undefined;
let decoder: Promise<Decoder> | undefined;

async function startEncoder(): Promise<Encoder> {
  const found = (await import('@jsquash/jpeg/encode.js')) as unknown as Encoder;
  await found.init(await wasmModule('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'), SILENT);
  return found;
}

async function startDecoder(): Promise<Decoder> {
  const found = (await import('@jsquash/jpeg/decode.js')) as unknown as Decoder;
  await found.init(await wasmModule('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'), SILENT);
  return found;
}

const GREY = 1;
const COLOUR = 3;

/** Writes a JPEG; the same dots give the same bytes on every machine. */
export async function encodeJpeg(
  { width, height, rgba }: Dots,
  { quality, grey }: { readonly quality: number; readonly grey: boolean },
): Promise<Uint8Array> {
  encoder ??= startEncoder();
  const data = new Uint8ClampedArray(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const options = { quality, color_space: grey ? GREY : COLOUR, progressive: false };
  return new Uint8Array(await (await encoder).default({ data, width, height }, options));
}

/** Reads a JPEG; undefined where it cannot be read. */
export async function decodeJpeg(bytes: Uint8Array): Promise<Dots | undefined> {
  decoder ??= startDecoder();
  try {
    const { width, height, data } = await (await decoder).default(bytes);
    return { width, height, rgba: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
  } catch {
    // what a damaged file leaves behind in the codec's memory is not known
    decoder = undefined;
    return undefined;
  }
}
