import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Crew } from '../core/io.ts';

/** More threads than this only wait for the disk. */
const MOST = 7;

/**
 * Megabytes that live long in one thread: one dossier at a time and its packed reports. Without a limit V8 lets garbage
 * lie until it has three times as much; a thread that does need more ends, and its work is done here.
 */
const HEAP = 96;

/** Threads besides this one, each running the built worker; undefined where there is no second core or no build. */
export function systemCrew(): Crew | undefined {
  const size = Math.min(MOST, availableParallelism() - 1);
  const file = new URL('./start-worker.cjs', import.meta.url);
  if (size < 1 || !existsSync(fileURLToPath(file))) return undefined;
  return {
    size,
    run: async (job) => {
      const { Worker } = await import('node:worker_threads');
      return new Promise((resolve, reject) => {
        const worker = new Worker(file, {
          workerData: job,
          resourceLimits: { maxOldGenerationSizeMb: HEAP },
        });
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('worker ended without an answer')));
      });
    },
  };
}
