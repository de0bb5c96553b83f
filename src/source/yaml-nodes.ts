import { isAlias, isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, YAMLSeq } from 'yaml';
import type { PathStep, Place } from '../core/finding.ts';

/** A key as it was written. */
export function keyText(key: unknown): string {
  if (isScalar(key)) return key.source ?? String(key.value);
  return String(key);
}

/** Whether a scalar says nothing: not there at all, or quoted blanks. */
export function isBlankScalar(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** Whether a list holds mappings or lists, whose numbers others refer to, and not plain values alone. */
export function holdsEntries(seq: YAMLSeq): boolean {
  return seq.items.some(isCollection);
}

// Asked again for every place that is looked up in a list.
const known = new WeakMap<YAMLSeq, readonly unknown[]>();

function saysSomething(item: unknown): boolean {
  return item !== null && !(isScalar(item) && isBlankScalar(item.value));
}

/**
 * The items of a list as its data counts them: blank ones among plain values are none, while a blank one among
 * entries keeps its number.
 */
export function itemsOf(seq: YAMLSeq): readonly unknown[] {
  const items = known.get(seq) ?? (holdsEntries(seq) ? seq.items : seq.items.filter(saysSomething));
  known.set(seq, items);
  return items;
}

/** Where a node begins in the text. */
export function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

interface Step {
  readonly node: unknown;
  readonly key: number | undefined;
  readonly value: number | undefined;
}

/** One step down a path; undefined where the path ends. */
function stepInto(parent: unknown, step: PathStep): Step | undefined {
  if (isMap(parent)) {
    const pair = parent.items.find((item) => keyText(item.key) === String(step));
    return pair && { node: pair.value, key: startOf(pair.key), value: startOf(pair.value) };
  }
  const item: unknown = isSeq(parent) ? itemsOf(parent)[Number(step)] : undefined;
  return item === undefined ? undefined : { node: item, key: startOf(item), value: startOf(item) };
}

/** Walks down as far as the path exists; the key or the value of the last step that does. */
export function offsetOf(document: Document.Parsed, place: Pick<Place, 'path' | 'on'>): number {
  const steps = place.path ?? [];
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of steps.entries()) {
    const next = stepInto(isAlias(node) ? node.resolve(document) : node, step);
    if (next === undefined) break;
    const wantsValue = index === steps.length - 1 && place.on === 'value';
    offset = (wantsValue ? (next.value ?? next.key) : next.key) ?? offset;
    node = next.node;
  }
  return offset;
}
