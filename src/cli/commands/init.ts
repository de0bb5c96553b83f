import type { InitOptions } from '../../commands/init.ts';
import type { InitCiOptions } from '../../commands/init/ci.ts';
import { declare, given, type Counter } from './declare.ts';

/** `inovasi init`. */
export function addInit(counter: Counter): void {
  const { command, argument, option } = declare(counter, 'init');
  command
    .usage('[options] [folder]')
    .argument('[folder]', argument)
    .option('--name <nama>', option('--name'))
    .option('--short <singkatan>', option('--short'))
    .option('--type <jenis>', option('--type'))
    .option('--edition <edisi>', option('--edition'))
    .option('--timezone <zona>', option('--timezone'))
    .option('-y, --yes', option('--yes'))
    .action(async (dir: string | undefined, flags: InitOptions) => {
      const { runInit } = await import('../../commands/init.ts');
      counter.settle(await runInit(given<InitOptions>({ ...flags, dir }), counter.io));
    });
  addCi({ ...counter, program: command });
}

/** `inovasi init ci`; a folder of that name is written `./ci`. */
function addCi(counter: Counter): void {
  const { command, option } = declare(counter, 'ci');
  command
    .option('--github', option('--github'))
    .option('--gitlab', option('--gitlab'))
    .option('--pre-commit', option('--pre-commit'))
    .option('--package <paket>', option('--package'))
    .option('-n, --dry-run', option('--dry-run'))
    .option('--no-commit', option('--no-commit'))
    .action(async (flags: InitCiOptions) => {
      const { runInitCi } = await import('../../commands/init/ci.ts');
      counter.settle(await runInitCi(flags, counter.io));
    });
}
