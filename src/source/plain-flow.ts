import { listOf, plainScalar, quotedScalar, UNSURE } from './plain-scalar.ts';

/** A list or mapping in brackets, and how far it was read. */
interface Flow {
  readonly text: string;
  at: number;
}

const DEEPEST = 8;

const BLANKS = / */y;
const KEY = /([a-z_]\w*): +/iy;
const PLAIN = /[^\s,[\]{}:#&*!|>'"%@`?-][^,[\]{}:#'"]*/y;
const DOUBLE = /"([^"\\]*)"/y;
const SINGLE = /'((?:[^']|'')*)'/y;

function take(flow: Flow, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = flow.at;
  const match = pattern.exec(flow.text);
  if (match === null) return undefined;
  flow.at = pattern.lastIndex;
  return match;
}

/** Whether the next sign is this one, which is then behind us. */
function passes(flow: Flow, sign: string): boolean {
  take(flow, BLANKS);
  if (flow.text[flow.at] !== sign) return false;
  flow.at += 1;
  return true;
}

function scalarIn(flow: Flow): unknown {
  const quoted = take(flow, DOUBLE) ?? take(flow, SINGLE);
  if (quoted !== undefined) return quotedScalar((quoted[1] ?? '').replaceAll("''", "'"));
  const plain = take(flow, PLAIN);
  return plain === undefined ? UNSURE : plainScalar(plain[0].replace(/ +$/, ''));
}

/** Reads members until the closing bracket; false where one of them is not plain. */
function reads(flow: Flow, close: string, member: () => boolean): boolean {
  if (passes(flow, close)) return true;
  while (member()) {
    if (passes(flow, close)) return true;
    if (!passes(flow, ',')) return false;
    take(flow, BLANKS);
  }
  return false;
}

function listIn(flow: Flow, depth: number): unknown {
  const items: unknown[] = [];
  const isRead = reads(flow, ']', () => items.push(valueIn(flow, depth)) > 0 && items.at(-1) !== UNSURE);
  return isRead ? listOf(items) : UNSURE;
}

function mapIn(flow: Flow, depth: number): unknown {
  const data = new Map<string, unknown>();
  const isRead = reads(flow, '}', () => {
    const key = take(flow, KEY)?.[1];
    if (key === undefined || data.has(key)) return false;
    const value = valueIn(flow, depth);
    data.set(key, value);
    return value !== UNSURE;
  });
  return isRead ? Object.fromEntries(data) : UNSURE;
}

function valueIn(flow: Flow, depth: number): unknown {
  if (depth > DEEPEST) return UNSURE;
  take(flow, BLANKS);
  if (passes(flow, '[')) return listIn(flow, depth + 1);
  return passes(flow, '{') ? mapIn(flow, depth + 1) : scalarIn(flow);
}

/** A list or mapping in brackets that ends on its line, with at most a comment behind it. */
export function plainFlow(text: string): unknown {
  const flow: Flow = { text, at: 0 };
  const value = valueIn(flow, 0);
  return /^(?: +#.*)?$/.test(text.slice(flow.at)) ? value : UNSURE;
}
