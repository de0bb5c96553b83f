import { BODY_ROW, rowStrips, type Grid } from '../grid.ts';
import { textWidth } from '../fonts.ts';
import { nextId, plain, setLines, type Layout } from '../place.ts';
import { gluedToNext, type Strip } from '../strips.ts';
import { tag } from '../tags.ts';
import { COLOURS, STYLES, type TextStyle } from '../theme.ts';
import { captionStrips } from './table.ts';

const GUTTER = 14;
const TERM: TextStyle = { ...STYLES.cell, face: 'bold', colour: COLOURS.muted };

/** Terms beside their values, without a header row; each term is the header of its row. */
export const facts: Layout<'facts'> = (block, place) => {
  const { kit, x, width } = place;
  const node = tag('Table', place.tag);
  const caption = captionStrips(block.caption, { ...place, tag: tag('Caption', node) });
  const widest = Math.max(0, ...block.rows.map((row) => textWidth(kit.fonts, row.term, TERM)));
  const term = Math.min(Math.max(widest + 0.5, width * 0.2), width * 0.36);
  const grid: Grid = {
    x,
    width,
    columns: [
      { x, width: term, align: 'left' },
      { x: x + term + GUTTER, width: width - term - GUTTER, align: 'left' },
    ],
    size: STYLES.cell.size,
    leading: STYLES.cell.leading,
    padding: 3.6,
  };
  const rows = block.rows.map((row): Strip[] => {
    const entry = tag('TR', node);
    const id = nextId(kit, 'th');
    const terms = setLines(kit, plain(row.term), TERM, term);
    const values = setLines(kit, row.value, STYLES.cell, width - term - GUTTER);
    const cells = [
      { lines: terms, tag: tag('TH', entry, { scope: 'Row', id }) },
      { lines: values, tag: tag('TD', entry, { headers: [id] }) },
    ];
    return rowStrips(cells, grid, BODY_ROW);
  });
  // Neither the first nor the last row is left alone on a page.
  const bound = (index: number): boolean => index === 0 || index === rows.length - 2;
  return [...gluedToNext(caption), ...rows.flatMap((row, index) => (bound(index) ? gluedToNext(row) : row))];
};
