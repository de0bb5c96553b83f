import { remember } from '../core/remember.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { sourceViews } from './edition.ts';
import type { SourceView } from './edition-view.ts';
import type { ValueView } from './view.ts';

/** Sources of several editions under names that do not clash. */
export interface SharedSources {
  readonly sources: readonly SourceView[];
  /** A value of one of the editions, citing its sources by those names. */
  readonly named: (view: ValueView, rulebook: Rulebook) => ValueView;
}

/** The same id may stand for another source in another edition; the later one then gets a name of its own. */
export const shareSources = remember((rulebooks: readonly Rulebook[]): SharedSources => {
  const known = new Map<string, SourceView>();
  const names = new Map<string, string>();
  for (const rulebook of rulebooks) {
    for (const source of sourceViews(rulebook)) {
      const other = known.get(source.id);
      const isSame = other === undefined || (other.url === source.url && other.title === source.title);
      const name = isSame ? source.id : `${rulebook.id}/${source.id}`;
      names.set(`${rulebook.id} ${source.id}`, name);
      known.set(name, { ...source, id: name });
    }
  }
  return {
    sources: [...known.values()],
    named: (view, { id: edition }) => {
      const inAll = <T extends { readonly sources: readonly string[] }>(items: readonly T[]): readonly T[] =>
        items.map((item) => ({
          ...item,
          sources: item.sources.map((id) => names.get(`${edition} ${id}`) ?? id),
        }));
      return { ...view, values: inAll(view.values), neighbours: inAll(view.neighbours) };
    },
  };
});
