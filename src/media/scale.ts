import type { Dots } from './jpeg-codec.ts';

/** The first and the last dot that a smaller dot is made of. */
function span(index: number, from: number, to: number): readonly [number, number] {
  const start = Math.floor((index * from) / to);
  return [start, Math.max(start + 1, Math.floor(((index + 1) * from) / to))];
}

function averageInto(out: Uint8Array, at: number, { rgba, width }: Dots, box: readonly number[]): void {
  const [left = 0, right = 0, top = 0, bottom = 0] = box;
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let from = (y * width + left) * 4, end = (y * width + right) * 4; from < end; from += 4) {
      red += rgba[from] ?? 0;
      green += rgba[from + 1] ?? 0;
      blue += rgba[from + 2] ?? 0;
    }
  }
  const count = (right - left) * (bottom - top);
  out[at] = Math.round(red / count);
  out[at + 1] = Math.round(green / count);
  out[at + 2] = Math.round(blue / count);
  out[at + 3] = 255;
}

/** The picture made smaller, each dot the mean of those it stands for. */
export function scaledDown(dots: Dots, width: number, height: number): Dots {
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = span(y, dots.height, height);
    for (let x = 0; x < width; x += 1) {
      const [left, right] = span(x, dots.width, width);
      averageInto(rgba, (y * width + x) * 4, dots, [left, right, top, bottom]);
    }
  }
  return { width, height, rgba };
}
