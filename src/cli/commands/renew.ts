import type { RenewOptions } from '../../commands/renew/choices.ts';
import { declare, given, type Counter } from './declare.ts';

/** `inovasi renew`. */
export function addRenew(counter: Counter): void {
  const { command, argument, option } = declare(counter, 'renew');
  command
    .argument('[dosir]', argument)
    .option('--edition <edisi>', option('--edition'))
    .option('--group <kelompok>', option('--group'))
    .option('--category <kategori>', option('--category'))
    .option('--submitted', option('--submitted'))
    .option('--no-submitted', option('--no-submitted'))
    .option('-y, --yes', option('--yes'))
    .option('-n, --dry-run', option('--dry-run'))
    .option('--no-commit', option('--no-commit'))
    .action(async (dossier: string | undefined, flags: RenewOptions) => {
      const { runRenew } = await import('../../commands/renew.ts');
      counter.settle(await runRenew(given<RenewOptions>({ ...flags, dossier }), counter.io));
    });
}
