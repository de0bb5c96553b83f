import { GENERAL_ENTRIES } from '../messages/explain/general/index.ts';
import type { GeneralPart } from '../messages/explain/general/entry.ts';
import { KIND_WORDS } from '../messages/explain/kinds.ts';
import type { Snippet } from '../messages/explain/entry.ts';
import { PROBLEM_ENTRIES } from '../messages/explain/problems/index.ts';
import { viewEdition } from '../rules/edition.ts';
import type { EditionView } from '../rules/edition-view.ts';
import { ruleTitle } from '../rules/values.ts';
import type { Library } from './library.ts';

/** A rule by its id, for a list. */
export interface NamedRule {
  readonly id: string;
  readonly title: string;
}

/** A topic that hangs on no edition. */
export interface GeneralExplanation {
  readonly kind: 'general';
  readonly id: string;
  readonly title: string;
  readonly parts: readonly GeneralPart[];
}

/** A check kind, and the rules of all editions that use it. */
export interface CheckExplanation {
  readonly kind: 'check';
  readonly id: string;
  readonly asks: string;
  readonly problems: readonly string[];
  readonly rules: readonly NamedRule[];
}

/** The code of a finding: of the rules that yield it, or with words of its own. */
export interface ProblemExplanation {
  readonly kind: 'problem';
  readonly id: string;
  readonly rules: readonly NamedRule[];
  readonly asks?: string;
  readonly why?: string;
  readonly fix?: string;
  readonly bad?: Snippet;
  readonly good?: Snippet;
}

/** An edition in short: what it is, and what about it most needs to be settled. */
export interface EditionExplanation {
  readonly kind: 'edition';
  readonly id: string;
  readonly view: EditionView;
}

export function explainGeneral(id: string, { language }: Library): GeneralExplanation | undefined {
  const entry = GENERAL_ENTRIES[id];
  return entry === undefined ? undefined : { kind: 'general', id, ...entry[language] };
}

function rulesUsing(uses: (kind: string) => boolean, library: Library): readonly NamedRule[] {
  const rules = library.editions.flatMap(({ aturan }) => aturan.filter(({ periksa }) => uses(periksa)));
  return [
    ...new Map(rules.map((rule) => [rule.id, { id: rule.id, title: ruleTitle(rule, library) }])).values(),
  ];
}

export function explainCheck(id: string, library: Library): CheckExplanation | undefined {
  const check = library.checks[id];
  if (check === undefined) return undefined;
  return {
    kind: 'check',
    id,
    asks: KIND_WORDS[id]?.[library.language] ?? check.summary,
    problems: Object.keys(check.problems),
    rules: rulesUsing((kind) => kind === id, library),
  };
}

export function explainProblem(id: string, library: Library): ProblemExplanation {
  const { checks, language } = library;
  const yields = (kind: string): boolean => Object.keys(checks[kind]?.problems ?? {}).includes(id);
  const entry = PROBLEM_ENTRIES[id];
  const own = entry === undefined ? {} : entry[language];
  const { bad, good } = entry ?? {};
  return {
    kind: 'problem',
    id,
    rules: rulesUsing(yields, library),
    ...own,
    ...(bad === undefined ? {} : { bad }),
    ...(good === undefined ? {} : { good }),
  };
}

export function explainEdition(id: string, library: Library, asOf: string): EditionExplanation | undefined {
  const rulebook = library.editions.find((one) => one.id === id);
  if (rulebook === undefined) return undefined;
  const { checks, language } = library;
  return { kind: 'edition', id, view: viewEdition({ rulebook, checks, language, asOf }) };
}
