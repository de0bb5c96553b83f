/** Pictures of one row by index, and how high all of them are. */
export interface Row {
  readonly items: readonly number[];
  readonly height: number;
}

/** How pictures are set side by side. */
export interface RowShape {
  readonly width: number;
  readonly gap: number;
  /** The height that rows are wished to have, and the greatest. */
  readonly wished: number;
  readonly most: number;
  /** Width below which no caption can be read. */
  readonly least: number;
}

const MOST_IN_ROW = 3;
const ALONE = 2;

function heightOf(ratios: readonly number[], { width, gap, most }: RowShape): number {
  const total = ratios.reduce((sum, ratio) => sum + ratio, 0);
  return Math.min(most, (width - gap * (ratios.length - 1)) / total);
}

/** How far a row is from what is wished: its height, pictures too narrow for their captions, a picture alone. */
function strain(ratios: readonly number[], shape: RowShape): number {
  const height = heightOf(ratios, shape);
  const narrow = ratios.reduce((sum, ratio) => {
    const short = Math.max(0, 1 - (ratio * height) / shape.least);
    return sum + 4 * short * short;
  }, 0);
  return (height / shape.wished - 1) ** 2 + narrow + (ratios.length === 1 ? ALONE : 0);
}

/** Shares out pictures, given by width to height, among rows of two or three, in their order and as evenly as they allow. */
export function rowsOf(ratios: readonly number[], shape: RowShape): readonly Row[] {
  // the best way to set the first so many, and where its last row begins
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= ratios.length; end += 1) {
    const ways = Array.from({ length: Math.min(MOST_IN_ROW, end) }, (_, index) => {
      const from = end - index - 1;
      return { from, cost: (best[from]?.cost ?? 0) + strain(ratios.slice(from, end), shape) };
    });
    best.push(ways.reduce((least, way) => (way.cost < least.cost ? way : least)));
  }
  const rows: Row[] = [];
  for (let end = ratios.length; end > 0;) {
    const from = best[end]?.from ?? 0;
    const items = Array.from({ length: end - from }, (_, index) => from + index);
    rows.unshift({ items, height: heightOf(ratios.slice(from, end), shape) });
    end = from;
  }
  return rows;
}
