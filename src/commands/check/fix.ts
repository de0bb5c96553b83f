import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { InovasiError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import { changedFiles, type ChangedFile } from '../../git/changes.ts';
import { gitRoot, openRepository } from '../../git/repository.ts';
import type { Target } from '../../dossier/target.ts';
import { diffOf, type DiffLine } from '../../fix/diff.ts';
import { readyCommand } from '../../scaffold/ready-command.ts';
import { fixWords } from '../../messages/commands/fix.ts';
import { isUpToDate, planFixes, type FilePlan } from './fix-plan.ts';
import { writeWhole } from '../output.ts';
import type { ScopeOptions } from './scope-choice.ts';

export interface FixOptions {
  /** Mend what can be mended safely before checking. */
  readonly fix?: boolean;
  /** Without asking. */
  readonly yes?: boolean;
  /** Only show what would change. */
  readonly dryRun?: boolean;
  /** Also give photographs that keep coordinates a copy without them. */
  readonly stripGps?: boolean;
}

type Wanted = FixOptions & ScopeOptions;

const SIGN = { same: ' ', old: '-', new: '+', head: '' } as const;

function lineText({ kind, text }: DiffLine, { paint }: Io): string {
  const line = `${SIGN[kind]}${text}`;
  return { same: (same: string) => same, old: paint.red, new: paint.green, head: paint.cyan }[kind](line);
}

function show(plan: FilePlan, io: Io): void {
  const words = fixWords(io.language);
  const summary = [...plan.counts].map(([code, count]) => `  ${words.did[code](count)}`);
  const lines = diffOf(plan.before, plan.after).map((line) => lineText(line, io));
  io.err([io.paint.bold(plan.file), ...summary, ...lines, '', ''].join('\n'));
}

/** Whether a person let this file be changed; renaming another over it would not ask. */
function isWritable({ full }: FilePlan): boolean {
  try {
    if ((statSync(full).mode & 0o222) === 0) return false;
    accessSync(full, constants.W_OK);
    accessSync(dirname(full), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The files that already differ from the last commit; undefined where no git keeps them. */
async function changesIn(plans: readonly FilePlan[], io: Io): Promise<readonly ChangedFile[] | undefined> {
  const found: ChangedFile[] = [];
  try {
    for (const root of new Set(plans.map((plan) => plan.root))) {
      const repository = openRepository(root, io.env);
      if ((await gitRoot(repository)) === undefined) return undefined;
      const files = plans.filter((plan) => plan.root === root).map(({ file }) => file);
      found.push(...(await changedFiles(repository, files)));
    }
    return found;
  } catch (error) {
    if (error instanceof InovasiError) return undefined;
    throw error;
  }
}

/** Says what git will and will not be able to bring back; tells whether there is a git at all. */
async function sayHistory(plans: readonly FilePlan[], io: Io): Promise<boolean> {
  const words = fixWords(io.language);
  const changes = await changesIn(plans, io);
  if (changes === undefined) {
    io.err(`${words.withoutGit}\n`);
    return false;
  }
  const pathsOf = (isNew: boolean): readonly string[] =>
    changes.filter(({ change }) => (change === 'added') === isNew).map(({ path }) => path);
  const [fresh, changed] = [pathsOf(true), pathsOf(false)];
  if (changed.length > 0) io.err(`${words.unsaved(changed)}\n`);
  if (fresh.length > 0) io.err(`${words.unknown(fresh)}\n`);
  return true;
}

/** The same choice of dossiers, and no question. */
function applyCommand({ paths, changed = false, since }: ScopeOptions): string {
  const scope = {
    ...(changed ? { '--changed': true } : {}),
    ...(since === undefined ? {} : { '--since': since }),
  };
  return readyCommand('check', paths, { ...scope, '--fix': true, '--yes': true });
}

async function isWanted(options: Wanted, plans: readonly FilePlan[], io: Io): Promise<boolean> {
  const words = fixWords(io.language);
  if (options.yes === true) return true;
  if (!io.interactive) {
    io.err(`${words.notApplied(applyCommand(options))}\n`);
    return false;
  }
  const prompter = await io.prompter();
  const agreed = await prompter.confirm({ message: words.apply(plans.length), default: false });
  if (!agreed) io.err(`${words.declined}\n`);
  return agreed;
}

/** Writes each file whole or not at all; one that has changed since it was read is left to its writer. */
function write(plans: readonly FilePlan[], io: Io): readonly FilePlan[] {
  const words = fixWords(io.language);
  const fresh = plans.filter((plan) => {
    if (isUpToDate(plan)) return true;
    io.err(`${words.moved(plan.file)}\n`);
    return false;
  });
  for (const plan of fresh) writeWhole(plan.full, plan.after);
  return fresh;
}

function showAll(plans: readonly FilePlan[], io: Io): readonly FilePlan[] {
  const words = fixWords(io.language);
  for (const plan of plans) show(plan, io);
  const writable = plans.filter(isWritable);
  const locked = plans.filter((plan) => !writable.includes(plan)).map(({ file }) => file);
  if (locked.length > 0) io.err(`${words.readOnly(locked)}\n`);
  return writable;
}

/** Shows what can be mended safely and, where that is wanted, mends it; tells whether any file is different now. */
async function mendTexts(targets: readonly Target[], options: Wanted, io: Io): Promise<boolean> {
  const words = fixWords(io.language);
  const all = planFixes(targets);
  if (all.length === 0) io.err(`${words.nothing}\n`);
  const plans = showAll(all, io);
  if (plans.length === 0) return false;
  if (options.dryRun === true) {
    io.err(`${words.dryRun}\n`);
    return false;
  }
  const underGit = await sayHistory(plans, io);
  if (!(await isWanted(options, plans, io))) return false;
  const written = write(plans, io);
  if (written.length > 0) io.err(`${words.applied(written.length, underGit)}\n`);
  return written.length > 0;
}

/** Mends texts and, where that was asked for, gives photographs copies without location; tells whether anything is different now. */
export async function runFixes(targets: readonly Target[], options: Wanted, io: Io): Promise<boolean> {
  const mended = await mendTexts(targets, options, io);
  if (options.stripGps !== true) return mended;
  const { stripLocations } = await import('./strip-location.ts');
  const stripped = await stripLocations(targets, options, io);
  return mended || stripped;
}
