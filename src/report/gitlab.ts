import { escapeSteering, plain } from '../core/printable.ts';
import type { Diagnostic, Report } from '../core/report.ts';
import { countedFindings, type LocatedFinding } from './findings.ts';

type GitlabSeverity = 'info' | 'minor' | 'major' | 'critical';

/** What would stop a submission stands above what would not; nothing is a `blocker`, which none of ours would mean. */
function severityOf({ severity, atSubmit }: Diagnostic): GitlabSeverity {
  if (severity === 'error') return 'critical';
  if (severity === 'warning') return 'major';
  return atSubmit === 'error' ? 'minor' : 'info';
}

function issueOf({ diagnostic, path, fingerprint }: LocatedFinding): object {
  const { message, fix, label, rule, line } = diagnostic;
  const said = fix === undefined ? message : `${message} → ${fix}`;
  return {
    description: plain(`${label}: ${said}`),
    check_name: rule,
    fingerprint,
    severity: severityOf(diagnostic),
    location: { path: plain(path), lines: { begin: line } },
  };
}

/** GitLab Code Quality: a list of what counts, empty where nothing does. */
export function renderGitlab(report: Report): string {
  return `${escapeSteering(JSON.stringify(countedFindings(report).map(issueOf), null, 2))}\n`;
}
