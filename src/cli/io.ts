import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { EXIT } from '../core/errors.ts';
import { PLAIN, type Io } from '../core/io.ts';

const cleanUps: (() => void)[] = [];

/** What was begun is taken back, newest first, before the process ends. */
function onSignal(): void {
  for (const cleanUp of cleanUps.toReversed()) cleanUp();
  process.exit(EXIT.interrupted);
}

function onInterrupt(cleanUp: () => void): () => void {
  if (cleanUps.length === 0) {
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  }
  cleanUps.push(cleanUp);
  return () => {
    const index = cleanUps.indexOf(cleanUp);
    if (index >= 0) cleanUps.splice(index, 1);
    if (cleanUps.length > 0) return;
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
}

/** A reader that goes away (`| head`) ends the run quietly. */
function write(stream: NodeJS.WriteStream): (text: string) => void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.ok);
  });
  return (text) => {
    stream.write(text);
  };
}

/** The real process as an `Io`; language and colour are settled by `main` from the command line. */
export function systemIo(home: string): Io {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const inCi = (process.env['CI'] ?? '') !== '';
  return {
    cwd: process.cwd(),
    env: process.env,
    home,
    version,
    language: 'id',
    columns: process.stdout.columns ?? 80,
    terminal: isatty(1),
    interactive: isatty(0) && isatty(2) && !inCi,
    paint: PLAIN,
    out: write(process.stdout),
    err: write(process.stderr),
    now: () => new Date(),
    prompter: async (voice) => (await import('./prompts.ts')).terminalPrompter(voice),
    onInterrupt,
  };
}
