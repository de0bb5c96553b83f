import type { Inline, ProseBlock } from '../core/prose.ts';
import { remember } from '../core/remember.ts';

/** Where a link stands in the text of a passage, and where it leads. */
export interface LinkSpan {
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of an answer: a paragraph, an item of a list, a row of a table. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'row' | 'header';
  readonly text: string;
  readonly line: number;
  readonly links: readonly LinkSpan[];
  /** Cells of a row. */
  readonly cells?: readonly string[];
  /** Text in italics, as foreign words are written. */
  readonly italics: readonly string[];
}

/** One block of an answer with its passages. */
export interface Part {
  readonly kind: ProseBlock['kind'];
  readonly line: number;
  readonly passages: readonly Passage[];
  /** Whether it, or the list, table or picture that belongs to it, leads to something that can be looked up. */
  readonly proven: boolean;
}

interface Written {
  readonly text: string;
  readonly links: readonly LinkSpan[];
  readonly italics: readonly string[];
}

function written(content: readonly Inline[]): Written {
  let text = '';
  const links: LinkSpan[] = [];
  const italics: string[] = [];
  for (const run of content) {
    // A chart among words is drawn from measured data; a photograph proves no figure.
    if (run.kind === 'image' && run.target.startsWith('indikator:')) {
      links.push({ target: run.target, start: text.length, end: text.length });
    }
    if (run.kind !== 'text') {
      text += ' ';
      continue;
    }
    if (run.link !== undefined) {
      links.push({ target: run.link, start: text.length, end: text.length + run.text.length });
    }
    if (run.italic === true) italics.push(run.text);
    text += run.text;
  }
  return { text, links, italics };
}

function rowOf(cells: readonly (readonly Inline[])[], kind: 'row' | 'header', line: number): Passage {
  const read = cells.map(written);
  const links = read.flatMap((cell) => cell.links.map(({ target }) => ({ target, start: 0, end: 0 })));
  const texts = read.map(({ text }) => text.trim());
  return { kind, text: texts.join('\n'), line, links, cells: texts, italics: [] };
}

function* passagesIn(block: ProseBlock, kind: 'paragraph' | 'item' | 'quote'): Generator<Passage> {
  if (block.kind === 'heading') yield { kind: 'heading', line: block.line, ...written(block.content) };
  else if (block.kind === 'paragraph') yield { kind, line: block.line, ...written(block.content) };
  else if (block.kind === 'quote') for (const inner of block.content) yield* passagesIn(inner, 'quote');
  else if (block.kind === 'list') {
    const inside = kind === 'quote' ? kind : 'item';
    for (const inner of block.items.flat()) yield* passagesIn(inner, inside);
  } else if (block.kind === 'table') {
    yield rowOf(block.header, 'header', block.line);
    for (const row of block.rows) yield rowOf(row, 'row', block.line);
  }
}

/** Whether an address leads to something that can be looked up: a page, a file, a chart. */
function isProof(target: string): boolean {
  return target !== '' && !/^(?:#|mailto:|tel:)/i.test(target);
}

function hasProof(block: ProseBlock, passages: readonly Passage[]): boolean {
  if (block.kind === 'picture') return block.target.startsWith('indikator:');
  return passages.some(({ links }) => links.some(({ target }) => isProof(target)));
}

/** What belongs to the paragraph beside it. */
function isAttached(kind: ProseBlock['kind'] | undefined): boolean {
  return kind === 'list' || kind === 'table' || kind === 'quote' || kind === 'picture';
}

/** An answer as parts with their passages, in reading order; worked out once. */
export const partsOf = remember((blocks: readonly ProseBlock[]): readonly Part[] => {
  const read = blocks.map((block) => ({ block, passages: [...passagesIn(block, 'paragraph')] }));
  const proofs = read.map(({ block, passages }) => hasProof(block, passages));
  const belong = (one: number, other: number): boolean =>
    isAttached(blocks[one]?.kind) !== isAttached(blocks[other]?.kind) &&
    blocks[one]?.kind !== 'heading' &&
    blocks[other]?.kind !== 'heading';
  return read.map(({ block, passages }, index) => {
    const beside = [index - 1, index + 1].some((other) => proofs[other] === true && belong(index, other));
    return { kind: block.kind, line: block.line, passages, proven: proofs[index] === true || beside };
  });
});
