import { plainFlow } from './plain-flow.ts';
import {
  behindDash,
  KEY,
  linesOf,
  saysNothing,
  seek,
  standsBelow,
  type Cursor,
  type Line,
} from './plain-lines.ts';
import { listOf, plainScalar, quotedScalar, UNSURE } from './plain-scalar.ts';
import { RULES_KEY } from './yaml-numbers.ts';

const DEEPEST = 16;

const DOUBLE = /^"([^"\\]*)"(?: +#.*)?$/;
const SINGLE = /^'((?:[^']|'')*)'(?: +#.*)?$/;

/** Whether every character of a text is what it seems; line ends of Windows are. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code >= 32 && code < 127)) continue;
    if (code === 13 && text.charCodeAt(index + 1) === 10) continue;
    const isSpecial = code < 160 || code === 0x2028 || code === 0x2029 || code >= 0xfeff;
    if (isSpecial) return false;
  }
  return true;
}

/** Blanks on a line of their own may belong to a text. */
function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.text === '' && !line.hasTail;
}

const BLOCK = /^([|>])(-?)$/;

/** Whether a text may go on behind blank lines. */
function goesOn(cursor: Cursor, depth: number): boolean {
  while (isBlank(cursor.lines[cursor.at])) cursor.at += 1;
  const next = cursor.lines[cursor.at];
  return next !== undefined && (next.text === '' || next.indent >= depth);
}

/** The lines of a text, all at one depth; none where one of them is not what it seems. */
function linesAt(cursor: Cursor, depth: number): readonly string[] {
  const lines: string[] = [];
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[cursor.at]) {
    if (line.text === '' || line.indent < depth) break;
    if (line.indent > depth || line.hasTail) return [];
    lines.push(line.text);
    cursor.at += 1;
  }
  return lines;
}

/** A text that goes on below its key, line by line at one depth. */
function textBelow(cursor: Cursor, indent: number, [, style, chomp]: RegExpExecArray): unknown {
  const depth = cursor.lines[cursor.at]?.indent ?? 0;
  const lines = linesAt(cursor, depth);
  if (depth <= indent || lines.length === 0 || goesOn(cursor, depth)) return UNSURE;
  return quotedScalar(`${lines.join(style === '|' ? '\n' : ' ')}${chomp === '-' ? '' : '\n'}`);
}

function valueInQuotes(written: string): unknown {
  const text = DOUBLE.exec(written)?.[1] ?? SINGLE.exec(written)?.[1]?.replaceAll("''", "'");
  return text === undefined ? UNSURE : quotedScalar(text);
}

/** A value that stands on one line, behind its key or its dash. */
function valueOnLine(cursor: Cursor, written: string, indent: number): unknown {
  const start = written.charAt(0);
  const block = BLOCK.exec(written);
  if (block !== null) return textBelow(cursor, indent, block);
  if (start === '[' || start === '{') return plainFlow(written);
  if (start === '"' || start === "'") return valueInQuotes(written);
  const comment = written.indexOf(' #');
  const bare = comment < 0 ? written : written.slice(0, comment).replace(/ +$/, '');
  return bare.includes(': ') || bare.endsWith(':') ? UNSURE : plainScalar(bare);
}

/** What stands below a key: more deeply indented, or a list at its own depth; nothing where neither does. */
function valueBelow(cursor: Cursor, indent: number, depth: number): unknown {
  seek(cursor);
  const next = cursor.lines[cursor.at];
  if (next === undefined) return undefined;
  return standsBelow(next, indent) ? blockAt(cursor, next.indent, depth) : undefined;
}

function mapAt(cursor: Cursor, indent: number, depth: number): unknown {
  const data = new Map<string, unknown>();
  for (let line = cursor.lines[cursor.at]; line !== undefined && line.indent >= indent;) {
    const [, key, written = ''] = (line.indent === indent && KEY.exec(line.text)) || [];
    if (key === undefined || key === RULES_KEY || data.has(key)) return UNSURE;
    cursor.at += 1;
    const value = saysNothing(written)
      ? valueBelow(cursor, indent, depth + 1)
      : valueOnLine(cursor, written, indent);
    if (value === UNSURE) return UNSURE;
    data.set(key, value);
    seek(cursor);
    line = cursor.lines[cursor.at];
  }
  return Object.fromEntries(data);
}

function itemAt(cursor: Cursor, { indent, text, hasTail }: Line, depth: number): unknown {
  const written = behindDash(text);
  if (!KEY.test(written)) {
    cursor.at += 1;
    return valueOnLine(cursor, written, indent);
  }
  // The mapping goes on below its first key.
  const inner = indent + text.length - written.length;
  cursor.lines[cursor.at] = { indent: inner, text: written, hasTail };
  return mapAt(cursor, inner, depth + 1);
}

function listAt(cursor: Cursor, indent: number, depth: number): unknown {
  const items: unknown[] = [];
  for (let line = cursor.lines[cursor.at]; line !== undefined && line.indent >= indent;) {
    if (line.indent > indent) return UNSURE;
    // The key behind a list that is no deeper than its own key.
    if (!line.text.startsWith('- ')) break;
    const item = itemAt(cursor, line, depth);
    if (item === UNSURE) return UNSURE;
    items.push(item);
    seek(cursor);
    line = cursor.lines[cursor.at];
  }
  return listOf(items);
}

function blockAt(cursor: Cursor, indent: number, depth: number): unknown {
  if (depth > DEEPEST) return UNSURE;
  const isList = cursor.lines[cursor.at]?.text.startsWith('- ') === true;
  return isList ? listAt(cursor, indent, depth) : mapAt(cursor, indent, depth);
}

function emptyAt(cursor: Cursor): readonly unknown[] {
  cursor.at += 1;
  seek(cursor);
  return [];
}

/**
 * The data of YAML as nearly every file of a dossier is written: mappings and lists of scalars that end on their own
 * line. It takes a small part of the parser's time, and gives up (`UNSURE`) at the first thing that may mean more than it
 * seems or may be wrong, so that the parser alone says what is wrong, and where.
 */
export function readPlainYaml(text: string): unknown {
  if (!isPlain(text)) return UNSURE;
  const cursor: Cursor = { lines: linesOf(text), at: 0 };
  seek(cursor);
  const first = cursor.lines[cursor.at];
  if (first === undefined || first.indent > 0) return UNSURE;
  const data = first.text === '[]' ? emptyAt(cursor) : blockAt(cursor, 0, 0);
  return cursor.at < cursor.lines.length ? UNSURE : data;
}
