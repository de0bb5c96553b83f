import type { PathStep, Place, Position } from '../core/finding.ts';
import { behindDash, KEY, linesOf, saysNothing, seek, standsBelow, type Line } from './plain-lines.ts';
import { UNSURE } from './plain-scalar.ts';

/** Where a value begins: on its line, or with the line below it. */
interface Spot extends Position {
  /** The first line of what is inside, as its number from 0; undefined for a scalar. */
  readonly inside?: number;
}

/** A step of a path: where its key stands, and its value. */
interface Step {
  readonly key: Position;
  readonly value: Spot;
}

function startOfLine(lines: readonly Line[], at: number): Spot {
  return { line: at + 1, column: (lines[at]?.indent ?? 0) + 1, inside: at };
}

/** The next line from `at` on that is neither blank nor a comment. */
function next(lines: Line[], at: number): number {
  const cursor = { lines, at };
  seek(cursor);
  return cursor.at;
}

/** The lines of a block that stand at its own depth, by their numbers. */
function* membersOf(lines: Line[], first: number): Generator<readonly [number, Line]> {
  const depth = lines[first]?.indent ?? 0;
  for (let at = first; ; at += 1) {
    at = next(lines, at);
    const line = lines[at];
    if (line === undefined || line.indent < depth) return;
    if (line.indent === depth) yield [at, line];
  }
}

function keyIn(lines: Line[], first: number, step: string): Step | undefined | typeof UNSURE {
  for (const [at, { indent, text }] of membersOf(lines, first)) {
    const [, name, written = ''] = KEY.exec(text) ?? [];
    if (name !== step) continue;
    const key = { line: at + 1, column: indent + 1 };
    if (!saysNothing(written)) {
      // Where nothing was written and inside of brackets the parser has to say.
      if (/^[[{~]|^null/i.test(written)) return UNSURE;
      return { key, value: { line: at + 1, column: indent + text.length - written.length + 1 } };
    }
    const below = next(lines, at + 1);
    const line = lines[below];
    return line !== undefined && standsBelow(line, indent)
      ? { key, value: startOfLine(lines, below) }
      : UNSURE;
  }
  return undefined;
}

/** Items that say nothing are counted among entries only, and what stands in brackets may be either. */
const DOUBTFUL = /^(?:[[{~]|null|(["'])\s*\1|[|>])/i;

function itemIn(lines: Line[], first: number, step: number): Step | undefined | typeof UNSURE {
  const members: (readonly [number, Line])[] = [];
  for (const member of membersOf(lines, first)) {
    if (!member[1].text.startsWith('- ')) break;
    if (DOUBTFUL.test(behindDash(member[1].text))) return UNSURE;
    members.push(member);
  }
  const [at, line] = members[step] ?? [];
  if (at === undefined || line === undefined) return undefined;
  const written = behindDash(line.text);
  const indent = line.indent + line.text.length - written.length;
  const value: Spot = { line: at + 1, column: indent + 1 };
  if (!KEY.test(written)) return { key: value, value };
  // The mapping begins behind the dash.
  lines[at] = { ...line, indent, text: written };
  return { key: value, value: { ...value, inside: at } };
}

function stepInto(lines: Line[], { inside }: Spot, step: PathStep): Step | undefined | typeof UNSURE {
  if (inside === undefined) return undefined;
  const isList = lines[inside]?.text.startsWith('- ') === true;
  if (!isList) return keyIn(lines, inside, String(step));
  const index = Number(step);
  return Number.isInteger(index) ? itemIn(lines, inside, index) : undefined;
}

/**
 * Where a place stands in a text that `readPlainYaml` could read, as the parser says it: as far as its path exists, and
 * at the key or the value of the last step. `UNSURE` where only the parser can tell.
 */
export function placeInPlainYaml(
  text: string,
  { path = [], on }: Pick<Place, 'path' | 'on'>,
): Position | typeof UNSURE {
  const lines = linesOf(text);
  let spot = startOfLine(lines, next(lines, 0));
  let position: Position = spot;
  if (lines[spot.line - 1]?.text === '[]') return UNSURE;
  for (const [index, step] of path.entries()) {
    const found = stepInto(lines, spot, step);
    if (found === UNSURE) return UNSURE;
    if (found === undefined) break;
    position = index === path.length - 1 && on === 'value' ? found.value : found.key;
    spot = found.value;
  }
  return { line: position.line, column: position.column };
}

/** Places that are looked up line by line; for more of them the parser, which knows them all, takes less time. */
const FEW = 20;

type Locate = (place: Pick<Place, 'path' | 'on'>) => Position;

/** Finds places in a text that `readPlainYaml` could read; the parser is asked only where it has to be. */
export function placesIn(text: string, lineOffset: number, byParser: () => Locate): Locate {
  let whole: Locate | undefined;
  let asked = 0;
  return (place) => {
    asked += 1;
    const found = asked > FEW || whole !== undefined ? UNSURE : placeInPlainYaml(text, place);
    if (found !== UNSURE) return { ...found, line: found.line + lineOffset };
    whole ??= byParser();
    return whole(place);
  };
}
