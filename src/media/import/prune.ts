import type { ForeignPage, RawObject, RawValue } from '../../core/foreign.ts';
import { isDict, isLink, isList } from '../values.ts';

/** The numbers that a value leads to. */
function* linksIn(value: RawValue): Generator<number> {
  if (isLink(value)) yield value.to;
  else if (isList(value)) for (const item of value) yield* linksIn(item);
  else if (isDict(value)) for (const item of Object.values(value.entries)) yield* linksIn(item);
}

function reachable(objects: readonly RawObject[], roots: readonly number[]): Set<number> {
  const seen = new Set<number>(roots);
  const open = [...roots];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of linksIn(objects[at]?.value ?? null)) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}

function renumbered(value: RawValue, places: ReadonlyMap<number, number>): RawValue {
  if (isLink(value)) return { kind: 'link', to: places.get(value.to) ?? 0 };
  if (isList(value)) return value.map((item) => renumbered(item, places));
  if (!isDict(value)) return value;
  const entries = Object.entries(value.entries).map(
    ([key, item]) => [key, renumbered(item, places)] as const,
  );
  return { kind: 'dict', entries: Object.fromEntries(entries) };
}

/** The objects without those that no page draws with, as where a page became a picture after all. */
export function pruned(
  pages: readonly ForeignPage[],
  objects: readonly RawObject[],
): { readonly pages: readonly ForeignPage[]; readonly objects: readonly RawObject[] } {
  const roots = pages.flatMap(({ content }) => (content.kind === 'drawing' ? [content.form] : []));
  const kept = [...reachable(objects, roots)].sort((left, right) => left - right);
  const places = new Map(kept.map((old, index) => [old, index]));
  return {
    pages: pages.map((page) =>
      page.content.kind === 'drawing'
        ? { ...page, content: { ...page.content, form: places.get(page.content.form) ?? 0 } }
        : page,
    ),
    objects: kept.map((old) => {
      const { value, data } = objects[old] ?? { value: null };
      return { value: renumbered(value, places), ...(data === undefined ? {} : { data }) };
    }),
  };
}
