import { escapeSteering, plain } from '../../core/printable.ts';
import type { Report } from '../../core/report.ts';
import { sarifWords } from '../../messages/formats/sarif.ts';
import { allFindings, inCheckout, type LocatedFinding } from '../findings.ts';
import { rulesOf } from '../rules.ts';
import { resultOf, SOURCE_ROOT } from './result.ts';
import { descriptorOf } from './rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Most results that GitHub accepts in one run; it refuses the whole file where one has more. */
const RESULTS_PER_RUN = 25_000;

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** What a reader of the log has to know of the check itself. */
function factsOf(report: Report): object {
  const { stage, asOf, agency, summary } = report;
  const dossiers = report.dossiers.map(({ root, path, edition, rulebookVersion }) => ({
    path: plain(inCheckout(root, path)),
    edition,
    rulebookVersion,
  }));
  return { stage, asOf, agency: plain(agency), summary, dossiers };
}

function runOf(report: Report, findings: readonly LocatedFinding[], part: number): object {
  const { language, stage, tool } = report;
  const rules = rulesOf(
    report,
    findings.map(({ diagnostic }) => diagnostic),
  );
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  // A log says of every result whether it is suppressed, or of none.
  const suppressions = findings.some(({ waiver }) => waiver !== undefined);
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        language,
        rules: rules.map((rule) => descriptorOf(rule, language)),
      },
    },
    automationDetails: { id: `inovasi/${stage}/${part === 0 ? '' : `${part + 1}/`}` },
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: sarifWords[language].sourceRoot } } },
    invocations: [{ executionSuccessful: true }],
    results: findings.map((finding) => resultOf(finding, { language, indices, suppressions })),
    properties: factsOf(report),
  };
}

/** SARIF 2.1.0: every finding with a place and a lasting fingerprint, waived ones as suppressed results. */
export function renderSarif(report: Report): string {
  const runs = chunks(allFindings(report), RESULTS_PER_RUN).map((part, index) => runOf(report, part, index));
  return `${escapeSteering(JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs }, null, 2))}\n`;
}
