import { parseDocument } from 'yaml';
import type { PathStep } from '../core/finding.ts';
import { waysToAdd, waysToAppend } from './append-ways.ts';
import { replaceInYaml, setInYaml } from './edit.ts';

interface Holding {
  readonly data: unknown;
}

/** What a text says; undefined where it is no YAML, or says something that never ends. */
function dataOf(text: string): Holding | undefined {
  try {
    const document = parseDocument(text);
    const data: unknown = document.toJS();
    return document.errors.length > 0 || JSON.stringify(data) === '' ? undefined : { data };
  } catch {
    return undefined;
  }
}

function at(data: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<PathStep, unknown>> | null)?.[step],
    data,
  );
}

/** The data with one value changed; undefined where the way to it is not there. */
function changed(data: unknown, path: readonly PathStep[], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(data ?? {});
  const parent = at(copy, path.slice(0, -1));
  if (typeof parent !== 'object' || parent === null) return undefined;
  (parent as Record<PathStep, unknown>)[path.at(-1) as PathStep] = value;
  return copy;
}

/** The first way that says exactly what is wanted, and nothing else. */
function firstThatSays(ways: Iterable<string>, wanted: unknown): string | undefined {
  const text = JSON.stringify(wanted);
  for (const way of ways) if (JSON.stringify(dataOf(way)?.data) === text) return way;
  return undefined;
}

/**
 * Adds entries to the end of a list anywhere in a YAML text; an empty path is the text itself. The list is made where it
 * is not there. Every other character stays as it is; undefined where that cannot be done, or what is there is no list.
 */
export function appendEntries(
  text: string,
  path: readonly PathStep[],
  entries: readonly unknown[],
): string | undefined {
  const before = dataOf(text);
  if (before === undefined) return undefined;
  const older = at(before.data, path) ?? [];
  const wanted = Array.isArray(older)
    ? changed(before.data, path, [...(older as unknown[]), ...entries])
    : undefined;
  return wanted === undefined ? undefined : firstThatSays(waysToAppend(text, path, entries), wanted);
}

/**
 * Fills in keys of a mapping: those that are blank where they stand, those that are not there after the others. Every
 * other character stays as it is; undefined where that cannot be done.
 */
export function fillInYaml(
  text: string,
  path: readonly PathStep[],
  values: Readonly<Record<string, unknown>>,
): string | undefined {
  let edited: string | undefined = text;
  for (const [key, value] of Object.entries(values)) {
    const before = edited === undefined ? undefined : dataOf(edited);
    if (edited === undefined || before === undefined) return undefined;
    const place = [...path, key];
    const replaced = replaceInYaml(edited, place, value);
    const ways = replaced === undefined ? waysToAdd(edited, place, value) : [replaced];
    edited = firstThatSays(ways, changed(before.data, place, value));
  }
  return edited;
}

/** The entry of a list that is the whole text, found by what stands behind one of its keys. */
export function entryIndex(
  text: string,
  value: unknown,
  key = 'id',
): { readonly index: number; readonly entry: Readonly<Record<string, unknown>> } | undefined {
  const list = dataOf(text)?.data;
  if (!Array.isArray(list)) return undefined;
  const entries = list as readonly (Readonly<Record<string, unknown>> | null)[];
  const index = entries.findIndex((entry) => {
    const found = entry?.[key];
    return (typeof found === 'string' ? found.trim() : found) === value;
  });
  const entry = entries[index];
  return entry === undefined || entry === null ? undefined : { index, entry };
}

/**
 * Adds an entry to the end of a list at the top level of a YAML text; the list is made where it is not there. Every
 * other character stays as it is, unless the text is written in a way that leaves no room for the entry.
 */
export function appendToYaml(text: string, key: string, entry: unknown): string {
  const added = appendEntries(text, [key], [entry]);
  if (added !== undefined) return added;
  const older = at(dataOf(text)?.data, [key]);
  return setInYaml(text, [key], [...(Array.isArray(older) ? (older as unknown[]) : []), entry]);
}
