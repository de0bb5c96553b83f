import { spansOf, type Page, type PageBlock, type PageText, type Span } from '../core/page.ts';
import { printable } from '../core/printable.ts';

type BlockOf<K extends PageBlock['kind']> = Extract<PageBlock, { kind: K }>;

/** What Markdown or HTML would take for its own: not a stroke inside a word, and not a number that cites a source. */
const OWN =
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[(?!\d[\d,\s]*\](?![(:[]))|(?<!\[\d[\d,\s]*)\]|[\\`*<>|#~]/gu;

function escaped(text: string): string {
  return printable(text)
    .replace(/&/g, '&amp;')
    .replace(OWN, (char) => (char === '<' ? '&lt;' : char === '>' ? '&gt;' : `\\${char}`));
}

/** A name of code between as many accents as it needs. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? fence + text + fence : `${fence} ${text} ${fence}`;
}

function spanText({ text, tone }: Span): string {
  if (tone === 'code') return codeSpan(printable(text).replaceAll('|', '\\|'));
  return tone === 'strong' && text.trim() !== '' ? `**${escaped(text)}**` : escaped(text);
}

/** Text on one line; `breaks` stands for a line feed in it. */
function inline(text: PageText, breaks: string): string {
  return spansOf(text).map(spanText).join('').replaceAll('\n', breaks);
}

function tableText({ columns, rows }: BlockOf<'table'>): string {
  const rule = columns.map(({ align }) => (align === 'right' ? '--:' : '---'));
  const cells = [columns.map(({ header }) => escaped(header)), rule];
  const all = [...cells, ...rows.map((row) => columns.map((_, index) => inline(row[index] ?? '', '<br>')))];
  return all.map((row) => `| ${row.map((cell) => (cell === '' ? '–' : cell)).join(' | ')} |`).join('\n');
}

function factsText({ rows }: BlockOf<'facts'>): string {
  return rows.map(({ term, value }) => `- **${escaped(term)}**: ${inline(value, '<br>')}`).join('\n');
}

function codeText({ caption, language, text }: BlockOf<'code'>): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${inline(caption, ' ')}\n\n${fence}${language}\n${printable(text)}\n${fence}`;
}

function sourcesText({ items }: BlockOf<'sources'>): string {
  return items
    .map(({ number, text, url }) => {
      const link = url === undefined || /[\s<>]/.test(url) ? '' : `<br><${url}>`;
      return `- [${number}] ${escaped(text)}${link}`;
    })
    .join('\n');
}

const RENDERERS: { readonly [K in PageBlock['kind']]: (block: BlockOf<K>) => string } = {
  heading: ({ level, text }) => `${'#'.repeat(level)} ${escaped(text)}`,
  paragraph: ({ text }) => inline(text, '  \n'),
  list: ({ items }) => items.map((item) => `- ${inline(item, '<br>')}`).join('\n'),
  facts: factsText,
  table: tableText,
  code: codeText,
  sources: sourcesText,
};

function textOf<K extends PageBlock['kind']>(block: BlockOf<K>): string {
  return (RENDERERS[block.kind] as (block: BlockOf<K>) => string)(block);
}

/** The page as Markdown that any forge shows; nothing in it that came from elsewhere is taken for markup. */
export function renderPageMarkdown({ title, blocks }: Page): string {
  return `${[`# ${escaped(title)}`, ...blocks.map(textOf)].filter((part) => part !== '').join('\n\n')}\n`;
}
