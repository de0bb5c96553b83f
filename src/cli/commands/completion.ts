import { modelOf } from '../model.ts';
import { declare, type Counter } from './declare.ts';

/** `inovasi completion`, and what the shells ask while somebody types. */
export function addCompletion(counter: Counter): void {
  const { program, io, settle } = counter;
  const { command, argument } = declare(counter, 'completion');
  command.argument('<shell>', argument).action(async (shell: string) => {
    const { runCompletion } = await import('../../commands/completion.ts');
    settle(runCompletion(shell, io));
  });
  program
    .command('__complete', { hidden: true })
    .helpOption(false)
    .option('--blank')
    .argument('[kata...]')
    .action(async (words: string[], { blank }: { blank?: boolean }) => {
      const { runComplete } = await import('../../commands/complete.ts');
      settle(runComplete(modelOf(program), blank === true ? [...words, ''] : words, io));
    });
}
