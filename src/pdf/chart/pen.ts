import { cleanText } from '../characters.ts';
import type { Fonts } from '../fonts.ts';
import { num, paintText, rgb, type Area, type Surface } from '../surface.ts';
import { baseline, type Colour, type TextStyle } from '../theme.ts';

/** One line of text in a drawing, by the point it is aligned to. */
export interface Caption {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly style: TextStyle;
  readonly align?: 'left' | 'center' | 'right';
}

/** The area that a line of text covers. */
export function captionArea(fonts: Fonts, { text, x, top, style, align = 'left' }: Caption): Area {
  const width = (fonts(style.face).shape(cleanText(text)).width * style.size) / 1000;
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { x: left, y: top, width, height: style.leading };
}

/** Sets a line of text in a drawing. */
export function drawCaption(surface: Surface, caption: Caption): void {
  const { x, y } = captionArea(surface.fonts, caption);
  const { face, size, colour } = caption.style;
  const parts = [surface.fonts(face).shape(cleanText(caption.text))];
  paintText(surface, x, y + baseline(caption.style), { face, size, colour, parts });
}

export interface Pen {
  readonly colour: Colour;
  readonly width: number;
  /** Lengths of strokes and gaps. */
  readonly dash?: readonly number[];
}

type Point = readonly [number, number];

/** Draws a line through points. */
export function drawLine(surface: Surface, points: readonly Point[], pen: Pen): void {
  const path = points.map(([x, y], index) => `${num(x)} ${num(y)} ${index === 0 ? 'm' : 'l'}`).join(' ');
  const dash = pen.dash === undefined ? '' : `[${pen.dash.map(num).join(' ')}] 0 d `;
  surface.operators.push(`q 1 J 1 j ${dash}${rgb(pen.colour)} RG ${num(pen.width)} w ${path} S Q`);
}

/** A circle as four curves, to be filled or stroked. */
export function circlePath(x: number, y: number, radius: number): string {
  const k = radius * 0.5523;
  const at = (dx: number, dy: number): string => `${num(x + dx)} ${num(y + dy)}`;
  return [
    `${at(radius, 0)} m`,
    `${at(radius, k)} ${at(k, radius)} ${at(0, radius)} c`,
    `${at(-k, radius)} ${at(-radius, k)} ${at(-radius, 0)} c`,
    `${at(-radius, -k)} ${at(-k, -radius)} ${at(0, -radius)} c`,
    `${at(k, -radius)} ${at(radius, -k)} ${at(radius, 0)} c h`,
  ].join(' ');
}

/** Draws a ring or a disc with a light edge. */
export function drawDot(
  surface: Surface,
  [x, y]: Point,
  dot: { readonly fill: Colour; readonly line: Colour },
): void {
  surface.operators.push(`q ${rgb(dot.fill)} rg ${rgb(dot.line)} RG 1.4 w ${circlePath(x, y, 3.1)} B Q`);
}

/** Whether two areas touch. */
export function overlaps(left: Area, right: Area): boolean {
  return (
    left.x < right.x + right.width &&
    right.x < left.x + left.width &&
    left.y < right.y + right.height &&
    right.y < left.y + left.height
  );
}

/** Shortens text to a width, with a sign that it goes on. */
export function fitText(fonts: Fonts, text: string, style: TextStyle, width: number): string {
  const clean = cleanText(text);
  const measure = (part: string): number => (fonts(style.face).shape(part).width * style.size) / 1000;
  if (measure(clean) <= width) return clean;
  const characters = Array.from(clean);
  let length = characters.length;
  while (length > 1 && measure(`${characters.slice(0, length).join('')}…`) > width) length -= 1;
  return `${characters.slice(0, length).join('').trimEnd()}…`;
}
