import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DOSSIER_FILES } from '../../core/dossier.ts';
import { InovasiError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import { resolveRepositories, resolveTargets, type Target } from '../../dossier/target.ts';
import { loadWorkspace, ROOT_FILE } from '../../dossier/workspace.ts';
import { copyOfIndex, type IndexCopy } from '../../git/index-copy.ts';
import { gitRoot, openRepository } from '../../git/repository.ts';
import type { Repository } from '../../git/run.ts';
import { baseFor, changedSince, stagedPaths, type Base } from '../../git/since.ts';
import { words } from '../../messages/commands/scope.ts';
import {
  changedSlugs,
  choose,
  concernsAll,
  together,
  type Choice,
  type Scope,
  type ScopeOptions,
} from './scope-choice.ts';

const { innovation: MAIN } = DOSSIER_FILES;

/** The repository as git sees it from here; an index that is named from here is found from there too. */
async function repositoryOf(root: string, io: Io): Promise<Repository> {
  const { GIT_INDEX_FILE: index } = io.env;
  const named = index === undefined ? {} : { GIT_INDEX_FILE: resolve(io.cwd, index) };
  const repository = openRepository(root, { ...io.env, ...named });
  if ((await gitRoot(repository)) === undefined) throw new InovasiError('tanpa-git', { path: root });
  return repository;
}

function baseText({ name, commit }: Base, io: Io): string {
  if (commit === undefined) return words.beginning[io.language];
  const known = name === 'HEAD' ? words.lastCommit[io.language] : name;
  return `${known} (${commit.slice(0, 7)})`;
}

async function changedScope(options: ScopeOptions, io: Io): Promise<Scope> {
  if (options.since === undefined && (io.env['CI'] ?? '') !== '')
    throw new InovasiError('ci-tanpa-since', {});
  const choices: Choice[] = [];
  const asked = resolveRepositories(options.paths, io.cwd);
  for (const target of asked) {
    const repository = await repositoryOf(target.workspace.root, io);
    const base = await baseFor(repository, options.since);
    const paths = await changedSince(repository, base);
    choices.push(choose({ target, paths, base: baseText(base, io) }, options, io));
  }
  return { ...together(choices), roots: rootsOf(asked), release: () => {} };
}

function rootsOf(targets: readonly Target[]): readonly string[] {
  return targets.map(({ workspace }) => workspace.root);
}

/** Of the files in the index: dossiers that change in full, of the others only who they are. */
async function filesNeeded(copy: IndexCopy, changed: readonly string[]): Promise<readonly string[]> {
  const named = changedSlugs(changed);
  const all = changed.some(concernsAll);
  const files = await copy.list([ROOT_FILE, 'paket-aturan', 'inovasi']);
  const needed = files.filter(({ path }) => {
    const [first, slug = '', name, ...deeper] = path.split('/');
    return first !== 'inovasi' || all || named.has(slug) || (name === MAIN && deeper.length === 0);
  });
  // What a link leads to may lie anywhere.
  const found = needed.some(({ link }) => link) ? await copy.list(['.']) : needed;
  return found.map(({ path }) => path);
}

/** The dossiers of a target as the index has them; those to examine whole, of the others only who they are. */
async function stagedChoice(
  target: Target,
  options: ScopeOptions,
  io: Io,
): Promise<{ readonly choice: Choice; readonly release: () => void }> {
  const { root, slugs } = target.workspace;
  const repository = await repositoryOf(root, io);
  const paths = await stagedPaths(repository);
  const copy = await copyOfIndex(repository);
  const giveUp = io.onInterrupt(copy.remove);
  const release = (): void => {
    giveUp();
    copy.remove();
  };
  try {
    await copy.add(await filesNeeded(copy, paths));
    mkdirSync(copy.root, { recursive: true });
    // Not under git yet: the commit leaves the agency's file as it is on disk.
    if (!existsSync(join(copy.root, ROOT_FILE)))
      copyFileSync(join(root, ROOT_FILE), join(copy.root, ROOT_FILE));
    const workspace = loadWorkspace(copy.root);
    const asked = target.slugs.length === slugs.length ? workspace.slugs : target.slugs;
    const wanted = workspace.slugs.filter((slug) => asked.includes(slug));
    return { choice: choose({ target: { workspace, slugs: wanted }, paths }, options, io), release };
  } catch (error) {
    release();
    throw error;
  }
}

async function stagedScope(options: ScopeOptions, io: Io): Promise<Scope> {
  const found: Awaited<ReturnType<typeof stagedChoice>>[] = [];
  const release = (): void => found.forEach((one) => one.release());
  const asked = resolveRepositories(options.paths, io.cwd);
  try {
    for (const target of asked) found.push(await stagedChoice(target, options, io));
  } catch (error) {
    release();
    throw error;
  }
  return { ...together(found.map(({ choice }) => choice)), roots: rootsOf(asked), release };
}

/** Finds the dossiers that a check is about; throws where flags contradict each other or nothing is there to check. */
export async function scopeOf(options: ScopeOptions, io: Io): Promise<Scope> {
  const { staged = false, changed = false, since } = options;
  if (staged && since !== undefined)
    throw new InovasiError('tidak-bersama', { flags: ['--staged', '--since'] });
  if (staged && changed) throw new InovasiError('tidak-bersama', { flags: ['--staged', '--changed'] });
  if (staged) return stagedScope(options, io);
  if (changed || since !== undefined) return changedScope(options, io);
  const targets = resolveTargets(options.paths, io.cwd).map((target) => ({ ...target, others: [] }));
  return { targets, notes: [], roots: rootsOf(targets), release: () => {} };
}
