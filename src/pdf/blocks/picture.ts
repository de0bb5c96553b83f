import type { Content } from '../../core/document.ts';
import { cleanText } from '../characters.ts';
import { paragraphStrips, plain, plainText, setLines, type Layout, type Place } from '../place.ts';
import { paintPicture, type Ready } from '../pictures.ts';
import { gluedToNext, paintLines, withGap, type Strip } from '../strips.ts';
import { artifact, mark, num, rgb, type Surface } from '../surface.ts';
import { tag, type Tag } from '../tags.ts';
import { COLOURS, PAGE, STYLES, TEXT_HEIGHT } from '../theme.ts';

/** Tallest picture, so that its heading and caption stand on the same page. */
const MOST_HEIGHT = TEXT_HEIGHT * 0.62;

/** Points per dot at which small pictures are shown: 96 to the inch. */
const NATURAL = 0.75;

/** A picture fitted to the column with its caption, or a box with its description where it cannot be drawn. */
export const picture: Layout<'picture'> = (block, place) => {
  const group = tag('Div', place.tag);
  const image = place.kit.pictures(block.image);
  const alt = cleanText(block.alt);
  const words = block.caption === undefined ? block.image : plainText(block.caption);
  const node = tag('Figure', group, { alt: alt === '' ? cleanText(words) : alt });
  const figure =
    image === undefined ? placeholder(alt, node, place) : imageStrip(image, node, place, block.image);
  return withCaption(figure, block.caption, { ...place, tag: group });
};

/** A figure with its caption below, on one page. */
export function withCaption(
  figure: readonly Strip[],
  caption: Content | string | undefined,
  place: Place,
): Strip[] {
  if (caption === undefined || caption.length === 0) return [...figure];
  const content = typeof caption === 'string' ? plain(caption) : caption;
  const words = paragraphStrips(content, STYLES.caption, { ...place, tag: tag('Caption', place.tag) });
  return [...gluedToNext(figure), ...withGap(words, 5)];
}

function imageStrip(image: Ready, node: Tag, place: Place, key: string): Strip[] {
  const scale = Math.min(NATURAL, place.width / image.width, MOST_HEIGHT / image.height);
  const width = image.width * scale;
  const height = image.height * scale;
  const paint = (surface: Surface, top: number): void => {
    node.box = [place.x, PAGE.height - top - height, place.x + width, PAGE.height - top];
    mark(surface, node);
    paintPicture(surface, key, image, { x: place.x, y: top, width, height });
  };
  return [{ height, gap: 0, glued: false, paint }];
}

const PADDING = 14;

/** A dashed box that holds the description of what could not be drawn. */
export function placeholder(text: string, node: Tag, place: Place): Strip[] {
  const inner = { x: place.x + PADDING, width: place.width - 2 * PADDING };
  const lines = setLines(place.kit, plain(text), STYLES.note, inner.width).slice(0, 40);
  const { size, leading } = STYLES.note;
  const height = Math.max(lines.length, 1) * leading + 2 * PADDING;
  const paint = (surface: Surface, top: number): void => {
    artifact(surface, 'Layout');
    const area = `${num(place.x)} ${num(top)} ${num(place.width)} ${num(height)}`;
    surface.operators.push(`${rgb(COLOURS.rule)} RG 0.8 w [3 3] 0 d ${area} re S [] 0 d`);
    node.box = [place.x, PAGE.height - top - height, place.x + place.width, PAGE.height - top];
    mark(surface, node);
    paintLines(surface, lines, { ...inner, size, leading, tag: node, align: 'center', top: top + PADDING });
  };
  return [{ height, gap: 0, glued: false, paint }];
}
