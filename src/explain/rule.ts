import type { Rulebook } from '../core/rulebook.ts';
import type { RuleEntry, Snippet } from '../messages/explain/entry.ts';
import { FIGURES, type Figure } from '../messages/explain/figures.ts';
import { KIND_WORDS } from '../messages/explain/kinds.ts';
import { RULE_ENTRIES } from '../messages/explain/rules/index.ts';
import type { RuleView, SourceView } from '../rules/edition-view.ts';
import { oneRule } from '../rules/rule-view.ts';
import { shareSources, type SharedSources } from '../rules/shared-sources.ts';
import type { ValueView } from '../rules/view.ts';
import type { Library } from './library.ts';

/** A figure on how often dossiers failed, citing its source. */
export interface FigureView {
  readonly text: string;
  readonly sources: readonly string[];
}

/** How an edition has the rule. */
export interface EditionRule {
  readonly edition: string;
  readonly name: string;
  readonly rule: RuleView;
}

/** Where the examples are played, as the test does. */
export interface Stage {
  readonly edition: string;
  readonly group?: string;
  readonly supposed: boolean;
  readonly caughtBy?: string;
  readonly also: readonly string[];
}

/** All there is to say about a rule. */
export interface RuleExplanation {
  readonly kind: 'rule';
  readonly id: string;
  readonly title: string;
  readonly check: string;
  readonly problems: readonly string[];
  readonly asks: string;
  /** Why and what to do; absent for a rule that nobody but the agency knows. */
  readonly why?: string;
  readonly fix?: string;
  readonly chosen: string;
  readonly editions: readonly EditionRule[];
  readonly figures: readonly FigureView[];
  /** Examples, and where they are played. */
  readonly shown?: { readonly bad: Snippet; readonly good: Snippet; readonly stage: Stage };
  readonly sources: SharedSources['sources'];
}

function named(rule: RuleView, rulebook: Rulebook, shared: SharedSources): RuleView {
  const name = (view: ValueView): ValueView => shared.named(view, rulebook);
  return {
    ...rule,
    ...(rule.asked === undefined ? {} : { asked: name(rule.asked) }),
    options: rule.options.map((option) => ({ ...option, value: name(option.value) })),
  };
}

/** Those of the sources that the values of these rules cite. */
export function citedSources(shared: SharedSources, rules: readonly RuleView[]): SharedSources['sources'] {
  const views = rules.flatMap(({ asked, options }) => [
    ...(asked === undefined ? [] : [asked]),
    ...options.map(({ value }) => value),
  ]);
  const ids = new Set(
    views.flatMap(({ values, neighbours }) => [...values, ...neighbours].flatMap(({ sources }) => sources)),
  );
  return shared.sources.filter(({ id }) => ids.has(id));
}

/** The rule in every edition that has it, newest first. */
export function ruleInEditions(id: string, library: Library, shared: SharedSources): readonly EditionRule[] {
  const { checks, language } = library;
  return library.editions.flatMap((rulebook) => {
    const rule = oneRule(id, { rulebook, checks, language, asOf: '' });
    return rule === undefined
      ? []
      : [{ edition: rulebook.id, name: rulebook.nama, rule: named(rule, rulebook, shared) }];
  });
}

function stageOf({ edition = 'kipp-2023', group, supposed, caughtBy, also = [] }: RuleEntry): Stage {
  return {
    edition,
    supposed: supposed === true,
    also,
    ...(group === undefined ? {} : { group }),
    ...(caughtBy === undefined ? {} : { caughtBy }),
  };
}

/** Figures with what this rule looks for among their causes. */
function figuresFor({ causes = [] }: RuleEntry): readonly Figure[] {
  return FIGURES.filter((figure) => figure.causes.some((cause) => causes.includes(cause)));
}

function sourceOf({ name, source, kind, url }: Figure): SourceView {
  return { id: name, title: source, kind, url };
}

/** What has been written about a rule; of one that an agency added, only what its check looks at. */
function wordsOn(entry: RuleEntry | undefined, check: string, { language, checks }: Library) {
  if (entry !== undefined) {
    const { bad, good } = entry;
    return { ...entry[language], shown: { bad, good, stage: stageOf(entry) } };
  }
  return { asks: KIND_WORDS[check]?.[language] ?? checks[check]?.summary ?? check };
}

/** Explains a rule; undefined where no edition has it. */
export function explainRule(id: string, library: Library): RuleExplanation | undefined {
  const entry = RULE_ENTRIES[id];
  const shared = shareSources(library.editions);
  const editions = ruleInEditions(id, library, shared);
  const one = editions.find(({ edition }) => edition === library.chosen.id) ?? editions[0];
  if (one === undefined) return undefined;
  const { language, checks } = library;
  const { check, title } = one.rule;
  const figures = entry === undefined ? [] : figuresFor(entry);
  const rules = editions.map(({ rule }) => rule);
  return {
    kind: 'rule',
    id,
    title,
    check,
    problems: Object.keys(checks[check]?.problems ?? {}),
    ...wordsOn(entry, check, library),
    chosen: one.edition,
    editions,
    figures: figures.map((figure) => ({ text: figure[language], sources: [figure.name] })),
    sources: [...citedSources(shared, rules), ...figures.map(sourceOf)],
  };
}
