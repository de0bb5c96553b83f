import { Command, CommanderError, Help, type Argument } from 'commander';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { programHelp, type ProgramHelp } from '../messages/help/program.ts';
import { addCommands } from './commands/index.ts';
import { usageWords } from '../messages/usage.ts';

/** The quoted word of a commander message, and the suggestion behind it. */
function partsOf(message: string): { readonly word: string; readonly similar: string | undefined } {
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  return { word, similar: /Did you mean (?:one of )?([^?,]+)/.exec(message)?.[1] };
}

/** What commander says of a mistyped command line, in the user's language. */
function translate(error: CommanderError, io: Io): string {
  const words = usageWords[io.language];
  const { word, similar } = partsOf(error.message);
  const table: Readonly<Record<string, () => string>> = {
    'commander.unknownOption': () => words.unknownOption(word, similar),
    'commander.unknownCommand': () => words.unknownCommand(word, similar),
    'commander.optionMissingArgument': () => words.missingValue(word),
    'commander.missingArgument': () => words.missingArgument(word),
    'commander.excessArguments': () => words.excessArguments(word),
  };
  return table[error.code]?.() ?? error.message;
}

const FINE: ReadonlySet<string> = new Set(['commander.helpDisplayed', 'commander.help', 'commander.version']);

function helpLayout(words: ProgramHelp, io: Io): Partial<Help> {
  return {
    helpWidth: io.columns,
    commandUsage: (command) =>
      new Help()
        .commandUsage(command)
        .replace('[options]', words.usage.options)
        .replace('[command]', words.usage.command),
    styleTitle: (title) => io.paint.bold(words.headings[title] ?? title),
    subcommandTerm: (command) => {
      const terms = command.registeredArguments.map((argument: Argument) => `[${argument.name()}]`);
      const names = command.alias() === undefined ? command.name() : `${command.name()}|${command.alias()}`;
      return [names, ...terms].join(' ');
    },
  };
}

/** The command line as it is declared; with `argv`, only as much of it as that asks for. */
export function makeProgram(io: Io, settle: (code: ExitCode) => void, argv: readonly string[] = []): Command {
  const words = programHelp[io.language];
  const program = new Command('inovasi')
    .description(words.tool)
    .version(io.version, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand('help [perintah]', words.helpCommand)
    .option('--lang <id|en>', words.options.lang)
    .option('--color <when>', words.options.color)
    .addHelpText('after', `\n${words.footer}`)
    .configureHelp(helpLayout(words, io))
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => {} })
    .exitOverride()
    // What stands behind a command is for that command, also where one above it has a flag of the same name.
    .enablePositionalOptions();
  addCommands(program, io, settle, argv);
  return program;
}

/** Parses the command line, runs the one command it names, and returns its exit code. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let result: ExitCode = EXIT.ok;
  const settle = (code: ExitCode): void => {
    result = code;
  };
  const program = makeProgram(io, settle, argv);
  if (argv.length === 0) {
    io.out(program.helpInformation());
    return EXIT.ok;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return result;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (FINE.has(error.code)) return EXIT.ok;
    throw new InovasiError('opsi-salah', { details: translate(error, io) }, error);
  }
}
