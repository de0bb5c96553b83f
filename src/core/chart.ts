/** One point of a series. `time` is printed as given; `at` (a decimal year) places it. */
export interface ChartPoint {
  readonly time: string;
  readonly at: number;
  readonly value: number;
  /** The value as printed, in the document's language. */
  readonly label: string;
}

/** A measured series over time with the start of implementation marked. */
export interface Chart {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly ChartPoint[];
  /** How things were before: a level across the drawing, with its label. */
  readonly baseline?: { readonly value: number; readonly label: string };
  /** Decimal year and label of the vertical mark. */
  readonly mark?: { readonly at: number; readonly label: string };
}

/** A measure before and after, with the values as printed. */
export interface Pair {
  readonly name: string;
  readonly unit: string;
  readonly before: { readonly time: string; readonly value: number; readonly label: string };
  readonly after: { readonly time: string; readonly value: number; readonly label: string };
}

/** How many of one group there were when. */
export interface GroupBars {
  readonly name: string;
  readonly bars: readonly { readonly time: string; readonly value: number; readonly label: string }[];
}
