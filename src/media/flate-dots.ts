import { inflateSync } from 'node:zlib';
import { unfilterLines } from '../core/filtered-lines.ts';
import type { RawValue } from '../core/foreign.ts';
import type { Dots } from './jpeg-codec.ts';
import { isDict, isList } from './values.ts';

/** Bytes that one picture may come to. */
const MOST = 120_000_000;

/** A picture of eight bits to the colour, as a PDF holds it. */
interface Coded {
  readonly entries: Readonly<Record<string, RawValue>>;
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

/** Entries that say how lines were filtered before they were compressed; undefined where that is unknown. */
function parametersOf({ entries }: Coded): Coded['entries'] | undefined {
  const given = entries['DecodeParms'] ?? null;
  const parameters = isList(given) ? (given[0] ?? null) : given;
  if (parameters === null) return {};
  return isDict(parameters) ? parameters.entries : undefined;
}

/** How they were: not at all, line by line as in PNG, or in another way. */
function filteringOf(picture: Coded): 'none' | 'lines' | undefined {
  const parameters = parametersOf(picture);
  const predictor = parameters === undefined ? undefined : (parameters['Predictor'] ?? 1);
  if (predictor === 1) return 'none';
  if (parameters === undefined || typeof predictor !== 'number' || predictor < 10) return undefined;
  const said = { Colors: 1, BitsPerComponent: 8, Columns: 1, ...parameters };
  const fits = said.Colors === picture.channels && said.Columns === picture.width;
  return fits && said.BitsPerComponent === 8 ? 'lines' : undefined;
}

function unpacked(data: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateSync(data, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}

function toDots(samples: Uint8Array, { width, height, channels }: Coded): Dots {
  const rgba = new Uint8Array(width * height * 4).fill(255);
  const [green, blue] = channels === 1 ? [0, 0] : [1, 2];
  for (let from = 0, to = 0; to < rgba.length; from += channels, to += 4) {
    rgba[to] = samples[from] ?? 0;
    rgba[to + 1] = samples[from + green] ?? 0;
    rgba[to + 2] = samples[from + blue] ?? 0;
  }
  return { width, height, rgba };
}

/** The dots of a picture that was compressed without loss; undefined where it is coded in a way that is not undone here. */
export function flateDots(picture: Coded): Dots | undefined {
  const { data, width, height, channels } = picture;
  const filtering = filteringOf(picture);
  const line = width * channels;
  const size = (filtering === 'lines' ? line + 1 : line) * height;
  const bytes = filtering === undefined || size > MOST ? undefined : unpacked(data, size + 1024);
  if (bytes === undefined || bytes.length < size) return undefined;
  return toDots(
    filtering === 'lines' ? unfilterLines(bytes, { line, height, step: channels }) : bytes,
    picture,
  );
}
