import { indented, paragraphStrips, plain, type Layout } from '../place.ts';
import { framed, gluedToNext, withGap } from '../strips.ts';
import { artifact, num, rgb } from '../surface.ts';
import { tag } from '../tags.ts';
import { COLOURS, STYLES } from '../theme.ts';

const INDENT = 18;

/** A quotation with the name of who said it below, bound to its last lines. */
export const quote: Layout<'quote'> = (block, place) => {
  const node = tag('BlockQuote', place.tag);
  const inner = { ...indented(place, INDENT, node), base: STYLES.quote };
  const words = place.kit.flow(block.content, inner);
  const name =
    block.attribution === undefined
      ? []
      : paragraphStrips(plain(`— ${block.attribution}`), STYLES.note, { ...inner, tag: tag('P', node) });
  const strips = name.length === 0 ? words : [...gluedToNext(words), ...withGap(name, 4)];
  return framed(strips, {
    paint: (surface, top, bottom) => {
      artifact(surface, 'Layout');
      surface.operators.push(
        `${rgb(COLOURS.accent)} rg ${num(place.x + 2)} ${num(top)} 2.5 ${num(bottom - top)} re f`,
      );
    },
  });
};
