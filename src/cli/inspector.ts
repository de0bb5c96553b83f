import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { WarmTask } from '../core/io.ts';
import { largeBuffers } from './handed-over.ts';
import type { Answer } from './inspectors.ts';

// Node 22 and later keep compiled code between runs, for each thread that asks.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
const { inspectJob, prepareFor } = await import('../commands/inspect-job.ts');

async function answerTo(job: unknown): Promise<Answer> {
  try {
    return { value: await inspectJob(job) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (job: unknown) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
  void answerTo(job).then((answer) => parentPort?.postMessage(answer, largeBuffers(answer)));
});

if (workerData !== undefined) await prepareFor(workerData as WarmTask);
