import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type Node,
  type Pair,
} from 'yaml';
import type { PathStep } from '../core/finding.ts';

const LOOKS_LIKE_NUMBER = /^[+-]?[\d][\d_.]*$/;
const STYLE = { lineWidth: 0, flowCollectionPadding: false, nullStr: '' } as const;

/** A value as a YAML node whose names that look like numbers are quoted. */
function nodeOf(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node;
  visit(node, {
    Scalar(_key, scalar) {
      if (typeof scalar.value !== 'string') return;
      if (LOOKS_LIKE_NUMBER.test(scalar.value) || scalar.value.includes('\n')) {
        scalar.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return node;
}

/** A value as YAML text, as it stands at the left margin. */
export function valueText(document: Document, value: unknown): string {
  return stringify(nodeOf(document, value), STYLE).trimEnd();
}

/** A value as YAML text on one line, within brackets. */
export function flowText(value: unknown): string {
  const document = new Document();
  const node = nodeOf(document, value);
  visit(node, {
    Collection(_key, collection) {
      collection.flow = true;
    },
  });
  // Between brackets a blank would be no entry at all.
  return stringify(node, { ...STYLE, nullStr: 'null' }).trimEnd();
}

/** Where the value of a key stands in a text. */
interface Slot {
  /** Column of the key, 0-based. */
  readonly column: number;
  /** Right after the colon. */
  readonly from: number;
  /** After the value's last character; `from` where there is none. */
  readonly to: number;
}

function pairAt(text: string, path: readonly PathStep[]): Pair | undefined {
  const document = parseDocument(text);
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent) || parent.flow === true) return undefined;
  return parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
}

function slotOf(text: string, path: readonly PathStep[]): Slot | undefined {
  const pair = pairAt(text, path);
  const range = (pair?.key as Scalar | undefined)?.range;
  if (!range) return undefined;
  const from = text.indexOf(':', range[1]) + 1;
  const value = pair?.value as Node | null;
  const blank = value === null || (isScalar(value) && value.source === '');
  const until = blank ? from : (value.range?.[1] ?? from);
  const column = range[0] - (text.lastIndexOf('\n', range[0] - 1) + 1);
  return { column, from, to: from + text.slice(from, until).trimEnd().length };
}

/** The text with the value of one key exchanged, every other character kept; undefined where the key is not there. */
export function replaceInYaml(text: string, path: readonly PathStep[], value: unknown): string | undefined {
  const slot = slotOf(text, path);
  if (slot === undefined) return undefined;
  const { column, from, to } = slot;
  const rendered = valueText(parseDocument(text), value);
  const short = typeof value !== 'object' || value === null || /^(?:\[\]|\{\})$/.test(rendered);
  if (short) return `${text.slice(0, from)} ${rendered}${text.slice(to)}`;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = rendered.split('\n').map((line) => newline + ' '.repeat(column + 2) + line);
  // A comment on the line of a blank key stays there; the lines of the value follow it.
  const after = to > from ? from : from + (/[^\r\n]*/.exec(text.slice(from))?.[0].length ?? 0);
  return text.slice(0, after) + lines.join('') + text.slice(Math.max(after, to));
}

function rebuilt(text: string, path: readonly PathStep[], value: unknown): string {
  const document = parseDocument(text);
  document.setIn(path, nodeOf(document, value));
  return document.toString(STYLE);
}

function says(text: string, path: readonly PathStep[], value: unknown): boolean {
  const document = parseDocument(text);
  const found: unknown = document.getIn(path);
  const plain: unknown = isMap(found) || isSeq(found) ? found.toJSON() : found;
  return document.errors.length === 0 && JSON.stringify(plain) === JSON.stringify(value);
}

/** Where the outermost mapping of a text begins; undefined where it has none, or begins farther in. */
function beginning(text: string): number | undefined {
  const { contents } = parseDocument(text);
  const [first] = isMap(contents) ? contents.items : [];
  const start = (first?.key as Node | undefined)?.range?.[0];
  // Before it stands nothing, a line's end, or a byte order mark.
  return start !== undefined && /^[\n\uFEFF]?$/.test(text.slice(0, start).slice(-1)) ? start : undefined;
}

/** The text with a new key in its outermost mapping, every other character kept. */
function extended(text: string, path: readonly PathStep[], value: unknown, where: Where): string | undefined {
  const [key] = path;
  if (path.length !== 1 || key === undefined) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = valueText(parseDocument(text), { [key]: value }).replaceAll('\n', newline) + newline;
  const start = where === 'start' ? beginning(text) : undefined;
  if (start !== undefined) return text.slice(0, start) + line + text.slice(start);
  return `${text}${text === '' || text.endsWith('\n') ? '' : newline}${line}`;
}

/** Where a key goes that is not there yet. */
type Where = 'start' | 'end';

/**
 * Sets one value of a YAML text. Where its key is there, or can be added, every other character stays as it
 * is; elsewhere the text is written anew with its comments and order.
 */
export function setInYaml(
  text: string,
  path: readonly PathStep[],
  value: unknown,
  where: Where = 'end',
): string {
  const edited = replaceInYaml(text, path, value) ?? extended(text, path, value, where);
  return edited !== undefined && says(edited, path, value) ? edited : rebuilt(text, path, value);
}
