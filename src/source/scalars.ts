import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  visit,
  type Document,
  type Scalar,
} from 'yaml';
import type { PathStep } from '../core/finding.ts';
import { itemsOf, keyText } from './yaml-nodes.ts';
import { canBeQuoted, isUnquotedName, RULES_KEY } from './yaml-numbers.ts';
import { parse } from './yaml-parse.ts';

/** Where a scalar stands in a YAML text. */
export interface ScalarSpot {
  readonly from: number;
  /** After its last character; blanks and comments that follow do not belong to it. */
  readonly to: number;
}

/** A scalar that may be written anew without anything else changing with it. */
export interface PlainSpot extends ScalarSpot {
  readonly value: string;
  /** The character around it; empty where there is none. */
  readonly quote: string;
}

function spotOf({ range }: Scalar): ScalarSpot | undefined {
  return range ? { from: range[0], to: range[1] } : undefined;
}

interface Found {
  readonly scalar: Scalar;
  readonly isKey: boolean;
  /** The key of the whole file below which it stands; empty where the file is no mapping. */
  readonly top: string;
}

function scalarsOf(text: string): readonly Found[] {
  const found: Found[] = [];
  visit(parse(text, new LineCounter()), {
    Scalar(key, scalar, [, , pair]) {
      found.push({ scalar, isKey: key === 'key', top: isPair(pair) ? keyText(pair.key) : '' });
    },
  });
  return found;
}

/** Names made of digits that stand without quotes, in the order of the text. */
export function unquotedNames(text: string): readonly ScalarSpot[] {
  return scalarsOf(text)
    .filter(({ isKey, top }) => !isKey && top !== RULES_KEY)
    .filter(({ scalar }) => isUnquotedName(scalar) && canBeQuoted(scalar))
    .flatMap(({ scalar }) => spotOf(scalar) ?? []);
}

/** Every value and key of more than one line, in the order of the text: line ends in it may mean something. */
export function scalarsOfSeveralLines(text: string): readonly ScalarSpot[] {
  return scalarsOf(text)
    .flatMap(({ scalar }) => spotOf(scalar) ?? [])
    .filter(({ from, to }) => text.slice(from, to).includes('\n'));
}

function childOf(parent: unknown, step: PathStep): unknown {
  if (isMap(parent)) return parent.items.find(({ key }) => keyText(key) === String(step))?.value;
  return isSeq(parent) ? itemsOf(parent)[Number(step)] : undefined;
}

function nodeAt({ contents }: Document, path: readonly PathStep[]): unknown {
  let node: unknown = contents;
  // What stands behind an alias stands at other places too.
  for (const step of path) node = isAlias(node) ? undefined : childOf(node, step);
  return node;
}

/** The scalar at a path, as the data counts it; undefined where there is none, or one that is not a plain text. */
export function plainSpotAt(text: string, path: readonly PathStep[]): PlainSpot | undefined {
  const node = nodeAt(parse(text, new LineCounter()), path);
  if (!isScalar(node) || node.anchor !== undefined || node.tag !== undefined) return undefined;
  const spot = spotOf(node);
  const quotes: Readonly<Record<string, string>> = { PLAIN: '', QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" };
  const quote = quotes[node.type ?? ''];
  if (spot === undefined || quote === undefined) return undefined;
  return { ...spot, quote, value: node.source ?? String(node.value) };
}
