import type { Command } from 'commander';
import type { ExitCode } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import type { CommandHelp } from '../../messages/help/command.ts';
import { commandHelp, type CommandName } from '../../messages/help/index.ts';
import { programHelp } from '../../messages/help/program.ts';

/** What every command is declared with: where it belongs, the process, and where its exit code goes. */
export interface Counter {
  readonly program: Command;
  readonly io: Io;
  readonly settle: (code: ExitCode) => void;
}

/** A command to be filled with arguments and options, and its words for them. */
export interface Declared {
  readonly command: Command;
  readonly argument: string;
  readonly option: (flag: string) => string;
}

/** What each command is called in Indonesian; `ci` is called the same in both languages. */
export const INDONESIAN: Readonly<Record<Exclude<CommandName, 'ci'>, string>> = {
  init: 'mulai',
  new: 'baru',
  renew: 'perbarui',
  add: 'tambah',
  save: 'simpan',
  check: 'periksa',
  letter: 'surat',
  compile: 'susun',
  verify: 'buktikan',
  completion: 'pelengkapan',
  rules: 'aturan',
  explain: 'jelaskan',
};

/** Declares a command under another one, with its help and examples. */
export function declareUnder(parent: Command, name: string, help: CommandHelp, io: Io): Declared {
  const { summary, argument = '', options, examples } = help;
  const words = programHelp[io.language];
  const command = parent
    .command(name)
    .description(summary)
    .helpOption('-h, --help', words.options.help)
    .option('--lang <id|en>', words.options.lang)
    .option('--color <when>', words.options.color)
    .addHelpText('after', `\n${io.paint.bold(words.examples)}\n${examples.replace(/^/gm, '  ')}`);
  return { command, argument, option: (flag) => options[flag] ?? '' };
}

/** Declares a command with its name, alias, help and examples. */
export function declare({ program, io }: Counter, name: CommandName): Declared {
  const declared = declareUnder(program, name, commandHelp[name][io.language], io);
  if (name !== 'ci') declared.command.alias(INDONESIAN[name]);
  return declared;
}

/** Only what was given on the command line; an absent flag is an absent key. */
export function given<T extends object>(options: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}
