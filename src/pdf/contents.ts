import { textWidth } from './fonts.ts';
import { paragraphStrips, plain, setLines, type Place } from './place.ts';
import { paintLine, textStrips, withGap, type Landmark, type Strip } from './strips.ts';
import { artifact, mark, num, paintLink, paintText, rgb, type Surface } from './surface.ts';
import { tag, type Tag } from './tags.ts';
import { baseline, COLOURS, HEADINGS, STYLES, type TextStyle } from './theme.ts';

/** A line of the contents: a heading and the page that it is on. */
export interface Entry {
  readonly landmark: Landmark;
  /** Number of the page, which does not hang on how many the contents have. */
  readonly page: number;
}

const NUMBER_WIDTH = 30;
const INDENT = 16;

/** The contents: every listed heading with dots to its page number, each a link. */
export function contentsStrips(entries: readonly Entry[], anchor: string, place: Place): Strip[] {
  if (entries.length === 0) return [];
  const { kit } = place;
  const node = tag('Sect', place.tag);
  const title = kit.labels.contents;
  const heading = paragraphStrips(plain(title), HEADINGS[1], { ...place, tag: tag('H1', node, { title }) });
  kit.headingLevel = 1;
  const landmark = { anchor, title, level: 1, listed: true };
  const list = { ...place, tag: tag('TOC', node) };
  const lines = entries.flatMap((entry, index) => entryStrips(entry, index, list));
  const headed = heading.map((strip, index) => ({
    ...strip,
    glued: true,
    ...(index === 0 ? { landmark } : {}),
  }));
  return [...headed, ...withGap(lines, HEADINGS[1].below + 4)];
}

function entryStyle(level: number): TextStyle {
  return level === 1 ? STYLES.contents1 : STYLES.contents2;
}

function entryStrips(entry: Entry, index: number, place: Place): Strip[] {
  const { kit } = place;
  const { landmark } = entry;
  const style = entryStyle(landmark.level);
  const link = tag('Link', tag('Reference', tag('TOCI', place.tag)));
  const x = place.x + (landmark.level - 1) * INDENT;
  const width = place.width - (landmark.level - 1) * INDENT - NUMBER_WIDTH;
  const lines = setLines(kit, plain(landmark.title), style, width - 12);
  const at = { x, width, size: style.size, leading: style.leading, tag: link };
  const gap = index === 0 ? 0 : landmark.level === 1 ? 9 : 2.5;
  const right = place.x + place.width;
  return withGap(textStrips(lines, at), gap).map((strip, row): Strip => ({
    ...strip,
    glued: row < lines.length - 1,
    paint: (surface, top) => {
      const line = lines[row];
      if (line === undefined) return;
      paintLine(surface, line, { ...at, top, links: new Map() });
      if (row === lines.length - 1)
        paintNumber(surface, entry, { style, left: x + line.width, right, top, link });
      const target = kit.anchors.get(landmark.anchor);
      const area = { x, y: top, width: right - x, height: style.leading };
      if (target !== undefined)
        paintLink(surface, link, area, { kind: 'place', place: target, label: landmark.title });
    },
  }));
}

interface NumberPlace {
  readonly style: TextStyle;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly link: Tag;
}

/** The page number at the right edge and the dots that lead to it. */
function paintNumber(surface: Surface, entry: Entry, { style, left, right, top, link }: NumberPlace): void {
  const { fonts } = surface;
  // the space parts the title from its number for whoever reads the text alone
  const text = ` ${entry.page}`;
  const width = textWidth(fonts, text, style);
  const y = top + baseline(style);
  const { face, size, colour } = style;
  mark(surface, link);
  paintText(surface, right - width, y, { face, size, colour, parts: [fonts(face).shape(text)] });
  const [from, to] = [left + 6, right - width - 3];
  if (to - from < 8) return;
  artifact(surface, 'Layout');
  const line = `${num(to)} ${num(y - 0.6)} m ${num(from)} ${num(y - 0.6)} l S`;
  surface.operators.push(`q 1 J [0.01 3.6] 0 d ${rgb(COLOURS.rule)} RG 0.8 w ${line} Q`);
}
