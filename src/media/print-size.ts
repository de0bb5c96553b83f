import type { Print } from '../core/annex-manner.ts';

/** Longest and shortest side of the area that a page of ours gives, in inches. */
const AREA = [10.5, 7.4] as const;

/** A picture this much larger than print needs is worth making smaller: below that little is won and something lost. */
const WORTH = 1.35;

/** Dots that are decoded at once; larger pictures stay as they are. */
const MOST_DOTS = 120_000_000;

/** The size that print needs of a picture that fills a page; undefined where it is hardly larger. */
export function printSize(
  width: number,
  height: number,
  { dots }: Print,
): { readonly width: number; readonly height: number } | undefined {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const scale = Math.min((AREA[0] * dots) / long, (AREA[1] * dots) / short);
  if (scale * WORTH >= 1 || width * height > MOST_DOTS) return undefined;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Bytes below which a picture is left as it is. */
export const SMALL = 40_000;
