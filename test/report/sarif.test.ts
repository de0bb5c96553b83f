import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { plain } from '../../src/core/printable.ts';
import { RULE_ENTRIES } from '../../src/messages/explain/rules/index.ts';
import { renderSarif } from '../../src/report/sarif/index.ts';
import { diagnostic, dossierReport, REPORTS, sampleReport } from './sample.ts';
import { sarifComplaints } from './validate.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region: { readonly startLine: number; readonly startColumn: number };
    };
  }[];
}

interface Run {
  readonly automationDetails: { readonly id: string };
  readonly originalUriBaseIds: Readonly<Record<string, unknown>>;
  readonly results: readonly Result[];
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly shortDescription: { readonly text: string };
        readonly help: { readonly text: string; readonly markdown: string };
        readonly defaultConfiguration: { readonly level: string };
        readonly properties: { readonly tags: readonly string[] };
      }[];
    };
  };
}

function runsOf(report: Report): readonly Run[] {
  return (JSON.parse(renderSarif(report)) as { readonly runs: readonly Run[] }).runs;
}

const NO_RUN: Run = {
  automationDetails: { id: '' },
  originalUriBaseIds: {},
  results: [],
  tool: { driver: { rules: [] } },
};

function placesOf({ locations }: Result) {
  return locations.map(({ physicalLocation }) => physicalLocation);
}

function resultsOf(report: Report): readonly Result[] {
  return runsOf(report).flatMap(({ results }) => results);
}

function uriOf(result: Result | undefined): string | undefined {
  return result?.locations[0]?.physicalLocation.artifactLocation.uri;
}

function marksOf(report: Report): readonly (string | undefined)[] {
  return resultsOf(report).map(({ partialFingerprints }) => partialFingerprints['inovasi/v1']);
}

const [, one] = REPORTS[1] ?? [];
const [, odd] = REPORTS[3] ?? [];
const [, several] = REPORTS[4] ?? [];

describe('sarif', () => {
  it.each(REPORTS)('%s: passes the schema of SARIF 2.1.0', (_name, report) => {
    expect(sarifComplaints(JSON.parse(renderSarif(report)))).toEqual([]);
  });

  it.each(REPORTS)(
    '%s: holds every finding with a place, a rule with help and a fingerprint of its own',
    (_name, report) => {
      const [run = NO_RUN] = runsOf(report);
      const dossiers = report.dossiers.flatMap(({ diagnostics, waived }) => [...diagnostics, ...waived]);
      expect(run.results).toHaveLength(report.diagnostics.length + dossiers.length);
      const { rules } = run.tool.driver;
      expect(run.results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(
        run.results.map(({ ruleId }) => ruleId),
      );
      for (const { artifactLocation, region } of run.results.flatMap(placesOf)) {
        expect(artifactLocation.uri).toMatch(/^[A-Za-z0-9%._~!*'()/-]+$/);
        expect(run.originalUriBaseIds).toHaveProperty([artifactLocation.uriBaseId]);
        expect(region.startLine).toBeGreaterThan(0);
      }
      expect(run.results.filter((result) => placesOf(result).length !== 1)).toEqual([]);
      for (const { shortDescription, help, properties } of rules) {
        expect([shortDescription.text, help.text, help.markdown]).not.toContain('');
        expect(properties.tags.length).toBeLessThanOrEqual(10);
      }
      const marks = marksOf(report);
      expect(new Set(marks).size).toBe(marks.length);
    },
  );

  it('says of a waived finding that it is suppressed, and why', () => {
    const suppressed = resultsOf(one as Report).filter(({ suppressions }) => suppressions?.length === 1);
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(['uji/dikecualikan']);
    expect(suppressed[0]?.suppressions?.[0]?.justification).toContain('alarm palsu');
    // Where one result says so, all do.
    expect(resultsOf(one as Report).every(({ suppressions }) => suppressions !== undefined)).toBe(true);
    expect(resultsOf(sampleReport([], 2)).every(({ suppressions }) => suppressions === undefined)).toBe(true);
  });

  it('points a finding without a file at the dossier’s or the agency’s own', () => {
    const dossier = dossierReport({ findings: 5, root: 'dinas a/dosir' });
    const uris = resultsOf({ ...sampleReport([dossier], 1) }).map(uriOf);
    expect(uris).toContain('dinas%20a/dosir/inovasi/antar-obat/inovasi.yaml');
    expect(uris).toContain('instansi.yaml');
  });

  it('points at a file where a folder is meant', () => {
    const dossier = dossierReport({ findings: 0 });
    const file = 'inovasi/antar-obat/testimoni';
    const report = sampleReport([{ ...dossier, diagnostics: [{ ...diagnostic(0, 'x'), file }] }]);
    expect(resultsOf(report).map(uriOf)).toEqual(['inovasi/antar-obat/inovasi.yaml']);
  });

  it('encodes addresses so that they decode to the path', () => {
    for (const result of resultsOf(odd as Report)) {
      const uri = uriOf(result) ?? '';
      expect(new URL(uri, 'https://contoh.example/akar/').pathname).toBe(`/akar/${uri}`);
      expect(decodeURIComponent(uri)).toBe(plain(decodeURIComponent(uri)));
    }
  });

  it('keeps fingerprints where lines and words change, and where the language does', () => {
    const moved = dossierReport({ findings: 1 });
    const before = marksOf(sampleReport([moved]));
    const diagnostics = moved.diagnostics.map((each) => ({
      ...each,
      line: each.line + 7,
      message: 'Lain',
      column: 4,
    }));
    expect(marksOf({ ...sampleReport([{ ...moved, diagnostics }]), language: 'en' })).toEqual(before);
    const other = moved.diagnostics.map((each) => ({ ...each, path: ['daftar', 1] }));
    expect(marksOf(sampleReport([{ ...moved, diagnostics: other }]))[0]).not.toBe(before[0]);
  });

  it('tells twins of different dossiers and repositories apart', () => {
    const marks = marksOf(several as Report);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('keeps to what GitHub takes: at most 25,000 results in a run, each run of a category of its own', () => {
    const runs = runsOf(sampleReport([dossierReport({ findings: 25_001 })]));
    expect(runs.map(({ results }) => results.length)).toEqual([25_000, 2]);
    expect(runs.map(({ automationDetails: { id } }) => id)).toEqual(['inovasi/draft/', 'inovasi/draft/2/']);
  });

  it('explains a rule with what it asks, why, and what to do', () => {
    const dossier = dossierReport({ findings: 1 });
    const rule = 'usia/terlalu-muda';
    const diagnostics = dossier.diagnostics.map((one) => ({ ...one, rule }));
    const [run = NO_RUN] = runsOf(sampleReport([{ ...dossier, diagnostics }]));
    const { help } = run.tool.driver.rules.find(({ id }) => id === rule) ?? { help: undefined };
    const { asks, why, fix } = RULE_ENTRIES[rule]?.id ?? { asks: '?', why: '?', fix: '?' };
    expect(help?.text).toContain(
      `${asks}\nMengapa: ${why}\nYang dilakukan: ${fix}\nKeyakinan atas aturan ini:`,
    );
    expect(help?.text).toContain('- Teks biasa https://contoh.go.id/pedoman?a=1&b=2');
    expect(help?.text).toContain(`Selengkapnya: inovasi explain ${rule}\n`);
    expect(help?.markdown).toContain('**Mengapa:** ');
  });

  it('names what no edition asks by what it is about', () => {
    const rule = 'berkas/bukan-utf8';
    const [found] = sampleReport([], 1).diagnostics;
    if (found === undefined) throw new Error('the sample has no finding');
    const [run = NO_RUN] = runsOf({ ...sampleReport([]), diagnostics: [{ ...found, rule }] });
    expect(run.tool.driver.rules.map(({ shortDescription }) => shortDescription.text)).toEqual([
      'Berkas teks tersimpan sebagai UTF-8',
    ]);
  });

  it('has a run where there is nothing to say', () => {
    expect(runsOf(sampleReport([])).map(({ results }) => results)).toEqual([[]]);
  });
});
