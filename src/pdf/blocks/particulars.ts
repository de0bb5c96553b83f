import { textWidth } from '../fonts.ts';
import { nextId, plain, setLines, type Layout, type Place } from '../place.ts';
import { paintLines, type Strip, type TextPlace } from '../strips.ts';
import { attach, tag } from '../tags.ts';

const INDENT = 18;
const COLON_WIDTH = 12;
/** The terms of neighbouring lists stand in one column. */
const LEAST_TERM = 136;

/** Terms, colons and values without rules, as letters have them; each term is the header of its row. */
export const particulars: Layout<'particulars'> = (block, place) => {
  const node = tag('Table', place.tag);
  const { kit, base } = place;
  const widest = Math.max(0, ...block.rows.map(({ term }) => textWidth(kit.fonts, term, base)));
  const column = Math.min(Math.max(widest + 8, LEAST_TERM), (place.width - INDENT) * 0.4);
  return block.rows.map((row) => rowStrip(row, column, { ...place, tag: tag('TR', node) }));
};

type Row = Parameters<typeof particulars>[0]['rows'][number];

function rowStrip(row: Row, column: number, { kit, base, x, width, tag: node }: Place): Strip {
  const { size, leading } = base;
  const id = nextId(kit, 'th');
  const header = tag('TH', node, { scope: 'Row', id });
  const cell = tag('TD', node, { headers: [id] });
  const left = x + INDENT;
  const start = left + column + COLON_WIDTH;
  const rest = x + width - start;
  const terms = setLines(kit, plain(row.term), base, column);
  const colon = setLines(kit, plain(':'), base, COLON_WIDTH);
  const values = setLines(kit, row.value, base, rest);
  const at = (from: number, wide: number, element: TextPlace['tag']): TextPlace => ({
    x: from,
    width: wide,
    size,
    leading,
    tag: element,
  });
  return {
    height: Math.max(terms.length, values.length, 1) * leading,
    gap: 0,
    glued: false,
    paint: (surface, top) => {
      attach(header);
      attach(cell);
      paintLines(surface, terms, { ...at(left, column, header), top });
      paintLines(surface, colon, { ...at(left + column, COLON_WIDTH, undefined), top });
      paintLines(surface, values, { ...at(start, rest, cell), top });
    },
  };
}
