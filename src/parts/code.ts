import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSealedBytes, sweep, writeSealed } from '../cache/sealed.ts';

/** What V8 made of parts of the program, by their names. */
export type Code = ReadonlyMap<string, Uint8Array>;

/** Where the code of one kind of run is kept. */
export interface CodeSlot {
  /** Folder of which everything may be deleted at any time. */
  readonly folder: string;
  /** Runs of one kind need the same code: the name of a command, or of a thread's work. */
  readonly run: string;
  /** Names the Node that the code is for. */
  readonly runtime: string;
  /** Who runs it, where the system knows users: code that somebody else left is never run. */
  readonly user: number | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Where the code of a build is kept. */
export function codeFile({ folder, run, runtime }: CodeSlot, build: string): string {
  return join(folder, 'kode', `${run}-${runtime}-${build.slice(0, 16)}`);
}

type Table = readonly (readonly [name: string, length: number])[];

/** Bytes of the length of the table, which comes first. */
const HEAD = 4;

function packed(code: Code): Uint8Array {
  const table = Buffer.from(JSON.stringify([...code].map(([name, { length }]) => [name, length])));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(table.length);
  return Buffer.concat([head, table, ...code.values()]);
}

function unpacked(bytes: Uint8Array): Code {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = HEAD + all.readUInt32LE(0);
  const code = new Map<string, Uint8Array>();
  for (const [name, length] of JSON.parse(all.toString('utf8', HEAD, at)) as Table) {
    code.set(name, all.subarray(at, at + length));
    at += length;
  }
  return code;
}

function isOurs(path: string, user: number | undefined): boolean {
  try {
    return user === undefined || statSync(path).uid === user;
  } catch {
    return false;
  }
}

/**
 * The code that an earlier run left. V8 looks only at its version and at the length of the source, and damaged code ends
 * the process; so it is sealed, and what is not as it was written is as good as nothing.
 */
export function readCode(slot: CodeSlot, build: string): Code {
  const path = codeFile(slot, build);
  const bytes = isOurs(path, slot.user) ? readSealedBytes(path) : undefined;
  return bytes === undefined ? new Map() : unpacked(bytes);
}

/** Leaves code for the next run of its kind. */
export function writeCode(slot: CodeSlot, build: string, code: Code): void {
  const path = codeFile(slot, build);
  writeSealed(path, packed(code));
  sweep(dirname(path), slot.now);
}
