import { PLAIN, type Paint } from '../core/io.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

type Env = Readonly<Record<string, string | undefined>>;

/** Whether to colour: the flag first, then NO_COLOR and FORCE_COLOR, then whether a person is looking. */
export function wantsColor(choice: ColorChoice, env: Env, terminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'] ?? env['CLICOLOR_FORCE'] ?? '';
  if (forced !== '' && forced !== '0') return true;
  return terminal && env['TERM'] !== 'dumb';
}

/** Decoration for the terminal; chalk is loaded only where there is something to colour. */
export async function makePaint(colored: boolean): Promise<Paint> {
  if (!colored) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    red: (text) => chalk.red(text),
    yellow: (text) => chalk.yellow(text),
    green: (text) => chalk.green(text),
    cyan: (text) => chalk.cyan(text),
  };
}
