import type { CoverPicture, DocumentModel } from '../core/document.ts';
import { layoutBlock } from './blocks/index.ts';
import { cleanText } from './characters.ts';
import { paintPicture } from './pictures.ts';
import { paragraphStrips, plain, type Place } from './place.ts';
import { framed, space, together, withGap, type Frame, type Strip } from './strips.ts';
import { artifact, mark, num, rgb, type Surface } from './surface.ts';
import { tag } from './tags.ts';
import { COLOURS, PAGE, STYLES, TEXT_HEIGHT, type TextStyle } from './theme.ts';

const KICKER: TextStyle = { ...STYLES.body, size: 11.5, leading: 16, face: 'bold', colour: COLOURS.muted };
const SUBTITLE: TextStyle = { ...STYLES.body, size: 14, leading: 20, colour: COLOURS.muted };
const AGENCY: TextStyle = { ...STYLES.body, size: 14, leading: 19, face: 'bold' };
const UNIT: TextStyle = { ...STYLES.body, size: 11.5, leading: 16, colour: COLOURS.muted };

/** Sizes of the title: the first at which it takes few enough lines. */
const TITLE_SIZES = [32, 27, 22, 18] as const;
const MOST_TITLE_LINES = 4;

/** Where the title begins, below the top of the text. */
const DROP = 92;

/** Space above and below the picture, its least and its greatest height, and that of the emblem. */
const PICTURE_MARGIN = 28;
const LEAST_PICTURE = 90;
const MOST_PICTURE = 290;
const LOGO = 46;

/** The title page: what it is above, whose it is below. */
export function coverStrips(document: DocumentModel, place: Place): Strip[] {
  const { cover } = document;
  if (cover === undefined) return [];
  const node = tag('Sect', place.tag);
  const at = { ...place, tag: node };
  const fiction = cover.fiction === undefined ? [] : fictionStrips(cover.fiction, at);
  const head = [...fiction, ...headStrips(cover, at, fiction)];
  const foot = footStrips(cover, at);
  const used = [...head, ...foot].reduce((sum, strip) => sum + strip.height + strip.gap, 0);
  const room = Math.max(TEXT_HEIGHT - used, 30);
  const picture = pictureStrips(cover.picture, room - 2 * PICTURE_MARGIN, at);
  const taken = picture.reduce((sum, strip) => sum + strip.height, 0);
  const above = picture.length === 0 ? [] : [space(PICTURE_MARGIN, false)];
  const filler = space(room - taken - above.length * PICTURE_MARGIN, false);
  return [...head, ...above, ...picture, filler, ...foot];
}

/** The innovation's own picture in the room that is left, as wide as the text at most; none where that is too little. */
function pictureStrips(wanted: Cover['picture'], room: number, place: Place): Strip[] {
  const image = wanted === undefined ? undefined : place.kit.pictures(wanted.image);
  if (wanted === undefined || image === undefined || room < LEAST_PICTURE) return [];
  const scale = Math.min(place.width / image.width, Math.min(room, MOST_PICTURE) / image.height);
  return [figureStrip(wanted, { width: image.width * scale, height: image.height * scale }, place)];
}

function figureStrip(
  { image: key, alt }: CoverPicture,
  { width, height }: { readonly width: number; readonly height: number },
  place: Place,
): Strip {
  const node = tag('Figure', place.tag, { alt: cleanText(alt) });
  const paint = (surface: Surface, top: number): void => {
    const image = place.kit.pictures(key);
    if (image === undefined) return;
    node.box = [place.x, PAGE.height - top - height, place.x + width, PAGE.height - top];
    mark(surface, node);
    paintPicture(surface, key, image, { x: place.x, y: top, width, height });
  };
  return { height, gap: 0, glued: false, paint };
}

/** The agency's emblem, as high as two lines of its name. */
function logoStrips(logo: Cover['logo'], place: Place): Strip[] {
  const image = logo === undefined ? undefined : place.kit.pictures(logo.image);
  if (logo === undefined || image === undefined) return [];
  const scale = Math.min(LOGO / image.height, place.width / 3 / image.width);
  return [figureStrip(logo, { width: image.width * scale, height: image.height * scale }, place)];
}

type Cover = NonNullable<DocumentModel['cover']>;

function fictionStrips(text: string, place: Place): readonly Strip[] {
  return layoutBlock({ kind: 'callout', tone: 'warning', title: text, content: [] }, place);
}

function headStrips(cover: Cover, place: Place, above: readonly Strip[]): Strip[] {
  const { kit, tag: node } = place;
  const taken = above.reduce((sum, strip) => sum + strip.height, 0);
  const kicker = paragraphStrips(plain(cover.kicker), KICKER, { ...place, tag: tag('P', node) });
  kit.headingLevel = 1;
  const title = titleStrips(cover.title, { ...place, tag: tag('H1', node) });
  const subtitle = paragraphStrips(plain(cover.subtitle ?? ''), SUBTITLE, { ...place, tag: tag('P', node) });
  return [
    space(Math.max(DROP - taken, 28), true),
    ...framed([space(20, true)], topBar(place)),
    ...kicker,
    ...withGap(title, 10),
    ...withGap(subtitle, 12),
  ];
}

function titleStrips(title: string, place: Place): Strip[] {
  const sizes = TITLE_SIZES.map((size) => {
    const style: TextStyle = {
      ...STYLES.body,
      size,
      leading: size * 1.16,
      face: 'bold',
      colour: COLOURS.accent,
    };
    return () => paragraphStrips(plain(title), style, place);
  });
  const set = sizes.find((strips) => strips().length <= MOST_TITLE_LINES) ?? sizes.at(-1);
  return set?.() ?? [];
}

function footStrips(cover: Cover, place: Place): Strip[] {
  const { tag: node } = place;
  const agency = paragraphStrips(plain(cover.agency), AGENCY, { ...place, tag: tag('P', node) });
  const unit = paragraphStrips(plain(cover.unit ?? ''), UNIT, { ...place, tag: tag('P', node) });
  const rows = cover.facts.map(({ term, value }) => ({ term, value: plain(value) }));
  const facts = rows.length === 0 ? [] : layoutBlock({ kind: 'facts', rows }, place);
  const logo = logoStrips(cover.logo, place);
  const named = logo.length === 0 ? agency : [...logo, ...withGap(agency, 8)];
  return together([...named, ...withGap(unit, 2), ...withGap(facts, 14)]);
}

function topBar({ x }: Place): Frame {
  return {
    paint: (surface, top) => {
      artifact(surface, 'Layout');
      surface.operators.push(`${rgb(COLOURS.accent)} rg ${num(x)} ${num(top)} 56 4 re f`);
    },
  };
}
