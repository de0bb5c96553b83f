import type { DocumentModel } from '../core/document.ts';
import { drawCaption, drawLine, fitText } from './chart/pen.ts';
import { cleanText } from './characters.ts';
import { artifact, num, paintText, type Surface } from './surface.ts';
import { COLOURS, PAGE, STYLES, TEXT_WIDTH } from './theme.ts';

const HEADER_TOP = 42;
const FOOTER_TOP = PAGE.height - 50;
const NUMBER_SHARE = 0.3;

/** What a page is called in the file, and of how many pages it is one; the contents stand before the count. */
export interface PageNumber {
  readonly label: string;
  readonly count: number | undefined;
}

/** The number of a page in words. */
export function numberWords({ page, of }: DocumentModel['labels'], { label, count }: PageNumber): string {
  return count === undefined ? `${page} ${label}` : `${page} ${label} ${of} ${count}`;
}

/** What stands on every page but the cover: header, footer and page number, outside the structure. */
export function paintFurniture(surface: Surface, document: DocumentModel, at: PageNumber): void {
  const style = STYLES.furniture;
  const right = PAGE.left + TEXT_WIDTH;
  const rule = { colour: COLOURS.hairline, width: 0.6 };
  artifact(surface, 'Header');
  drawCaption(surface, {
    text: fitText(surface.fonts, document.header, style, TEXT_WIDTH),
    x: PAGE.left,
    top: HEADER_TOP,
    style,
  });
  drawLine(
    surface,
    [
      [PAGE.left, HEADER_TOP + 16],
      [right, HEADER_TOP + 16],
    ],
    rule,
  );
  artifact(surface, 'Footer');
  drawLine(
    surface,
    [
      [PAGE.left, FOOTER_TOP - 6],
      [right, FOOTER_TOP - 6],
    ],
    rule,
  );
  const left = fitText(surface.fonts, document.footer, style, TEXT_WIDTH * (1 - NUMBER_SHARE));
  drawCaption(surface, { text: left, x: PAGE.left, top: FOOTER_TOP, style });
  drawCaption(surface, {
    text: numberWords(document.labels, at),
    x: right,
    top: FOOTER_TOP,
    style,
    align: 'right',
  });
}

/** On a letter, the number of every page but the first. */
export function paintNumber(surface: Surface, number: string): void {
  if (number === '1') return;
  artifact(surface, 'Header');
  const place = { x: PAGE.left + TEXT_WIDTH / 2, top: HEADER_TOP, align: 'center' } as const;
  drawCaption(surface, { ...place, text: `- ${number} -`, style: STYLES.furniture });
}

const ANGLE = (52 * Math.PI) / 180;
const REACH = 690;
const MOST_SIZE = 150;

/** Light words from corner to corner behind the text, on every page. */
export function paintWatermark(surface: Surface, text: string): void {
  const shape = surface.fonts('bold').shape(cleanText(text));
  const size = Math.min(MOST_SIZE, (REACH * 1000) / Math.max(shape.width, 1));
  const [cos, sin] = [Math.cos(ANGLE), Math.sin(ANGLE)];
  artifact(surface, 'Watermark');
  const centre = `${num(PAGE.width / 2)} ${num(PAGE.height / 2)}`;
  surface.operators.push(`q ${num(cos)} ${num(-sin)} ${num(sin)} ${num(cos)} ${centre} cm`);
  const glyphs = { face: 'bold', size, colour: COLOURS.watermark, parts: [shape] } as const;
  paintText(surface, -(shape.width * size) / 2000, size * 0.33, glyphs);
  surface.operators.push('Q');
}
