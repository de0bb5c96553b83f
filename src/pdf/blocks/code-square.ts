import makeCode from 'qrcode-generator';
import { cleanText } from '../characters.ts';
import { setLines, type Layout } from '../place.ts';
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

/** A QR code with the address printed beside it; an address that is too long for paper is only printed. */
export const codeSquare: Layout<'code-square'> = (block, place) => {
  const { kit, x, width } = place;
  const words = tag('P', place.tag);
  const rows = block.address.length > MOST ? undefined : modulesOf(block.address);
  const left = rows === undefined ? x : x + SIDE + GUTTER;
  const room = width - (left - x);
  const label = setLines(kit, [{ kind: 'text', text: block.label, bold: true }], STYLES.cell, room);
  const address = setLines(
    kit,
    [{ kind: 'text', text: block.address, link: block.address }],
    STYLES.cell,
    room,
  );
  const lines = [...label, ...address];
  const { size, leading } = STYLES.cell;
  const height = Math.max(rows === undefined ? 0 : SIDE, lines.length * leading);
  const figure = tag('Figure', place.tag, { alt: cleanText(block.alt) });
  const paint = (surface: Surface, top: number): void => {
    if (rows !== undefined) {
      figure.box = [x, PAGE.height - top - SIDE, x + SIDE, PAGE.height - top];
      mark(surface, figure);
      paintModules(surface, rows, x, top);
    }
    const shift = Math.max(0, (height - lines.length * leading) / 2);
    paintLines(surface, lines, { x: left, width: room, size, leading, tag: words, top: top + shift });
  };
  return [{ height, gap: 0, glued: false, paint }] satisfies Strip[];
};

/** The address as it travels: readers of codes do not agree on what letters beyond ASCII are. */
function inAscii(address: string): string {
  return URL.canParse(address) ? new URL(address).href : encodeURI(address);
}

function modulesOf(address: string): readonly (readonly boolean[])[] {
  // Version 0 is the smallest that holds the text; level M can be read with a stain on it.
  const code = makeCode(0, 'M');
  code.addData(inAscii(address), 'Byte');
  code.make();
  const count = code.getModuleCount();
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) => code.isDark(row, column)),
  );
}

/** Dark modules of a row that touch are one bar, so that no hairlines show between them. */
function paintModules(surface: Surface, rows: readonly (readonly boolean[])[], x: number, top: number): void {
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
