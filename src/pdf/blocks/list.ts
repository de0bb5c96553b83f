import { textWidth } from '../fonts.ts';
import { indented, plain, setLines, type Layout, type Place } from '../place.ts';
import { paintLines, space, withGap, type Strip } from '../strips.ts';
import { attach, tag, type Tag } from '../tags.ts';
import type { TextStyle } from '../theme.ts';

const BULLETS = ['•', '–', '◦'] as const;
const LABEL_GAP = 7;
const LEAST_INDENT = 17;
const LEAST_WIDTH = 120;

/** A list; lists within it stand further in, down to a width that can still be read. */
export const list: Layout<'list'> = (block, place) => {
  const node = tag('L', place.tag, { numbering: block.ordered ? 'Decimal' : 'Disc' });
  const labels = block.items.map((_, index) =>
    block.ordered ? `${block.start + index}.` : (BULLETS[depth(place.tag) % BULLETS.length] ?? BULLETS[0]),
  );
  const style: TextStyle = { ...place.base, face: block.ordered ? 'regular' : 'bold' };
  const widest = Math.max(0, ...labels.map((label) => textWidth(place.kit.fonts, label, style)));
  const wanted = Math.max(LEAST_INDENT, widest + LABEL_GAP);
  const indent = place.width - wanted < LEAST_WIDTH ? Math.min(wanted, widest + 3) : wanted;
  const gap = block.items.some((item) => item.length > 1) ? 5 : 3;
  return block.items.flatMap((item, index) => {
    const entry = tag('LI', node);
    const label: Label = { text: labels[index] ?? '', style, tag: tag('Lbl', entry), ordered: block.ordered };
    const inner = { ...indented(place, indent, tag('LBody', entry)) };
    const body = place.kit.flow(item, inner);
    const strips = body.length === 0 ? [space(place.base.leading, false)] : body;
    return withGap(labelled(strips, label, { ...place, width: indent - LABEL_GAP }), index === 0 ? 0 : gap);
  });
};

interface Label {
  readonly text: string;
  readonly style: TextStyle;
  readonly tag: Tag;
  readonly ordered: boolean;
}

function labelled(strips: readonly Strip[], label: Label, place: Place): Strip[] {
  const lines = setLines(place.kit, plain(label.text), label.style, 100);
  const { size, leading } = place.base;
  const align = label.ordered ? 'right' : 'left';
  const at = {
    x: place.x + (label.ordered ? 0 : 3),
    width: place.width,
    size,
    leading,
    align,
    tag: label.tag,
  } as const;
  return strips.map((strip, index) => {
    if (index > 0) return strip;
    return {
      ...strip,
      paint: (surface, top) => {
        attach(label.tag);
        paintLines(surface, lines, { ...at, top });
        strip.paint(surface, top);
      },
    };
  });
}

function depth(node: Tag | undefined): number {
  if (node === undefined) return 0;
  return depth(node.parent) + (node.type === 'L' ? 1 : 0);
}
