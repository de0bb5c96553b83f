import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { EXIT, InovasiError, type ExitCode } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import { isInside, readText } from '../../dossier/files.ts';
import { findRoot } from '../../dossier/workspace.ts';
import { recordFiles, type Recorded } from '../../git/commit.ts';
import { addHook, hookFolder, mainBranch, readHook, type HookFolder } from '../../git/hooks.ts';
import { gitRoot, openRepository } from '../../git/repository.ts';
import type { Repository } from '../../git/run.ts';
import { obstacleText } from '../../messages/commands/git.ts';
import { KINDS, words } from '../../messages/commands/init-ci.ts';
import { CI_KINDS, planCi, type CiAddition, type CiKind, type CiPlan } from '../../scaffold/ci-plan.ts';
import { readSkeleton } from '../../scaffold/skeleton.ts';
import { addFiles } from '../../scaffold/write.ts';

export interface InitCiOptions {
  readonly github?: boolean;
  readonly gitlab?: boolean;
  readonly preCommit?: boolean;
  readonly package?: string;
  readonly dryRun?: boolean;
  /** False where the files are not to be committed. */
  readonly commit?: boolean;
}

async function kindsFor(options: InitCiOptions, io: Io): Promise<readonly CiKind[]> {
  const flags = { github: options.github, gitlab: options.gitlab, 'pre-commit': options.preCommit };
  const given = CI_KINDS.filter((kind) => flags[kind] === true);
  if (given.length > 0) return given;
  if (!io.interactive) {
    const all = CI_KINDS.map((kind) => `--${kind}`);
    throw new InovasiError('tanpa-terminal', { flags: all, command: 'inovasi init ci --pre-commit' });
  }
  const choices = (Object.keys(KINDS) as CiKind[]).map((value) => ({
    name: KINDS[value][io.language],
    value,
  }));
  return (await io.prompter()).chooseMany({ message: words.ask[io.language], choices });
}

/** The git repository around a dossier repository, and where in it that stands. */
interface Ground {
  readonly repository: Repository;
  readonly top: string;
  readonly folder: string;
  readonly hooks: HookFolder;
}

async function groundOf(io: Io): Promise<Ground> {
  const root = findRoot(io.cwd);
  if (root === undefined) throw new InovasiError('ci-tanpa-repositori', { from: io.cwd });
  const found = await gitRoot(openRepository(root, io.env));
  if (found === undefined) throw new InovasiError('tanpa-git', { path: root });
  const top = realpathSync.native(found);
  const repository = openRepository(top, io.env);
  const folder = relative(top, realpathSync.native(root)).split(sep).join('/');
  return { repository, top, folder, hooks: await hookFolder(repository) };
}

/** What stands at a path; empty where it is there and no text. A link that leaves the repository is not followed. */
function present(top: string, path: string): string | undefined {
  const reading = readText(top, path);
  if (reading.kind === 'text') return reading.text;
  return reading.kind === 'absent' && lstatSync(join(top, path), { throwIfNoEntry: false }) === undefined
    ? undefined
    : '';
}

/** Git's hook as people find it: from the top where it stands below it. */
function hookPath({ top, hooks }: Ground): string {
  const path = join(hooks.path, 'pre-commit');
  return isInside(top, path) ? relative(top, path).split(sep).join('/') : path;
}

/** Refuses a folder that is a link to somewhere else. */
function guardFolders(top: string, paths: readonly string[]): void {
  for (const path of paths) {
    let folder = dirname(path);
    while (!existsSync(join(top, folder))) folder = dirname(folder);
    if (!isInside(top, realpathSync(join(top, folder))))
      throw new InovasiError('tidak-bisa-menulis', { path, reason: 'outside' });
  }
}

async function planFor(
  kinds: readonly CiKind[],
  ground: Ground,
  options: InitCiOptions,
  io: Io,
): Promise<CiPlan> {
  const { top, folder, hooks, repository } = ground;
  const setting = {
    kinds,
    folder,
    version: io.version,
    package: options.package ?? `inovasi@${io.version}`,
    branch: await mainBranch(repository),
    node: io.node,
    program: join(io.home, 'bin', 'inovasi.js'),
  };
  const hook = { text: readHook(hooks, 'pre-commit'), own: hooks.own, path: hookPath(ground) };
  const file = (path: string): string | undefined => present(top, path);
  return planCi(readSkeleton(join(io.home, 'templates', 'ci')), setting, { file, hook });
}

function list(title: string, lines: readonly string[], io: Io): void {
  if (lines.length > 0) io.out(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

/** Shows what is left to the user; tells whether there is anything. */
function tellLeft({ additions, different }: CiPlan, io: Io): boolean {
  const { language } = io;
  const show = (sentence: string, { text }: CiAddition): void => io.err(`\n${sentence}\n\n${indented(text)}`);
  for (const addition of additions) show(words.add[language](addition), addition);
  for (const one of different) show(words.different[language](one), one);
  if (different.length > 0) io.err(`\n${words.replace[language]}\n`);
  return additions.length + different.length > 0;
}

function tellRecorded(recorded: Recorded, io: Io): void {
  const { language } = io;
  if (recorded.kind === 'tersimpan') {
    io.out(
      `${words.committed[language]({ hash: recorded.hash.slice(0, 7), message: words.message[language] })}\n`,
    );
  } else if (recorded.kind === 'terhalang') {
    io.err(`${words.notRecorded[language]}\n${obstacleText(recorded.obstacle, language)}\n`);
  }
}

function hookLine({ hook }: CiPlan, io: Io): readonly string[] {
  return hook === undefined ? [] : [`${hook.path} ${words.hookHere[io.language]}`];
}

function preview(plan: CiPlan, io: Io): void {
  const { language } = io;
  list(words.would[language], [...plan.make.map(({ path }) => path), ...hookLine(plan, io)], io);
  const hook = plan.hook === undefined ? [] : [plan.hook];
  for (const { path, text } of [...plan.make, ...hook]) io.out(`\n${path}\n\n${indented(text)}`);
}

async function make(plan: CiPlan, ground: Ground, options: InitCiOptions, io: Io): Promise<void> {
  const { language } = io;
  const paths = plan.make.map(({ path }) => path);
  guardFolders(ground.top, paths);
  const written = addFiles(ground.top, plan.make, { guard: io.onInterrupt });
  try {
    list(words.made[language], [...paths, ...hookLine(plan, io)], io);
    if (paths.length > 0 && options.commit !== false)
      tellRecorded(await recordFiles(ground.repository, paths, words.message[language], io.onInterrupt), io);
  } finally {
    written.keep();
  }
  // Last, so that the commit of its own files does not have to pass it.
  if (plan.hook === undefined) return;
  addHook(ground.hooks, 'pre-commit', plan.hook.text);
  io.out(`${words.colleagues[language]}\n`);
}

/**
 * `inovasi init ci`: writes what makes dossiers be checked by themselves. A file that exists is never touched; what it
 * lacks is shown, and the exit code is 2 then.
 */
export async function runInitCi(options: InitCiOptions, io: Io): Promise<ExitCode> {
  const ground = await groundOf(io);
  const kinds = await kindsFor(options, io);
  const plan = await planFor(kinds, ground, options, io);
  if (kinds.length === 0) io.out(`${words.nothingChosen[io.language]}\n`);
  list(words.same[io.language], plan.same, io);
  if (options.dryRun === true) preview(plan, io);
  else await make(plan, ground, options, io);
  return tellLeft(plan, io) ? EXIT.usage : EXIT.ok;
}
