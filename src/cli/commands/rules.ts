import type { Command } from 'commander';
import type { PageSink } from '../../commands/page-output.ts';
import type { RulesOptions, ShowOptions } from '../../commands/rules.ts';
import { rulesCommands, type RulesCommand } from '../../messages/help/rules.ts';
import { declare, declareUnder, given, type Counter, type Declared } from './declare.ts';

function under(rules: Command, name: RulesCommand, { io }: Counter): Declared {
  const declared = declareUnder(rules, name, rulesCommands[name][io.language], io);
  const { command, option } = declared;
  command
    .option('-f, --format <format>', option('--format'))
    .option('-o, --output <berkas>', option('--output'));
  return declared;
}

function addList(rules: Command, counter: Counter): void {
  const { command, option } = under(rules, 'list', counter);
  command.option('--as-of <tanggal>', option('--as-of')).action(async (flags: RulesOptions) => {
    const { runRulesList } = await import('../../commands/rules.ts');
    counter.settle(runRulesList(given<RulesOptions>(flags), counter.io));
  });
}

function addShow(rules: Command, counter: Counter): void {
  const { command, argument, option } = under(rules, 'show', counter);
  command
    .argument('<edisi>', argument)
    .option('-g, --group <kelompok>', option('--group'))
    .option('--as-of <tanggal>', option('--as-of'))
    .action(async (edition: string, flags: Omit<ShowOptions, 'edition'>) => {
      const { runRulesShow } = await import('../../commands/rules.ts');
      counter.settle(runRulesShow(given<ShowOptions>({ ...flags, edition }), counter.io));
    });
}

function addDiff(rules: Command, counter: Counter): void {
  const { command, argument } = under(rules, 'diff', counter);
  command
    .argument('<edisi-lama>', argument)
    .argument('<edisi-baru>')
    .action(async (before: string, after: string, flags: PageSink) => {
      const { runRulesDiff } = await import('../../commands/rules.ts');
      counter.settle(runRulesDiff({ ...given<PageSink>(flags), before, after }, counter.io));
    });
}

/** `inovasi rules` and what stands under it. */
export function addRules(counter: Counter): void {
  const { command } = declare(counter, 'rules');
  for (const add of [addList, addShow, addDiff]) add(command, counter);
}
