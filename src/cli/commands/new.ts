import type { NewOptions } from '../../commands/new.ts';
import { declare, given, type Counter } from './declare.ts';

/** `inovasi new`. */
export function addNew(counter: Counter): void {
  const { command, argument, option } = declare(counter, 'new');
  command
    .argument('[slug]', argument)
    .option('--title <judul>', option('--title'))
    .option('--unit <upp>', option('--unit'))
    .option('--group <kelompok>', option('--group'))
    .option('--category <kategori>', option('--category'))
    .option('--sdg <nomor...>', option('--sdg'))
    .option('--started <tanggal>', option('--started'))
    .option('--app', option('--app'))
    .option('--no-app', option('--no-app'))
    .option('--innovator <nama...>', option('--innovator'))
    .option('--edition <edisi>', option('--edition'))
    .option('-y, --yes', option('--yes'))
    .option('-n, --dry-run', option('--dry-run'))
    .option('--no-commit', option('--no-commit'))
    .action(async (slug: string | undefined, flags: NewOptions) => {
      const { runNew } = await import('../../commands/new.ts');
      counter.settle(await runNew(given<NewOptions>({ ...flags, slug }), counter.io));
    });
}
