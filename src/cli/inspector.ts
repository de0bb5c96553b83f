import { parentPort } from 'node:worker_threads';
import type { WarmTask } from '../core/io.ts';
import { largeBuffers } from './handed-over.ts';
import type { Answer } from './inspectors.ts';

async function answerTo(job: unknown): Promise<Answer> {
  try {
    const { inspectJob } = await import('../commands/inspect-job.ts');
    return { value: await inspectJob(job) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Does one job and tells its outcome to whoever asked. */
async function answer(job: unknown): Promise<void> {
  const outcome = await answerTo(job);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
  parentPort?.postMessage(outcome, largeBuffers(outcome));
}

async function getReady(task: WarmTask): Promise<void> {
  const { prepareFor } = await import('../commands/inspect-job.ts');
  await prepareFor(task);
}

/** Gets ready for a task, then does what the thread is asked to; `answered` is called between two jobs. */
export function serve(task: WarmTask | undefined, answered: () => void): void {
  parentPort?.on('message', (job: unknown) => {
    void answer(job).finally(() => setImmediate(answered));
  });
  if (task !== undefined) void getReady(task);
}
