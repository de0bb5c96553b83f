import type { Pair } from '../../core/chart.ts';
import { cleanText } from '../characters.ts';
import { BAR_ROW, drawBarRows } from '../chart/bar-rows.ts';
import { drawCaption, fitText } from '../chart/pen.ts';
import type { Layout } from '../place.ts';
import type { Strip } from '../strips.ts';
import { mark, type Area, type Surface } from '../surface.ts';
import { tag } from '../tags.ts';
import { PAGE, STYLES } from '../theme.ts';
import { withCaption } from './picture.ts';

const GAP = 12;
const PAIR = STYLES.chartTitle.leading + 2 * BAR_ROW;

/** Before and after of several measures: open bars for before, full ones for after. */
export const comparison: Layout<'comparison'> = (block, place) => {
  const group = tag('Div', place.tag);
  const node = tag('Figure', group, { alt: cleanText(block.alt) });
  const height = block.pairs.length * (PAIR + GAP) - GAP;
  const paint = (surface: Surface, top: number): void => {
    node.box = [place.x, PAGE.height - top - height, place.x + place.width, PAGE.height - top];
    mark(surface, node);
    block.pairs.forEach((pair, index) => {
      const y = top + index * (PAIR + GAP);
      drawPair(surface, pair, { x: place.x, y, width: place.width, height: PAIR });
    });
  };
  const figure: Strip[] = [{ height, gap: 0, glued: false, paint }];
  return withCaption(figure, block.caption, { ...place, tag: group });
};

function drawPair(surface: Surface, pair: Pair, area: Area): void {
  const title = pair.unit === '' ? pair.name : `${pair.name} (${pair.unit})`;
  const style = STYLES.chartTitle;
  const text = fitText(surface.fonts, title, style, area.width);
  drawCaption(surface, { text, x: area.x, top: area.y, style });
  const { before, after } = pair;
  const most = Math.max(Math.abs(before.value), Math.abs(after.value));
  const rows = [
    { ...before, open: true },
    { ...after, open: false },
  ];
  const [left, right] = [before.label, after.label];
  const widest = left.length > right.length ? left : right;
  drawBarRows(surface, rows, { most, widest }, { ...area, y: area.y + style.leading });
}
