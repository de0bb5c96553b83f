import type { Dots } from './jpeg-codec.ts';

/** Differences between colours that no eye sees. */
const GREY_WITHIN = 2;

/** Whether a picture has no colours. */
export function isGrey({ rgba }: Dots): boolean {
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [rgba[at], rgba[at + 1], rgba[at + 2]];
    if (Math.abs(red - green) > GREY_WITHIN || Math.abs(green - blue) > GREY_WITHIN) return false;
  }
  return true;
}

/** Neighbouring dots that are looked at to tell a page of text from a photo. */
const PROBES = 20_000;
/** Text and drawings have few dots that differ from the one beside them; photos have mostly such. */
const MOST_DIFFERENT = 0.2;

/** Whether a picture is one that JPEG suits. Text and drawings stay sharp without loss, and small. */
export function isPhoto({ rgba }: Dots): boolean {
  const step = Math.max(1, Math.floor(rgba.length / 4 / PROBES)) * 4;
  let [seen, different] = [0, 0];
  for (let at = 0; at + 7 < rgba.length; at += step) {
    seen += 1;
    if (rgba[at] !== rgba[at + 4] || rgba[at + 1] !== rgba[at + 5]) different += 1;
  }
  return different / Math.max(seen, 1) > MOST_DIFFERENT;
}

/** Dots without what is not needed: alpha, and colour where there is none. */
export function packed({ width, height, rgba }: Dots, channels: 1 | 3): Uint8Array {
  const out = new Uint8Array(width * height * channels);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += channels) {
    out[to] = rgba[from + (channels === 1 ? 1 : 0)] ?? 0;
    if (channels === 1) continue;
    out[to + 1] = rgba[from + 1] ?? 0;
    out[to + 2] = rgba[from + 2] ?? 0;
  }
  return out;
}
