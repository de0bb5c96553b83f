import type { AnnexPage, DocumentModel } from '../../core/document.ts';
import { cleanText } from '../characters.ts';
import { drawCaption, drawLine, fitText } from '../chart/pen.ts';
import { numberWords, type PageNumber } from '../furniture.ts';
import { setLines, plain, type Kit } from '../place.ts';
import type { PressedPage } from '../press.ts';
import { paintLines } from '../strips.ts';
import { artifact, mark, num, pageOf, type Area, type Surface } from '../surface.ts';
import { tag, type Tag } from '../tags.ts';
import { COLOURS, PAGE, STYLES } from '../theme.ts';

/** The margins hold the stamp above and the foot below; what is annexed never reaches into them. */
const MARGIN = { side: 30, top: 50, bottom: 36 } as const;
const STAMP_TOP = 18;
const LINE = 12;
const FOOT = 28;

export type Size = readonly [number, number];

/** A page that is wider than high is shown on a page of ours that is too. */
export function sheetSize({ width, height }: Pick<PressedPage, 'width' | 'height'>): Size {
  return width > height ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
}

/** An area, and how much smaller than itself a page is in it. */
interface Scaled extends Area {
  readonly scale: number;
}

/** The area that a page takes up: as large as it fits, never larger than it is, in the middle and at the top. */
function areaOf({ width, height }: PressedPage, [sheetWidth, sheetHeight]: Size): Scaled {
  const [wide, high] = [sheetWidth - 2 * MARGIN.side, sheetHeight - MARGIN.top - MARGIN.bottom];
  const scale = Math.min(1, wide / width, high / height);
  const x = (sheetWidth - width * scale) / 2;
  return { x, y: MARGIN.top, width: width * scale, height: height * scale, scale };
}

const RULE = { colour: COLOURS.hairline, width: 0.6 };

/** What a page of an annex is painted from. */
export interface Sheet {
  readonly page: AnnexPage;
  readonly pressed: PressedPage;
  readonly tag: Tag;
  readonly kit: Kit;
}

/** The stamp above, and below it what stands at the foot of every page. */
export function paintStamp(
  surface: Surface,
  document: DocumentModel,
  { page, pressed }: Sheet,
  at: PageNumber,
): void {
  const [width, height] = sheetSize(pressed);
  const right = width - MARGIN.side;
  const style = STYLES.furniture;
  const { name, page: place, cited } = page.stamp;
  artifact(surface, 'Header');
  const text = (words: string, x: number, top: number, align: 'left' | 'right'): void =>
    drawCaption(surface, { text: words, x, top, style, align });
  const room = right - MARGIN.side;
  text(fitText(surface.fonts, name, style, room * 0.75), MARGIN.side, STAMP_TOP, 'left');
  text(place, right, STAMP_TOP, 'right');
  text(fitText(surface.fonts, cited, style, room), MARGIN.side, STAMP_TOP + LINE, 'left');
  artifact(surface, 'Footer');
  text(fitText(surface.fonts, document.footer, style, room * 0.7), MARGIN.side, height - FOOT, 'left');
  text(numberWords(document.labels, at), right, height - FOOT, 'right');
}

/** The page itself with a hairline around it, as one figure. */
export function paintSheet(surface: Surface, { page, pressed, tag: parent, kit }: Sheet): void {
  const size = sheetSize(pressed);
  const { x, y, width, height, scale } = areaOf(pressed, size);
  artifact(surface, 'Layout');
  frame(surface, { x, y, width, height });
  if (pressed.drawn === undefined) {
    notice(surface, page.notice ?? page.alt, { x, y, width, height }, { parent, kit });
    return;
  }
  const node = tag('Figure', parent, { alt: cleanText(page.alt) });
  paintForm(surface, pressed.drawn, { area: { x, y, width, height, scale }, sheet: size[1], node });
}

/** Where a page is painted, on a sheet of what height, and as which part of the document. */
interface Spot {
  readonly area: Scaled;
  readonly sheet: number;
  readonly node: Tag;
}

/** Paints a page that was taken in, as one figure. */
export function paintForm(
  surface: Surface,
  { object, matrix }: NonNullable<PressedPage['drawn']>,
  { area: { x, y, width, height, scale }, sheet, node }: Spot,
): void {
  node.box = [x, sheet - y - height, x + width, sheet - y];
  mark(surface, node);
  pageOf(surface).xobjects['Annex'] = object;
  const put = [scale, 0, 0, -scale, x, y + height].map(num).join(' ');
  surface.operators.push(`q ${put} cm ${matrix.map(exact).join(' ')} cm /Annex Do Q`);
}

/** A number of a matrix that may be multiplied with large ones. */
function exact(value: number): string {
  return String(Number(value.toFixed(6)));
}

function frame(surface: Surface, { x, y, width, height }: Area): void {
  const [right, bottom] = [x + width, y + height];
  drawLine(
    surface,
    [
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
      [x, y],
    ],
    RULE,
  );
}

/** Words in the place of a page that cannot be shown. */
function notice(
  surface: Surface,
  words: string,
  area: Area,
  { parent, kit }: { readonly parent: Tag; readonly kit: Kit },
): void {
  const inner = { x: area.x + 20, width: Math.max(area.width - 40, 60) };
  const { size, leading } = STYLES.body;
  const lines = setLines(kit, plain(words), STYLES.body, inner.width);
  paintLines(surface, lines, { ...inner, size, leading, tag: tag('P', parent), top: area.y + 24 });
}
