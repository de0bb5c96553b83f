import type { Command } from 'commander';
import type { ExitCode } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import { addAdd } from './add.ts';
import { addCheck } from './check.ts';
import { addCompile } from './compile.ts';
import { addCompletion } from './completion.ts';
import { INDONESIAN, type Counter } from './declare.ts';
import { addExplain } from './explain.ts';
import { addInit } from './init.ts';
import { addLetter } from './letter.ts';
import { addNew } from './new.ts';
import { addRenew } from './renew.ts';
import { addRules } from './rules.ts';
import { addSave } from './save.ts';
import { addVerify } from './verify.ts';

/** In the order in which a newcomer meets them. */
const COMMANDS = {
  init: addInit,
  new: addNew,
  renew: addRenew,
  add: addAdd,
  save: addSave,
  check: addCheck,
  letter: addLetter,
  compile: addCompile,
  verify: addVerify,
  rules: addRules,
  explain: addExplain,
  completion: addCompletion,
} as const satisfies Readonly<Record<string, (counter: Counter) => void>>;

const NAMES = Object.keys(COMMANDS) as readonly (keyof typeof COMMANDS)[];

/** The command that the first word behind flags of all commands names; undefined where it is none of ours. */
function asked(argv: readonly string[]): keyof typeof COMMANDS | undefined {
  let at = 0;
  while (/^--(?:lang|color)(?:=|$)/.test(argv[at] ?? '')) at += argv[at]?.includes('=') === true ? 1 : 2;
  return NAMES.find((name) => name === argv[at] || INDONESIAN[name] === argv[at]);
}

/**
 * Declares the command that was asked for, or all of them where none was: declaring takes time. The work behind one is
 * loaded only when it is run.
 */
export function addCommands(
  program: Command,
  io: Io,
  settle: (code: ExitCode) => void,
  argv: readonly string[] = [],
): void {
  const only = asked(argv);
  for (const name of only === undefined ? NAMES : [only]) COMMANDS[name]({ program, io, settle });
}
