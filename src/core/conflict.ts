/** One of the versions that stand in a conflict: where it came from, and its lines. */
export interface ConflictSide {
  /** What git wrote behind the mark: a branch, a commit, `HEAD`; empty where it wrote nothing. */
  readonly label: string;
  readonly lines: readonly string[];
}

/** A place where git left two people's versions side by side. */
export interface Conflict {
  /** 1-based lines of the first and the last mark. */
  readonly from: number;
  readonly to: number;
  readonly upper: ConflictSide;
  readonly lower: ConflictSide;
  /** What stood there before either edit, where git was asked to write it (diff3 style). */
  readonly before?: ConflictSide;
}

/** Everything that an unfinished merge has left in a text. */
export interface ConflictMarks {
  readonly conflicts: readonly Conflict[];
  /** 1-based lines of marks that belong to no complete conflict: somebody deleted only some of them. */
  readonly leftovers: readonly number[];
}

type Sign = '<' | '|' | '=' | '>';
type Mark = { readonly sign: Sign; readonly size: number; readonly label: string };
type Part = 'upper' | 'before' | 'lower';

/** A conflict whose closing mark has not come yet. */
interface Open {
  readonly line: number;
  readonly size: number;
  readonly sides: Partial<Record<Part, { label: string; lines: string[] }>>;
  part: Part;
}

/** Git writes at least seven signs; a repository may ask for more. */
const MARK = /^(<{7,}|\|{7,}|={7,}|>{7,})(?: (.*))?$/;

function markOf(line: string): Mark | undefined {
  const [, signs, label = ''] = MARK.exec(line) ?? [];
  if (signs === undefined || (signs.startsWith('=') && label !== '')) return undefined;
  return { sign: signs.charAt(0) as Sign, size: signs.length, label: label.trim() };
}

/** The part that a mark begins, after the part that it ends. */
const NEXT: Readonly<Record<Part, Partial<Record<Sign, Part>>>> = {
  upper: { '|': 'before', '=': 'lower' },
  before: { '=': 'lower' },
  lower: {},
};

function closed(open: Open, label: string, line: number): Conflict {
  const { upper, lower, before } = open.sides;
  const none: ConflictSide = { label: '', lines: [] };
  return {
    from: open.line,
    to: line,
    upper: upper ?? none,
    lower: { label, lines: lower?.lines ?? [] },
    ...(before === undefined ? {} : { before }),
  };
}

/** A closing mark without its conflict: git's own seven signs, and no line of a mail that was quoted seven times. */
function isLeftover({ sign, size, label }: Mark, line: number, lines: readonly string[]): boolean {
  const quoted = [lines[line - 2], lines[line]].some((near) => near?.startsWith('>') === true);
  return sign === '>' && size === 7 && label !== '' && !quoted;
}

interface Search {
  readonly lines: readonly string[];
  readonly conflicts: Conflict[];
  readonly leftovers: number[];
  open: Open | undefined;
}

function begin(search: Search, { size, label }: Mark, line: number): void {
  if (search.open !== undefined) search.leftovers.push(search.open.line);
  search.open = { line, size, part: 'upper', sides: { upper: { label, lines: [] } } };
}

/** The conflict ends here, or turns out to have been none. */
function end(search: Search, open: Open, label: string, line: number): void {
  if (open.part === 'lower') search.conflicts.push(closed(open, label, line));
  else search.leftovers.push(open.line);
  search.open = undefined;
}

/** Takes in a line while a conflict is open: a mark that ends a part of it, or one of its lines. */
function takeInside(search: Search, open: Open, text: string, line: number): void {
  const mark = markOf(text);
  const own = mark?.size === open.size ? mark : undefined;
  if (own?.sign === '<') return begin(search, own, line);
  if (own?.sign === '>') return end(search, open, own.label, line);
  const next = own && NEXT[open.part][own.sign];
  if (next === undefined) {
    open.sides[open.part]?.lines.push(text);
  } else {
    open.part = next;
    open.sides[next] = { label: own?.label ?? '', lines: [] };
  }
  return undefined;
}

/** Takes in one line; `line` is its 1-based number. */
function take(search: Search, text: string, line: number): void {
  const { open, lines } = search;
  if (open !== undefined) return takeInside(search, open, text, line);
  const mark = markOf(text);
  if (mark?.sign === '<') begin(search, mark, line);
  else if (mark !== undefined && isLeftover(mark, line, lines)) search.leftovers.push(line);
  return undefined;
}

function beginSearch(lines: readonly string[]): Search {
  return { lines, conflicts: [], leftovers: [], open: undefined };
}

function finished({ conflicts, leftovers, open }: Search): ConflictMarks {
  return { conflicts, leftovers: open === undefined ? leftovers : [...leftovers, open.line] };
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/** Finds the last line of fenced code by the index of its first; undefined where the fence is never closed. */
function fenceFinder(lines: readonly string[]): (from: number) => number | undefined {
  // A fence that nothing closes is not sought again: a text may hold thousands.
  const hopeless: Record<string, number> = {};
  return (from) => {
    const fence = FENCE.exec(lines[from] ?? '')?.[1];
    if (fence === undefined) return undefined;
    const sign = fence.charAt(0);
    if (fence.length >= (hopeless[sign] ?? Infinity)) return undefined;
    const closing = new RegExp(`^ {0,3}${sign}{${fence.length},}[ \\t]*$`);
    for (let end = from + 1; end < lines.length; end += 1) if (closing.test(lines[end] ?? '')) return end;
    hopeless[sign] = fence.length;
    return undefined;
  };
}

/** Whether a stretch of lines holds only whole conflicts, so that they may be an example of what one looks like. */
function isSelfContained(lines: readonly string[]): boolean {
  const inside = beginSearch(lines);
  for (const [index, line] of lines.entries()) take(inside, line, index + 1);
  return finished(inside).leftovers.length === 0;
}

/** What an unfinished merge left in a text. In Markdown, an example inside fenced code is nobody's conflict. */
export function conflictMarks(text: string, kind: 'markdown' | 'yaml'): ConflictMarks {
  if (!/^(?:<{7}|>{7})/m.test(text)) return { conflicts: [], leftovers: [] };
  const lines = text.split(/\r?\n/);
  const search = beginSearch(lines);
  const fenceEnd = fenceFinder(lines);
  for (let index = 0; index < lines.length; index += 1) {
    const end = kind === 'markdown' && search.open === undefined ? fenceEnd(index) : undefined;
    if (end !== undefined && isSelfContained(lines.slice(index + 1, end))) index = end;
    else take(search, lines[index] as string, index + 1);
  }
  return finished(search);
}

const WIDTH = 70;
const LEAD = 24;

function flat({ lines }: ConflictSide): string {
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

/** Where two texts part, moved back to the beginning of a word. */
function parting(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length);
  let same = 0;
  while (same < shorter && left[same] === right[same]) same += 1;
  return left.lastIndexOf(' ', Math.max(0, same - 1)) + 1;
}

function cut(text: string, from: number): string {
  const start = from > LEAD * 2 ? Math.min(from, text.indexOf(' ', from - LEAD) + 1) : 0;
  // A character of two code units is not cut in half.
  const shown = text.slice(start, start + WIDTH).replace(/[\uD800-\uDBFF]$/, '');
  return `${start > 0 ? '…' : ''}${shown.trimEnd()}${text.length > start + WIDTH ? '…' : ''}`;
}

/** What stands in a conflict, short enough for a message, beginning near the first word in which the sides differ. */
export function excerptsOf(conflict: Conflict): Readonly<Record<'upper' | 'lower', string>> & {
  readonly before?: string;
} {
  const [left, right] = [flat(conflict.upper), flat(conflict.lower)];
  const from = left === '' || right === '' ? 0 : parting(left, right);
  const { before } = conflict;
  return {
    upper: cut(left, from),
    lower: cut(right, from),
    ...(before === undefined ? {} : { before: cut(flat(before), from) }),
  };
}
