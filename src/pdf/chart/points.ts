import type { Chart, ChartPoint } from '../../core/chart.ts';

/** A point with the side of the start of implementation that it lies on. */
export interface SidedPoint extends ChartPoint {
  readonly before: boolean;
}

/** What of a chart can be drawn, in order of time. */
export interface Drawable {
  readonly points: readonly SidedPoint[];
  readonly mark: { readonly at: number; readonly label: string } | undefined;
  readonly baseline: { readonly value: number; readonly label: string } | undefined;
}

/** Points with values that can be drawn. */
export function drawable(chart: Chart): Drawable {
  const mark = chart.mark !== undefined && Number.isFinite(chart.mark.at) ? chart.mark : undefined;
  const points = chart.points
    .filter((point) => Number.isFinite(point.at) && Math.abs(point.value) < 1e18)
    .map((point) => ({ ...point, before: mark !== undefined && point.at < mark.at }))
    .toSorted((left, right) => left.at - right.at);
  const known = chart.baseline !== undefined && Math.abs(chart.baseline.value) < 1e18;
  return { points, mark, baseline: known ? chart.baseline : undefined };
}

function least(values: readonly number[]): number {
  return values.reduce((left, right) => Math.min(left, right), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((left, right) => Math.max(left, right), -Infinity);
}

/** Place of each time between 0 and 1; equal times are spread evenly. */
export function timePositions({ points, mark }: Drawable): {
  points: readonly number[];
  mark: number | undefined;
} {
  const times = points.map((point) => point.at);
  const all = mark === undefined ? times : [...times, mark.at];
  const first = least(all);
  const span = most(all) - first;
  if (most(times) - least(times) < 1e-6) {
    const even = points.map((_, index) => (index + 1) / (points.length + 1));
    return { points: even, mark: mark === undefined ? undefined : (times[0] ?? 0) < mark.at ? 1 : 0 };
  }
  return {
    points: times.map((time) => (time - first) / span),
    mark: mark === undefined ? undefined : (mark.at - first) / span,
  };
}
