import type { Fonts, Shape } from './fonts.ts';
import type { Piece, Run } from './runs.ts';

/** Neighbouring words of one run on a line. */
export interface Segment {
  readonly run: Run;
  readonly x: number;
  readonly width: number;
  readonly parts: readonly Shape[];
}

export interface Line {
  readonly segments: readonly Segment[];
  /** Without the space that ends the line. */
  readonly width: number;
}

/** A stretch of a word that never breaks, unless it is wider than the line. */
interface Bit {
  readonly run: Run;
  readonly text: string;
  readonly shape: Shape;
  readonly width: number;
  /** What stands before it: a space of that run, a place to break, or nothing that may part. */
  readonly before: Run | 'break-here' | 'joined' | 'line-end';
}

/** Breaks text into lines no wider than `width`, the first fit for each line. */
export function breakLines(content: readonly Piece[], width: number, fonts: Fonts): Line[] {
  const setter = openSetter(fonts, Math.max(width, 1));
  eachGroup(bits(content, fonts), (group) => setGroup(setter, group));
  finishLine(setter);
  return setter.lines;
}

/** Width of the widest stretch that never breaks, and of the text on one line. */
export function contentWidths(content: readonly Piece[], fonts: Fonts): { least: number; most: number } {
  let least = 0;
  let most = 0;
  let line = 0;
  eachGroup(bits(content, fonts), (group) => {
    const before = group[0]?.before;
    const width = groupWidth(group);
    least = Math.max(least, width);
    if (before === 'line-end') line = 0;
    line += width + (typeof before === 'object' ? spaceOf(fonts, before).width : 0);
    most = Math.max(most, line);
  });
  return { least, most };
}

function bits(content: readonly Piece[], fonts: Fonts): Bit[] {
  const out: Bit[] = [];
  let before: Bit['before'] = 'joined';
  for (const item of content) {
    if (item === 'break') {
      // two line ends in a row leave an empty line
      if (before === 'line-end') out.push(bit(lastRun(out), '', before, fonts));
      before = 'line-end';
    } else {
      before = addRun(out, item, before, fonts);
    }
  }
  return out;
}

/** Adds the words of one run; gives back what stands before the word that follows. */
function addRun(
  out: Bit[],
  item: Exclude<Piece, 'break'>,
  start: Bit['before'],
  fonts: Fonts,
): Bit['before'] {
  const { run, text } = item;
  let before = start;
  for (let from = 0; from < text.length;) {
    if (text[from] === ' ') {
      if (before === 'joined' && out.length > 0) before = run;
      from += 1;
      continue;
    }
    const space = text.indexOf(' ', from);
    const to = space < 0 ? text.length : space;
    addWord(out, { run, text: text.slice(from, to) }, before, fonts);
    before = 'joined';
    from = to;
  }
  return before;
}

/** Adds the stretches of one word. */
function addWord(
  out: Bit[],
  { run, text }: Exclude<Piece, 'break'>,
  before: Bit['before'],
  fonts: Fonts,
): void {
  if (!mayBreak(text)) {
    out.push(bit(run, text, before, fonts));
    return;
  }
  stretches(text).forEach((stretch, index) => {
    out.push(bit(run, stretch, index === 0 ? before : 'break-here', fonts));
  });
}

function lastRun(out: readonly Bit[]): Run {
  return out.at(-1)?.run ?? { face: 'regular', size: 10, colour: [0, 0, 0], code: false, strike: false };
}

function bit(run: Run, text: string, before: Bit['before'], fonts: Fonts): Bit {
  const shape = fonts(run.face).shape(text);
  return { run, text, shape, width: (shape.width * run.size) / 1000, before };
}

/** Words longer than this break after any joining sign, as addresses and file names do. */
const LONG_WORD = 22;

function mayBreak(word: string): boolean {
  return word.length > LONG_WORD || word.includes('-') || word.includes('/');
}

/** Enough letters before a sign that joins two parts of a word, and after it. */
const JOINED = /\p{L}{2}-|\p{L}{3}\//gu;
const AFTER = { hyphen: /^\p{L}{2}/u, slash: /^\p{L}{3}/u } as const;

function stretches(word: string): readonly string[] {
  if (word.length > LONG_WORD)
    return word.match(/[^/\-_.?&=,;:]*[/\-_.?&=,;:]+|[^/\-_.?&=,;:]+$/gu) ?? [word];
  const out: string[] = [];
  let from = 0;
  for (const { 0: letters, index } of word.matchAll(JOINED)) {
    // the letters after the sign may be those before the next one
    const to = index + letters.length;
    if (to < word.length && AFTER[letters.endsWith('-') ? 'hyphen' : 'slash'].test(word.slice(to))) {
      out.push(word.slice(from, to));
      from = to;
    }
  }
  out.push(word.slice(from));
  return out;
}

/** Hands on the bits that nothing parts, from the first to the last group. */
function eachGroup(all: readonly Bit[], use: (group: readonly Bit[]) => void): void {
  for (let from = 0; from < all.length;) {
    let to = from + 1;
    while (all[to]?.before === 'joined') to += 1;
    use(all.slice(from, to));
    from = to;
  }
}

function groupWidth(group: readonly Bit[]): number {
  let width = 0;
  for (const item of group) width += item.width;
  return width;
}

interface Setter {
  readonly fonts: Fonts;
  readonly width: number;
  readonly lines: Line[];
  segments: { run: Run; x: number; width: number; parts: Shape[] }[];
  x: number;
}

function openSetter(fonts: Fonts, width: number): Setter {
  return { fonts, width, lines: [], segments: [], x: 0 };
}

const ROUNDING = 0.01;

function setGroup(setter: Setter, group: readonly Bit[]): void {
  const before = group[0]?.before;
  if (before === 'line-end') finishLine(setter);
  if (setter.segments.length > 0) part(setter, before, groupWidth(group));
  for (const item of group) {
    if (setter.x + item.width <= setter.width + ROUNDING) add(setter, item.run, item.shape, item.width);
    else setByCharacter(setter, item);
  }
}

/** Parts a group from the one before by a space, by the end of the line, or by both. */
function part(setter: Setter, before: Bit['before'] | undefined, width: number): void {
  if (typeof before !== 'object') {
    if (setter.x + width > setter.width + ROUNDING) finishLine(setter);
    return;
  }
  const space = spaceOf(setter.fonts, before);
  const fits = setter.x + space.width + width <= setter.width + ROUNDING;
  // the space that ends a line is set too: it parts the words for whoever reads the text without the picture
  add(setter, before, space.shape, space.width);
  if (!fits) finishLine(setter, space.width);
}

function setByCharacter(setter: Setter, item: Bit): void {
  for (const character of item.text) {
    const shape = setter.fonts(item.run.face).shape(character);
    const width = (shape.width * item.run.size) / 1000;
    if (setter.x > 0 && setter.x + width > setter.width + ROUNDING) finishLine(setter);
    add(setter, item.run, shape, width);
  }
}

function add(setter: Setter, run: Run, shape: Shape, width: number): void {
  const last = setter.segments.at(-1);
  if (last !== undefined && last.run === run) {
    last.parts.push(shape);
    last.width += width;
  } else {
    setter.segments.push({ run, x: setter.x, width, parts: [shape] });
  }
  setter.x += width;
}

function finishLine(setter: Setter, trailing = 0): void {
  const last = setter.segments.at(-1);
  if (last !== undefined) {
    last.width -= trailing;
    setter.lines.push({ segments: setter.segments, width: setter.x - trailing });
  }
  setter.segments = [];
  setter.x = 0;
}

function spaceOf(fonts: Fonts, run: Run): { shape: Shape; width: number } {
  const shape = fonts(run.face).shape(' ');
  return { shape, width: (shape.width * run.size) / 1000 };
}
