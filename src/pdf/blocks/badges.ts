import { textWidth } from '../fonts.ts';
import { plain, setLines, type Layout } from '../place.ts';
import { paintLines, type Strip } from '../strips.ts';
import { artifact, num, rgb, type Surface } from '../surface.ts';
import { attach, tag, type Tag } from '../tags.ts';
import { COLOURS, STYLES, type TextStyle } from '../theme.ts';

const HEIGHT = 22;
const GAP = 6;
const PADDING = 7;
const MARK: TextStyle = { ...STYLES.cell, face: 'bold', colour: COLOURS.white };
const LABEL: TextStyle = { ...STYLES.cell, size: 8.8 };

interface Badge {
  readonly mark: string;
  readonly label: string;
  readonly tag: Tag;
  readonly markWidth: number;
  readonly width: number;
}

/** Badges set side by side in as many rows as they need; for readers who do not see them, a list. */
export const badges: Layout<'badges'> = (block, place) => {
  const { kit, x, width } = place;
  const list = tag('L', place.tag, { numbering: 'None' });
  const all = block.items.map(({ mark, label }): Badge => {
    const markWidth = Math.max(HEIGHT, textWidth(kit.fonts, mark, MARK) + 2 * PADDING);
    const wanted = markWidth + textWidth(kit.fonts, label, LABEL) + 2 * PADDING;
    return { mark, label, tag: tag('LI', list), markWidth, width: Math.min(wanted, width) };
  });
  return rowsOf(all, width).map((row, index): Strip => {
    const paint = (surface: Surface, top: number): void => {
      let left = x;
      for (const badge of row) {
        paintBadge(surface, badge, { x: left, top, kit });
        left += badge.width + GAP;
      }
    };
    return { height: HEIGHT, gap: index === 0 ? 0 : GAP, glued: false, paint };
  });
};

function rowsOf(all: readonly Badge[], width: number): readonly (readonly Badge[])[] {
  const rows: Badge[][] = [];
  let room = 0;
  for (const badge of all) {
    room -= badge.width + GAP;
    if (room < 0) {
      rows.push([]);
      room = width - badge.width;
    }
    rows.at(-1)?.push(badge);
  }
  return rows;
}

function paintBadge(
  surface: Surface,
  badge: Badge,
  { x, top, kit }: { readonly x: number; readonly top: number; readonly kit: Parameters<typeof setLines>[0] },
): void {
  artifact(surface, 'Layout');
  const box = (width: number): string => `${num(x)} ${num(top)} ${num(width)} ${HEIGHT} re`;
  surface.operators.push(
    `q ${rgb(COLOURS.accent)} rg ${box(badge.markWidth)} f ${rgb(COLOURS.accent)} RG 0.8 w ${box(badge.width)} S Q`,
  );
  attach(badge.tag);
  const [label, body] = [tag('Lbl', badge.tag), tag('LBody', badge.tag)];
  const at = { leading: HEIGHT, top } as const;
  const mark = setLines(kit, plain(badge.mark), MARK, badge.markWidth);
  paintLines(surface, mark.slice(0, 1), {
    ...at,
    x,
    width: badge.markWidth,
    size: MARK.size,
    tag: label,
    align: 'center',
  });
  const left = x + badge.markWidth + PADDING;
  const width = badge.width - badge.markWidth - 2 * PADDING + 0.5;
  const text = setLines(kit, plain(badge.label), LABEL, width);
  paintLines(surface, text.slice(0, 1), { ...at, x: left, width, size: LABEL.size, tag: body });
}
