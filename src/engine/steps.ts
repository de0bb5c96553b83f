import {
  LOUDNESS,
  type Diagnostic,
  type Requirement,
  type SectionReadiness,
  type Step,
} from '../core/report.ts';

const MOST = 5;

/**
 * The cheapest things to do next: what blocks submission first, the least work first, the heaviest section first.
 * One step per requirement.
 */
export function nextSteps(
  diagnostics: readonly Diagnostic[],
  requirements: readonly Requirement[],
  sections: readonly SectionReadiness[],
): readonly Step[] {
  const effort = new Map(requirements.map((requirement) => [requirement.id, requirement.effort]));
  const weight = new Map(sections.map((section) => [section.id, section.weight ?? 0]));
  const rank = (diagnostic: Diagnostic): readonly number[] => [
    -LOUDNESS[diagnostic.atSubmit],
    effort.get(diagnostic.requirement ?? '') ?? 1,
    -(weight.get(diagnostic.section ?? '') ?? 0),
  ];
  const ordered = diagnostics.toSorted((left, right) => {
    const [ours, theirs] = [rank(left), rank(right)];
    const difference = ours.findIndex((value, index) => value !== theirs[index]);
    return difference < 0 ? 0 : (ours[difference] ?? 0) - (theirs[difference] ?? 0);
  });
  const seen = new Set<string>();
  return ordered
    .filter(({ requirement, rule, file }) => {
      const key = requirement ?? `${rule} ${file}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, MOST)
    .map(({ requirement, rule, fix, message, file, line }) => ({
      requirement: requirement ?? rule,
      text: fix ?? message,
      file,
      line,
    }));
}
