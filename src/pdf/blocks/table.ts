import type { Block, Column, Content } from '../../core/document.ts';
import { columnWidths, type Wish } from '../columns.ts';
import { BODY_ROW, HEAD_ROW, rowStrips, type Cell, type Grid } from '../grid.ts';
import { contentWidths } from '../lines.ts';
import { nextId, paragraphStrips, plain, setLines, type Layout, type Place } from '../place.ts';
import { pieces } from '../runs.ts';
import { gluedToNext, space, textStrips, type Strip } from '../strips.ts';
import { tag, type Tag } from '../tags.ts';
import { COLOURS, STYLES, type TextStyle } from '../theme.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A table: rows never lose their headers, on the page and in the structure. */
export const table: Layout<'table'> = (block, place) => {
  const node = tag('Table', place.tag);
  const caption = captionStrips(block.caption, { ...place, tag: tag('Caption', node) });
  const columns = allColumns(block);
  if (columns.length === 0) return caption;
  const setting = openTable(block, columns, place, node);
  const head = headRow(setting);
  const again = [...continued(block.caption, place), ...headAgain(setting)];
  const rows = bodyRows(setting);
  return [
    ...gluedToNext(caption),
    ...gluedToNext(head),
    ...rows.flatMap((row, index) => anchoredRow(block, boundRow(row, index, { rows, again }), index)),
  ];
};

/** A row that something links to is a place of its own, without a line in the contents. */
function anchoredRow(block: Table, row: Strip[], index: number): Strip[] {
  const anchor = block.rowAnchors?.[index] ?? null;
  const [first, ...rest] = row;
  if (anchor === null || first === undefined) return row;
  return [{ ...first, landmark: { anchor, title: '', level: 4, listed: false } }, ...rest];
}

interface Body {
  readonly rows: readonly (readonly Strip[])[];
  readonly again: readonly Strip[];
}

/** A row that repeats the header where it begins a page, and is not left alone at either end of the table. */
function boundRow(row: readonly Strip[], index: number, { rows, again }: Body): Strip[] {
  const next = rows[index + 1];
  const atEnd = index === 0 || index === rows.length - 2;
  const bound = atEnd && next !== undefined && row.length === 1 && next.length === 1;
  return row.map((strip, part) => ({
    ...strip,
    glued: bound,
    ...(index === 0 && part === 0 ? {} : { repeat: again }),
  }));
}

/** A caption above a table, bound to its first row. */
export function captionStrips(caption: string | undefined, place: Place): Strip[] {
  if (caption === undefined || caption === '') return [];
  return [...gluedToNext(paragraphStrips(plain(caption), STYLES.tableCaption, place)), space(4, true)];
}

interface Setting {
  readonly block: Table;
  readonly columns: readonly Column[];
  readonly place: Place;
  readonly node: Tag;
  readonly grid: Grid;
  readonly cell: TextStyle;
  readonly ids: readonly string[];
}

/** Columns as given, with empty ones added for rows that are longer: no cell is lost. */
function allColumns(block: Table): Column[] {
  const count = Math.max(block.columns.length, ...block.rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index) => block.columns[index] ?? { header: '' });
}

function openTable(block: Table, columns: readonly Column[], place: Place, node: Tag): Setting {
  const { cell, padding } = density(columns.length);
  const head = headStyle(cell);
  const wishes = columns.map((column, index): Wish => {
    const cells = block.rows.map((row) => row[index] ?? []);
    const widths = [
      contentWidths(pieces(plain(column.header), head, place.kit.anchors), place.kit.fonts),
      ...cells.map((content) =>
        contentWidths(pieces(content, bodyStyle(block, cell, index), place.kit.anchors), place.kit.fonts),
      ),
    ];
    const least = Math.max(...widths.map((width) => width.least)) + 0.5;
    const most = Math.max(...widths.map((width) => width.most)) + 0.5;
    return column.weight === undefined ? { least, most } : { least, most, weight: column.weight };
  });
  const widths = columnWidths(wishes, place.width - columns.length * padding * 2);
  let x = place.x;
  const gridColumns = columns.map((column, index) => {
    const width = widths[index] ?? 0;
    const entry = { x: x + padding, width, align: column.align ?? 'left' } as const;
    x += width + padding * 2;
    return entry;
  });
  const { size, leading } = cell;
  const grid = { x: place.x, width: place.width, columns: gridColumns, size, leading, padding: 4 };
  return { block, columns, place, node, grid, cell, ids: columns.map(() => nextId(place.kit, 'th')) };
}

/** Tables of many columns are set smaller and closer. */
function density(columns: number): { readonly cell: TextStyle; readonly padding: number } {
  if (columns <= 6) return { cell: STYLES.cell, padding: 5 };
  if (columns <= 9) return { cell: { ...STYLES.cell, size: 8.6, leading: 12 }, padding: 4 };
  return { cell: { ...STYLES.cell, size: 7.6, leading: 10.6 }, padding: 3 };
}

function headStyle(cell: TextStyle): TextStyle {
  return { ...cell, face: 'bold', colour: COLOURS.accent };
}

function bodyStyle(block: Table, cell: TextStyle, index: number): TextStyle {
  return block.rowHeaders === true && index === 0 ? { ...cell, face: 'bold' } : cell;
}

function headCells(setting: Setting, cellTag: (index: number) => Tag | undefined): Cell[] {
  const { columns, grid, place } = setting;
  return columns.map((column, index) => ({
    lines: setLines(
      place.kit,
      plain(column.header),
      headStyle(setting.cell),
      grid.columns[index]?.width ?? 0,
    ),
    tag: cellTag(index),
  }));
}

function headless({ columns }: Setting): boolean {
  return columns.every((column) => column.header.trim() === '');
}

function headRow(setting: Setting): Strip[] {
  if (headless(setting)) return [];
  const row = tag('TR', tag('THead', setting.node));
  const cells = headCells(setting, (index) =>
    tag('TH', row, { scope: 'Column', id: setting.ids[index] ?? '' }),
  );
  return rowStrips(cells, setting.grid, HEAD_ROW);
}

/** The header as decoration: read once, seen on every page. */
function headAgain(setting: Setting): Strip[] {
  if (headless(setting)) return [];
  return rowStrips(
    headCells(setting, () => undefined),
    setting.grid,
    HEAD_ROW,
  );
}

function continued(caption: string | undefined, place: Place): Strip[] {
  if (caption === undefined || caption === '') return [];
  const text = `${caption} (${place.kit.labels.continued})`;
  const { size, leading } = STYLES.caption;
  const lines = setLines(place.kit, plain(text), STYLES.caption, place.width);
  return [
    ...textStrips(lines, { x: place.x, width: place.width, size, leading, tag: undefined }),
    space(3, true),
  ];
}

function bodyRows(setting: Setting): Strip[][] {
  const { block, columns, place, node, grid } = setting;
  const body = headless(setting) ? node : tag('TBody', node);
  return block.rows.map((row) => {
    const rowTag = tag('TR', body);
    const rowId = block.rowHeaders === true ? nextId(place.kit, 'th') : undefined;
    const cells = columns.map((_, index): Cell => {
      const content: Content = row[index] ?? [];
      const style = bodyStyle(block, setting.cell, index);
      const lines = setLines(place.kit, content, style, grid.columns[index]?.width ?? 0);
      return { lines, tag: bodyTag(setting, rowTag, rowId, index) };
    });
    return rowStrips(cells, grid, BODY_ROW);
  });
}

function bodyTag(setting: Setting, row: Tag, rowId: string | undefined, index: number): Tag {
  if (rowId !== undefined && index === 0) return tag('TH', row, { scope: 'Row', id: rowId });
  const column = headless(setting) ? [] : [setting.ids[index] ?? ''];
  const headers = rowId === undefined ? column : [...column, rowId];
  return tag('TD', row, headers.length === 0 ? {} : { headers });
}
