import { parentPort, workerData } from 'node:worker_threads';
import type { Chunk } from '../commands/check/examine-chunk.ts';
import { systemInspectors } from './inspectors.ts';

/** Examines the dossiers that the thread was started with, and answers with their reports. */
export async function serve(): Promise<void> {
  const { examineChunk } = await import('../commands/check/examine-chunk.ts');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
  parentPort?.postMessage(await examineChunk(workerData as Chunk, systemInspectors()));
}
