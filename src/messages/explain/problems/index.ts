import type { ProblemEntry } from '../entry.ts';

/** The explanation of every code that needs no rule; a test finds the one that has none. */
export const PROBLEM_ENTRIES: Readonly<Record<string, ProblemEntry>> = {};
