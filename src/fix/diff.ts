/** A line of a comparison: unchanged around a change, as it was, as it is to be, or the head of a stretch. */
export interface DiffLine {
  readonly kind: 'same' | 'old' | 'new' | 'head';
  readonly text: string;
}

const CONTEXT = 2;
/** Longest line shown whole; of a longer one only what surrounds the change is. */
const WIDTH = 160;
const AROUND = 50;

/** Lines without what a fix tells in words: the mark before the first, and Windows line ends. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF|\r?\n$/g, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
}

/** Makes what is about to go visible: blanks at the end, marks that stand beside their letter. */
function visible(line: string, other: string): string {
  const shown = line.normalize('NFC') === line ? line : line.replace(/\p{M}/gu, '\u25CC$&');
  if (!/[ \t]$/.test(line) || /[ \t]$/.test(other)) return shown;
  return shown.replace(/[ \t]+$/, (blanks) => blanks.replaceAll(' ', '·').replaceAll('\t', '→'));
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}

/** The part of a line around the first place where it differs from the other. */
function window(line: string, other: string): string {
  if (line.length <= WIDTH) return line;
  const from = Math.max(0, firstDifference(line, other) - AROUND);
  const shown = line.slice(from, from + WIDTH);
  return `${from > 0 ? '…' : ''}${shown}${from + WIDTH < line.length ? '…' : ''}`;
}

/** Runs of neighbouring numbers, and of those whose surroundings touch. */
function stretches(changed: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const index of changed) {
    const last = found.at(-1);
    if (last !== undefined && index - last[1] <= CONTEXT * 2 + 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}

interface Sides {
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** The changed lines of a stretch, as they were and as they are to be, in groups that stand together. */
function changesIn({ old, now }: Sides, from: number, to: number): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let fresh: DiffLine[] = [];
  const flush = (): void => {
    for (const line of fresh) lines.push(line);
    fresh = [];
  };
  for (let index = from; index <= to; index += 1) {
    const [was = '', is = ''] = [old[index], now[index]];
    if (was === is) {
      flush();
      lines.push({ kind: 'same', text: window(is, is) });
    } else {
      lines.push({ kind: 'old', text: window(visible(was, is), visible(is, was)) });
      fresh.push({ kind: 'new', text: window(is, was) });
    }
  }
  flush();
  return lines;
}

/**
 * What a fix changes, line by line. No fix adds or removes a line, so line meets line: this takes one pass over texts
 * of any size, where a general comparison would have to search.
 */
export function diffOf(before: string, after: string): readonly DiffLine[] {
  const sides: Sides = { old: linesOf(before), now: linesOf(after) };
  const { old, now } = sides;
  if (old.length !== now.length) throw new Error('a fix changed the number of lines');
  const changed = [...now.keys()].filter((index) => old[index] !== now[index]);
  return stretches(changed).flatMap(([first, last]): readonly DiffLine[] => {
    const from = Math.max(0, first - CONTEXT);
    const to = Math.min(now.length - 1, last + CONTEXT);
    const size = to - from + 1;
    const head = `@@ -${from + 1},${size} +${from + 1},${size} @@`;
    return [{ kind: 'head', text: head }, ...changesIn(sides, from, to)];
  });
}
