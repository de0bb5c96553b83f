import type { VerifyOptions } from '../../commands/verify.ts';
import { declare, given, type Counter } from './declare.ts';

/** `inovasi verify`. */
export function addVerify(counter: Counter): void {
  const { command, argument, option } = declare(counter, 'verify');
  command
    .argument('<berkas>', argument)
    .option('-f, --format <format>', option('--format'))
    .option('-o, --output <berkas>', option('--output'))
    .action(async (file: string, flags: Omit<VerifyOptions, 'file'>) => {
      const { runVerify } = await import('../../commands/verify.ts');
      counter.settle(await runVerify(given<VerifyOptions>({ ...flags, file }), counter.io));
    });
}
