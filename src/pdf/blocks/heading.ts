import { cleanText } from '../characters.ts';
import { paragraphStrips, plainText, type Layout } from '../place.ts';
import { gluedToNext, type Strip } from '../strips.ts';
import { tag } from '../tags.ts';
import { HEADINGS } from '../theme.ts';

/** A heading: bound to what follows, and a place that links and bookmarks lead to. */
export const heading: Layout<'heading'> = (block, place) => {
  const { kit } = place;
  // a level that skips one leaves screen readers with a gap, so it is tagged as the next one down
  kit.headingLevel = Math.min(block.level, kit.headingLevel + 1);
  const title = cleanText(plainText(block.text));
  const node = tag(`H${kit.headingLevel}`, place.tag, { title });
  const { anchor, level, listed } = block;
  return gluedToNext(paragraphStrips(block.text, HEADINGS[level], { ...place, tag: node })).map(
    (strip, index): Strip => ({
      ...strip,
      glued: true,
      ...(index === 0 ? { landmark: { anchor, title, level, listed } } : {}),
    }),
  );
};
