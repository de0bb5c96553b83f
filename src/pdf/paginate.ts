import type { Strip } from './strips.ts';

export interface Placed {
  readonly strip: Strip;
  readonly top: number;
}

/** The strips of one page from top to bottom. */
export type PlacedPage = readonly Placed[];

/** The area that strips fill on each page. */
export interface Column {
  readonly top: number;
  readonly bottom: number;
}

interface Pages {
  readonly column: Column;
  readonly done: Placed[][];
  current: Placed[];
  y: number;
}

/** Shares out strips among pages: bound strips stay together unless they are taller than a page. */
export function paginate(strips: readonly Strip[], column: Column): PlacedPage[] {
  const pages: Pages = { column, done: [], current: [], y: column.top };
  for (const unit of units(strips)) placeUnit(pages, unit);
  if (pages.current.length > 0) pages.done.push(pages.current);
  return pages.done;
}

/** Strips bound to one another, in the order they come. */
function units(strips: readonly Strip[]): Strip[][] {
  const out: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    const last = out.at(-1);
    if (open && last !== undefined && strip.newPage === undefined) last.push(strip);
    else out.push([strip]);
    open = strip.glued;
  }
  return out;
}

function placeUnit(pages: Pages, unit: readonly Strip[]): void {
  const first = unit[0];
  if (first === undefined) return;
  if (first.newPage !== undefined && pages.current.length > 0) turnPage(pages);
  const height = unit.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.gap), 0);
  const room = pages.column.bottom - pages.column.top - repeatHeight(first);
  const needed = height <= room ? height : beginning(unit);
  if (!fits(pages, first.gap + needed)) turnPage(pages);
  for (const strip of unit) placeStrip(pages, strip);
}

/** Height that the beginning of a unit taller than a page needs, so that its heading does not stand alone. */
function beginning(unit: readonly Strip[]): number {
  let height = 0;
  for (const strip of unit) {
    if (height > 120) break;
    height += strip.height + strip.gap;
  }
  return height;
}

function placeStrip(pages: Pages, strip: Strip): void {
  if (!fits(pages, strip.gap + strip.height)) turnPage(pages);
  const atTop = pages.current.length === 0;
  if (atTop) for (const again of strip.repeat ?? []) put(pages, again, again.gap);
  put(pages, strip, atTop ? 0 : strip.gap);
}

function put(pages: Pages, strip: Strip, gap: number): void {
  const top = pages.y + (pages.current.length === 0 ? 0 : gap);
  if (strip.height > 0 || strip.landmark !== undefined) pages.current.push({ strip, top });
  pages.y = top + strip.height;
}

function fits(pages: Pages, height: number): boolean {
  return pages.current.length === 0 || pages.y + height <= pages.column.bottom + 0.01;
}

function turnPage(pages: Pages): void {
  pages.done.push(pages.current);
  pages.current = [];
  pages.y = pages.column.top;
}

function repeatHeight(strip: Strip): number {
  return (strip.repeat ?? []).reduce((sum, again) => sum + again.gap + again.height, 0);
}
