import { doJob, type Job } from '../inspect/job.ts';

/** A thread does one job after the other. */
const shelf = {};

/** The work of a thread that looks into files, or reads them for the annexes. */
export async function inspectJob(job: unknown): Promise<unknown> {
  const { isAnnexJob, readAnnex } = await import('../media/annex.ts');
  if (!isAnnexJob(job)) return doJob(job as Job);
  const { pngDots } = await import('../pdf/images/png.ts');
  return readAnnex(job, { readPng: pngDots, shelf });
}
