import type { Command } from 'commander';
import type { PageSink } from '../../commands/page-output.ts';
import type { ConfirmOptions } from '../../commands/rules/confirm.ts';
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

function addConfirm(rules: Command, { io, settle }: Counter): void {
  const { command, argument, option } = declareUnder(
    rules,
    'confirm',
    rulesCommands.confirm[io.language],
    io,
  );
  command
    .argument('<edisi>', argument)
    .argument('<aturan>')
    .option('--value <nilai>', option('--value'))
    .option('--by <nama>', option('--by'))
    .option('--document <naskah>', option('--document'))
    .option('--page <halaman>', option('--page'))
    .option('--about <perihal>', option('--about'))
    .option('--option <nama>', option('--option'))
    .option('--group <kelompok>', option('--group'))
    .option('--date <tanggal>', option('--date'))
    .option('-n, --dry-run', option('--dry-run'))
    .option('--no-commit', option('--no-commit'))
    .action(async (edition: string, rule: string, flags: Omit<ConfirmOptions, 'edition' | 'rule'>) => {
      const { runRulesConfirm } = await import('../../commands/rules/confirm.ts');
      settle(await runRulesConfirm(given<ConfirmOptions>({ ...flags, edition, rule }), io));
    });
}

/** `inovasi rules` and what stands under it. */
export function addRules(counter: Counter): void {
  const { command } = declare(counter, 'rules');
  for (const add of [addList, addShow, addDiff, addConfirm]) add(command, counter);
}
