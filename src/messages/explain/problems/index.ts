import type { ProblemEntry } from '../entry.ts';
import { confirmationEntries, repositoryEntries, waiverEntries } from './agency.ts';
import { fileEntries, narrativeEntries, shapeEntries } from './reading.ts';
import { rulebookEntries } from './rulebook.ts';

/** The explanation of every code that needs no rule; a test finds the one that has none. */
export const PROBLEM_ENTRIES: Readonly<Record<string, ProblemEntry>> = {
  ...shapeEntries,
  ...fileEntries,
  ...narrativeEntries,
  ...repositoryEntries,
  ...confirmationEntries,
  ...waiverEntries,
  ...rulebookEntries,
};
