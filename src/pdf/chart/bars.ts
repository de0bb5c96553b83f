import type { Fonts } from '../fonts.ts';
import { num, rgb, type Area, type Surface } from '../surface.ts';
import { COLOURS, STYLES, type TextStyle } from '../theme.ts';
import { captionArea, drawCaption, drawLine, fitText } from './pen.ts';
import type { Drawable, SidedPoint } from './points.ts';

const ROW = 27;
const BAR = 15;
const MARK_ROW = 19;
const GAP = 8;

/** Height of a drawing of bars. */
export function barsHeight({ points, mark }: Drawable): number {
  return points.length * ROW + (mark === undefined ? 0 : MARK_ROW) + 2;
}

interface Scene {
  readonly surface: Surface;
  readonly area: Area;
  readonly zero: number;
  /** Points of the page per unit of value. */
  readonly scale: number;
}

/** Lying bars from zero, the earlier ones open and the later ones full, parted by the start of implementation. */
export function drawBars(surface: Surface, chart: Drawable, area: Area): void {
  const scene = openScene(surface, chart, area);
  let y = area.y;
  let marked = chart.mark === undefined;
  for (const point of chart.points) {
    if (!marked && !point.before) {
      drawMark(scene, chart.mark?.label ?? '', y);
      y += MARK_ROW;
      marked = true;
    }
    drawBar(scene, point, y);
    y += ROW;
  }
  if (!marked) drawMark(scene, chart.mark?.label ?? '', y);
  const bottom = area.y + barsHeight(chart);
  drawLine(
    surface,
    [
      [scene.zero, area.y - 2],
      [scene.zero, bottom],
    ],
    { colour: COLOURS.rule, width: 0.8 },
  );
}

function openScene(surface: Surface, { points }: Drawable, area: Area): Scene {
  const { fonts } = surface;
  const times = widest(
    fonts,
    points.map((point) => point.time),
    STYLES.chartText,
  );
  const labels = widest(
    fonts,
    points.map((point) => point.label),
    STYLES.chartValue,
  );
  const left = Math.min(times, area.width * 0.3) + GAP;
  const room = Math.max(area.width - left - Math.min(labels, area.width * 0.4) - GAP * 2, 40);
  const least = Math.min(0, ...points.map((point) => point.value));
  const most = Math.max(0, ...points.map((point) => point.value));
  const scale = room / (most - least || 1);
  return { surface, area, zero: area.x + left - least * scale, scale };
}

function widest(fonts: Fonts, texts: readonly string[], style: TextStyle): number {
  return Math.max(0, ...texts.map((text) => captionArea(fonts, { text, x: 0, top: 0, style }).width));
}

function drawBar({ surface, area, zero, scale }: Scene, point: SidedPoint, y: number): void {
  const length = Math.max(Math.abs(point.value) * scale, 0.6);
  const x = point.value < 0 ? zero - length : zero;
  const bar = `${num(x)} ${num(y + (ROW - BAR) / 2)} ${num(length)} ${BAR} re`;
  const fill = point.before ? COLOURS.white : COLOURS.accent;
  surface.operators.push(`q ${rgb(fill)} rg ${rgb(COLOURS.accent)} RG 1 w ${bar} B Q`);
  const style = STYLES.chartText;
  const text = fitText(surface.fonts, point.time, style, area.width * 0.3);
  drawCaption(surface, { text, x: area.x, top: y + (ROW - style.leading) / 2, style });
  const end = Math.max(x + length, zero) + GAP;
  const label = fitText(surface.fonts, point.label, STYLES.chartValue, area.x + area.width - end);
  drawCaption(surface, {
    text: label,
    x: end,
    top: y + (ROW - STYLES.chartValue.leading) / 2,
    style: STYLES.chartValue,
  });
}

function drawMark({ surface, area, zero }: Scene, label: string, y: number): void {
  const middle = y + MARK_ROW / 2;
  const style = STYLES.chartText;
  const text = fitText(surface.fonts, label, style, area.width * 0.7);
  const words = captionArea(surface.fonts, { text, x: zero + GAP, top: middle - style.leading / 2, style });
  const pen = { colour: COLOURS.rule, width: 0.8, dash: [3, 2.5] };
  drawLine(
    surface,
    [
      [area.x, middle],
      [words.x - 4, middle],
    ],
    pen,
  );
  drawLine(
    surface,
    [
      [words.x + words.width + 4, middle],
      [area.x + area.width, middle],
    ],
    pen,
  );
  drawCaption(surface, { text, x: zero + GAP, top: middle - style.leading / 2, style });
}
