import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { hashOf } from './stamp.ts';

/** Milliseconds after which nobody asks again for what was kept. */
const OLD = 30 * 86_400_000;

/** Letters of the seal, which stands in a line of its own before what it seals. */
const SEAL = 64;

/** Bytes that were sealed at a path; undefined where there are none, or not exactly those that were sealed. */
export function readSealedBytes(path: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(SEAL + 1);
    return hashOf(body) === bytes.toString('latin1', 0, SEAL) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** What was sealed at a path; undefined where there is nothing, or not byte for byte what was sealed. */
export function readSealed(path: string): string | undefined {
  const bytes = readSealedBytes(path);
  return bytes === undefined
    ? undefined
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Not even the folder is there.
  }
}

/**
 * Seals a text or bytes at a path, whole or not at all, whoever else writes there. A full disk or a folder that cannot be
 * written costs nothing but what they would have saved.
 */
export function writeSealed(path: string, body: string | Uint8Array): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, Buffer.concat([Buffer.from(`${hashOf(body)}\n`), Buffer.from(body)]), {
      mode: 0o600,
    });
    renameSync(draft, path);
  } catch {
    discard(draft);
  }
}

/** Takes away what has lain in a folder for so long that nobody asks for it; folders in it are left alone. */
export function sweep(folder: string, now: number): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isFile() && now - statSync(path).mtimeMs > OLD) discard(path);
    }
  } catch {
    // Another run swept at the same time.
  }
}
