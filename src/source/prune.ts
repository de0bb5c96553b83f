import type { PathStep } from '../core/finding.ts';

/** A mapping as it was read: shape not yet known. */
export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Takes the value at a path out of the data, in place: there may be as many places as entries. Entries of a list keep
 * their numbers, `by` may stand in for one, and `dropHoles` closes the gaps.
 */
export function takeOut(data: unknown, path: readonly PathStep[], by?: unknown): void {
  let parent = data;
  for (const step of path.slice(0, -1)) parent = (parent as Record<PathStep, unknown> | undefined)?.[step];
  const last = path.at(-1);
  if (last === undefined) return;
  if (Array.isArray(parent)) parent[Number(last)] = by;
  else if (isMapping(parent)) delete (parent as Record<PathStep, unknown>)[last];
}

/** The data without what was taken out: no entry of a list and no key stands for nothing. */
export function dropHoles(data: unknown): unknown {
  if (Array.isArray(data)) return data.filter((item) => item !== undefined && item !== null).map(dropHoles);
  if (!isMapping(data)) return data;
  const entries = Object.entries(data).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, dropHoles(item)]));
}
