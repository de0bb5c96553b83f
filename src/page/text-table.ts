import type { Paint } from '../core/io.ts';
import type { PageBlock, PageColumn, PageText } from '../core/page.ts';
import { extentOf, wrapText, type Line } from './wrap.ts';

type Table = Extract<PageBlock, { kind: 'table' }>;

const GAP = 2;
/** A column may be narrower than its widest word, but not narrower than this. */
const LONGEST_WORD = 30;

/** Where a table may be set. */
export interface Room {
  readonly columns: number;
  readonly indent: number;
  readonly paint: Paint;
}

interface Extent {
  readonly least: number;
  readonly most: number;
}

function extents({ columns, rows }: Table): readonly Extent[] {
  return columns.map(({ header }, index) => {
    const cells = [header, ...rows.map((row) => row[index] ?? '')].map(extentOf);
    const most = Math.max(1, ...cells.map(({ whole }) => whole));
    const word = Math.max(1, ...cells.map(({ word }) => word));
    return { most, least: Math.min(most, Math.max(Array.from(header).length, Math.min(word, LONGEST_WORD))) };
  });
}

/** Every column gets what its words need; what is left is shared out by how much more each would like. */
function widthsFor(wanted: readonly Extent[], room: number): readonly number[] | undefined {
  const least = wanted.reduce((sum, extent) => sum + extent.least, 0);
  if (least > room) return undefined;
  const hunger = wanted.map((extent) => Math.sqrt(extent.most - extent.least));
  let widths = wanted.map((extent) => extent.least);
  // Those that get all they like leave the rest to the others, so a few rounds settle it.
  for (let round = 0; round < wanted.length; round += 1) {
    const left = room - widths.reduce((sum, width) => sum + width, 0);
    const open = wanted.map(({ most }, index) => ((widths[index] ?? 0) < most ? (hunger[index] ?? 0) : 0));
    const total = open.reduce((sum, share) => sum + share, 0);
    if (left <= 0 || total === 0) return widths;
    widths = widths.map((width, index) =>
      Math.min(wanted[index]?.most ?? width, width + Math.floor((left * (open[index] ?? 0)) / total)),
    );
  }
  return widths;
}

function padded({ text, width }: Line, room: number, column: PageColumn | undefined): string {
  const blanks = ' '.repeat(Math.max(0, room - width));
  return column?.align === 'right' ? blanks + text : text + blanks;
}

function setRow(
  row: readonly PageText[],
  { columns }: Table,
  widths: readonly number[],
  { indent, paint }: Room,
): readonly string[] {
  const cells = widths.map((width, index) => wrapText(row[index] ?? '', width, paint));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines, index) =>
      padded(lines[line] ?? { text: '', width: 0 }, widths[index] ?? 0, columns[index]),
    );
    return (' '.repeat(indent) + parts.join(' '.repeat(GAP))).trimEnd();
  });
}

/** Where the columns do not fit beside each other, each row is a list of what stands in it. */
function stacked({ columns, rows }: Table, { columns: width, indent, paint }: Room): readonly string[] {
  return rows.flatMap((row) => [
    ...columns.flatMap(({ header }, index) => {
      const lines = wrapText(row[index] ?? '', width - indent - 2, paint);
      return [
        ' '.repeat(indent) + paint.dim(`${header}:`),
        ...lines.map(({ text }) => ' '.repeat(indent + 2) + text),
      ];
    }),
    '',
  ]);
}

/** A table in lines no wider than the room, its cells wrapped; blank lines part rows that take several lines. */
export function tableLines(table: Table, room: Room): readonly string[] {
  const space = room.columns - room.indent - GAP * (table.columns.length - 1);
  const widths = widthsFor(extents(table), space);
  if (widths === undefined) return stacked(table, room);
  const headers = table.columns.map(({ header }) => [{ text: header, tone: 'strong' as const }]);
  const rule = widths.map((width) => '─'.repeat(width)).join(' '.repeat(GAP));
  const rows = table.rows.map((row) => setRow(row, table, widths, room));
  const airy = rows.some((lines) => lines.length > 1);
  return [
    ...setRow(headers, table, widths, room),
    room.paint.dim(' '.repeat(room.indent) + rule),
    ...rows.flatMap((lines, index) => (airy && index > 0 ? ['', ...lines] : lines)),
  ];
}
