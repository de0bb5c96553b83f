import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { Hand, Inspectors, Outcome } from '../core/io.ts';

/** Each may take hundreds of megabytes over a hostile file. */
const MOST = 4;

/** Megabytes of the thread's own heap; what PDFium takes is limited where it is started. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** What the thread answers: the outcome of a job, or why it failed. */
export type Answer = { readonly value: unknown } | { readonly failed: string };

/** Has a worker do a job; whatever ends it, or takes longer than that, loses it. */
function askWorker(worker: Worker, job: unknown, patience: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const settle = (answer: Answer | 'lost'): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      // What a thread that was given up still has to say interests nobody, and must not end the program.
      worker.on('error', () => undefined);
      if (answer !== 'lost' && 'failed' in answer) reject(new Error(answer.failed));
      else resolve(answer);
    };
    const timer = setTimeout(() => {
      settle('lost');
      void worker.terminate();
    }, patience);
    worker.once('message', settle);
    worker.once('error', () => settle('lost'));
    worker.once('exit', () => settle('lost'));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
    worker.postMessage(job);
  });
}

function hire(file: URL): Hand {
  let worker: Worker | undefined;
  return {
    ask: async (job, patience) => {
      const threads = await import('node:worker_threads');
      worker ??= new threads.Worker(file, { resourceLimits: LIMITS });
      return askWorker(worker, job, patience);
    },
    dismiss: () => {
      void worker?.terminate();
    },
  };
}

/** Threads that look into files, each running the built inspector; undefined where there is no build. */
export function systemInspectors(): Inspectors | undefined {
  const file = new URL('./inspector.js', import.meta.url);
  if (!existsSync(fileURLToPath(file))) return undefined;
  return { size: Math.min(MOST, availableParallelism()), hire: () => hire(file) };
}
