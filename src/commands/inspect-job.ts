import type { WarmTask } from '../core/io.ts';
import type { Job } from '../inspect/job.ts';

/** A thread does one job after the other. */
const shelf = {};

/** The work of a thread that looks into files, or reads them for the annexes. */
export async function inspectJob(job: unknown): Promise<unknown> {
  const { isAnnexJob, readAnnex } = await import('../media/annex.ts');
  if (!isAnnexJob(job)) return (await import('../inspect/job.ts')).doJob(job as Job);
  const { pngDots } = await import('../pdf/images/png.ts');
  return readAnnex(job, { readPng: pngDots, shelf });
}

/** What a thread loads before it is asked for anything. */
const PREPARATIONS: Readonly<Record<WarmTask, () => Promise<unknown>>> = {
  annexes: async () => {
    const { loadParser } = await import('../media/source.ts');
    await Promise.all([loadParser(), import('../media/annex.ts'), import('../pdf/images/png.ts')]);
  },
};

/** Gets ready for one kind of work. */
export async function prepareFor(task: WarmTask): Promise<void> {
  await PREPARATIONS[task]();
}
