import type { Finding, ProblemCode } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import type { ProblemTable, Wording, Words } from '../words.ts';
import { agencyProblems } from './agency.ts';
import { answerProblems } from './answers.ts';
import { conflictProblems } from './conflicts.ts';
import { contentProblems } from './contents.ts';
import { dateProblems } from './dates.ts';
import { dossierProblems } from './dossier.ts';
import { evidenceProblems } from './evidence.ts';
import { fileProblems } from './files.ts';
import { historyProblems } from './history.ts';
import { identityProblems } from './identity.ts';
import { indicatorProblems } from './indicators.ts';
import { legalProblems } from './legal.ts';
import { legalTextProblems } from './legal-text.ts';
import { letterContentProblems } from './letter-contents.ts';
import { letterProblems } from './letters.ts';
import { linkProblems } from './links.ts';
import { listProblems } from './lists.ts';
import { shapeProblems, yamlProblems } from './reading.ts';
import { packageProblems } from './package.ts';
import { orderProblems } from './order.ts';
import { peopleProblems } from './people.ts';
import { privacyProblems } from './privacy.ts';
import { progressProblems } from './progress.ts';
import { proseProblems } from './prose.ts';
import { referenceProblems } from './references.ts';
import { relationProblems } from './relations.ts';
import { rulebookProblems } from './rulebook.ts';
import { testimonialProblems } from './testimonials.ts';
import { videoProblems } from './video.ts';
import { visitedProblems } from './visited.ts';

/** The words of every problem; it does not compile while one has none. */
export const problemWords = {
  ...agencyProblems,
  ...answerProblems,
  ...conflictProblems,
  ...contentProblems,
  ...dateProblems,
  ...dossierProblems,
  ...evidenceProblems,
  ...fileProblems,
  ...historyProblems,
  ...identityProblems,
  ...indicatorProblems,
  ...legalProblems,
  ...legalTextProblems,
  ...letterProblems,
  ...letterContentProblems,
  ...linkProblems,
  ...listProblems,
  ...packageProblems,
  ...orderProblems,
  ...peopleProblems,
  ...privacyProblems,
  ...progressProblems,
  ...proseProblems,
  ...referenceProblems,
  ...relationProblems,
  ...rulebookProblems,
  ...shapeProblems,
  ...testimonialProblems,
  ...videoProblems,
  ...visitedProblems,
  ...yamlProblems,
} satisfies ProblemTable<ProblemCode>;

/** A finding in words. */
export function wordingOf(finding: Finding, language: Language): Wording {
  const words = problemWords[finding.problem] as Words<Finding['args']>;
  return words[language](finding.args);
}
