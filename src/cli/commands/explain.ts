import type { ExplainOptions } from '../../commands/explain.ts';
import { declare, given, type Counter } from './declare.ts';

/** `inovasi explain`. */
export function addExplain(counter: Counter): void {
  const { command, argument, option } = declare(counter, 'explain');
  command
    .argument('[topik]', argument)
    .option('--edition <edisi>', option('--edition'))
    .option('-f, --format <format>', option('--format'))
    .option('-o, --output <berkas>', option('--output'))
    .action(async (topic: string | undefined, flags: ExplainOptions) => {
      const { runExplain } = await import('../../commands/explain.ts');
      counter.settle(runExplain(given<ExplainOptions>({ ...flags, topic }), counter.io));
    });
}
