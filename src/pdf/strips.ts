import type { Line, Segment } from './lines.ts';
import type { Run } from './runs.ts';
import { artifact, mark, paintLink, paintText, num, rgb, type Surface } from './surface.ts';
import { tag as newTag, type Tag } from './tags.ts';
import { baseline, COLOURS } from './theme.ts';

/** What is drawn behind neighbouring strips of one page, such as the ground of a box. */
export interface Frame {
  readonly paint: (surface: Surface, top: number, bottom: number) => void;
}

/** A place that links and bookmarks lead to. */
export interface Landmark {
  readonly anchor: string;
  readonly title: string;
  readonly level: number;
  readonly listed: boolean;
}

/** A horizontal strip of a page: what never breaks. Layout makes strips, pagination places them, painting only draws. */
export interface Strip {
  readonly height: number;
  /** Space above; nothing at the top of a page. */
  readonly gap: number;
  /** Whether the next strip must stand on the same page. */
  readonly glued: boolean;
  readonly paint: (surface: Surface, top: number) => void;
  /** From the outermost to the innermost. */
  readonly frames?: readonly Frame[];
  /** Strips that are drawn once more when this one begins a page. */
  readonly repeat?: readonly Strip[];
  readonly landmark?: Landmark;
  readonly newPage?: true;
}

/** An empty strip. */
export function space(height: number, glued: boolean): Strip {
  return { height, gap: 0, glued, paint: () => undefined };
}

/** The strips with other space above the first. */
export function withGap(strips: readonly Strip[], gap: number): Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, gap } : strip));
}

/** The strips with the last bound to what follows. */
export function gluedToNext(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, glued: true } : strip));
}

/** Strips that stay together on one page. */
export function together(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) => (index === strips.length - 1 ? strip : { ...strip, glued: true }));
}

/** The strips within a frame. */
export function framed(strips: readonly Strip[], frame: Frame): Strip[] {
  return strips.map((strip) => ({
    ...strip,
    frames: [frame, ...(strip.frames ?? [])],
    ...(strip.repeat === undefined ? {} : { repeat: framed(strip.repeat, frame) }),
  }));
}

export interface TextPlace {
  readonly x: number;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
  readonly size: number;
  readonly leading: number;
  /** Element the text belongs to; none makes it decoration. */
  readonly tag: Tag | undefined;
}

/** One strip per line; at least two lines of a paragraph stay together at its beginning and at its end. */
export function textStrips(lines: readonly Line[], place: TextPlace): Strip[] {
  const links = new Map<Run, Tag>();
  return lines.map((line, index) => ({
    height: place.leading,
    gap: 0,
    glued: index === 0 ? lines.length > 1 : index === lines.length - 2,
    paint: (surface, top) => paintLine(surface, line, { ...place, top, links }),
  }));
}

/** Paints all lines at once, for text within a strip. */
export function paintLines(
  surface: Surface,
  lines: readonly Line[],
  place: TextPlace & { readonly top: number },
): void {
  const links = new Map<Run, Tag>();
  lines.forEach((line, index) => {
    paintLine(surface, line, { ...place, top: place.top + index * place.leading, links });
  });
}

/** Where a line stands, with the link elements that its paragraph has so far. */
export type LinePlace = TextPlace & { readonly top: number; readonly links: Map<Run, Tag> };

/** Paints one line of text. */
export function paintLine(surface: Surface, line: Line, place: LinePlace): void {
  const spare = Math.max(place.width - line.width, 0);
  const shift = place.align === 'right' ? spare : place.align === 'center' ? spare / 2 : 0;
  for (const segment of line.segments) paintSegment(surface, segment, place, shift);
}

function paintSegment(surface: Surface, segment: Segment, place: LinePlace, shift: number): void {
  const { run } = segment;
  const x = place.x + shift + segment.x;
  const y = place.top + baseline(place);
  const node = segmentTag(segment, place);
  if (run.code) paintCodeGround(surface, { x, y, width: segment.width, size: run.size });
  if (node === undefined) artifact(surface, 'Layout');
  else mark(surface, node);
  paintText(surface, x, y, { face: run.face, size: run.size, colour: run.colour, parts: segment.parts });
  if (run.strike) paintRule(surface, { x, y: y - run.size * 0.24, width: segment.width, run });
  if (run.link === undefined || node === undefined) return;
  paintRule(surface, { x, y: y + run.size * 0.16, width: segment.width, run });
  const area = { x, y: place.top, width: segment.width, height: place.leading };
  paintLink(surface, node, area, run.link);
}

function segmentTag({ run }: Segment, { tag, links }: LinePlace): Tag | undefined {
  if (run.link === undefined || tag === undefined) return tag;
  const node = links.get(run) ?? newTag('Link', tag);
  links.set(run, node);
  return node;
}

interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function paintRule(surface: Surface, { x, y, width, run }: Stroke & { readonly run: Run }): void {
  surface.operators.push(
    `${rgb(run.colour)} RG ${num(run.size * 0.05)} w ${num(x)} ${num(y)} m ${num(x + width)} ${num(y)} l S`,
  );
}

function paintCodeGround(surface: Surface, { x, y, width, size }: Stroke & { readonly size: number }): void {
  artifact(surface, 'Layout');
  const top = y - size * 0.92;
  surface.operators.push(
    `${rgb(COLOURS.tint)} rg ${num(x - 1.5)} ${num(top)} ${num(width + 3)} ${num(size * 1.24)} re f`,
  );
}
