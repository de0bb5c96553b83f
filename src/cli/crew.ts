import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Crew } from '../core/io.ts';

/** More threads than this only wait for the disk. */
const MOST = 7;

/** Threads besides this one, each running the built worker; undefined where there is no second core or no build. */
export function systemCrew(): Crew | undefined {
  const size = Math.min(MOST, availableParallelism() - 1);
  const file = new URL('./worker.js', import.meta.url);
  if (size < 1 || !existsSync(fileURLToPath(file))) return undefined;
  return {
    size,
    run: async (job) => {
      const { Worker } = await import('node:worker_threads');
      return new Promise((resolve, reject) => {
        const worker = new Worker(file, { workerData: job });
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('worker ended without an answer')));
      });
    },
  };
}
