import { indented, paragraphStrips, plainText, type Layout } from '../place.ts';
import { framed, gluedToNext, together, type Frame } from '../strips.ts';
import { artifact, num, rgb } from '../surface.ts';
import { tag } from '../tags.ts';
import { COLOURS, STYLES } from '../theme.ts';

const QUESTION_INDENT = 12;

/** A paragraph; a question of the form stands apart by a line at its side. One that ends in a colon stays with what it announces. */
export const paragraph: Layout<'paragraph'> = (block, place) => {
  const strips = styledStrips(block, place);
  if (block.keep === true) return gluedToNext(together(strips));
  return plainText(block.content).endsWith(':') ? gluedToNext(strips) : strips;
};

const styledStrips: Layout<'paragraph'> = (block, place) => {
  const node = tag('P', place.tag);
  const style = block.style ?? 'body';
  if (style === 'body') return paragraphStrips(block.content, place.base, { ...place, tag: node });
  if (style !== 'question') return paragraphStrips(block.content, STYLES[style], { ...place, tag: node });
  const strips = paragraphStrips(block.content, STYLES.question, indented(place, QUESTION_INDENT, node));
  return framed(strips, sideLine(place.x));
};

function sideLine(x: number): Frame {
  return {
    paint: (surface, top, bottom) => {
      artifact(surface, 'Layout');
      surface.operators.push(`${rgb(COLOURS.pale)} rg ${num(x)} ${num(top)} 2 ${num(bottom - top)} re f`);
    },
  };
}
