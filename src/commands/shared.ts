import type { Workspace } from '../core/dossier.ts';
import type { Finding, Place, Position } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Diagnostic } from '../core/report.ts';
import { examineAcross, type Entrant } from '../engine/across.ts';
import { diagnoseShared } from '../engine/shared.ts';
import { waiverFindings } from '../engine/waivers.ts';
import { ROOT_FILE } from '../dossier/workspace.ts';
import type { Examined } from './check/examine.ts';

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

/** What is wrong with what the agency confirmed or accepts; the same in several editions is one finding. */
function agencyFindings(
  workspace: Workspace,
  checked: readonly Examined[],
  asOf: string,
): readonly Finding[] {
  const { agency, slugs } = workspace;
  const all = [
    ...checked.flatMap((examined) => examined.agencyFindings),
    ...waiverFindings(agency.pengecualian ?? [], { file: ROOT_FILE, slugs, checked, asOf }),
  ];
  return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** The day and the language of the run, and the dossiers that are known but not examined. */
interface Occasion {
  readonly asOf: string;
  readonly language: Language;
  readonly others?: readonly Entrant[];
}

/** What concerns a repository and its rulebooks rather than one dossier. */
export function sharedDiagnostics(
  workspace: Workspace,
  examined: readonly Examined[],
  occasion: Occasion,
): readonly Diagnostic[] {
  const { asOf, language, others = [] } = occasion;
  const rulebooks = [...new Set(examined.map(({ rulebook }) => rulebook))];
  const own = [...workspace.problems, ...agencyFindings(workspace, examined, asOf)];
  return [
    ...diagnoseShared(own, 'agency', workspace.locate, language),
    ...rulebooks.flatMap(({ problems }) => diagnoseShared(problems, 'rulebook', asWritten, language)),
    ...acrossDiagnostics(workspace, examined, others, language),
  ];
}
