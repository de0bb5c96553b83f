import { isFixable, type Finding, type Place, type Position } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Citation, Diagnostic } from '../core/report.ts';
import type { Severity } from '../core/rulebook.ts';
import type { Certainty } from '../core/sourced.ts';
import { labelWords } from '../messages/engine/labels.ts';
import { wordingOf } from '../messages/problems/index.ts';
import { readingSeverity } from './severity.ts';

/** A finding that belongs to no single dossier: of the repository, of a rulebook, of dossiers seen together. */
export interface SharedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly source: readonly Citation[];
  readonly about: 'agency' | 'rulebook' | 'repository';
}

type Locate = (place: Place) => Position;

/** Puts a shared finding into words and finds its line. */
export function sharedDiagnostic(shared: SharedFinding, locate: Locate, language: Language): Diagnostic {
  const { finding, severity, certainty, source, about } = shared;
  const { message, fix } = wordingOf(finding, language);
  return {
    rule: finding.problem,
    problem: finding.problem,
    section: null,
    severity,
    atSubmit: severity,
    message,
    ...(fix === undefined ? {} : { fix }),
    ...(isFixable(finding) ? { fixable: true } : {}),
    file: finding.at.file,
    ...locate(finding.at),
    ...(finding.at.path === undefined ? {} : { path: finding.at.path }),
    label: labelWords[language][about],
    certainty,
    source,
  };
}

/** What was wrong while reading the repository's own files or a rulebook: the tool's contract stands behind it. */
export function diagnoseShared(
  problems: readonly Finding[],
  about: SharedFinding['about'],
  locate: Locate,
  language: Language,
): readonly Diagnostic[] {
  return problems.map((finding) => {
    const severity = readingSeverity(finding.problem);
    const place = about === 'agency' && finding.at.file.startsWith('inovasi') ? 'repository' : about;
    const shared = { finding, severity, certainty: 'kontrak', source: [], about: place } as const;
    return sharedDiagnostic(shared, locate, language);
  });
}
