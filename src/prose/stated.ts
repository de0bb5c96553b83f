import type { TimeMark } from './figure-context.ts';
import { quantitiesIn, type Figure } from './figures.ts';
import { unitNamed } from './numerals.ts';
import type { Bilingual, Language } from '../core/language.ts';
import { partsOf, type Part, type Passage } from './passages.ts';
import type { ProseBlock } from '../core/prose.ts';
import { remember } from '../core/remember.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from '../core/tokens.ts';

/** A sentence or a cell of a table, with what it counts, measures and dates. */
export interface Stated {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly times: readonly TimeMark[];
  /** Addresses that it links to. */
  readonly links: readonly string[];
  readonly line: number;
  readonly part: Part;
  readonly kind: Passage['kind'];
  /** What the row and the column of a cell are called. */
  readonly row?: string;
  readonly column?: string;
}

function fromProse(passage: Passage, part: Part, language: Language): readonly Stated[] {
  const { links } = passage;
  let first = 0;
  return sentencesOf(passage.text).map(({ text, start }) => {
    const end = start + text.length;
    while ((links[first]?.end ?? start) < start) first += 1;
    const targets: string[] = [];
    for (let at = first; (links[at]?.start ?? end) < end; at += 1) targets.push(links[at]?.target ?? '');
    const quantities = quantitiesIn(text, language);
    return {
      text,
      ...quantities,
      links: targets,
      line: passage.line,
      part,
      kind: passage.kind,
    };
  });
}

// Bounded: a header is short, and what is longer names no unit.
const UNIT_IN_BRACKETS = /\(([^()]{1,30})\)\s*$/;

/** Figures of a cell without a unit of their own take the one that their row or column has in brackets. */
function withUnit(figures: readonly Figure[], row: string, column: string): readonly Figure[] {
  const named = (UNIT_IN_BRACKETS.exec(row) ?? UNIT_IN_BRACKETS.exec(column))?.[1];
  if (named === undefined) return figures;
  const unit = unitNamed(named);
  return figures.map((figure) =>
    figure.unit === '' ? { ...figure, unit, text: `${figure.text} ${named}` } : figure,
  );
}

interface Table {
  readonly part: Part;
  readonly language: Language;
  readonly header: readonly string[];
  /** The times that each column names. */
  readonly times: readonly (readonly TimeMark[])[];
}

function fromRow(passage: Passage, { part, language, header, times }: Table): readonly Stated[] {
  const [row = '', ...cells] = passage.cells ?? [];
  const ofRow = quantitiesIn(row, language).times;
  const links = passage.links.map(({ target }) => target);
  return cells.flatMap((text, index): readonly Stated[] => {
    const column = header[index + 1] ?? '';
    const own = quantitiesIn(text, language);
    if (own.figures.length === 0) return [];
    const figures = withUnit(own.figures, row, column);
    const named = own.times.length > 0 ? own.times : [...(times[index + 1] ?? []), ...ofRow];
    return [{ text, figures, times: named, links, line: passage.line, part, kind: 'row', row, column }];
  });
}

function fromTable(part: Part, language: Language): readonly Stated[] {
  const header = part.passages[0]?.cells ?? [];
  const times = header.map((cell) => quantitiesIn(cell, language).times);
  return part.passages.slice(1).flatMap((row) => fromRow(row, { part, language, header, times }));
}

function stated(blocks: readonly ProseBlock[], language: Language): readonly Stated[] {
  return partsOf(blocks).flatMap((part) =>
    part.kind === 'table'
      ? fromTable(part, language)
      : part.passages.flatMap((passage) => fromProse(passage, part, language)),
  );
}

/** The words of a sentence for comparing; those of a cell together with its row's and column's names. */
export const wordsOf = remember(({ text, row = '', column = '' }: Stated): readonly string[] =>
  tokensOf(`${row} ${column} ${text}`),
);

const BY_LANGUAGE: Bilingual<(blocks: readonly ProseBlock[]) => readonly Stated[]> = {
  id: remember((blocks: readonly ProseBlock[]) => stated(blocks, 'id')),
  en: remember((blocks: readonly ProseBlock[]) => stated(blocks, 'en')),
};

/** Everything that an answer states, sentence by sentence and cell by cell; worked out once. */
export function statedIn(blocks: readonly ProseBlock[], language: Language): readonly Stated[] {
  return BY_LANGUAGE[language](blocks);
}
