import type { Language } from '../core/language.ts';
import type { Rulebook } from '../core/rulebook.ts';
import type { CheckTable } from '../engine/requirements.ts';
import { compare, NOTHING } from './compare.ts';
import type { ValueChange } from './diff-view.ts';
import type { SharedSources } from './shared-sources.ts';
import { valuesOf, type EditionValue } from './values.ts';
import { viewOf, type ValueView } from './view.ts';

/** The two editions, and what their values are put into words with. */
export interface DiffQuery {
  readonly before: Rulebook;
  readonly after: Rulebook;
  readonly checks: CheckTable;
  readonly language: Language;
}

/** One of the two editions with its values by name. */
export interface Side {
  readonly rulebook: Rulebook;
  readonly values: ReadonlyMap<string, EditionValue>;
  readonly view: (key: string) => ValueView;
}

/** The values of one edition, its sources under names that do not clash. */
export function sideOf(rulebook: Rulebook, { checks, language }: DiffQuery, { named }: SharedSources): Side {
  const making = { rulebook, checks, language };
  const values = new Map(valuesOf(making).map((value) => [value.key, value]));
  return {
    rulebook,
    values,
    view: (key) => {
      const found = values.get(key);
      return found === undefined ? NOTHING : named(viewOf(found.value, making, found.show), rulebook);
    },
  };
}

/** What became of a value; the earlier edition may know it by another name. */
export function valueChange(key: string, before: Side, after: Side, formerKey = key): ValueChange {
  const named = after.values.get(key) ?? before.values.get(formerKey);
  const [old, young] = [before.view(formerKey), after.view(key)];
  return {
    key,
    topic: named?.topic ?? key,
    ...(named?.subject === undefined ? {} : { subject: named.subject }),
    change: compare(old, young),
    before: old,
    after: young,
  };
}
