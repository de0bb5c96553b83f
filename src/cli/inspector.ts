import { parentPort } from 'node:worker_threads';
import type { Answer } from './inspectors.ts';

const { inspectJob } = await import('../commands/inspect-job.ts');

async function answerTo(job: unknown): Promise<Answer> {
  try {
    return { value: await inspectJob(job) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Bytes from which handing memory over is worth more than copying it. */
const LARGE = 1 << 16;

/** The large pieces of memory in an answer: they are handed over, so that no file is there twice. */
function largeBuffers(answer: unknown): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!ArrayBuffer.isView(value)) Object.values(value).forEach(gather);
    else if (value.buffer instanceof ArrayBuffer && value.buffer.byteLength >= LARGE) found.add(value.buffer);
  };
  gather(answer);
  return [...found];
}

parentPort?.on('message', (job: unknown) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
  void answerTo(job).then((answer) => parentPort?.postMessage(answer, largeBuffers(answer)));
});
