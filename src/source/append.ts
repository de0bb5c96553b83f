import { isMap, isNode, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import { setInYaml, valueText } from './edit.ts';

function entryLines(document: Document, entry: unknown, indent: number): readonly string[] {
  const pad = ' '.repeat(indent);
  return valueText(document, entry)
    .split('\n')
    .map((line, index) => `${pad}${index === 0 ? '- ' : '  '}${line}`);
}

/** Column of the dash before the first entry of a list in block style. */
function dashColumn(text: string, { items }: YAMLSeq): number | undefined {
  const [first] = items;
  const start = isNode(first) ? first.range?.[0] : undefined;
  if (start === undefined) return undefined;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const dash = line.lastIndexOf('-');
  return dash < 0 ? undefined : dash;
}

/** Where the line of the list's last character ends. */
function endOf(text: string, { items }: YAMLSeq): number | undefined {
  const last = items.at(-1);
  const end = isNode(last) ? last.range?.[1] : undefined;
  if (end === undefined) return undefined;
  const before = text.slice(0, end).trimEnd().length;
  const newline = text.indexOf('\n', before);
  return newline < 0 ? text.length : newline;
}

function afterLast(text: string, list: YAMLSeq, document: Document, entry: unknown): string | undefined {
  const [column, end] = [dashColumn(text, list), endOf(text, list)];
  if (column === undefined || end === undefined) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, end).replace(/\r$/, '');
  return before + newline + entryLines(document, entry, column).join(newline) + text.slice(before.length);
}

function atEnd(text: string, key: string, document: Document, entry: unknown): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? text : text + newline;
  return [before + `${key}:`, ...entryLines(document, entry, 2), ''].join(newline);
}

function spliced(text: string, key: string, entry: unknown): string | undefined {
  const document = parseDocument(text);
  if (document.contents !== null && !isMap(document.contents)) return undefined;
  const list: unknown = document.get(key, true);
  if (list === undefined) return atEnd(text, key, document, entry);
  return isSeq(list) && list.flow !== true && list.items.length > 0
    ? afterLast(text, list, document, entry)
    : undefined;
}

function dataOf(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : document.toJS();
}

/**
 * Adds an entry to the end of a list at the top level of a YAML text; the list is made where it is not there. Every
 * other character stays as it is, unless the list is written between brackets.
 */
export function appendToYaml(text: string, key: string, entry: unknown): string {
  const before = (dataOf(text) ?? {}) as Readonly<Record<string, unknown>>;
  const older = Array.isArray(before[key]) ? (before[key] as readonly unknown[]) : [];
  const wanted = [...older, entry];
  const edited = spliced(text, key, entry);
  const says = edited === undefined ? undefined : JSON.stringify(dataOf(edited));
  return edited !== undefined && says === JSON.stringify({ ...before, [key]: wanted })
    ? edited
    : setInYaml(text, [key], wanted);
}
