import { EXIT } from '../../core/errors.ts';
import { partsFor } from './parts.ts';

type Program = typeof import('../index.ts');

/** What kind of run it is: the command, which nobody knows yet to be one. */
function runOf(argv: readonly string[]): string {
  const word = argv.find((one) => !one.startsWith('-')) ?? '';
  return /^[a-z_]{1,20}$/.test(word) ? word : 'lain';
}

/** Runs the built program of a home folder. */
export async function start(home: string): Promise<void> {
  const argv = process.argv.slice(2);
  const { load, keep } = partsFor(runOf(argv));
  // Only a run that came to its end has had all the code that others of its kind need; a mistyped one is of no kind.
  process.once('exit', (code) => {
    if (code === EXIT.ok || code === EXIT.findings) keep();
  });
  // It stands where a promise is never kept and Node finds nothing left to do.
  process.exitCode = EXIT.internal;
  const { main, systemIo } = load('cli') as Program;
  process.exitCode = await main(argv, systemIo(home));
}
