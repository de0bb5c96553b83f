import type { CheckOptions } from '../../commands/check.ts';
import type { Sink } from '../../commands/check/sinks.ts';
import { declare, type Counter } from './declare.ts';
import { whatIfWords } from './what-if-words.ts';

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

/** `inovasi check`. */
export function addCheck(counter: Counter): void {
  const { command, argument, option } = declare(counter, 'check');
  const { sinks, format, output } = sinkCollector();
  command
    .argument('[dosir...]', argument)
    .option('-f, --format <format>', option('--format'), format)
    .option('-o, --output <berkas>', option('--output'), output)
    .option('--changed', option('--changed'))
    .option('--since <cabang>', option('--since'))
    .option('--staged', option('--staged'))
    .option('--watch', option('--watch'))
    .option('--stage <tahap>', option('--stage'))
    .option('--edition <edisi>', option('--edition'))
    .option('--as-of <tanggal>', option('--as-of'))
    .option('--fail-on <tingkat>', option('--fail-on'))
    .option('-q, --quiet', option('--quiet'))
    .option('--fix', option('--fix'))
    .option('--strip-gps', option('--strip-gps'))
    .option('-y, --yes', option('--yes'))
    .option('-n, --dry-run', option('--dry-run'))
    .option('--no-cache', option('--no-cache'))
    .option('--no-inspect', option('--no-inspect'))
    .option('--links', option('--links'))
    .option('--what-if [pilihan...]', option('--what-if'))
    .action(async (words: string[], flags: Omit<CheckOptions, 'paths' | 'sinks' | 'whatIf'>) => {
      const { runCheck } = await import('../../commands/check.ts');
      const { paths, ...whatIf } = whatIfWords(words, counter.program.args);
      const { whatIf: _collected, ...rest } = flags as CheckOptions;
      counter.settle(await runCheck({ ...CHECK_DEFAULTS, ...rest, ...whatIf, paths, sinks }, counter.io));
    });
}
