import { cleanText } from '../characters.ts';
import { BAR_ROW, drawBarRows } from '../chart/bar-rows.ts';
import { drawCaption, fitText } from '../chart/pen.ts';
import type { Layout } from '../place.ts';
import type { Strip } from '../strips.ts';
import { mark, type Surface } from '../surface.ts';
import { tag } from '../tags.ts';
import { PAGE, STYLES } from '../theme.ts';
import { withCaption } from './picture.ts';

const GAP = 10;
const NAME = STYLES.chartTitle;

/** Numbers of groups over time as bars, all on one scale, so that groups can be compared too. */
export const bars: Layout<'bars'> = (block, place) => {
  const group = tag('Div', place.tag);
  const node = tag('Figure', group, { alt: cleanText(block.alt) });
  const tops: number[] = [];
  const end = block.groups.reduce((top, one) => {
    tops.push(top);
    return top + NAME.leading + one.bars.length * BAR_ROW + GAP;
  }, 0);
  const height = Math.max(BAR_ROW, end - GAP);
  const paint = (surface: Surface, top: number): void => {
    const { x, width } = place;
    node.box = [x, PAGE.height - top - height, x + width, PAGE.height - top];
    mark(surface, node);
    block.groups.forEach((one, index) => {
      const y = top + (tops[index] ?? 0);
      const text = fitText(surface.fonts, one.name, NAME, width);
      drawCaption(surface, { text, x, top: y, style: NAME });
      const rows = one.bars.map((bar) => ({ ...bar, open: false }));
      drawBarRows(surface, rows, block, { x, y: y + NAME.leading, width, height });
    });
  };
  const figure: Strip[] = [{ height, gap: 0, glued: false, paint }];
  return withCaption(figure, block.caption, { ...place, tag: group });
};
