import type { Report } from '../../core/report.ts';
import type { Severity } from '../../core/rulebook.ts';
import { githubWords } from '../../messages/formats/github.ts';
import { reportWords } from '../../messages/report.ts';
import type { LocatedFinding } from '../findings.ts';
import { workflowCommand, type CommandName } from './command.ts';
import { byImportance } from './importance.ts';

/** Annotations of each kind that GitHub shows for one step. */
const BUDGET = 10;

const COMMANDS: Readonly<Record<Severity, CommandName>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

function annotation({ diagnostic, path }: LocatedFinding): string {
  const { severity, line, column, label, rule, message, fix } = diagnostic;
  const place = { file: path, line, col: column, title: `${label} (${rule})` };
  return workflowCommand(COMMANDS[severity], place, fix === undefined ? message : `${message}\n→ ${fix}`);
}

/** What GitHub will show of each kind. Where something is left out, one notice says so and takes a place. */
function withinBudget(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const of = (severity: Severity): readonly LocatedFinding[] =>
    findings.filter(({ diagnostic }) => diagnostic.severity === severity);
  const kinds = [of('error'), of('warning'), of('info')] as const;
  const isLeft = kinds.some((kind) => kind.length > BUDGET);
  const [errors, warnings, infos] = kinds;
  return [
    ...errors.slice(0, BUDGET),
    ...warnings.slice(0, BUDGET),
    ...infos.slice(0, isLeft ? BUDGET - 1 : BUDGET),
  ];
}

/** Workflow commands for the ten most pressing findings of each kind, and how many there are in all. */
export function renderGithub(report: Report): string {
  const { language, summary } = report;
  const all = byImportance(report);
  const shown = withinBudget(all);
  const left = (severity: Severity): number =>
    all.filter(({ diagnostic }) => diagnostic.severity === severity).length -
    shown.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  const words = githubWords[language];
  const rest = { errors: left('error'), warnings: left('warning'), infos: left('info') };
  const { dossiers, errors, warnings, infos } = summary;
  return [
    ...shown.map(annotation),
    ...(shown.length === all.length
      ? []
      : [workflowCommand('notice', { title: words.title }, words.left(rest))]),
    reportWords[language].summary(dossiers, errors, warnings, infos),
    '',
  ].join('\n');
}
