import { pdfString } from './writer/index.ts';

/** Neighbouring pages that are numbered alike. */
export interface LabelRange {
  /** Index of the first of them in the file. */
  readonly from: number;
  /** What stands before the number, or alone. */
  readonly prefix?: string;
  /** Arabic or small Roman numbers, from 1; none where the prefix stands alone. */
  readonly numbers?: 'D' | 'r';
}

/** How many pages of each sort a document has, in their order. */
export interface PageCounts {
  readonly covers: number;
  readonly contents: number;
}

/** The cover is named, the contents have Roman numbers, and the first page of what follows is 1. */
export function labelRanges({ covers, contents }: PageCounts, cover: string): readonly LabelRange[] {
  const named = { from: 0, prefix: covers === 1 ? cover : `${cover} ` };
  return [
    ...(covers === 0 ? [] : [covers === 1 ? named : { ...named, numbers: 'D' as const }]),
    ...(contents === 0 ? [] : [{ from: covers, numbers: 'r' as const }]),
    { from: covers + contents, numbers: 'D' },
  ];
}

const ROMAN = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(number: number): string {
  let [left, out] = [number, ''];
  for (const [letters, value] of ROMAN) {
    out += letters.repeat(Math.floor(left / value));
    left %= value;
  }
  return out;
}

/** What a page is called, in print as in the reader's own field; its bare place in the file where no range holds it. */
export function pageLabel(ranges: readonly LabelRange[], index: number): string {
  const range = ranges.findLast(({ from }) => from <= index);
  if (range === undefined) return String(index + 1);
  const { from, prefix = '', numbers } = range;
  const number = index - from + 1;
  return `${prefix}${numbers === undefined ? '' : numbers === 'r' ? roman(number) : number}`;
}

/** The ranges as the file's catalog holds them. */
export function labelTree(ranges: readonly LabelRange[]): Record<string, unknown> {
  const entries = ranges.flatMap(({ from, prefix, numbers }) => [
    from,
    {
      ...(prefix === undefined ? {} : { P: pdfString(prefix) }),
      ...(numbers === undefined ? {} : { S: numbers, St: 1 }),
    },
  ]);
  return { Nums: entries };
}

/** The ranges that a catalog holds, as `labelTree` wrote them. */
export function labelsIn(catalog: string): readonly LabelRange[] {
  const [, tree = ''] = /\/PageLabels <<\s*\/Nums \[([^\]]*)\]/.exec(catalog) ?? [];
  return [...tree.matchAll(/(\d+) <<([^>]*)>>/g)].map(([, from, inside = '']): LabelRange => {
    const prefix = /\/P \(([^)]*)\)/.exec(inside)?.[1];
    const numbers = /\/S \/(D|r)\b/.exec(inside)?.[1];
    return {
      from: Number(from),
      ...(prefix === undefined ? {} : { prefix }),
      ...(numbers === 'D' || numbers === 'r' ? { numbers } : {}),
    };
  });
}
