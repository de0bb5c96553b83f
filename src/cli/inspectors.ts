import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { Hand, Inspectors, Outcome, WarmTask } from '../core/io.ts';
import { systemClock } from './fair-clock.ts';

/** Each may take hundreds of megabytes over a hostile file. */
const MOST = 4;

/** Megabytes of the thread's own heap; what PDFium takes is limited where it is started. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** What the thread answers: the outcome of a job, or why it failed. */
export type Answer = { readonly value: unknown } | { readonly failed: string };

const clock = systemClock();

/** How long may be waited for so much work, in milliseconds: a busy machine takes several times as long. */
function longest(patience: number): number {
  return Math.min(patience * 6, patience + 120_000);
}

/** Calls back once a job has had its time: `lost` where that was spent on it, `starved` where others had it. Gives what ends it. */
function watch(patience: number, over: (how: 'lost' | 'starved') => void): () => void {
  const span = clock.begin();
  const began = performance.now();
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const left = patience - span.spent();
    const wait = longest(patience) - (performance.now() - began);
    if (left <= 0) over('lost');
    else if (wait <= 0) over('starved');
    else timer = setTimeout(look, Math.max(20, Math.min(left, wait)));
  };
  timer = setTimeout(look, patience);
  return () => {
    clearTimeout(timer);
    span.end();
  };
}

/** Has a worker do a job; whatever ends it, or takes longer than that, loses it. */
function askWorker(worker: Worker, job: unknown, patience: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const settle = (answer: Answer | 'lost' | 'starved'): void => {
      stop();
      for (const event of ['error', 'exit']) worker.off(event, lose);
      worker.off('message', settle);
      // What a thread that was given up still has to say interests nobody, and must not end the program.
      if (typeof answer === 'string') worker.once('error', () => undefined);
      if (typeof answer !== 'string' && 'failed' in answer) reject(new Error(answer.failed));
      else resolve(answer);
    };
    const lose = (): void => settle('lost');
    const stop = watch(patience, (how) => {
      settle(how);
      void worker.terminate();
    });
    worker.once('message', settle);
    for (const event of ['error', 'exit']) worker.once(event, lose);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
    worker.postMessage(job);
  });
}

/** Threads that were given back: starting one takes longer than looking into most files. */
const idle: Worker[] = [];

/** Threads that were started ahead of their work, by what they are for. */
const warm = new Map<WarmTask, Worker>();

async function start(file: URL, task?: WarmTask): Promise<Worker> {
  const { Worker } = await import('node:worker_threads');
  return new Worker(file, { resourceLimits: LIMITS, workerData: task });
}

/** Starts a thread that gets ready without being asked. It keeps no program from ending, and one that breaks is forgotten. */
async function warmUp(file: URL, task: WarmTask): Promise<void> {
  if (availableParallelism() < 2 || warm.has(task)) return;
  const worker = await start(file, task);
  worker.unref();
  worker.on('error', () => undefined);
  worker.once('exit', () => warm.get(task) === worker && warm.delete(task));
  warm.set(task, worker);
}

function takeWarm(task: WarmTask | undefined): Worker | undefined {
  const worker = task === undefined ? undefined : warm.get(task);
  if (task !== undefined) warm.delete(task);
  return worker;
}

function hire(file: URL, task?: WarmTask): Hand {
  let worker = takeWarm(task) ?? idle.pop();
  return {
    ask: async (job, patience) => {
      // A thread that is there is asked at once: whoever asks may then be busy for long.
      worker ??= await start(file);
      worker.ref();
      try {
        return await askWorker(worker, job, patience);
      } finally {
        // A thread without work must not keep the program from ending.
        worker.unref();
      }
    },
    end: () => {
      void worker?.terminate();
      worker = undefined;
    },
    dismiss: () => {
      if (worker !== undefined) idle.push(worker);
      worker = undefined;
    },
  };
}

function endIdle(): void {
  for (const worker of idle.splice(0)) void worker.terminate();
}

/** Threads that each run the built inspector, which this file starts. */
export function inspectorsFrom(file: URL): Inspectors {
  return {
    size: Math.min(MOST, availableParallelism()),
    hire: (task) => hire(file, task),
    warmUp: (task) => void warmUp(file, task),
    endIdle,
  };
}

/** Threads that look into files; undefined where there is no build. */
export function systemInspectors(): Inspectors | undefined {
  const file = new URL('./start-inspector.cjs', import.meta.url);
  return existsSync(fileURLToPath(file)) ? inspectorsFrom(file) : undefined;
}
