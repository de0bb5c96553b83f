import type { Photograph } from '../../core/document.ts';
import { cleanText } from '../characters.ts';
import type { Line } from '../lines.ts';
import { plain, plainText, setLines, type Layout, type Place } from '../place.ts';
import { paintPicture, type Ready } from '../pictures.ts';
import { paintLines, type Strip } from '../strips.ts';
import { artifact, mark, num, rgb, type Area, type Surface } from '../surface.ts';
import { tag, type Tag } from '../tags.ts';
import { COLOURS, PAGE, STYLES } from '../theme.ts';
import { rowsOf, type RowShape } from './rows.ts';

const SHAPE = { gap: 14, wished: 160, most: 215, least: 112 } as const;
/** What is much longer or higher than this stands in a place of this shape, whole and smaller. */
const RATIOS = [0.6, 2.4] as const;
/** Points per dot at most: a small picture is not blown up until its dots are seen. */
const LARGEST_DOT = 1.5;
const BETWEEN = 14;
const ABOVE_CAPTION = 5;
const CAPTION = STYLES.caption;
const PADDING = 8;

/** One picture with its place in a row. */
interface Cell {
  readonly item: Photograph;
  readonly ready: Ready | undefined;
  readonly figure: Tag;
  readonly caption: Tag;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
  /** Its description, where it cannot be drawn. */
  readonly instead: readonly Line[];
}

function ratioOf(ready: Ready | undefined): number {
  const [least, most] = RATIOS;
  return ready === undefined ? 4 / 3 : Math.min(most, Math.max(least, ready.width / ready.height));
}

/** Pictures two or three to a row, never cut, each with its caption below; for readers who do not see them, one figure after the other. */
export const photos: Layout<'photos'> = ({ items }, place) => {
  const known = items.map(({ image }) => place.kit.pictures(image));
  const ratios = known.map(ratioOf);
  const shape: RowShape = { ...SHAPE, width: place.width };
  return rowsOf(ratios, shape).map((row, index): Strip => {
    let x = place.x;
    const cells = row.items.flatMap((at): Cell[] => {
      const [item, width] = [items[at], (ratios[at] ?? 1) * row.height];
      if (item === undefined) return [];
      const cell = cellOf(item, known[at], { ...place, x, width });
      x += width + SHAPE.gap;
      return [cell];
    });
    const most = Math.max(0, ...cells.map(({ lines }) => lines.length));
    const height = row.height + (most === 0 ? 0 : ABOVE_CAPTION + most * CAPTION.leading);
    const paint = (surface: Surface, top: number): void => {
      for (const cell of cells) paintCell(surface, cell, { top, height: row.height });
    };
    return { height, gap: index === 0 ? 0 : BETWEEN, glued: false, paint };
  });
};

function cellOf(item: Photograph, ready: Ready | undefined, { kit, x, width, tag: parent }: Place): Cell {
  const group = tag('Div', parent);
  const { caption = [], alt, image } = item;
  const told = cleanText(alt) || cleanText(plainText(caption)) || image;
  const lines = caption.length === 0 ? [] : setLines(kit, caption, CAPTION, width);
  const figure = tag('Figure', group, { alt: told });
  const instead = ready === undefined ? setLines(kit, plain(told), STYLES.note, width - 2 * PADDING) : [];
  return { item, ready, figure, caption: tag('Caption', group), x, width, lines, instead };
}

function paintCell(
  surface: Surface,
  cell: Cell,
  { top, height }: { readonly top: number; readonly height: number },
): void {
  const { ready, figure, x, width, lines } = cell;
  const area =
    ready === undefined ? { x, y: top, width, height } : areaOf(ready, { x, y: top, width, height });
  artifact(surface, 'Layout');
  edge(surface, area, ready === undefined);
  const bottom = PAGE.height - area.y - area.height;
  figure.box = [area.x, bottom, area.x + area.width, bottom + area.height];
  mark(surface, figure);
  if (ready === undefined) paintInstead(surface, cell, area);
  else paintPicture(surface, cell.item.image, ready, area);
  const { size, leading } = CAPTION;
  const below = top + height + ABOVE_CAPTION;
  paintLines(surface, lines, { x, width, size, leading, tag: cell.caption, top: below });
}

/** As many lines of the description as its place holds. */
function paintInstead(surface: Surface, { instead, figure }: Cell, { x, y, width, height }: Area): void {
  const { size, leading } = STYLES.note;
  const most = Math.max(1, Math.floor((height - 2 * PADDING) / leading));
  const inner = { x: x + PADDING, width: width - 2 * PADDING, top: y + PADDING };
  paintLines(surface, instead.slice(0, most), { ...inner, size, leading, tag: figure });
}

/** The whole picture within its place, standing on its caption. */
function areaOf({ width, height }: Ready, place: Area): Area {
  const scale = Math.min(place.width / width, place.height / height, LARGEST_DOT);
  const [wide, high] = [width * scale, height * scale];
  return { x: place.x, y: place.y + place.height - high, width: wide, height: high };
}

/** A hairline that a light picture ends at; dashes where there is none. */
function edge(surface: Surface, { x, y, width, height }: Area, dashed: boolean): void {
  const path = `${num(x)} ${num(y)} ${num(width)} ${num(height)} re S`;
  const dash = dashed ? '[3 3] 0 d ' : '';
  surface.operators.push(`q ${dash}${rgb(dashed ? COLOURS.rule : COLOURS.hairline)} RG 0.8 w ${path} Q`);
}
