import type { Block, Column, Content } from '../core/document.ts';
import { headingKey } from '../core/prose-text.ts';
import type { Inline, ProseBlock } from '../core/prose.ts';
import { anchorName, makeNames } from './anchors.ts';
import { paragraph, wordsOf } from './content.ts';
import { pictureBlocks, sideBySide } from './pictures.ts';
import { convertRuns, picturesAmong, type Scope } from './runs.ts';

type Heading = Extract<ProseBlock, { kind: 'heading' }>;
type Table = Extract<ProseBlock, { kind: 'table' }>;
type Level = 1 | 2 | 3 | 4;

/** Where an answer stands among the document's headings. */
export interface Setting {
  /** Level of the heading that the prose stands under. */
  readonly under: Level;
  /** Anchor of that heading; the prose's own headings are named after it. */
  readonly anchor: string;
  /** Headings that repeat a title that the document prints already, as `headingKey` writes them. */
  readonly titles: ReadonlySet<string>;
}

function pictures(scope: Scope, content: readonly Inline[]): readonly Block[] {
  return picturesAmong(content).flatMap((picture) => pictureBlocks(scope, picture));
}

function paragraphBlocks(scope: Scope, content: readonly Inline[]): readonly Block[] {
  const runs = convertRuns(scope, content);
  const words = runs.some((run) => run.kind === 'text' && run.text.trim() !== '');
  return [...(words ? [paragraph(runs)] : []), ...pictures(scope, content)];
}

function tableBlocks(scope: Scope, table: Table): readonly Block[] {
  const columns = table.header.map((cell, index): Column => ({
    header: wordsOf(cell),
    align: table.align[index] ?? 'left',
  }));
  const rows = table.rows.map((row) => row.map((cell) => convertRuns(scope, cell)));
  return [
    { kind: 'table', columns, rows },
    ...pictures(scope, [...table.header, ...table.rows.flat()].flat()),
  ];
}

function boldened(content: Content): Content {
  return content.map((run) => (run.kind === 'text' ? { ...run, bold: true } : run));
}

/** Blocks inside a list or quote, where a heading is a bold line: the outline of the document stays whole. */
function nested(scope: Scope, blocks: readonly ProseBlock[]): readonly Block[] {
  const converted = blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [paragraph(boldened(convertRuns(scope, block.content))), ...pictures(scope, block.content)]
      : convertBlock(scope, block),
  );
  return sideBySide(converted);
}

function convertBlock(scope: Scope, block: Exclude<ProseBlock, Heading>): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphBlocks(scope, block.content);
    case 'list': {
      const items = block.items.map((item) => nested(scope, item));
      return [{ kind: 'list', ordered: block.ordered, start: block.start, items }];
    }
    case 'quote':
      return [{ kind: 'quote', content: nested(scope, block.content) }];
    case 'code':
      return [{ kind: 'code', text: block.text }];
    case 'table':
      return tableBlocks(scope, block);
    case 'picture':
      return pictureBlocks(scope, block);
    case 'rule':
      break;
  }
  return [];
}

function withoutTitles(blocks: readonly ProseBlock[], titles: ReadonlySet<string>): readonly ProseBlock[] {
  return blocks.filter(
    (block) => block.kind !== 'heading' || !titles.has(headingKey(wordsOf(block.content))),
  );
}

/** An answer as blocks: its headings go below the document's own, without leaving out a level. */
export function proseBlocks(scope: Scope, source: readonly ProseBlock[], setting: Setting): readonly Block[] {
  const blocks = withoutTitles(source, setting.titles);
  const highest = blocks.reduce(
    (least, block) => (block.kind === 'heading' ? Math.min(least, block.level) : least),
    Infinity,
  );
  const nameOf = makeNames();
  let level: number = setting.under;
  const converted = blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'heading') return convertBlock(scope, block);
    level = Math.min(level + 1, setting.under + 1 + block.level - highest, 4);
    const anchor = nameOf(`${setting.anchor}--${anchorName(wordsOf(block.content)) || 'x'}`);
    const text = convertRuns(scope, block.content);
    const heading: Block = { kind: 'heading', level: level as Level, text, anchor, listed: false };
    return [heading, ...pictures(scope, block.content)];
  });
  return sideBySide(converted);
}

/** Prose that stands inside something else, such as the words of a testimonial. */
export function quotedProse(scope: Scope, blocks: readonly ProseBlock[]): readonly Block[] {
  return nested(scope, blocks);
}
