import makeCode from 'qrcode-generator';
import type { AddressCode, Content } from '../../core/document.ts';
import { remember } from '../../core/remember.ts';
import { cleanText } from '../characters.ts';
import { setLines, type Layout, type Place } from '../place.ts';
import { paintLines, type Strip } from '../strips.ts';
import { mark, num, rgb, type Surface } from '../surface.ts';
import { tag } from '../tags.ts';
import { COLOURS, PAGE, STYLES } from '../theme.ts';

/** Side of the code: each of up to 57 modules then is half a millimetre wide. */
const SIDE = 84;
const GUTTER = 14;
/** Modules of white around the code that readers need. */
const QUIET = 4;
/** Longest address that still gives modules a telephone can tell apart on paper. */
const MOST = 250;

/** QR codes with the addresses printed beside them; an address that is too long for paper is only printed. */
export const codes: Layout<'codes'> = (block, place) => {
  const alone = block.codes.length === 1;
  const width = alone ? place.width : (place.width - GUTTER) / 2;
  const rows: Cell[][] = [];
  block.codes.forEach((code, index) => {
    const right = index % 2 === 1;
    const cell = codeCell(code, { ...place, x: right ? place.x + width + GUTTER : place.x, width });
    if (right) rows.at(-1)?.push(cell);
    else rows.push([cell]);
  });
  return rows.map(rowStrip);
};

/** A code and its address, to be painted anywhere down the page. */
interface Cell {
  readonly height: number;
  readonly paint: Strip['paint'];
}

function rowStrip(cells: readonly Cell[], index: number): Strip {
  return {
    height: Math.max(...cells.map(({ height }) => height)),
    gap: index === 0 ? 0 : GUTTER,
    glued: false,
    paint: (surface, top) => {
      for (const cell of cells) cell.paint(surface, top);
    },
  };
}

function codeCell(code: AddressCode, place: Place): Cell {
  const { address, label, alt } = code;
  const { kit, x, width } = place;
  const rows = address.length > MOST ? undefined : modulesOf(code);
  const figure = rows === undefined ? undefined : tag('Figure', place.tag, { alt: cleanText(alt) });
  const words = tag('P', place.tag);
  const left = rows === undefined ? x : x + SIDE + GUTTER;
  const room = width - (left - x);
  const runs: readonly Content[] = [
    [{ kind: 'text', text: label, bold: true }],
    [{ kind: 'text', text: address, link: address }],
  ];
  const lines = runs.flatMap((content) => setLines(kit, content, STYLES.cell, room));
  const { size, leading } = STYLES.cell;
  const height = Math.max(rows === undefined ? 0 : SIDE, lines.length * leading);
  const paint = (surface: Surface, top: number): void => {
    if (rows !== undefined && figure !== undefined) {
      figure.box = [x, PAGE.height - top - SIDE, x + SIDE, PAGE.height - top];
      mark(surface, figure);
      paintModules(surface, rows, x, top);
    }
    const shift = Math.max(0, (height - lines.length * leading) / 2);
    paintLines(surface, lines, { x: left, width: room, size, leading, tag: words, top: top + shift });
  };
  return { height, paint };
}

/** The address as it travels: readers of codes do not agree on what letters beyond ASCII are. */
function inAscii(address: string): string {
  return URL.canParse(address) ? new URL(address).href : encodeURI(address);
}

type Modules = readonly (readonly boolean[])[];

/** The modules of a code, which is laid out again where its page gets too full. */
const modulesOf = remember(({ address }: AddressCode): Modules => {
  // Version 0 is the smallest that holds the text; level M can be read with a stain on it.
  const code = makeCode(0, 'M');
  code.addData(inAscii(address), 'Byte');
  code.make();
  const count = code.getModuleCount();
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) => code.isDark(row, column)),
  );
});

/** Dark modules of a row that touch are one bar, so that no hairlines show between them. */
function paintModules(surface: Surface, rows: Modules, x: number, top: number): void {
  const module = SIDE / (rows.length + 2 * QUIET);
  surface.operators.push(
    `${rgb(COLOURS.white)} rg ${num(x)} ${num(top)} ${SIDE} ${SIDE} re f ${rgb(COLOURS.ink)} rg`,
  );
  rows.forEach((row, index) => {
    const y = top + (index + QUIET) * module;
    for (let from = 0; from < row.length; from += 1) {
      if (row[from] !== true) continue;
      let to = from;
      while (row[to] === true) to += 1;
      const left = x + (from + QUIET) * module;
      surface.operators.push(`${num(left)} ${num(y)} ${num((to - from) * module)} ${num(module)} re`);
      from = to;
    }
  });
  surface.operators.push('f');
}
