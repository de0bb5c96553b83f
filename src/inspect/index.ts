import { statSync } from 'node:fs';
import type { FactsMemory, FileState } from '../cache/facts.ts';
import type { FileFacts } from '../core/file-facts.ts';
import type { Inspectors } from '../core/io.ts';
import { openDesk, type Desk } from './desk.ts';
import type { Hashed } from './hash.ts';

/** A file to look into. */
export interface Subject {
  /** Absolute. Links are followed; whether one may be is for the caller to say. */
  readonly path: string;
  /** Bytes, as the caller saw them. */
  readonly size: number;
}

/** What looking into files may use. */
export interface InspectTools {
  /** Threads; without them it is done here, and a hostile file may take long. */
  readonly inspectors?: Inspectors | undefined;
  /** What earlier runs found out. */
  readonly memory?: FactsMemory | undefined;
  /** By how much the limits of time are stretched or cut; 1 where absent. */
  readonly patience?: number;
  /** Called after each file with how many are done. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
}

/** Larger files are not read at all. */
export const MOST_BYTES = 4 * 1024 ** 3;

/** Milliseconds that reading or looking may take, and what each byte adds to it on a slow disk. */
const HASHING = { base: 10_000, perByte: 1 / 2000 };
const LOOKING = { base: 15_000, perByte: 1 / 10_000 };

interface Work {
  readonly desk: Desk;
  readonly memory: FactsMemory | undefined;
  readonly patience: number;
  /** What this run found out about bytes. */
  readonly found: Map<string, FileFacts>;
}

function within({ base, perByte }: typeof HASHING, size: number, { patience }: Work): number {
  return Math.ceil((base + size * perByte) * patience);
}

function stateOf(path: string): FileState | undefined {
  try {
    const stat = statSync(path, { bigint: true });
    return stat.isFile() ? stat : undefined;
  } catch {
    return undefined;
  }
}

function isSame(one: FileState, other: FileState | undefined): boolean {
  const keys = ['size', 'mtimeNs', 'ctimeNs', 'ino'] as const;
  return other !== undefined && keys.every((key) => one[key] === other[key]);
}

async function hashedOf(path: string, state: FileState, work: Work): Promise<Hashed | undefined> {
  const { desk, memory } = work;
  const size = Number(state.size);
  const known = memory?.hashOf(path, state);
  if (known !== undefined) return { sha256: known, size };
  const answer = await desk.ask({ step: 'hash', path }, within(HASHING, size, work));
  return typeof answer === 'string' ? undefined : (answer as Hashed | undefined);
}

interface Looked {
  readonly facts: FileFacts | undefined;
  /** Whether it hung on how busy the machine was: another run may see more. */
  readonly starved: boolean;
}

/** Looks into a file. Where that costs a thread its life, the next one only glances at it. */
async function lookInto(path: string, hashed: Hashed, work: Work): Promise<Looked> {
  const { desk } = work;
  const answer = await desk.ask({ step: 'look', path, hashed }, within(LOOKING, hashed.size, work));
  if (typeof answer !== 'string') {
    const facts = answer as FileFacts | undefined;
    // What was too much for its parser has filled the thread's memory.
    if (facts?.trouble === 'too-costly') desk.renew();
    return { facts, starved: false };
  }
  const starved = answer === 'starved';
  const glance = await desk.ask({ step: 'glance', path, hashed }, LOOKING.base);
  if (typeof glance !== 'string') return { facts: glance as FileFacts | undefined, starved };
  const type = 'application/octet-stream';
  return { facts: { ...hashed, kind: 'other', type, trouble: 'too-costly' }, starved };
}

interface Fresh {
  readonly path: string;
  readonly state: FileState;
  readonly facts: FileFacts;
  /** Whether nobody knew these bytes. */
  readonly isNew: boolean;
}

function remember(memory: FactsMemory, { path, state, facts, isNew }: Fresh): void {
  if (isNew) memory.keep(facts);
  if (memory.hashOf(path, state) === undefined) memory.note(path, state, facts.sha256);
}

async function inspectOne(path: string, work: Work): Promise<FileFacts | undefined> {
  const { memory, found } = work;
  const state = stateOf(path);
  if (state === undefined || Number(state.size) > MOST_BYTES) return undefined;
  const hashed = await hashedOf(path, state, work);
  if (hashed === undefined) return undefined;
  const known = found.get(hashed.sha256) ?? memory?.recall(hashed.sha256);
  const looked = known === undefined ? await lookInto(path, hashed, work) : { facts: known, starved: false };
  const { facts, starved } = looked;
  // Bytes that changed under our eyes are told, and not remembered; nor is what a busy machine kept from being seen.
  if (facts === undefined || starved || !isSame(state, stateOf(path))) return facts;
  found.set(hashed.sha256, facts);
  if (memory !== undefined) remember(memory, { path, state, facts, isNew: known === undefined });
  return facts;
}

/**
 * What files really are, by the path given. What cannot be read (no rights, gone meanwhile, no ordinary file) has no
 * entry, nor has what is larger than `MOST_BYTES`. Nothing is thrown for what a file holds, and with `inspectors` no file
 * costs more than a bounded time.
 */
export async function inspectFiles(
  files: readonly Subject[],
  { inspectors, memory, progress, patience = 1 }: InspectTools = {},
): Promise<ReadonlyMap<string, FileFacts>> {
  const facts = new Map<string, FileFacts>();
  const found = new Map<string, FileFacts>();
  const queue = files.values();
  let done = 0;
  const lane = async (): Promise<void> => {
    const desk = openDesk(inspectors);
    try {
      for (const { path } of queue) {
        const one = await inspectOne(path, { desk, memory, found, patience });
        if (one !== undefined) facts.set(path, one);
        done += 1;
        progress?.(done, files.length);
      }
    } finally {
      desk.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(inspectors?.size ?? 1, files.length) }, lane));
  memory?.close();
  return facts;
}
