import type { Paint } from '../core/io.ts';
import { spansOf, type PageText, type Tone } from '../core/page.ts';
import { printable } from '../core/printable.ts';

/** One word, or as much of it as stands in one tone; `glued` to the one before it without a blank. */
interface Piece {
  readonly text: string;
  readonly tone: Tone | undefined;
  readonly glued: boolean;
}

/** A line as it is printed, and how many columns it takes. */
export interface Line {
  readonly text: string;
  readonly width: number;
}

/** The widest a character can be: CJK and the like are not expected in these pages, so one column each. */
function widthOf(text: string): number {
  return Array.from(text).length;
}

/** The words of one row; whether the first is glued depends on what stood before. */
function rowPieces(row: string, tone: Tone | undefined, gluedAtFirst: boolean): readonly Piece[] {
  const tokens = row.split(/([ \t]+)/);
  return tokens.flatMap((text, index) =>
    index % 2 === 1 || text === ''
      ? []
      : [{ text, tone, glued: index === 0 ? gluedAtFirst : tokens[index - 1] === '' }],
  );
}

function piecesOf(text: PageText): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  let glued = true;
  for (const { text: part, tone } of spansOf(text)) {
    for (const [index, row] of printable(part).split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push(...rowPieces(row, tone, index > 0 || glued));
      glued = row === '' ? index > 0 || glued : !/[ \t]$/.test(row);
    }
  }
  return lines;
}

function painter(paint: Paint): Readonly<Record<Tone, (text: string) => string>> {
  return {
    code: paint.cyan,
    strong: paint.bold,
    quiet: paint.dim,
    good: paint.green,
    warning: paint.yellow,
    bad: paint.red,
  };
}

/** Pieces that belong together are never parted; a word wider than the line is. */
function clusters(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const found: Piece[][] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    const fits = last !== undefined && widthOf(last.map(({ text }) => text).join('') + piece.text) <= width;
    if (piece.glued && last !== undefined && fits) last.push(piece);
    else for (const text of cut(piece.text, width)) found.push([{ ...piece, text }]);
  }
  return found;
}

function cut(word: string, width: number): readonly string[] {
  const letters = Array.from(word);
  const parts: string[] = [];
  for (let from = 0; from < letters.length; from += width)
    parts.push(letters.slice(from, from + width).join(''));
  return parts;
}

function lineFrom(words: readonly (readonly Piece[])[], paint: Paint): Line {
  const paints = painter(paint);
  const plain = words.map((pieces) => pieces.map(({ text }) => text).join('')).join(' ');
  let text = '';
  let run = '';
  let tone: Tone | undefined;
  const flush = (): void => {
    text += run === '' || tone === undefined ? run : paints[tone](run);
    run = '';
  };
  for (const [index, pieces] of words.entries()) {
    for (const [nth, piece] of pieces.entries()) {
      const gap = index > 0 && nth === 0 ? ' ' : '';
      if (piece.tone === tone) run += gap + piece.text;
      else {
        flush();
        text += gap;
        tone = piece.tone;
        run = piece.text;
      }
    }
  }
  flush();
  return { text, width: widthOf(plain) };
}

/** Text in lines of at most `width` columns, painted; at least one line. */
export function wrapText(text: PageText, width: number, paint: Paint): readonly Line[] {
  const widest = Math.max(1, width);
  return piecesOf(text).flatMap((pieces) => {
    const lines: (readonly Piece[])[][] = [[]];
    let used = 0;
    for (const word of clusters(pieces, widest)) {
      const length = widthOf(word.map(({ text }) => text).join(''));
      const line = lines.at(-1) ?? [];
      if (line.length > 0 && used + 1 + length > widest) {
        lines.push([word]);
        used = length;
      } else {
        used += length + (line.length > 0 ? 1 : 0);
        line.push(word);
      }
    }
    return lines.map((words) => lineFrom(words, paint));
  });
}

/** The widest line of a text that nobody wraps, and its widest word. */
export function extentOf(text: PageText): { readonly whole: number; readonly word: number } {
  const lines = piecesOf(text);
  const words = lines.flatMap((pieces) => clusters(pieces, Number.MAX_SAFE_INTEGER));
  const whole = lines.map((pieces) =>
    pieces.reduce((sum, { text, glued }, index) => sum + widthOf(text) + (glued || index === 0 ? 0 : 1), 0),
  );
  return {
    whole: Math.max(0, ...whole),
    word: Math.max(0, ...words.map((word) => widthOf(word.map(({ text }) => text).join('')))),
  };
}
