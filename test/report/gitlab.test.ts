import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { renderGitlab } from '../../src/report/gitlab.ts';
import { dossierReport, REPORTS, sampleReport } from './sample.ts';
import { gitlabComplaints } from './validate.ts';

interface Issue {
  readonly fingerprint: string;
  readonly severity: string;
  readonly check_name: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issuesOf(report: Report): readonly Issue[] {
  return JSON.parse(renderGitlab(report)) as readonly Issue[];
}

describe('gitlab', () => {
  it.each(REPORTS)('%s: is as GitLab documents it, and holds every finding that counts', (_name, report) => {
    const issues = issuesOf(report);
    expect(gitlabComplaints(issues)).toEqual([]);
    const counted =
      report.diagnostics.length + report.dossiers.flatMap((dossier) => dossier.diagnostics).length;
    expect(issues).toHaveLength(counted);
    // GitLab keeps only one of two with the same fingerprint.
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(counted);
    expect(issues.map(({ check_name }) => check_name)).not.toContain('uji/dikecualikan');
  });

  it('is an empty list where nothing counts', () => {
    expect(renderGitlab(sampleReport([dossierReport({ findings: 0 })]))).toBe('[]\n');
  });

  it('names files from the top of the checkout, and tells what stops a submission from what does not', () => {
    const issues = issuesOf(sampleReport([dossierReport({ findings: 6, root: 'dinas/dosir' })]));
    expect(issues.every(({ location }) => location.path.startsWith('dinas/dosir/inovasi/antar-obat/'))).toBe(
      true,
    );
    expect(new Set(issues.map(({ severity }) => severity))).toEqual(
      new Set(['critical', 'major', 'minor', 'info']),
    );
  });

  it('keeps the fingerprint of a finding while another that is like it is waived', () => {
    const dossier = dossierReport({ findings: 0 });
    const [like] = dossierReport({ findings: 1 }).diagnostics;
    const [{ waiver } = { waiver: undefined }] = dossierReport({ findings: 1 }).waived;
    if (like === undefined || waiver === undefined) throw new Error('the sample has no finding');
    const both = { ...dossier, diagnostics: [like, { ...like, line: 9 }] };
    const first = { ...dossier, diagnostics: [{ ...like, line: 9 }], waived: [{ ...like, waiver }] };
    const [, second] = issuesOf(sampleReport([both]));
    expect(issuesOf(sampleReport([first]))[0]?.fingerprint).toBe(second?.fingerprint);
  });
});
