import { EXIT, InovasiError, Interrupted, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import type { Language } from '../core/language.ts';
import { printable, printablePainted } from '../core/printable.ts';
import { failureText } from '../messages/failures.ts';
import { systemReason } from '../messages/system.ts';
import { usageWords } from '../messages/usage.ts';
import { makePaint, wantsColor, type ColorChoice } from './paint.ts';

/** The value of a global flag, wherever it stands on the command line; nothing after `--` counts. */
function flagValue(argv: readonly string[], flag: string): string | undefined {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const joined = words.find((word) => word.startsWith(`${flag}=`));
  if (joined !== undefined) return joined.slice(flag.length + 1);
  const index = words.indexOf(flag);
  return index < 0 ? undefined : words[index + 1];
}

const LANGUAGES: readonly Language[] = ['id', 'en'];
const COLORS: readonly ColorChoice[] = ['auto', 'always', 'never'];

function choose<T extends string>(
  flag: string,
  value: string | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  if (value === undefined || value === '') return fallback;
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new InovasiError('nilai-salah', { flag, value, allowed: allowed.join(', ') });
  return found;
}

/** Language and colour come first: help and errors already speak them. */
async function settle(argv: readonly string[], io: Io): Promise<Io> {
  const language = choose(
    '--lang',
    flagValue(argv, '--lang') ?? io.env['INOVASI_LANG'],
    LANGUAGES,
    io.language,
  );
  const color = choose('--color', flagValue(argv, '--color'), COLORS, 'auto');
  const colored = wantsColor(color, io.env, io.terminal);
  const paint = await makePaint(colored);
  // Whatever a user's file holds, it must not steer the terminal it is shown on.
  const clean = colored ? printablePainted : printable;
  return {
    ...io,
    language,
    paint,
    out: (text) => io.out(clean(text)),
    err: (text) => io.err(clean(text)),
    prompter: () => io.prompter({ language, paint }),
  };
}

/** A known mistake, an interruption, a failing system or a bug: each has its own words and exit code. */
function reportError(error: unknown, io: Io): ExitCode {
  const words = usageWords[io.language];
  if (error instanceof InovasiError) {
    io.err(failureText(error, io));
    return EXIT.usage;
  }
  if (error instanceof Interrupted) {
    io.err(`${words.interrupted}\n`);
    return EXIT.interrupted;
  }
  const { code, syscall, path = '' } = error as NodeJS.ErrnoException;
  if (code !== undefined && syscall !== undefined) {
    const message = words.system(systemReason(code, io.language), printable(path));
    io.err(`${io.paint.red(words.error)}: ${message}\n`);
    if (path !== '') io.err(`${words.hint}: ${words.systemHint}\n`);
    return EXIT.internal;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.err(`${io.paint.red(words.error)}: ${words.bug}\n\ninovasi ${io.version}\n${stack}\n`);
  return EXIT.internal;
}

/** The whole program: words of the command line in, exit code out. Nothing escapes as an exception. */
export async function main(argv: readonly string[], given: Io): Promise<ExitCode> {
  let io = given;
  try {
    io = await settle(argv, given);
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, io);
  } catch (error) {
    return reportError(error, io);
  }
}
