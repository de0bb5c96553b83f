import type { Report } from '../../core/report.ts';
import { junitWords } from '../../messages/formats/junit.ts';
import { allFindings, byDossier, inCheckout, type LocatedFinding } from '../findings.ts';
import { casesOf, failureOf, type TestCase } from './cases.ts';
import { attributes, textElement } from './xml.ts';

interface Suite {
  readonly name: string;
  readonly package: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly cases: readonly TestCase[];
}

function caseLines({ classname, name, outcome }: TestCase): readonly string[] {
  const open = `    <testcase${attributes({ classname, name, time: 0 })}`;
  if (outcome.kind === 'passed') return [`${open}/>`];
  const { message } = outcome;
  // Some readers show the attribute, others the text: each gets all it can show.
  const inner =
    outcome.kind === 'skipped'
      ? textElement('skipped', { message }, message)
      : textElement('failure', { type: outcome.type, message }, outcome.text);
  return [`${open}>`, `      ${inner}`, '    </testcase>'];
}

function suiteLines(suite: Suite, id: number, { asOf }: Report): readonly string[] {
  const count = (kind: TestCase['outcome']['kind']): number =>
    suite.cases.filter(({ outcome }) => outcome.kind === kind).length;
  const head = {
    id,
    name: suite.name,
    package: suite.package,
    // The day the report speaks of; a clock would make every run differ.
    timestamp: `${asOf}T00:00:00`,
    hostname: 'localhost',
    tests: suite.cases.length,
    failures: count('failed'),
    errors: 0,
    skipped: count('skipped'),
    time: 0,
  };
  return [
    `  <testsuite${attributes(head)}>`,
    '    <properties>',
    ...Object.entries(suite.properties).map(
      ([name, value]) => `      <property${attributes({ name, value })}/>`,
    ),
    '    </properties>',
    ...suite.cases.flatMap(caseLines),
    '    <system-out/>',
    '    <system-err/>',
    '  </testsuite>',
  ];
}

function dossierSuites(report: Report, of: ReturnType<typeof byDossier>): readonly Suite[] {
  const { language, stage, tool } = report;
  return report.dossiers.map((dossier) => {
    return {
      name: inCheckout(dossier.root, dossier.path),
      package: dossier.edition,
      properties: {
        title: dossier.title,
        edition: dossier.editionName,
        rulebook: dossier.rulebookVersion,
        stage,
        inovasi: tool.version,
      },
      cases: casesOf(dossier, of(dossier), language),
    };
  });
}

/** What belongs to no dossier: one case, so that it passes where there is nothing and can be followed from run to run. */
function repositorySuite(report: Report, mine: readonly LocatedFinding[]): Suite {
  const words = junitWords[report.language];
  const outcome = mine.length === 0 ? ({ kind: 'passed' } as const) : failureOf(mine, report.language);
  return {
    name: words.repository,
    package: 'inovasi',
    properties: { agency: report.agency, stage: report.stage, inovasi: report.tool.version },
    cases: [{ classname: words.repository, name: words.repositoryCase, outcome }],
  };
}

/** JUnit XML: a suite for each dossier and one for the repository; each requirement is a case, met ones too. */
export function renderJunit(report: Report): string {
  const of = byDossier(allFindings(report));
  const suites = [...dossierSuites(report, of), repositorySuite(report, of(undefined))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suites.flatMap((suite, id) => suiteLines(suite, id, report)),
    '</testsuites>',
    '',
  ].join('\n');
}
