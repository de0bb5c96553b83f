import type { Placed, PlacedPage } from './paginate.ts';
import type { Surface } from './surface.ts';

/** Paints the strips of a page, each frame behind the neighbouring strips that share it. */
export function paintPlaced(surface: Surface, page: PlacedPage): void {
  paintLevel(surface, page, 0);
}

function paintLevel(surface: Surface, items: readonly Placed[], level: number): void {
  let index = 0;
  while (index < items.length) {
    const item = items[index];
    if (item === undefined) return;
    const frame = item.strip.frames?.[level];
    let end = index + 1;
    if (frame === undefined) {
      item.strip.paint(surface, item.top);
    } else {
      while (items[end]?.strip.frames?.[level] === frame) end += 1;
      const last = items[end - 1] ?? item;
      frame.paint(surface, item.top, last.top + last.strip.height);
      paintLevel(surface, items.slice(index, end), level + 1);
    }
    index = end;
  }
}
