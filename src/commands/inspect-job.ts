import { doJob, type Job } from '../inspect/job.ts';

/** The work of a thread that looks into files. */
export function inspectJob(job: unknown): Promise<unknown> {
  return doJob(job as Job);
}
