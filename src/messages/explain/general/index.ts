import { agencyTopics } from './agency.ts';
import type { GeneralEntry } from './entry.ts';
import { rejectionTopics } from './rejections.ts';
import { resultTopics } from './results.ts';
import { writingTopics } from './writing.ts';

/** Topics that hang on no edition, by name. */
export const GENERAL_ENTRIES: Readonly<Record<string, GeneralEntry>> = {
  ...resultTopics,
  ...agencyTopics,
  ...writingTopics,
  ...rejectionTopics,
};
