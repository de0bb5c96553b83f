/** Geometry in points: A4, and the frame that the text stands in. */
export const PAGE = { width: 595.28, height: 841.89, left: 76, right: 68, top: 82, bottom: 76 } as const;

/** Width of a line of text. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Height that blocks can fill on one page. */
export const TEXT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;

/** Red, green and blue from 0 to 255. Every pair that carries meaning differs in lightness too, for print in black and white. */
export type Colour = readonly [number, number, number];

export const COLOURS = {
  ink: [28, 33, 40],
  muted: [88, 97, 109],
  accent: [18, 66, 99],
  link: [16, 78, 139],
  hairline: [201, 207, 215],
  rule: [120, 130, 142],
  tint: [241, 244, 247],
  pale: [214, 223, 231],
  watermark: [235, 237, 240],
  warning: [138, 74, 0],
  warningTint: [253, 246, 232],
  white: [255, 255, 255],
} as const satisfies Record<string, Colour>;

export type FaceName = 'regular' | 'italic' | 'bold' | 'boldItalic';

/** How a run of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly face: FaceName;
  readonly colour: Colour;
}

const BODY: TextStyle = { size: 10.5, leading: 15.5, face: 'regular', colour: COLOURS.ink };

export const STYLES = {
  body: BODY,
  letter: { ...BODY, size: 11.5, leading: 17 },
  lead: { ...BODY, size: 12.5, leading: 18.5, colour: COLOURS.accent },
  question: { ...BODY, size: 9.5, leading: 13.5, face: 'italic', colour: COLOURS.muted },
  note: { ...BODY, size: 8.8, leading: 12.5, colour: COLOURS.muted },
  quote: { ...BODY, face: 'italic' },
  code: { ...BODY, size: 9.2, leading: 13.5 },
  caption: { ...BODY, size: 9, leading: 12.5, colour: COLOURS.muted },
  tableCaption: { ...BODY, size: 9.5, leading: 13.5, face: 'bold', colour: COLOURS.accent },
  cell: { ...BODY, size: 9.4, leading: 13.2 },
  calloutTitle: { ...BODY, size: 10, leading: 14.5, face: 'bold' },
  furniture: { ...BODY, size: 8.2, leading: 11, colour: COLOURS.muted },
  contents1: { ...BODY, size: 10.5, leading: 15, face: 'bold', colour: COLOURS.accent },
  contents2: { ...BODY, size: 10, leading: 14 },
  chartTitle: { ...BODY, size: 10, leading: 14, face: 'bold' },
  chartText: { ...BODY, size: 8.4, leading: 11, colour: COLOURS.muted },
  chartValue: { ...BODY, size: 9, leading: 11.5, face: 'bold' },
} as const satisfies Record<string, TextStyle>;

/** Headings by level, and the space above and below each. */
export const HEADINGS = {
  1: { ...BODY, size: 20, leading: 25, face: 'bold', colour: COLOURS.accent, above: 26, below: 10 },
  2: { ...BODY, size: 14, leading: 19, face: 'bold', colour: COLOURS.accent, above: 20, below: 6 },
  3: { ...BODY, size: 11.5, leading: 16, face: 'bold', above: 15, below: 4 },
  4: { ...BODY, size: 10.5, leading: 15.5, face: 'boldItalic', above: 12, below: 3 },
} as const;

/** Distance of the baseline from the top of a line: capitals stand in its middle. */
export function baseline(style: { readonly size: number; readonly leading: number }): number {
  return style.leading / 2 + style.size * 0.33;
}
