import { circlePath } from '../chart/pen.ts';
import { indented, nextId, paragraphStrips, plain, type Layout } from '../place.ts';
import { framed, gluedToNext, space, withGap, type Frame, type Strip } from '../strips.ts';
import { artifact, num, rgb, type Surface } from '../surface.ts';
import { tag } from '../tags.ts';
import { COLOURS, STYLES, type Colour } from '../theme.ts';

const PADDING = 11;
const ICON_COLUMN = 22;

interface Tone {
  readonly ground: Colour;
  readonly line: Colour;
  readonly icon: (x: number, y: number) => readonly string[];
}

/** Tones differ by the shape of their sign and of their edge, not by colour alone. */
const TONES: Readonly<Record<'info' | 'warning', Tone>> = {
  info: { ground: COLOURS.tint, line: COLOURS.accent, icon: circledI },
  warning: { ground: COLOURS.warningTint, line: COLOURS.warning, icon: triangle },
};

/** A framed remark with a sign, a title and blocks. */
export const callout: Layout<'callout'> = (block, place) => {
  const tone = TONES[block.tone];
  const node = tag('Note', place.tag, { id: nextId(place.kit, 'note'), block: true });
  const inner = indented({ ...place, width: place.width - PADDING }, PADDING + ICON_COLUMN, node);
  const titleStyle = { ...STYLES.calloutTitle, colour: tone.line };
  const title = paragraphStrips(plain(block.title), titleStyle, { ...inner, tag: tag('P', node) });
  const body = withGap(
    place.kit.flow(block.content, { ...inner, base: { ...STYLES.body, size: 9.8, leading: 14 } }),
    2,
  );
  const filled = body.length === 0 ? title : [...gluedToNext(title), ...body];
  const strips = [
    space(PADDING - 3, true),
    ...withSign(gluedToNext(filled), tone, place.x),
    space(PADDING - 3, false),
  ];
  return framed(strips, ground(tone, place));
};

function withSign(strips: readonly Strip[], tone: Tone, x: number): Strip[] {
  return strips.map((strip, index) => {
    if (index > 0) return strip;
    return {
      ...strip,
      paint: (surface, top) => {
        artifact(surface, 'Layout');
        const y = top + STYLES.calloutTitle.leading / 2;
        surface.operators.push(`${rgb(tone.line)} rg ${rgb(tone.line)} RG`, ...tone.icon(x + PADDING + 7, y));
        strip.paint(surface, top);
      },
    };
  });
}

function ground(tone: Tone, { x, width }: { readonly x: number; readonly width: number }): Frame {
  return {
    paint: (surface: Surface, top, bottom) => {
      artifact(surface, 'Layout');
      const height = num(bottom - top);
      surface.operators.push(
        `${rgb(tone.ground)} rg ${num(x)} ${num(top)} ${num(width)} ${height} re f`,
        `${rgb(tone.line)} rg ${num(x)} ${num(top)} 3 ${height} re f`,
      );
    },
  };
}

/** A ring with a dot over a stroke. */
function circledI(x: number, y: number): string[] {
  return [
    `q 1.2 w ${circlePath(x, y, 6)} S Q`,
    `${num(x - 0.8)} ${num(y - 1.2)} 1.6 4.4 re f`,
    `${num(x - 0.9)} ${num(y - 3.6)} 1.8 1.6 re f`,
  ];
}

/** A full triangle with a stroke over a dot, left open in it. */
function triangle(x: number, y: number): string[] {
  return [
    `q 1.4 w 1 j ${num(x)} ${num(y - 6)} m ${num(x + 6.8)} ${num(y + 5.6)} l ${num(x - 6.8)} ${num(y + 5.6)} l h B Q`,
    `q 1 1 1 rg ${num(x - 0.8)} ${num(y - 2.4)} 1.6 4.4 re f ${num(x - 0.9)} ${num(y + 3)} 1.8 1.7 re f Q`,
  ];
}
