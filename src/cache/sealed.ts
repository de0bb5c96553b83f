import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { hashOf } from './stamp.ts';

/** Milliseconds after which nobody asks again for what was kept. */
const OLD = 30 * 86_400_000;

/** What was sealed at a path; undefined where there is nothing, or not byte for byte what was sealed. */
export function readSealed(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return hashOf(body) === text.slice(0, end) ? body : undefined;
  } catch {
    return undefined;
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Not even the folder is there.
  }
}

/**
 * Seals a text at a path, whole or not at all, whoever else writes there. A full disk or a folder that cannot be written
 * costs nothing but what the text would have saved.
 */
export function writeSealed(path: string, body: string): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, `${hashOf(body)}\n${body}`, { mode: 0o600 });
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
