import type { SaveOptions } from '../../commands/save.ts';
import { declare, given, type Counter } from './declare.ts';

/** `inovasi save`. */
export function addSave(counter: Counter): void {
  const { command, argument, option } = declare(counter, 'save');
  command
    .argument('[dosir]', argument)
    .option('-m, --message <pesan>', option('--message'))
    .action(async (dossier: string | undefined, flags: SaveOptions) => {
      const { runSave } = await import('../../commands/save.ts');
      counter.settle(await runSave(given<SaveOptions>({ ...flags, dossier }), counter.io));
    });
}
