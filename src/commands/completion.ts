import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { oneOf } from './one-of.ts';

/** Shells that can complete `inovasi`. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** `inovasi completion`: prints what a shell has to load; its first lines say how. */
export function runCompletion(shell: string, io: Io): ExitCode {
  const name = oneOf('completion', shell, SHELLS);
  io.out(readFileSync(join(io.home, 'templates', 'completion', name), 'utf8'));
  return EXIT.ok;
}
