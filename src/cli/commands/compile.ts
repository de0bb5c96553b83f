import type { CompileOptions } from '../../commands/compile.ts';
import { declare, given, type Counter } from './declare.ts';

/** `inovasi compile`. */
export function addCompile(counter: Counter): void {
  const { command, argument, option } = declare(counter, 'compile');
  command
    .argument('[dosir]', argument)
    .option('-o, --output <berkas>', option('--output'))
    .option('--draft', option('--draft'))
    .option('--with-report', option('--with-report'))
    .option('--package', option('--package'))
    .option('--no-annexes', option('--no-annexes'))
    .option('--split-annexes', option('--split-annexes'))
    .option('--embed', option('--embed'))
    .option('--max-size <ukuran>', option('--max-size'))
    .option('--edition <edisi>', option('--edition'))
    .option('--as-of <tanggal>', option('--as-of'))
    .action(async (dossier: string | undefined, flags: CompileOptions) => {
      // a thread loads what the annexes are read with while this one loads the rest
      if (flags.annexes !== false) counter.io.inspectors?.warmUp?.('annexes');
      const { runCompile } = await import('../../commands/compile.ts');
      counter.settle(await runCompile(given<CompileOptions>({ ...flags, dossier }), counter.io));
    });
}
