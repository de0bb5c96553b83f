import type { RuleEntry } from '../entry.ts';
import { answerRules } from './answers.ts';
import { dateRules } from './dates.ts';
import { eligibilityRules } from './eligibility.ts';
import { evidenceRules } from './evidence.ts';
import { identityRules } from './identity.ts';
import { integrityRules } from './integrity.ts';
import { letterRules } from './letters.ts';
import { orderRules } from './order.ts';
import { relationRules } from './relations.ts';

/** The explanation of every rule by its id; a test finds the rule of an edition that has none. */
export const RULE_ENTRIES: Readonly<Record<string, RuleEntry>> = {
  ...identityRules,
  ...dateRules,
  ...answerRules,
  ...evidenceRules,
  ...letterRules,
  ...eligibilityRules,
  ...integrityRules,
  ...orderRules,
  ...relationRules,
};
