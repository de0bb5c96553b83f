import type { Explanation } from './explanation.ts';
import { topicsNamed, type Library, type Topic } from './library.ts';
import { explainCheck, explainEdition, explainGeneral, explainProblem } from './others.ts';
import { explainRule } from './rule.ts';
import { explainSection } from './section.ts';

const EXPLAINERS: {
  readonly [K in Topic['kind']]: (id: string, library: Library, asOf: string) => Explanation | undefined;
} = {
  rule: explainRule,
  section: explainSection,
  general: explainGeneral,
  check: explainCheck,
  problem: explainProblem,
  edition: explainEdition,
};

/** Everything that a word means, explained; empty where it means nothing. */
export function explain(word: string, library: Library, asOf: string): readonly Explanation[] {
  const found = topicsNamed(word, library).flatMap(
    ({ kind, id }) => EXPLAINERS[kind](id, library, asOf) ?? [],
  );
  // A code that only one rule yields is that rule's business.
  const rules = found.flatMap((one) => (one.kind === 'problem' && one.rules.length === 1 ? one.rules : []));
  return [...found, ...rules.flatMap(({ id }) => explainRule(id, library) ?? [])];
}

export type { Explanation };
export { nearestTopic, type Library } from './library.ts';
export { explanationPage } from './pages/index.ts';
export { explanationDocs } from './pages/docs.ts';
export { topicListPage } from './pages/list.ts';
