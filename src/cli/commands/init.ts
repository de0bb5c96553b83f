import type { InitOptions } from '../../commands/init.ts';
import { declare, given, type Counter } from './declare.ts';

/** `inovasi init`. */
export function addInit(counter: Counter): void {
  const { command, argument, option } = declare(counter, 'init');
  command
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
}
