import type { Block } from '../core/document.ts';
import { layoutBlock } from './blocks/index.ts';
import type { Place } from './place.ts';
import { withGap, type Strip } from './strips.ts';
import { tag, type Tag } from './tags.ts';
import { HEADINGS } from './theme.ts';

/** Space above and below a kind of block; the larger of two neighbours counts. */
const SPACES: Readonly<Record<Exclude<Block['kind'], 'heading'>, readonly [number, number]>> = {
  paragraph: [7, 7],
  list: [5, 7],
  quote: [11, 11],
  code: [10, 10],
  table: [13, 16],
  facts: [10, 16],
  picture: [14, 16],
  photos: [14, 16],
  chart: [16, 18],
  callout: [13, 14],
  timeline: [10, 12],
  badges: [8, 10],
  codes: [12, 12],
  comparison: [12, 14],
  bars: [12, 16],
  sheet: [0, 0],
  'page-break': [0, 0],
  letterhead: [0, 20],
  'letter-title': [18, 20],
  particulars: [6, 8],
  signature: [22, 0],
};

/** Lays out blocks one below the other. */
export function flow(blocks: readonly Block[], place: Place): Strip[] {
  return stack(blocks, () => place);
}

/** Lays out the blocks of a document; every heading opens a section of the structure, within that of a higher heading. */
export function flowSections(blocks: readonly Block[], place: Place): Strip[] {
  const open: { readonly level: number; readonly node: Tag }[] = [];
  return stack(blocks, (block) => {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push({ level: block.level, node: tag('Sect', open.at(-1)?.node ?? place.tag) });
    }
    return { ...place, tag: open.at(-1)?.node ?? place.tag };
  });
}

function stack(blocks: readonly Block[], placeOf: (block: Block) => Place): Strip[] {
  const out: Strip[] = [];
  let above: Block | undefined;
  for (const block of blocks) {
    const strips = layoutBlock(block, placeOf(block));
    if (strips.length === 0) continue;
    const gap = above === undefined ? 0 : gapBetween(above, block);
    for (const strip of withGap(strips, gap)) out.push(strip);
    above = block;
  }
  return out;
}

function gapBetween(above: Block, below: Block): number {
  if (above.kind === 'heading') {
    const gap = HEADINGS[above.level].below;
    return below.kind === 'heading' ? Math.max(gap, HEADINGS[below.level].above * 0.6) : gap;
  }
  if (below.kind === 'heading') return HEADINGS[below.level].above;
  return Math.max(SPACES[above.kind][1], SPACES[below.kind][0]);
}
