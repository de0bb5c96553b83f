import type { Reference } from '../core/dossier.ts';
import type { Alignment, Inline, ProseBlock } from '../core/prose.ts';
import { parserFor } from './markdown-parser.ts';
import { brokenLinks, references } from './references.ts';
import { attribute, lineOf, type Token } from './token.ts';

/** Markdown as data; comments are gone, and where one was never closed its line is told. */
export interface MarkdownSource {
  readonly blocks: readonly ProseBlock[];
  readonly references: readonly Reference[];
  /** 1-based line of a `<!--` without `-->`: everything after it would vanish silently. */
  readonly openComment?: number;
  /** What looks like a link but is none, because its target holds a blank without angle brackets. */
  readonly brokenLinks: readonly { readonly target: string; readonly line: number }[];
}

const OPENING = /<!--|^ {0,3}(`{3,}(?=[^`\n]*$)|~{3,})[^\n]*$/gm;

/** Where the code that a fence opens ends: after its closing fence, else with the text. */
function endOfCode(text: string, from: number, fence: string): number {
  const closing = new RegExp(`^ {0,3}${fence}${fence.charAt(0)}*[ \\t]*$`, 'gm');
  closing.lastIndex = from;
  return closing.exec(text) === null ? text.length : closing.lastIndex;
}

/** Takes comments out, outside fenced code, keeping every line where it was. */
function blankComments(text: string): { readonly text: string; readonly openComment?: number } {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    OPENING.lastIndex = at;
    const match = OPENING.exec(text);
    if (match === null) return { text: kept.join('') + text.slice(at) };
    const [opening, fence] = match;
    if (fence !== undefined) {
      const end = endOfCode(text, match.index + opening.length, fence);
      kept.push(text.slice(at, end));
      at = end;
      continue;
    }
    kept.push(text.slice(at, match.index));
    const close = text.indexOf('-->', match.index + opening.length);
    if (close < 0) return { text: kept.join(''), openComment: text.slice(0, match.index).split('\n').length };
    at = close + '-->'.length;
    kept.push(text.slice(match.index, at).replace(/[^\n]+/g, ''));
  }
}

type TextRun = Extract<Inline, { kind: 'text' }>;
type Style = Partial<Pick<TextRun, 'bold' | 'italic' | 'strike' | 'link'>>;
type Draft = { -readonly [K in keyof Style]: Style[K] };

const STYLE_OF: Readonly<Record<string, keyof Style>> = { strong: 'bold', em: 'italic', s: 'strike' };

function styled(draft: Draft, name: keyof Style, on: boolean, value?: string): Draft {
  const next: Draft = { ...draft };
  if (!on) delete next[name];
  else if (name === 'link') next.link = value ?? '';
  else next[name] = true;
  return next;
}

/** Tags people paste from web pages; anything else between angle brackets is their own text. */
const KNOWN_TAG =
  /^<\/?(?:a|abbr|b|big|br|center|code|div|em|font|h[1-6]|hr|i|img|ins|li|mark|o:p|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)\b/i;

function inlineHtml(html: string, style: Draft): Inline | undefined {
  if (/^<br\s*\/?>$/i.test(html)) return { kind: 'break' };
  return KNOWN_TAG.test(html) ? undefined : { kind: 'text', text: html, ...style };
}

/** One inline token as runs; tags other than `<br>` vanish, what stands between them stays. */
function runOf(token: Token, style: Draft): Inline | undefined {
  if (token.type === 'text' || token.type === 'text_special') {
    return token.content === '' ? undefined : { kind: 'text', text: token.content, ...style };
  }
  if (token.type === 'code_inline') return { kind: 'text', text: token.content, ...style, code: true };
  if (token.type === 'softbreak') return { kind: 'text', text: ' ', ...style };
  if (token.type === 'hardbreak') return { kind: 'break' };
  if (token.type === 'html_inline') return inlineHtml(token.content, style);
  if (token.type === 'image') return { kind: 'image', alt: token.content, target: attribute(token, 'src') };
  return undefined;
}

function inlines(tokens: readonly Token[]): readonly Inline[] {
  const runs: Inline[] = [];
  let style: Draft = {};
  for (const token of tokens) {
    const mark = /^(strong|em|s|link)_(open|close)$/.exec(token.type);
    if (mark === null) {
      const run = runOf(token, style);
      if (run !== undefined) runs.push(run);
    } else {
      const name = STYLE_OF[mark[1] as string] ?? 'link';
      style = styled(style, name, mark[2] === 'open', attribute(token, 'href'));
    }
  }
  return runs;
}

interface Cursor {
  readonly tokens: readonly Token[];
  index: number;
}

/** `![alt](target "title")` alone in its paragraph is a picture, not a word among words. */
function pictureOf(children: readonly Token[], line: number): ProseBlock | undefined {
  const [only, ...rest] = children.filter((token) => !(token.type === 'text' && token.content.trim() === ''));
  if (only?.type !== 'image' || rest.length > 0) return undefined;
  const title = attribute(only, 'title');
  const target = attribute(only, 'src');
  return { kind: 'picture', alt: only.content, target, line, ...(title === '' ? {} : { title }) };
}

function paragraph(cursor: Cursor, line: number): ProseBlock {
  const children = cursor.tokens[cursor.index]?.children ?? [];
  cursor.index += 2;
  return pictureOf(children, line) ?? { kind: 'paragraph', content: inlines(children), line };
}

function heading(cursor: Cursor, opening: Token, line: number): ProseBlock {
  const content = inlines(cursor.tokens[cursor.index]?.children ?? []);
  cursor.index += 2;
  return { kind: 'heading', level: Number(opening.tag.slice(1)), content, line };
}

function list(cursor: Cursor, opening: Token, line: number): ProseBlock {
  const items: (readonly ProseBlock[])[] = [];
  const ordered = opening.type === 'ordered_list_open';
  while (cursor.tokens[cursor.index]?.type === 'list_item_open') {
    cursor.index += 1;
    items.push(blocksUntil(cursor, 'list_item_close'));
  }
  cursor.index += 1;
  return { kind: 'list', ordered, start: Number(opening.attrGet('start') ?? 1), items, line };
}

function alignmentOf(token: Token): Alignment {
  const style = attribute(token, 'style');
  if (style.includes('right')) return 'right';
  return style.includes('center') ? 'center' : 'left';
}

function table(cursor: Cursor, _opening: Token, line: number): ProseBlock {
  const rows: (readonly Inline[])[][] = [];
  const align: Alignment[] = [];
  for (;;) {
    const token = cursor.tokens[cursor.index];
    cursor.index += 1;
    if (token === undefined || token.type === 'table_close') break;
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'th_open') align.push(alignmentOf(token));
    if (token.type === 'inline') rows.at(-1)?.push(inlines(token.children ?? []));
  }
  const [header = [], ...body] = rows;
  return { kind: 'table', header, align, rows: body, line };
}

function literal(token: Token, line: number): ProseBlock | undefined {
  if (token.type === 'hr') return { kind: 'rule', line };
  if (token.type === 'fence' || token.type === 'code_block') {
    return { kind: 'code', text: token.content.replace(/\n$/, ''), line };
  }
  if (token.type !== 'html_block') return undefined;
  const text = token.content
    .replace(/<[^<>]*>/g, (tag) => (KNOWN_TAG.test(tag) ? ' ' : tag))
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : { kind: 'paragraph', content: [{ kind: 'text', text }], line };
}

type Reader = (cursor: Cursor, opening: Token, line: number) => ProseBlock;

const READERS: Readonly<Record<string, Reader>> = {
  paragraph_open: (cursor, _opening, line) => paragraph(cursor, line),
  heading_open: heading,
  bullet_list_open: list,
  ordered_list_open: list,
  table_open: table,
  blockquote_open: (cursor, _opening, line) => ({
    kind: 'quote',
    content: blocksUntil(cursor, 'blockquote_close'),
    line,
  }),
};

function blocksUntil(cursor: Cursor, end: string | undefined): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  while (cursor.index < cursor.tokens.length) {
    const token = cursor.tokens[cursor.index] as Token;
    cursor.index += 1;
    if (token.type === end) break;
    const line = lineOf(token);
    const read = READERS[token.type];
    const block = read === undefined ? literal(token, line) : read(cursor, token, line);
    if (block !== undefined) blocks.push(block);
  }
  return blocks;
}

/** Reads Markdown as every part of the tool sees it. `lineOffset` lines stand before the text in its file. */
export function parseMarkdown(markdown: string, lineOffset = 0): MarkdownSource {
  const normal = markdown
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const { text, openComment } = blankComments(normal);
  // Leading empty lines make markdown-it count lines as they stand in the file.
  const tokens = parserFor(text).parse('\n'.repeat(lineOffset) + text, {});
  return {
    blocks: blocksUntil({ tokens, index: 0 }, undefined),
    references: references(tokens),
    brokenLinks: brokenLinks(tokens),
    ...(openComment === undefined ? {} : { openComment: openComment + lineOffset }),
  };
}
