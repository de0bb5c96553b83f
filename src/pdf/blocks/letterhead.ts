import { cleanText } from '../characters.ts';
import { paintPicture, type Ready } from '../pictures.ts';
import { plain, setLines, type Layout, type Place } from '../place.ts';
import { space, textStrips, withGap, type Strip } from '../strips.ts';
import { artifact, mark, num, rgb, type Surface } from '../surface.ts';
import { tag, type Tag } from '../tags.ts';
import { COLOURS, PAGE, STYLES, type TextStyle } from '../theme.ts';

const LOGO = 66;
const LOGO_GUTTER = 14;

const LARGE: TextStyle = { ...STYLES.letter, size: 16, leading: 20, face: 'bold' };
const SMALL: TextStyle = { ...STYLES.letter, size: 13, leading: 17, face: 'bold' };
const DETAIL: TextStyle = { ...STYLES.letter, size: 9.4, leading: 12.4 };

/** The agency's name, unit and address above a thick and a thin line, with its emblem at the left. */
export const letterhead: Layout<'letterhead'> = (block, place) => {
  const node = tag('Div', place.tag);
  const logo = block.logo === undefined ? undefined : place.kit.pictures(block.logo.image);
  const shift = logo === undefined ? 0 : LOGO + LOGO_GUTTER;
  const column = { ...place, x: place.x + shift, width: place.width - shift, tag: node };
  const names = block.unit === undefined ? [block.agency] : [block.agency, block.unit];
  const lines = [
    ...names.flatMap((name, index) => centred(name, index === names.length - 1 ? LARGE : SMALL, column)),
    ...block.details.flatMap((detail, index) =>
      withGap(centred(detail, DETAIL, column), index === 0 ? 2 : 0),
    ),
  ];
  const filler = logo === undefined ? 0 : Math.max(LOGO - heightOf(lines), 0);
  const text = [...lines, ...(filler > 0 ? [space(filler, true)] : [])];
  const headed = logo === undefined ? text : withLogo(text, logo, { block, place, node });
  return [...headed.map((strip): Strip => ({ ...strip, glued: true })), doubleRule(place)];
};

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height, gap }) => sum + height + gap, 0);
}

function centred(text: string, style: TextStyle, place: Place): Strip[] {
  const { x, width, kit } = place;
  const { size, leading } = style;
  const lines = setLines(kit, plain(text), style, width);
  return textStrips(lines, { x, width, size, leading, align: 'center', tag: tag('P', place.tag) });
}

interface Head {
  readonly block: Parameters<typeof letterhead>[0];
  readonly place: Place;
  readonly node: Tag;
}

/** The strips with the emblem drawn beside the first. */
function withLogo(strips: readonly Strip[], logo: Ready, { block, place, node }: Head): Strip[] {
  const { image, alt } = block.logo ?? { image: '', alt: '' };
  const figure = tag('Figure', node, { alt: cleanText(alt) });
  const scale = Math.min(LOGO / logo.width, LOGO / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const paintLogo = (surface: Surface, top: number): void => {
    const [x, y] = [place.x + (LOGO - width) / 2, top + (LOGO - height) / 2];
    figure.box = [x, PAGE.height - y - height, x + width, PAGE.height - y];
    mark(surface, figure);
    paintPicture(surface, image, logo, { x, y, width, height });
  };
  return strips.map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          paint: (surface, top) => {
            paintLogo(surface, top);
            strip.paint(surface, top);
          },
        },
  );
}

function doubleRule({ x, width }: Place): Strip {
  const bars = [
    [6, 1.8],
    [9, 0.6],
  ] as const;
  const paint = (surface: Surface, top: number): void => {
    artifact(surface, 'Layout');
    const areas = bars.map(([y, height]) => `${[x, top + y, width, height].map(num).join(' ')} re f`);
    surface.operators.push(`${rgb(COLOURS.ink)} rg ${areas.join(' ')}`);
  };
  return { height: 10, gap: 0, glued: true, paint };
}
