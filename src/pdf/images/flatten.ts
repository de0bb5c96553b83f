import { CHANNELS, type Png } from './layout.ts';
import type { Samples } from './unfilter.ts';

/** The dots of a picture in red, green and blue, with what is transparent set on white. */
export function flatten(png: Png, passes: readonly Samples[]): Uint8Array {
  const out = new Uint8Array(png.width * png.height * 3).fill(255);
  for (const pass of passes) {
    const read = dotReader(png, pass);
    for (let y = 0; y < pass.height; y += 1) {
      for (let x = 0; x < pass.width; x += 1) {
        const dot = read(x, y);
        const target = ((pass.top + y * pass.down) * png.width + pass.left + x * pass.across) * 3;
        const [red, green, blue, alpha] = dot;
        out[target] = onWhite(red, alpha);
        out[target + 1] = onWhite(green, alpha);
        out[target + 2] = onWhite(blue, alpha);
      }
    }
  }
  return out;
}

function onWhite(value: number, alpha: number): number {
  return Math.round(255 + ((value - 255) * alpha) / 255);
}

/** Red, green, blue and opacity of a dot. */
type Dot = readonly [number, number, number, number];

function dotReader(png: Png, pass: Samples): (x: number, y: number) => Dot {
  const sample = sampleReader(png, pass);
  const clear = png.transparency;
  const view =
    clear === undefined ? undefined : new DataView(clear.buffer, clear.byteOffset, clear.byteLength);
  const level = levelOf(png.bits);
  switch (png.colour) {
    case 3:
      return (x, y) => paletteDot(png, sample(x, y, 0));
    case 0:
    case 4:
      return (x, y) => {
        const grey = sample(x, y, 0);
        const hidden = view !== undefined && view.byteLength >= 2 && view.getUint16(0) === grey;
        const alpha = png.colour === 4 ? level(sample(x, y, 1)) : hidden ? 0 : 255;
        return [level(grey), level(grey), level(grey), alpha];
      };
    default:
      return (x, y) => {
        const parts = [sample(x, y, 0), sample(x, y, 1), sample(x, y, 2)] as const;
        const hidden =
          view !== undefined &&
          view.byteLength >= 6 &&
          parts.every((part, index) => view.getUint16(index * 2) === part);
        const alpha = png.colour === 6 ? level(sample(x, y, 3)) : hidden ? 0 : 255;
        return [level(parts[0]), level(parts[1]), level(parts[2]), alpha];
      };
  }
}

function paletteDot({ palette, transparency }: Png, index: number): Dot {
  const at = index * 3;
  return [palette?.[at] ?? 0, palette?.[at + 1] ?? 0, palette?.[at + 2] ?? 0, transparency?.[index] ?? 255];
}

/** A sample on the scale of 0 to 255. */
function levelOf(bits: number): (value: number) => number {
  const most = 2 ** bits - 1;
  return bits === 8 ? (value) => value : (value) => Math.round((value * 255) / most);
}

function sampleReader(png: Png, pass: Samples): (x: number, y: number, channel: number) => number {
  const channels = CHANNELS[png.colour];
  const line = pass.bytes.length / pass.height;
  const { bytes } = pass;
  if (png.bits === 16) {
    return (x, y, channel) => {
      const at = y * line + (x * channels + channel) * 2;
      return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    };
  }
  if (png.bits === 8) return (x, y, channel) => bytes[y * line + x * channels + channel] ?? 0;
  return (x, y) => {
    const bit = x * png.bits;
    const byte = bytes[y * line + (bit >> 3)] ?? 0;
    return (byte >> (8 - png.bits - (bit & 7))) & (2 ** png.bits - 1);
  };
}
