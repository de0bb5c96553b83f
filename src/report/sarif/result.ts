import type { PathStep } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import { plain } from '../../core/printable.ts';
import { sharedWords } from '../../messages/formats/shared.ts';
import type { LocatedFinding } from '../findings.ts';
import { LEVELS } from './rules.ts';

/** The name that stands for the top of the checkout in every location. */
export const SOURCE_ROOT = '%SRCROOT%';

/** A path as a relative URI: every segment percent-encoded. */
export function uriOf(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(plain(segment)))
    .join('/');
}

/** A path of YAML as a JSON Pointer. */
function pointerOf(path: readonly PathStep[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Text in which no pair of brackets is taken for a link. */
function unlinked(text: string): string {
  return plain(text).replaceAll('](', '] (');
}

function locationOf({ diagnostic, path }: LocatedFinding): object {
  const { line, column, label } = diagnostic;
  const pointer = diagnostic.path === undefined ? '' : pointerOf(diagnostic.path);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), uriBaseId: SOURCE_ROOT },
      region: { startLine: line, startColumn: column },
    },
    ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: plain(pointer) }] }),
    message: { text: unlinked(label) },
  };
}

function suppressionsOf({ waiver }: LocatedFinding, language: Language): readonly object[] {
  if (waiver === undefined) return [];
  const justification = plain(sharedWords[language].waiver(waiver));
  return [{ kind: 'external', status: 'accepted', justification }];
}

/** What is said of every result of a log in the same way. */
export interface ResultContext {
  readonly language: Language;
  /** Place of each rule in the list of rules. */
  readonly indices: ReadonlyMap<string, number>;
  /** Whether the log has to say of each result whether it is suppressed. */
  readonly suppressions: boolean;
}

/** A finding as SARIF describes it. */
export function resultOf(
  finding: LocatedFinding,
  { language, indices, suppressions }: ResultContext,
): object {
  const { diagnostic, dossier, fingerprint } = finding;
  const { rule, message, fix, severity, atSubmit, certainty, section, requirement } = diagnostic;
  const text = fix === undefined ? message : `${message}\n→ ${fix}`;
  return {
    ruleId: rule,
    ruleIndex: indices.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: unlinked(text) },
    locations: [locationOf(finding)],
    partialFingerprints: { 'inovasi/v1': fingerprint },
    ...(suppressions ? { suppressions: suppressionsOf(finding, language) } : {}),
    properties: {
      ...(dossier === undefined ? {} : { dossier: plain(dossier.slug), edition: dossier.edition }),
      ...(section === null ? {} : { section }),
      ...(requirement === undefined ? {} : { requirement }),
      atSubmit: LEVELS[atSubmit],
      certainty,
      ...(diagnostic.fixable === true ? { fixable: true } : {}),
    },
  };
}
