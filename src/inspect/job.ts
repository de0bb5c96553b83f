import type { FileFacts } from '../core/file-facts.ts';
import { hashFile, type Hashed } from './hash.ts';
import { glanceAtFile, lookAtFile } from './look.ts';

/** One piece of looking into a file; plain data, so that it can be handed to a thread. */
export type Job =
  | { readonly step: 'hash'; readonly path: string }
  | { readonly step: 'look'; readonly path: string; readonly hashed: Hashed }
  | { readonly step: 'glance'; readonly path: string; readonly hashed: Hashed };

function outcomeOf(job: Job): Promise<Hashed | FileFacts | undefined> {
  if (job.step === 'hash') return hashFile(job.path);
  if (job.step === 'look') return lookAtFile(job.path, job.hashed);
  return glanceAtFile(job.path, job.hashed, 'too-costly');
}

/** Does a job; undefined where the file cannot be read, or is none. */
export async function doJob(job: Job): Promise<Hashed | FileFacts | undefined> {
  try {
    return await outcomeOf(job);
  } catch (error) {
    // What the system refuses is nobody's damage; anything else is a fault of ours.
    if (typeof (error as NodeJS.ErrnoException).syscall === 'string') return undefined;
    throw error;
  }
}
