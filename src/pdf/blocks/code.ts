import type { Content } from '../../core/document.ts';
import { indented, paragraphStrips, plain, type Layout } from '../place.ts';
import { framed, gluedToNext, space } from '../strips.ts';
import { artifact, num, rgb } from '../surface.ts';
import { tag } from '../tags.ts';
import { COLOURS, STYLES } from '../theme.ts';

const PADDING = 8;
const TAB = '    ';

/** Text line by line as written, on a ground of its own. */
export const code: Layout<'code'> = (block, place) => {
  const node = tag('Code', tag('P', place.tag));
  const inner = indented({ ...place, width: place.width - PADDING }, PADDING, node);
  const lines = block.text.replace(/\n$/u, '').split('\n').flatMap(lineContent).slice(0, -1);
  const strips = paragraphStrips(lines, STYLES.code, inner);
  return framed([space(PADDING - 2, true), ...gluedToNext(strips), space(PADDING - 2, false)], {
    paint: (surface, top, bottom) => {
      artifact(surface, 'Layout');
      const area = `${num(place.x)} ${num(top)} ${num(place.width)} ${num(bottom - top)}`;
      surface.operators.push(`${rgb(COLOURS.tint)} rg ${area} re f`);
    },
  });
};

/** Spaces that indent or align become ones that neither collapse nor break. */
function lineContent(line: string): Content {
  const text = line
    .replaceAll('\t', TAB)
    .replace(/^ +| {2,}/gu, (spaces) => '\u00A0'.repeat(spaces.length * 2));
  return [...plain(text), { kind: 'break' }];
}
