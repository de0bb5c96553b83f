import type { Block } from '../../core/document.ts';
import type { Layout, Place } from '../place.ts';
import type { Strip } from '../strips.ts';
import { badges } from './badges.ts';
import { bars } from './bars.ts';
import { callout } from './callout.ts';
import { chart } from './chart.ts';
import { code } from './code.ts';
import { codes } from './codes.ts';
import { comparison } from './comparison.ts';
import { facts } from './facts.ts';
import { heading } from './heading.ts';
import { letterTitle } from './letter-title.ts';
import { letterhead } from './letterhead.ts';
import { list } from './list.ts';
import { pageBreak } from './page-break.ts';
import { paragraph } from './paragraph.ts';
import { particulars } from './particulars.ts';
import { photos } from './photos.ts';
import { picture } from './picture.ts';
import { quote } from './quote.ts';
import { sheet } from './sheet.ts';
import { signature } from './signature.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

const LAYOUTS = {
  heading,
  paragraph,
  list,
  quote,
  code,
  table,
  facts,
  picture,
  photos,
  chart,
  callout,
  timeline,
  badges,
  codes,
  comparison,
  bars,
  sheet,
  'page-break': pageBreak,
  letterhead,
  'letter-title': letterTitle,
  particulars,
  signature,
} satisfies { readonly [K in Block['kind']]: Layout<K> };

/** Lays out a block of any kind. */
export function layoutBlock(block: Block, place: Place): readonly Strip[] {
  const layout = LAYOUTS[block.kind] as (block: Block, place: Place) => readonly Strip[];
  return layout(block, place);
}
