import { cleanText } from '../characters.ts';
import { barsHeight, drawBars } from '../chart/bars.ts';
import { drawCaption, fitText } from '../chart/pen.ts';
import { drawable } from '../chart/points.ts';
import { drawSeries, SERIES_HEIGHT } from '../chart/series.ts';
import type { Layout } from '../place.ts';
import type { Strip } from '../strips.ts';
import { mark, type Area, type Surface } from '../surface.ts';
import { tag } from '../tags.ts';
import { PAGE, STYLES } from '../theme.ts';
import { placeholder, withCaption } from './picture.ts';

/** Up to this many points are shown as bars, more as a line. */
const MOST_BARS = 2;

/** A measured series as a drawing, its description for readers who do not see it, and its caption. */
export const chart: Layout<'chart'> = (block, place) => {
  const group = tag('Div', place.tag);
  const { title, unit } = block.chart;
  const alt = cleanText(block.alt === '' ? title : block.alt);
  const node = tag('Figure', group, { alt });
  const series = drawable(block.chart);
  if (series.points.length === 0) {
    return withCaption(placeholder(alt, node, place), block.caption, { ...place, tag: group });
  }
  const head =
    (title === '' ? 0 : STYLES.chartTitle.leading) + (unit === '' ? 0 : STYLES.chartText.leading) + 8;
  const height = head + (series.points.length <= MOST_BARS ? barsHeight(series) : SERIES_HEIGHT);
  const paint = (surface: Surface, top: number): void => {
    const area = { x: place.x, y: top, width: place.width, height };
    node.box = [area.x, PAGE.height - top - height, area.x + area.width, PAGE.height - top];
    mark(surface, node);
    drawHead(surface, { title, unit }, area);
    const body = { ...area, y: top + head, height: height - head };
    if (series.points.length <= MOST_BARS) drawBars(surface, series, body);
    else drawSeries(surface, series, body, place.kit.language);
  };
  const figure: Strip[] = [{ height, gap: 0, glued: false, paint }];
  return withCaption(figure, block.caption, { ...place, tag: group });
};

function drawHead(
  surface: Surface,
  words: { readonly title: string; readonly unit: string },
  area: Area,
): void {
  const lines = [
    { text: words.title, style: STYLES.chartTitle },
    { text: words.unit, style: STYLES.chartText },
  ];
  let top = area.y;
  for (const { text, style } of lines) {
    if (text === '') continue;
    drawCaption(surface, { text: fitText(surface.fonts, text, style, area.width), x: area.x, top, style });
    top += style.leading;
  }
}
