import type { Pair } from '../../core/chart.ts';
import { cleanText } from '../characters.ts';
import { captionArea, drawCaption, fitText } from '../chart/pen.ts';
import type { Layout } from '../place.ts';
import type { Strip } from '../strips.ts';
import { mark, num, rgb, type Area, type Surface } from '../surface.ts';
import { tag } from '../tags.ts';
import { COLOURS, PAGE, STYLES } from '../theme.ts';
import { withCaption } from './picture.ts';

const BAR = 9;
const ROW = 13;
const GAP = 12;
const TIMES = 0.22;
const PAIR = STYLES.chartTitle.leading + 2 * ROW;

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
  const { fonts } = surface;
  const title = pair.unit === '' ? pair.name : `${pair.name} (${pair.unit})`;
  const style = STYLES.chartTitle;
  drawCaption(surface, { text: fitText(fonts, title, style, area.width), x: area.x, top: area.y, style });
  const most = Math.max(Math.abs(pair.before.value), Math.abs(pair.after.value)) || 1;
  const labels = [pair.before, pair.after].map(({ label }) => {
    return captionArea(fonts, { text: label, x: 0, top: 0, style: STYLES.chartValue }).width;
  });
  const left = area.x + area.width * TIMES;
  const room = Math.max(40, area.width * (1 - TIMES) - Math.max(...labels) - 10);
  for (const [index, side] of [pair.before, pair.after].entries()) {
    const y = area.y + style.leading + index * ROW;
    const length = Math.max(0.6, (Math.abs(side.value) / most) * room);
    const fill = index === 0 ? COLOURS.white : COLOURS.accent;
    const bar = `${num(left)} ${num(y + (ROW - BAR) / 2)} ${num(length)} ${BAR} re`;
    surface.operators.push(`q ${rgb(fill)} rg ${rgb(COLOURS.accent)} RG 1 w ${bar} B Q`);
    const [small, bold] = [STYLES.chartText, STYLES.chartValue];
    const time = fitText(fonts, side.time, small, area.width * TIMES - 8);
    drawCaption(surface, {
      text: time,
      x: left - 8,
      top: y + (ROW - small.leading) / 2,
      style: small,
      align: 'right',
    });
    drawCaption(surface, {
      text: side.label,
      x: left + length + 6,
      top: y + (ROW - bold.leading) / 2,
      style: bold,
    });
  }
}
