import { isMap, isNode, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { PathStep } from '../core/finding.ts';
import { flowText, replaceInYaml, valueText } from './edit.ts';

type Collection = YAMLMap | YAMLSeq;

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Lines of a value as it stands so many columns from the margin. */
function linesOf(value: unknown, column: number): readonly string[] {
  const pad = ' '.repeat(column);
  return valueText(parseDocument(''), value)
    .split('\n')
    .map((line) => (line === '' ? '' : pad + line));
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Where an entry of a list, or a pair of a mapping, begins and ends. */
function extentOf(item: unknown): Extent | undefined {
  if (isNode(item)) return item.range ? { start: item.range[0], end: item.range[1] } : undefined;
  const { key, value } = (item ?? {}) as { readonly key?: unknown; readonly value?: unknown };
  const from = isNode(key) ? key.range : undefined;
  if (!from) return undefined;
  const to = isNode(value) ? value.range?.[1] : undefined;
  return { start: from[0], end: Math.max(from[1], to ?? from[1]) };
}

/** Column where entries begin: that of the dash in a list, of the first key in a mapping. */
function columnOf(text: string, collection: Collection): number | undefined {
  const first = extentOf(collection.items[0]);
  if (first === undefined) return undefined;
  const from = lineStart(text, first.start);
  if (isMap(collection)) return first.start - from;
  const dash = text.slice(from, first.start).lastIndexOf('-');
  return dash < 0 ? undefined : dash;
}

/** Where the last line of a block ends; comments that are further in than its entries belong to the last of them. */
function blockEnd(text: string, collection: Collection, column: number): number | undefined {
  const last = extentOf(collection.items.at(-1));
  if (last === undefined) return undefined;
  let end = lineEnd(text, text.slice(0, last.end).trimEnd().length);
  const after = text.slice(end).split('\n').slice(1);
  let at = text.indexOf('\n', end) + 1;
  for (const line of after) {
    const [, blanks = '', comment] = /^( *)(#?)/.exec(line) ?? [];
    if (line.trim() !== '' && (comment === '' || blanks.length <= column)) break;
    if (comment !== '') end = at + line.replace(/\r$/, '').length;
    at += line.length + 1;
  }
  return end;
}

/** What is to be added: entries of a list, or pairs of a mapping, as a block and within brackets. */
interface Addition {
  readonly block: (column: number) => readonly string[];
  readonly flow: string;
}

function entriesAddition(entries: readonly unknown[]): Addition {
  const flow = entries.map((entry) => flowText(entry)).join(', ');
  return { block: (column) => linesOf(entries, column), flow };
}

function pairAddition(key: string, value: unknown): Addition {
  const flow = flowText({ [key]: value }).replace(/^\{\s*|\s*\}$/g, '');
  return { block: (column) => linesOf({ [key]: value }, column), flow };
}

function atEnd(text: string, lines: readonly string[]): string {
  const newline = newlineOf(text);
  const before = text === '' || text.endsWith('\n') ? text : text + newline;
  return before + lines.join(newline) + newline;
}

function afterLast(text: string, collection: Collection, addition: Addition): string | undefined {
  const column = columnOf(text, collection);
  const end = column === undefined ? undefined : blockEnd(text, collection, column);
  if (column === undefined || end === undefined) return undefined;
  const newline = newlineOf(text);
  return text.slice(0, end) + newline + addition.block(column).join(newline) + text.slice(end);
}

function withinBrackets(text: string, collection: Collection, addition: Addition): string | undefined {
  const last = extentOf(collection.items.at(-1));
  const open = collection.range?.[0];
  if (last !== undefined) return `${text.slice(0, last.end)}, ${addition.flow}${text.slice(last.end)}`;
  return open === undefined ? undefined : text.slice(0, open + 1) + addition.flow + text.slice(open + 1);
}

/** A block in place of what is empty (`[]`, `~`); a comment behind it stays on its line. */
function inPlaceOf(text: string, { start, end }: Extent, lines: readonly string[]): string {
  const newline = newlineOf(text);
  const before = text.slice(0, start);
  const eol = lineEnd(text, end);
  const rest = text.slice(end, eol);
  const block = lines.join(newline);
  const own = /(?:^|\n)$/.test(before);
  if (own && rest.trim() === '') return before + block + text.slice(eol);
  const head = before.replace(/ +$/, '') + (own ? rest.trimStart() : rest);
  return head.replace(/[ \t]+$/, '') + newline + block + text.slice(eol);
}

function* additions(
  text: string,
  collection: Collection,
  addition: Addition,
  root: boolean,
): Generator<string> {
  if (collection.flow === true) {
    const within = withinBrackets(text, collection, addition);
    if (within !== undefined) yield within;
    return;
  }
  const column = columnOf(text, collection);
  if (root && column !== undefined) yield atEnd(text, addition.block(column));
  const after = afterLast(text, collection, addition);
  if (after !== undefined) yield after;
}

/** Ways to add entries to a list that is there. */
function* toList(
  text: string,
  list: YAMLSeq,
  path: readonly PathStep[],
  entries: readonly unknown[],
): Generator<string> {
  if (list.items.length === 0 && list.range) {
    const [start, end] = list.range;
    const from = lineStart(text, start);
    const indent = path.length === 0 ? 0 : (/^[ -]*/.exec(text.slice(from))?.[0].length ?? 0);
    yield inPlaceOf(text, { start, end }, linesOf(entries, path.length === 0 ? 0 : indent + 2));
  }
  yield* additions(text, list, entriesAddition(entries), path.length === 0);
}

/** Ways to add a key to a mapping that is there, or to a text that holds nothing yet. */
function* toMapping(
  document: Document,
  text: string,
  path: readonly PathStep[],
  value: unknown,
): Generator<string> {
  const key = path.at(-1);
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (typeof key !== 'string') return;
  const addition = pairAddition(key, value);
  if (isMap(parent)) yield* additions(text, parent, addition, path.length === 1);
  else if (path.length === 1 && parent === null) yield atEnd(text, addition.block(0));
}

/** Ways to add a key with its value to a mapping of a YAML text, none of them tried yet. */
export function waysToAdd(text: string, path: readonly PathStep[], value: unknown): Iterable<string> {
  return toMapping(parseDocument(text), text, path, value);
}

/** Ways to make a text, or a blank value in it, a list. */
function* toBlank(
  document: Document,
  text: string,
  path: readonly PathStep[],
  entries: readonly unknown[],
): Generator<string> {
  const found: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (path.length === 0) {
    yield atEnd(text, linesOf(entries, 0));
    const blank = extentOf(found);
    if (blank !== undefined) yield inPlaceOf(text, blank, linesOf(entries, 0));
  } else if (found === undefined) {
    yield* toMapping(document, text, path, entries);
  } else {
    const replaced = replaceInYaml(text, path, entries);
    if (replaced !== undefined) yield replaced;
  }
}

/** Ways to add entries to a list of a YAML text, the ones that fit best first, none of them tried yet. */
export function waysToAppend(
  text: string,
  path: readonly PathStep[],
  entries: readonly unknown[],
): Iterable<string> {
  const document = parseDocument(text);
  const found: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isSeq(found) ? toList(text, found, path, entries) : toBlank(document, text, path, entries);
}
