import type { Command } from 'commander';
import type { ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import type { HelpWords } from '../messages/help.ts';
import type { CheckOptions, Sink } from '../commands/check.ts';
import type { CompileOptions } from '../commands/compile.ts';
import type { InitOptions } from '../commands/init.ts';
import type { NewOptions } from '../commands/new.ts';
import type { SaveOptions } from '../commands/save.ts';

type CommandName = keyof HelpWords['commands'];

/** What every command is declared with: its words, where it runs, and where its exit code goes. */
interface Counter {
  readonly program: Command;
  readonly words: HelpWords;
  readonly io: Io;
  readonly settle: (code: ExitCode) => void;
}

const INDONESIAN: Readonly<Record<CommandName, string>> = {
  init: 'mulai',
  new: 'baru',
  save: 'simpan',
  check: 'periksa',
  compile: 'susun',
};

function declare({ program, words, io }: Counter, name: CommandName): Command {
  const { summary, examples } = words.commands[name];
  const indented = examples.replace(/^/gm, '  ');
  return program
    .command(name)
    .alias(INDONESIAN[name])
    .description(summary)
    .helpOption('-h, --help', words.options.help)
    .option('--lang <id|en>', words.options.lang)
    .option('--color <when>', words.options.color)
    .addHelpText('after', `\n${io.paint.bold(words.examples)}\n${indented}`);
}

/** Only what was given on the command line; an absent flag is an absent key. */
function given<T extends object>(options: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}

function addInit(counter: Counter): void {
  const { options, argument = '' } = counter.words.commands.init;
  declare(counter, 'init')
    .argument('[folder]', argument)
    .option('--name <nama>', options['--name'])
    .option('--short <singkatan>', options['--short'])
    .option('--type <jenis>', options['--type'])
    .option('--edition <edisi>', options['--edition'])
    .option('--timezone <zona>', options['--timezone'])
    .option('-y, --yes', options['--yes'])
    .action(async (dir: string | undefined, flags: InitOptions) => {
      const { runInit } = await import('../commands/init.ts');
      counter.settle(await runInit(given<InitOptions>({ ...flags, dir }), counter.io));
    });
}

function addNew(counter: Counter): void {
  const { options, argument = '' } = counter.words.commands.new;
  declare(counter, 'new')
    .argument('[slug]', argument)
    .option('--title <judul>', options['--title'])
    .option('--unit <upp>', options['--unit'])
    .option('--group <kelompok>', options['--group'])
    .option('--category <kategori>', options['--category'])
    .option('--sdg <nomor...>', options['--sdg'])
    .option('--started <tanggal>', options['--started'])
    .option('--app', options['--app'])
    .option('--no-app', options['--no-app'])
    .option('--innovator <nama...>', options['--innovator'])
    .option('--edition <edisi>', options['--edition'])
    .option('-y, --yes', options['--yes'])
    .option('-n, --dry-run', options['--dry-run'])
    .option('--no-commit', options['--no-commit'])
    .action(async (slug: string | undefined, flags: NewOptions) => {
      const { runNew } = await import('../commands/new.ts');
      counter.settle(await runNew(given<NewOptions>({ ...flags, slug }), counter.io));
    });
}

function addSave(counter: Counter): void {
  const { options, argument = '' } = counter.words.commands.save;
  declare(counter, 'save')
    .argument('[dosir]', argument)
    .option('-m, --message <pesan>', options['--message'])
    .action(async (dossier: string | undefined, flags: SaveOptions) => {
      const { runSave } = await import('../commands/save.ts');
      counter.settle(await runSave(given<SaveOptions>({ ...flags, dossier }), counter.io));
    });
}

/** Pairs `--format` and `--output` as they stand beside each other, whichever comes first. */
function sinkCollector(): {
  readonly sinks: Sink[];
  readonly format: (name: string) => void;
  readonly output: (file: string) => void;
} {
  const sinks: Sink[] = [];
  return {
    sinks,
    format: (format) => {
      const last = sinks.at(-1);
      if (last === undefined || last.format !== undefined) sinks.push({ format });
      else sinks[sinks.length - 1] = { ...last, format };
    },
    output: (output) => {
      const last = sinks.at(-1);
      if (last === undefined || last.output !== undefined) sinks.push({ output });
      else sinks[sinks.length - 1] = { ...last, output };
    },
  };
}

const CHECK_DEFAULTS = { stage: 'draft', failOn: 'error', quiet: false };

function addCheck(counter: Counter): void {
  const { options, argument = '' } = counter.words.commands.check;
  const { sinks, format, output } = sinkCollector();
  declare(counter, 'check')
    .argument('[dosir...]', argument)
    .option('-f, --format <format>', options['--format'] ?? '', format)
    .option('-o, --output <berkas>', options['--output'] ?? '', output)
    .option('--stage <tahap>', options['--stage'])
    .option('--edition <edisi>', options['--edition'])
    .option('--as-of <tanggal>', options['--as-of'])
    .option('--fail-on <tingkat>', options['--fail-on'])
    .option('-q, --quiet', options['--quiet'])
    .action(async (paths: string[], flags: Omit<CheckOptions, 'paths' | 'sinks'>) => {
      const { runCheck } = await import('../commands/check.ts');
      counter.settle(await runCheck({ ...CHECK_DEFAULTS, ...flags, paths, sinks }, counter.io));
    });
}

function addCompile(counter: Counter): void {
  const { options, argument = '' } = counter.words.commands.compile;
  declare(counter, 'compile')
    .argument('[dosir]', argument)
    .option('-o, --output <berkas>', options['--output'])
    .option('--draft', options['--draft'])
    .option('--with-report', options['--with-report'])
    .option('--edition <edisi>', options['--edition'])
    .option('--as-of <tanggal>', options['--as-of'])
    .action(async (dossier: string | undefined, flags: CompileOptions) => {
      const { runCompile } = await import('../commands/compile.ts');
      counter.settle(await runCompile(given<CompileOptions>({ ...flags, dossier }), counter.io));
    });
}

/** Declares every command; the work behind one is loaded only when it is the one that was asked for. */
export function addCommands(
  program: Command,
  words: HelpWords,
  io: Io,
  settle: (code: ExitCode) => void,
): void {
  const counter: Counter = { program, words, io, settle };
  for (const add of [addInit, addNew, addSave, addCheck, addCompile]) add(counter);
}
