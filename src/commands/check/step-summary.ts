import { appendFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from '../../core/io.ts';
import type { Report } from '../../core/report.ts';
import { githubWords } from '../../messages/formats/github.ts';
import { systemReason } from '../../messages/system.ts';
import { stepSummary } from '../../report/index.ts';

/** Most that GitHub takes as the summary of a step; it shows nothing of one that is larger. */
const LIMIT = 1024 * 1024;

/**
 * Adds to the summary of the step that GitHub runs; does nothing where none is running. The result of the check stands
 * whatever becomes of the summary, so a file that cannot be written is only said.
 */
export async function addStepSummary(report: Report, io: Io): Promise<void> {
  const named = io.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (named === '') return;
  const file = resolve(io.cwd, named);
  const words = githubWords[io.language];
  try {
    const present = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const text = await stepSummary(report, LIMIT - present);
    if (text === '') io.err(`${words.summaryFull}\n`);
    else appendFileSync(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    io.err(`${words.summaryFailed(systemReason(code, io.language))}\n`);
  }
}
