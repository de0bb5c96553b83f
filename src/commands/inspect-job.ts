import { doJob, type Job } from '../inspect/job.ts';

/** The work of a thread that looks into files, or reads them for the annexes. */
export async function inspectJob(job: unknown): Promise<unknown> {
  const { isAnnexJob, readAnnex } = await import('../media/annex.ts');
  return isAnnexJob(job) ? readAnnex(job) : doJob(job as Job);
}
