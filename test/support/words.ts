import type { Finding } from '../../src/core/finding.ts';
import type { Language } from '../../src/core/language.ts';
import { answerProblems } from '../../src/messages/problems/answers.ts';
import { dateProblems } from '../../src/messages/problems/dates.ts';
import { fileProblems } from '../../src/messages/problems/files.ts';
import { historyProblems } from '../../src/messages/problems/history.ts';
import { identityProblems } from '../../src/messages/problems/identity.ts';
import { indicatorProblems } from '../../src/messages/problems/indicators.ts';
import { letterProblems } from '../../src/messages/problems/letters.ts';
import { linkProblems } from '../../src/messages/problems/links.ts';
import { listProblems } from '../../src/messages/problems/lists.ts';
import { referenceProblems } from '../../src/messages/problems/references.ts';
import { videoProblems } from '../../src/messages/problems/video.ts';
import type { Wording } from '../../src/messages/words.ts';

export const LANGUAGES: readonly Language[] = ['id', 'en'];

const TABLE = {
  ...answerProblems,
  ...dateProblems,
  ...fileProblems,
  ...historyProblems,
  ...identityProblems,
  ...indicatorProblems,
  ...letterProblems,
  ...linkProblems,
  ...listProblems,
  ...referenceProblems,
  ...videoProblems,
} as unknown as Readonly<Record<string, Readonly<Record<Language, (args: unknown) => Wording>>>>;

/** The words of a finding that a check kind yields. */
export function problemWords(finding: Finding, language: Language): Wording {
  const words = TABLE[finding.problem];
  if (words === undefined) throw new Error(`no words for ${finding.problem}`);
  return words[language](finding.args);
}
