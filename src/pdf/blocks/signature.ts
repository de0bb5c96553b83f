import { cleanText } from '../characters.ts';
import { drawCaption } from '../chart/pen.ts';
import { paintPicture } from '../pictures.ts';
import { plain, setLines, type Layout, type Place } from '../place.ts';
import { space, textStrips, together, type Strip } from '../strips.ts';
import { artifact, mark, num, rgb, type Surface } from '../surface.ts';
import { tag, type Tag } from '../tags.ts';
import { COLOURS, PAGE, STYLES, type TextStyle } from '../theme.ts';

const SHARE = 0.46;
/** Room for a hand, and for a duty stamp beside it. */
const ROOM = 74;
const STAMP = { width: 62, height: 58 } as const;
const NAME: TextStyle = { ...STYLES.letter, face: 'bold' };

/** Place and date, office, room for the hand, name: at the right, never parted. */
export const signature: Layout<'signature'> = (block, place) => {
  const node = tag('Div', place.tag);
  const width = place.width * SHARE;
  const column = { ...place, x: place.x + place.width - width, width, tag: node };
  const line = (text: string, style: TextStyle): Strip[] => {
    const { size, leading } = style;
    const lines = setLines(place.kit, plain(text), style, width);
    return textStrips(lines, { x: column.x, width, size, leading, tag: tag('P', node) });
  };
  const above = [block.place, ...block.office].flatMap((text) => line(text, STYLES.letter));
  const drawing = block.drawing === undefined ? undefined : drawn(block.drawing, column);
  const room = drawing ?? (block.stamp === undefined ? space(ROOM, true) : stampBox(block.stamp, column));
  const below = [...line(block.name, NAME), ...block.details.flatMap((text) => line(text, STYLES.letter))];
  return together([...above, room, ...below]);
};

/** A box for a duty stamp, at the left of the room for the hand. */
function stampBox(words: string, { x, tag: parent }: Place): Strip {
  const node: Tag = tag('P', parent);
  const paint = (surface: Surface, top: number): void => {
    const y = top + (ROOM - STAMP.height) / 2;
    artifact(surface, 'Layout');
    const area = [x, y, STAMP.width, STAMP.height].map(num).join(' ');
    surface.operators.push(`${rgb(COLOURS.rule)} RG 0.7 w [3 2] 0 d ${area} re S [] 0 d`);
    mark(surface, node);
    const middle = { x: x + STAMP.width / 2, top: y + STAMP.height / 2 - STYLES.furniture.leading / 2 };
    drawCaption(surface, { text: words, ...middle, align: 'center', style: STYLES.furniture });
  };
  return { height: ROOM, gap: 0, glued: true, paint };
}

/** What stands in the place of a hand. */
function drawn(
  { image, alt }: { readonly image: string; readonly alt: string },
  { kit, x, width, tag: parent }: Place,
): Strip | undefined {
  const picture = kit.pictures(image);
  if (picture === undefined) return undefined;
  const figure = tag('Figure', parent, { alt: cleanText(alt) });
  const scale = Math.min(width / picture.width, (ROOM - 8) / picture.height);
  const size = { width: picture.width * scale, height: picture.height * scale };
  const paint = (surface: Surface, top: number): void => {
    const y = top + 4;
    figure.box = [x, PAGE.height - y - size.height, x + size.width, PAGE.height - y];
    mark(surface, figure);
    paintPicture(surface, image, picture, { x, y, ...size });
  };
  return { height: ROOM, gap: 0, glued: true, paint };
}
