import { LOUDNESS, type Report } from '../../core/report.ts';
import { countedFindings, type LocatedFinding } from '../findings.ts';

/** Where the finding stands among the next steps that the report itself advises; late where it is none of them. */
function stepOf({ diagnostic, dossier }: LocatedFinding): number {
  const steps = dossier?.nextSteps ?? [];
  const index = steps.findIndex(({ requirement }) => requirement === diagnostic.requirement);
  return index < 0 ? steps.length : index;
}

/** What counts, the most pressing first: by severity, then what would stop a submission, then the advised steps. */
export function byImportance(report: Report): readonly LocatedFinding[] {
  const ranked = countedFindings(report).map((finding) => {
    const { severity, atSubmit } = finding.diagnostic;
    return { finding, rank: [-LOUDNESS[severity], -LOUDNESS[atSubmit], stepOf(finding)] as const };
  });
  return ranked
    .toSorted(
      ({ rank: left }, { rank: right }) => left[0] - right[0] || left[1] - right[1] || left[2] - right[2],
    )
    .map(({ finding }) => finding);
}
