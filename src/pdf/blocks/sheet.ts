import type { SheetBlock } from '../../core/document.ts';
import type { Layout, Place } from '../place.ts';
import { together, type Strip } from '../strips.ts';
import { TEXT_HEIGHT } from '../theme.ts';

/** Blocks on one page of their own: what can best be spared is left out until the rest fits. */
export const sheet: Layout<'sheet'> = (block, place) => {
  const strips = fitting(block.content, place);
  return strips.map((strip, index) => (index === 0 ? { ...strip, newPage: true } : strip));
};

function fitting(content: readonly SheetBlock[], place: Place): Strip[] {
  // Tags are only in the tree once they are painted, so that a layout that is thrown away leaves nothing.
  const strips = place.kit.flow(
    content.map(({ block }) => block),
    place,
  );
  const height = strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.gap), 0);
  const most = Math.max(0, ...content.map(({ spare }) => spare));
  if (height <= TEXT_HEIGHT || most === 0) return together(strips);
  return fitting(
    content.filter(({ spare }) => spare !== most),
    place,
  );
}
