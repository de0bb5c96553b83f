import type { Paint } from '../core/io.ts';
import type { Page, PageBlock, PageText } from '../core/page.ts';
import { printable } from '../core/printable.ts';
import { tableLines } from './text-table.ts';
import { extentOf, wrapText } from './wrap.ts';

/** What a renderer may know of the place it writes to. */
export interface PageView {
  readonly columns: number;
  readonly paint: Paint;
}

/** Wider lines are hard to read. */
const WIDEST = 110;
const INDENT = 2;

type BlockOf<K extends PageBlock['kind']> = Extract<PageBlock, { kind: K }>;

/** Text under a prefix; later lines are indented as far. */
function hanging(prefix: string, text: PageText, { columns, paint }: PageView): readonly string[] {
  const indent = Array.from(prefix).length;
  return wrapText(text, columns - indent, paint).map(
    (line, index) => (index === 0 ? prefix : ' '.repeat(indent)) + line.text,
  );
}

function factLines({ rows }: BlockOf<'facts'>, view: PageView): readonly string[] {
  const widest = Math.max(...rows.map(({ term }) => extentOf(term).whole));
  // A term that would leave little room for its value stands on a line of its own.
  if (INDENT + widest + 2 > view.columns / 3) {
    return rows.flatMap(({ term, value }) => [
      ...hanging(' '.repeat(INDENT), [{ text: term, tone: 'strong' }], view),
      ...hanging(' '.repeat(INDENT + 2), value, view),
    ]);
  }
  return rows.flatMap(({ term, value }) => {
    const lines = wrapText(value, view.columns - INDENT - widest - 2, view.paint);
    const [name] = wrapText([{ text: term, tone: 'strong' }], Math.max(1, widest), view.paint);
    const blanks = ' '.repeat(widest + 2 - (name?.width ?? 0));
    return lines.map(({ text }, index) =>
      index === 0
        ? `${' '.repeat(INDENT)}${name?.text ?? ''}${blanks}${text}`
        : ' '.repeat(INDENT + widest + 2) + text,
    );
  });
}

function codeLines({ caption, text }: BlockOf<'code'>, view: PageView): readonly string[] {
  const { paint } = view;
  return [
    ...hanging(' '.repeat(INDENT), caption, view),
    ...text.split('\n').flatMap((line) => {
      const [, margin = '', rest = ''] = /^( *)(.*)$/.exec(printable(line)) ?? [];
      const lines = wrapText(rest, view.columns - INDENT - 2 - margin.length, paint);
      return lines.map((one) => `${' '.repeat(INDENT)}${paint.dim('│')} ${margin}${one.text}`.trimEnd());
    }),
  ];
}

function sourceLines({ items }: BlockOf<'sources'>, view: PageView): readonly string[] {
  const widest = Math.max(0, ...items.map(({ number }) => String(number).length));
  return items.flatMap(({ number, text, url }) => [
    ...hanging(`${' '.repeat(INDENT)}[${number}]`.padEnd(INDENT + widest + 3), text, view),
    // An address that is broken over lines can be neither clicked nor copied.
    ...(url === undefined ? [] : [' '.repeat(INDENT + widest + 3) + view.paint.dim(printable(url))]),
  ]);
}

const RENDERERS: {
  readonly [K in PageBlock['kind']]: (block: BlockOf<K>, view: PageView) => readonly string[];
} = {
  heading: ({ level, text }, { columns, paint }) => {
    const lines = wrapText([{ text, tone: 'strong' }], columns, paint);
    const rule = '─'.repeat(Math.max(...lines.map(({ width }) => width)));
    return [...lines.map((line) => line.text), ...(level === 2 ? [paint.dim(rule)] : [])];
  },
  paragraph: ({ text }, view) => hanging('', text, view),
  list: ({ items }, view) => items.flatMap((item) => hanging('  • ', item, view)),
  facts: factLines,
  table: (table, view) => tableLines(table, { ...view, indent: INDENT }),
  code: codeLines,
  sources: sourceLines,
};

function linesOf<K extends PageBlock['kind']>(block: BlockOf<K>, view: PageView): readonly string[] {
  return (RENDERERS[block.kind] as (block: BlockOf<K>, view: PageView) => readonly string[])(block, view);
}

/** The page for a person at a terminal; no line but an address is wider than the terminal. */
export function renderPageText({ title, blocks }: Page, given: PageView): string {
  const view = { ...given, columns: Math.max(20, Math.min(given.columns, WIDEST)) };
  const head = wrapText(title, view.columns, view.paint).map(({ text }) => view.paint.bold(text));
  const parts = blocks.map((block) => linesOf(block, view)).filter((lines) => lines.length > 0);
  return `${[head, ...parts].map((lines) => lines.join('\n').trimEnd()).join('\n\n')}\n`;
}
