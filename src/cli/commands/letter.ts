import type { LetterOptions } from '../../commands/letter.ts';
import { declare, given, type Counter } from './declare.ts';

/** `inovasi letter`. */
export function addLetter(counter: Counter): void {
  const { command, argument, option } = declare(counter, 'letter');
  command
    .argument('[dosir]', argument)
    .argument('[surat...]', option('surat'))
    .option('--format <bentuk-surat>', option('--format'))
    .option('-o, --output <folder>', option('--output'))
    .option('--meterai', option('--meterai'))
    .option('--no-meterai', option('--no-meterai'))
    .option('--overwrite', option('--overwrite'))
    .option('--register', option('--register'))
    .option('--no-register', option('--no-register'))
    .option('--edition <edisi>', option('--edition'))
    .option('-n, --dry-run', option('--dry-run'))
    .action(async (dossier: string | undefined, kinds: readonly string[], flags: LetterOptions) => {
      const { runLetter } = await import('../../commands/letter.ts');
      counter.settle(await runLetter(given<LetterOptions>({ ...flags, dossier, kinds }), counter.io));
    });
}
