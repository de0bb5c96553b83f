import { LOUDNESS, type Citation, type Diagnostic, type Report } from '../core/report.ts';
import type { Severity } from '../core/rulebook.ts';
import type { Certainty } from '../core/sourced.ts';

/** What a report knows of a rule, over all dossiers and editions in it. */
export interface RuleFacts {
  readonly id: string;
  /** What it asks, in words; absent for what was wrong while reading, which no edition asks. */
  readonly title?: string;
  readonly certainty: Certainty;
  readonly sources: readonly Citation[];
  /** The loudest that a finding of it is in this report; absent where there is none. */
  readonly loudest?: Severity;
}

function louder(left: Severity | undefined, right: Severity): Severity {
  return left !== undefined && LOUDNESS[left] >= LOUDNESS[right] ? left : right;
}

function united(left: readonly Citation[], right: readonly Citation[]): readonly Citation[] {
  const fresh = right.filter(({ id }) => !left.some((known) => known.id === id));
  return fresh.length === 0 ? left : [...left, ...fresh];
}

/** Every rule that was held against a dossier and every one behind a finding, by id in code-unit order. */
export function rulesOf(report: Report, diagnostics: readonly Diagnostic[]): readonly RuleFacts[] {
  const rules = new Map<string, RuleFacts>();
  for (const { rule: id, title, certainty, source } of report.dossiers.flatMap((one) => one.requirements)) {
    const known = rules.get(id) ?? { id, title, certainty, sources: [] };
    rules.set(id, { ...known, sources: united(known.sources, source) });
  }
  for (const { rule: id, severity, certainty, source } of diagnostics) {
    const known = rules.get(id) ?? { id, certainty, sources: source };
    rules.set(id, { ...known, loudest: louder(known.loudest, severity) });
  }
  return [...rules.values()].toSorted((left, right) => (left.id < right.id ? -1 : 1));
}
