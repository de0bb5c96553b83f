import type { Workspace } from '../core/dossier.ts';
import type { Place, Position } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Diagnostic } from '../core/report.ts';
import { examineAcross } from '../engine/across.ts';
import { diagnoseShared } from '../engine/shared.ts';
import type { Examined } from './examine.ts';

/** Problems of a rulebook carry their line with them. */
function asWritten({ line = 1, column = 1 }: Place): Position {
  return { line, column };
}

/** What concerns a repository and its rulebooks rather than one dossier. */
export function sharedDiagnostics(
  workspace: Workspace,
  examined: readonly Examined[],
  language: Language,
): readonly Diagnostic[] {
  const rulebooks = [...new Set(examined.map(({ rulebook }) => rulebook))];
  return [
    ...diagnoseShared(workspace.problems, 'agency', workspace.locate, language),
    ...rulebooks.flatMap(({ problems }) => diagnoseShared(problems, 'rulebook', asWritten, language)),
    ...examineAcross(examined, workspace.locate, language),
  ];
}
