import type { Workspace } from '../core/dossier.ts';
import type { Place, Position } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Diagnostic } from '../core/report.ts';
import { examineAcross, type Entrant } from '../engine/across.ts';
import { diagnoseShared } from '../engine/shared.ts';
import type { Examined } from './examine.ts';

/** Problems of a rulebook carry their line with them. */
function asWritten({ line = 1, column = 1 }: Place): Position {
  return { line, column };
}

/**
 * What is wrong when the examined dossiers are seen beside the others of their repository. What the others would have
 * wrong without them is not told.
 */
function acrossDiagnostics(
  workspace: Workspace,
  examined: readonly Entrant[],
  others: readonly Entrant[],
  language: Language,
): readonly Diagnostic[] {
  const all = [...examined, ...others].sort((one, other) => (one.dossier.slug < other.dossier.slug ? -1 : 1));
  const found = (entrants: readonly Entrant[]): readonly Diagnostic[] =>
    examineAcross(entrants, workspace.locate, language);
  const without = new Set(found(others).map((one) => JSON.stringify(one)));
  return found(all).filter((one) => !without.has(JSON.stringify(one)));
}

/** What concerns a repository and its rulebooks rather than one dossier; `others` are known but not examined. */
export function sharedDiagnostics(
  workspace: Workspace,
  examined: readonly Examined[],
  language: Language,
  others: readonly Entrant[] = [],
): readonly Diagnostic[] {
  const rulebooks = [...new Set(examined.map(({ rulebook }) => rulebook))];
  return [
    ...diagnoseShared(workspace.problems, 'agency', workspace.locate, language),
    ...rulebooks.flatMap(({ problems }) => diagnoseShared(problems, 'rulebook', asWritten, language)),
    ...acrossDiagnostics(workspace, examined, others, language),
  ];
}
