import type { Language } from '../../core/language.ts';
import { num, rgb, type Area, type Surface } from '../surface.ts';
import { COLOURS, STYLES } from '../theme.ts';
import { freePlace, placeLabels } from './labels.ts';
import { captionArea, drawCaption, drawDot, drawLine, fitText } from './pen.ts';
import { timePositions, type Drawable } from './points.ts';
import { niceTicks, tickLabel, type Ticks } from './scale.ts';

export const SERIES_HEIGHT = 196;
const TIME_ROW = 17;
const MARK_ROW = 16;

/** A point on the page with what is printed at it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly time: string;
  readonly label: string;
  readonly value: number;
  readonly before: boolean;
}

interface Scene {
  readonly surface: Surface;
  readonly plot: Area;
  readonly ticks: Ticks;
  readonly spots: readonly Spot[];
  readonly mark: { readonly x: number; readonly label: string } | undefined;
  readonly baseline: { readonly y: number; readonly label: string } | undefined;
}

/** A line over time on an axis from zero: open dots and strokes before the start of implementation, full ones after. */
export function drawSeries(surface: Surface, chart: Drawable, area: Area, language: Language): void {
  const scene = openScene(surface, chart, area, language);
  drawAxis(scene, language);
  const taken = [...drawMark(scene), ...drawLevel(scene)];
  drawCurve(scene);
  drawTimes(scene);
  drawLevelWords(scene, taken);
  for (const caption of placeLabels(surface.fonts, scene.spots, scene.plot, taken)) {
    clearGround(surface, captionArea(surface.fonts, caption));
    drawCaption(surface, caption);
  }
}

/** Takes away the lines of the axis behind a label. */
function clearGround(surface: Surface, { x, y, width, height }: Area): void {
  const area = `${num(x - 1.5)} ${num(y + 1.5)} ${num(width + 3)} ${num(height - 3)}`;
  surface.operators.push(`${rgb(COLOURS.white)} rg ${area} re f`);
}

function openScene(surface: Surface, chart: Drawable, area: Area, language: Language): Scene {
  const ticks = niceTicks(
    chart.points.map((point) => point.value),
    4,
  );
  const style = STYLES.chartText;
  const widths = ticks.values.map(
    (value) =>
      captionArea(surface.fonts, { text: tickLabel(value, ticks.step, language), x: 0, top: 0, style }).width,
  );
  const left = Math.max(...widths) + 8;
  const top = chart.mark === undefined ? 8 : MARK_ROW;
  const plot = {
    x: area.x + left,
    y: area.y + top,
    width: area.width - left,
    height: area.height - top - TIME_ROW,
  };
  const inset = Math.min(28, plot.width * 0.08);
  const along = (position: number): number => plot.x + inset + position * (plot.width - 2 * inset);
  const up = (value: number): number =>
    plot.y + ((ticks.high - value) / (ticks.high - ticks.low)) * plot.height;
  const positions = timePositions(chart);
  const spots = chart.points.map((point, index) => ({
    ...point,
    x: along(positions.points[index] ?? 0),
    y: up(point.value),
  }));
  const mark =
    chart.mark === undefined || positions.mark === undefined
      ? undefined
      : { x: along(positions.mark), label: chart.mark.label };
  const baseline =
    chart.baseline === undefined ? undefined : { y: up(chart.baseline.value), label: chart.baseline.label };
  return { surface, plot, ticks, spots, mark, baseline };
}

function drawAxis({ surface, plot, ticks }: Scene, language: Language): void {
  const style = STYLES.chartText;
  for (const value of ticks.values) {
    const y = plot.y + ((ticks.high - value) / (ticks.high - ticks.low)) * plot.height;
    const zero = Math.abs(value) < ticks.step / 2;
    const pen = zero ? { colour: COLOURS.rule, width: 0.9 } : { colour: COLOURS.hairline, width: 0.5 };
    drawLine(
      surface,
      [
        [plot.x, y],
        [plot.x + plot.width, y],
      ],
      pen,
    );
    const text = tickLabel(zero ? 0 : value, ticks.step, language);
    drawCaption(surface, { text, x: plot.x - 7, top: y - style.leading / 2, style, align: 'right' });
  }
}

/** Draws the start of implementation; gives back what it covers. */
function drawMark({ surface, plot, mark }: Scene): Area[] {
  if (mark === undefined) return [];
  const style = STYLES.chartText;
  drawLine(
    surface,
    [
      [mark.x, plot.y - 3],
      [mark.x, plot.y + plot.height],
    ],
    { colour: COLOURS.muted, width: 0.9, dash: [3, 2.5] },
  );
  const text = fitText(surface.fonts, mark.label, style, plot.width * 0.8);
  const wide = captionArea(surface.fonts, { text, x: mark.x, top: plot.y - MARK_ROW, style }).width;
  const align =
    mark.x - wide / 2 < plot.x ? 'left' : mark.x + wide / 2 > plot.x + plot.width ? 'right' : 'center';
  const x = align === 'left' ? plot.x : align === 'right' ? plot.x + plot.width : mark.x;
  const caption = { text, x, top: plot.y - MARK_ROW + 1, style, align } as const;
  drawCaption(surface, caption);
  return [{ x: mark.x - 1, y: plot.y, width: 2, height: plot.height }, captionArea(surface.fonts, caption)];
}

/** Draws how things were before as a level across; gives back what it covers. */
function drawLevel({ surface, plot, spots, baseline }: Scene): Area[] {
  const from = spots.findLast(({ before }) => before)?.x;
  if (baseline === undefined || from === undefined) return [];
  const right = plot.x + plot.width;
  drawLine(
    surface,
    [
      [from, baseline.y],
      [right, baseline.y],
    ],
    { colour: COLOURS.muted, width: 0.9, dash: [0.6, 3] },
  );
  return [{ x: from, y: baseline.y - 0.5, width: right - from, height: 1 }];
}

/** Names the level where there is room beside the line; the table says it in any case. */
function drawLevelWords({ surface, plot, spots, baseline }: Scene, taken: Area[]): void {
  if (baseline === undefined) return;
  const style = STYLES.chartText;
  const text = fitText(surface.fonts, baseline.label, style, plot.width * 0.5);
  const place = freePlace(surface.fonts, { text, style, y: baseline.y }, { spots, plot, taken });
  if (place === undefined) return;
  const area = captionArea(surface.fonts, place);
  clearGround(surface, area);
  drawCaption(surface, place);
  taken.push(area);
}

function drawCurve({ surface, spots }: Scene): void {
  spots.slice(1).forEach((spot, index) => {
    const from = spots[index] ?? spot;
    const pen = spot.before
      ? { colour: COLOURS.rule, width: 1.3, dash: [3.5, 3] }
      : { colour: COLOURS.accent, width: 1.8 };
    drawLine(
      surface,
      [
        [from.x, from.y],
        [spot.x, spot.y],
      ],
      pen,
    );
  });
  for (const spot of spots) {
    const fill = spot.before ? COLOURS.white : COLOURS.accent;
    drawDot(surface, [spot.x, spot.y], { fill, line: COLOURS.accent });
  }
}

/** Times below the axis; where they crowd, the first and the last come before those between. */
function drawTimes({ surface, plot, spots }: Scene): void {
  const placed: Area[] = [];
  const order = [spots.at(0), spots.at(-1), ...spots.slice(1, -1)];
  for (const spot of new Set(order)) {
    if (spot === undefined) continue;
    const style = STYLES.chartText;
    const text = fitText(surface.fonts, spot.time, style, plot.width * 0.45);
    const wide = captionArea(surface.fonts, { text, x: 0, top: 0, style }).width;
    const x = Math.min(Math.max(spot.x, plot.x + wide / 2 - 20), plot.x + plot.width - wide / 2);
    const caption = { text, x, top: plot.y + plot.height + 5, style, align: 'center' } as const;
    const area = captionArea(surface.fonts, caption);
    const roomy = { ...area, x: area.x - 4, width: area.width + 8 };
    if (placed.some((other) => roomy.x < other.x + other.width && other.x < roomy.x + roomy.width)) continue;
    placed.push(area);
    drawLine(
      surface,
      [
        [spot.x, plot.y + plot.height],
        [spot.x, plot.y + plot.height + 3],
      ],
      { colour: COLOURS.rule, width: 0.8 },
    );
    drawCaption(surface, caption);
  }
}
