import type {
  CheckExplanation,
  EditionExplanation,
  GeneralExplanation,
  ProblemExplanation,
} from './others.ts';
import type { RuleExplanation } from './rule.ts';
import type { SectionExplanation } from './section.ts';

/** What `inovasi explain` has to say about one topic. */
export type Explanation =
  | RuleExplanation
  | SectionExplanation
  | GeneralExplanation
  | CheckExplanation
  | ProblemExplanation
  | EditionExplanation;
