import type { Bilingual } from '../../core/language.ts';
import type { CommandHelp } from './command.ts';
import { addHelp } from './add.ts';
import { checkHelp } from './check.ts';
import { ciHelp } from './ci.ts';
import { compileHelp } from './compile.ts';
import { completionHelp } from './completion.ts';
import { explainHelp } from './explain.ts';
import { initHelp } from './init.ts';
import { letterHelp } from './letter.ts';
import { newHelp } from './new.ts';
import { renewHelp } from './renew.ts';
import { rulesHelp } from './rules.ts';
import { saveHelp } from './save.ts';
import { verifyHelp } from './verify.ts';

/** What `--help` says of each command, by its name. */
export const commandHelp = {
  init: initHelp,
  ci: ciHelp,
  new: newHelp,
  renew: renewHelp,
  add: addHelp,
  save: saveHelp,
  check: checkHelp,
  letter: letterHelp,
  compile: compileHelp,
  verify: verifyHelp,
  rules: rulesHelp,
  explain: explainHelp,
  completion: completionHelp,
} satisfies Record<string, Bilingual<CommandHelp>>;

/** The name of a command. */
export type CommandName = keyof typeof commandHelp;
