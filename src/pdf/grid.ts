import type { Alignment } from '../core/prose.ts';
import type { Line } from './lines.ts';
import { paintLines, type Strip } from './strips.ts';
import { artifact, num, rgb, type Surface } from './surface.ts';
import { attach, type Tag } from './tags.ts';
import { COLOURS, type Colour } from './theme.ts';

/** A cell as lines; without a tag it is decoration. */
export interface Cell {
  readonly lines: readonly Line[];
  readonly tag: Tag | undefined;
}

export interface GridColumn {
  readonly x: number;
  readonly width: number;
  readonly align: Alignment;
}

/** How the rows of one table are drawn. */
export interface Grid {
  readonly x: number;
  readonly width: number;
  readonly columns: readonly GridColumn[];
  readonly size: number;
  readonly leading: number;
  /** Space above and below the lines of a row. */
  readonly padding: number;
}

export interface RowLook {
  readonly rule: Colour;
  readonly weight: number;
  readonly ground?: Colour;
}

export const BODY_ROW: RowLook = { rule: COLOURS.hairline, weight: 0.5 };
export const HEAD_ROW: RowLook = { rule: COLOURS.accent, weight: 0.9, ground: COLOURS.tint };

/** Rows of up to this many lines never break. */
const WHOLE_ROW = 14;
const EDGE_LINES = 3;

/** A row as one strip, or as several where it is long, so that it may go on on the next page. */
export function rowStrips(cells: readonly Cell[], grid: Grid, look: RowLook): Strip[] {
  const lines = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const cuts = lines <= WHOLE_ROW ? [0, lines] : longRowCuts(lines);
  return cuts.slice(1).map((to, index) => {
    const part = { from: cuts[index] ?? 0, to, first: index === 0, last: to === lines };
    const height =
      (part.to - part.from) * grid.leading + (part.first ? grid.padding : 0) + (part.last ? grid.padding : 0);
    return {
      height,
      gap: 0,
      glued: false,
      paint: (surface, top) => paintRow(surface, { cells, grid, look, part, top, bottom: top + height }),
    };
  });
}

function longRowCuts(lines: number): number[] {
  const middle = Array.from({ length: lines - 2 * EDGE_LINES + 1 }, (_, index) => EDGE_LINES + index);
  return [0, ...middle, lines];
}

interface RowPart {
  readonly cells: readonly Cell[];
  readonly grid: Grid;
  readonly look: RowLook;
  readonly part: {
    readonly from: number;
    readonly to: number;
    readonly first: boolean;
    readonly last: boolean;
  };
  readonly top: number;
  readonly bottom: number;
}

function paintRow(surface: Surface, row: RowPart): void {
  const { cells, grid, part, top } = row;
  paintGround(surface, row);
  cells.forEach((cell, index) => {
    const column = grid.columns[index];
    if (column === undefined) return;
    // empty cells stand in the tree too: the columns of a row are counted
    if (cell.tag !== undefined) attach(cell.tag);
    const { size, leading } = grid;
    const { x, width, align } = column;
    const place = {
      x,
      width,
      align,
      size,
      leading,
      tag: cell.tag,
      top: top + (part.first ? grid.padding : 0),
    };
    paintLines(surface, cell.lines.slice(part.from, part.to), place);
  });
}

function paintGround(surface: Surface, { grid, look, part, top, bottom }: RowPart): void {
  artifact(surface, 'Layout');
  if (look.ground !== undefined) {
    const area = `${num(grid.x)} ${num(top)} ${num(grid.width)} ${num(bottom - top)}`;
    surface.operators.push(`${rgb(look.ground)} rg ${area} re f`);
  }
  if (!part.last) return;
  surface.operators.push(
    `${rgb(look.rule)} RG ${num(look.weight)} w ${num(grid.x)} ${num(bottom)} m ${num(grid.x + grid.width)} ${num(bottom)} l S`,
  );
}
