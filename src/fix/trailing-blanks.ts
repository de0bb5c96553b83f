import { literalLines } from '../source/markdown-parser.ts';
import { scalarsOfSeveralLines } from '../source/scalars.ts';
import type { Edit } from './edits.ts';
import type { Fixer } from './fixer.ts';
import { segmentsOf, type Segment } from './segments.ts';

const TRAILING = /[ \t]+$/;

function* blankEnds(
  text: string,
  isOpen: (line: string, index: number, at: number) => boolean,
): Generator<Edit> {
  let at = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const blanks = TRAILING.exec(line)?.[0] ?? '';
    const from = at + line.length - blanks.length;
    if (blanks !== '' && isOpen(line, index, from)) yield { from, to: at + line.length, by: '' };
    at += line.length + 1;
  }
}

/** Tells whether a number lies in none of the stretches, which are in order; asked for rising numbers. */
function outside(stretches: readonly (readonly [from: number, to: number])[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < stretches.length && (stretches[next]?.[1] ?? 0) <= at) next += 1;
    return (stretches[next]?.[0] ?? Infinity) > at;
  };
}

/** Blanks inside a value may mean something; those behind values, keys and comments do not. */
function yamlEnds({ text }: Segment): Iterable<Edit> {
  const isFree = outside(scalarsOfSeveralLines(text).map(({ from, to }) => [from, to]));
  return blankEnds(text, (_line, _index, at) => isFree(at));
}

/** Two blanks after a word are a line break; code and HTML are taken as they stand. */
function markdownEnds({ text }: Segment): Iterable<Edit> {
  // Readers end a line at a carriage return too, and their lines would not be counted as ours are.
  if (text.includes('\r')) return [];
  const isFree = outside(literalLines(text));
  return blankEnds(text, (line, index) => isFree(index) && (line.trim() === '' || !line.endsWith('  ')));
}

/** Blanks at the ends of lines go, where nobody can mean anything by them. */
export const trailingBlanks: Fixer = {
  edits: (text, { kind }) =>
    segmentsOf(text, kind).flatMap((segment) => {
      const ends = segment.language === 'yaml' ? yamlEnds(segment) : markdownEnds(segment);
      return [...ends].map(({ from, to, by }) => ({ from: segment.from + from, to: segment.from + to, by }));
    }),
};
