import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { EXIT } from '../core/errors.ts';
import { cacheFolder } from './cache-folder.ts';
import { systemCrew } from './crew.ts';
import { systemInspectors } from './inspectors.ts';
import { PLAIN, type Io } from '../core/io.ts';
import { systemReason } from '../messages/system.ts';
import { usageWords } from '../messages/usage.ts';

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

/** A reader that goes away (`| head`) ends the run quietly; a full disk is said in one sentence. */
function onWriteError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  const reason = systemReason(error.code ?? '', 'id');
  try {
    writeSync(2, `${usageWords.id.error}: ${usageWords.id.system(reason, '')}\n`);
  } finally {
    process.exit(EXIT.internal);
  }
}

function write(stream: NodeJS.WriteStream): (text: string) => void {
  stream.on('error', onWriteError);
  return (text) => {
    stream.write(text);
  };
}

/** Milliseconds of work that nobody needs to be told of, and between two lines about it. */
const PATIENCE = 600;
const BETWEEN = 100;
const shown = { since: 0, last: 0 };

/** One line on the terminal about long work, wiped away when it is done. */
function showStatus(line: string): void {
  const now = Date.now();
  if (line === '') {
    if (shown.last > 0) process.stderr.write('\r\u001B[K');
    Object.assign(shown, { since: 0, last: 0 });
    return;
  }
  if (shown.since === 0) shown.since = now;
  if (now - shown.since < PATIENCE || now - shown.last < BETWEEN) return;
  shown.last = now;
  process.stderr.write(`\r\u001B[K${line}`);
}

/** The real process as an `Io`; language and colour are settled by `main` from the command line. */
export function systemIo(home: string): Io {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const crew = systemCrew();
  const inspectors = systemInspectors();
  const folder = cacheFolder(process.platform, process.env);
  const inCi = (process.env['CI'] ?? '') !== '';
  return {
    cwd: process.cwd(),
    env: process.env,
    home,
    version,
    node: process.execPath,
    language: 'id',
    columns: process.stdout.columns ?? 80,
    terminal: isatty(1),
    interactive: isatty(0) && isatty(2) && !inCi,
    paint: PLAIN,
    out: write(process.stdout),
    err: write(process.stderr),
    now: () => new Date(),
    wait: (milliseconds) => setTimeout(milliseconds),
    clear: () => {
      // What was scrolled away stays: it may be somebody's work.
      if (isatty(1)) process.stdout.write('\u001B[2J\u001B[H');
    },
    prompter: async (voice) => (await import('./prompts.ts')).terminalPrompter(voice),
    onInterrupt,
    ...(crew === undefined ? {} : { crew }),
    ...(inspectors === undefined ? {} : { inspectors }),
    ...(isatty(2) && !inCi ? { status: showStatus } : {}),
    ...(folder === undefined ? {} : { cache: { folder, runtime: process.version } }),
  };
}
