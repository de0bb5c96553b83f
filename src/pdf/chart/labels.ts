import type { Fonts } from '../fonts.ts';
import type { Area } from '../surface.ts';
import { STYLES, type TextStyle } from '../theme.ts';
import { captionArea, overlaps, type Caption } from './pen.ts';
import type { Spot } from './series.ts';

const DISTANCE = 6;
/** With more points than this no other label could find room. */
const MOST_LABELS = 200;

/** Labels of points where they cover neither one another nor the line; the last, first, highest and lowest come first, and what finds no room is left out. */
export function placeLabels(
  fonts: Fonts,
  spots: readonly Spot[],
  plot: Area,
  covered: readonly Area[],
): readonly Caption[] {
  const dots = spots.map((spot): Area => ({ x: spot.x - 4, y: spot.y - 4, width: 8, height: 8 }));
  const taken = [...covered, ...dots];
  const out: Caption[] = [];
  for (const spot of byWeight(spots)) {
    const free = candidates(spot).find((caption) => {
      const area = captionArea(fonts, caption);
      return inside(area, plot) && !taken.some((other) => overlaps(area, other)) && !crosses(area, spots);
    });
    if (free === undefined) continue;
    taken.push(captionArea(fonts, free));
    out.push(free);
  }
  return out;
}

/** Words above or below a level of the drawing, at its right end or in its middle, where they cover nothing. */
export function freePlace(
  fonts: Fonts,
  { text, style, y }: { readonly text: string; readonly style: TextStyle; readonly y: number },
  {
    spots,
    plot,
    taken,
  }: { readonly spots: readonly Spot[]; readonly plot: Area; readonly taken: readonly Area[] },
): Caption | undefined {
  const dots = spots.map((spot): Area => ({ x: spot.x - 5, y: spot.y - 5, width: 10, height: 10 }));
  const tops = [y - style.leading - 1, y + 2];
  const ends = [
    { x: plot.x + plot.width, align: 'right' as const },
    { x: plot.x + plot.width * 0.6, align: 'center' as const },
  ];
  return ends
    .flatMap((end) => tops.map((top): Caption => ({ text, style, top, ...end })))
    .find((caption) => {
      const area = captionArea(fonts, caption);
      const free = ![...taken, ...dots].some((other) => overlaps(area, other));
      return free && inside(area, plot) && !crosses(area, spots);
    });
}

function byWeight(spots: readonly Spot[]): Iterable<Spot> {
  const [first] = spots;
  if (first === undefined) return [];
  const highest = spots.reduce((best, spot) => (spot.value > best.value ? spot : best), first);
  const lowest = spots.reduce((best, spot) => (spot.value < best.value ? spot : best), first);
  const rest = spots.length > MOST_LABELS ? [] : spots;
  return new Set([spots.at(-1) ?? first, first, highest, lowest, ...rest]);
}

function candidates(spot: Spot): Caption[] {
  const style = STYLES.chartValue;
  const { leading } = style;
  const above = spot.y - DISTANCE - leading + 1;
  const below = spot.y + DISTANCE - 1;
  const level = spot.y - leading / 2;
  const at = (x: number, top: number, align: 'left' | 'center' | 'right'): Caption => ({
    text: spot.label,
    x: spot.x + x,
    top,
    style,
    align,
  });
  return [
    at(0, above, 'center'),
    at(0, below, 'center'),
    at(4, above, 'left'),
    at(-4, above, 'right'),
    at(4, below, 'left'),
    at(-4, below, 'right'),
    at(8, level, 'left'),
    at(-8, level, 'right'),
    at(0, above - 8, 'center'),
  ];
}

function inside(area: Area, plot: Area): boolean {
  const left = area.x >= plot.x && area.x + area.width <= plot.x + plot.width + 2;
  return left && area.y >= plot.y - 14 && area.y + area.height <= plot.y + plot.height + 1;
}

const SAMPLES = 24;

/** Whether the line through the points runs through an area. */
function crosses(area: Area, spots: readonly Spot[]): boolean {
  return spots.slice(1).some((spot, index) => {
    const from = spots[index] ?? spot;
    return Array.from({ length: SAMPLES + 1 }, (_, step) => step / SAMPLES).some((part) => {
      const x = from.x + (spot.x - from.x) * part;
      const y = from.y + (spot.y - from.y) * part;
      return x > area.x - 1 && x < area.x + area.width + 1 && y > area.y + 1 && y < area.y + area.height - 1;
    });
  });
}
