import type { Command } from 'commander';
import type { ExitCode } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import { addAdd } from './add.ts';
import { addCheck } from './check.ts';
import { addCompile } from './compile.ts';
import { addCompletion } from './completion.ts';
import type { Counter } from './declare.ts';
import { addExplain } from './explain.ts';
import { addInit } from './init.ts';
import { addLetter } from './letter.ts';
import { addNew } from './new.ts';
import { addRenew } from './renew.ts';
import { addRules } from './rules.ts';
import { addSave } from './save.ts';
import { addVerify } from './verify.ts';

/** In the order in which a newcomer meets them. */
const COMMANDS: readonly ((counter: Counter) => void)[] = [
  addInit,
  addNew,
  addRenew,
  addAdd,
  addSave,
  addCheck,
  addLetter,
  addCompile,
  addVerify,
  addRules,
  addExplain,
  addCompletion,
];

/** Declares every command; the work behind one is loaded only when it is the one that was asked for. */
export function addCommands(program: Command, io: Io, settle: (code: ExitCode) => void): void {
  for (const add of COMMANDS) add({ program, io, settle });
}
