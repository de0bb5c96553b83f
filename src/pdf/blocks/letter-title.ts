import { plain, setLines, type Layout, type Place } from '../place.ts';
import { textStrips, withGap, type Strip } from '../strips.ts';
import { tag } from '../tags.ts';
import { STYLES, type TextStyle } from '../theme.ts';

const TITLE: TextStyle = { ...STYLES.letter, size: 13, leading: 18, face: 'bold' };

/** What the letter is, in the middle, with its number below. */
export const letterTitle: Layout<'letter-title'> = (block, place) => {
  place.kit.headingLevel = 1;
  const title = centred(block.title, TITLE, { ...place, tag: tag('H1', place.tag, { title: block.title }) });
  const number = centred(block.number, STYLES.letter, { ...place, tag: tag('P', place.tag) });
  return [...title, ...withGap(number, 1)].map((strip): Strip => ({ ...strip, glued: true }));
};

function centred(text: string, style: TextStyle, { kit, x, width, tag: node }: Place): Strip[] {
  const { size, leading } = style;
  return textStrips(setLines(kit, plain(text), style, width), {
    x,
    width,
    size,
    leading,
    align: 'center',
    tag: node,
  });
}
