import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { InovasiError } from '../core/errors.ts';
import { mostSimilar } from '../core/similar.ts';
import { findRoot, loadWorkspace } from './workspace.ts';
import type { Workspace } from '../core/dossier.ts';

/** The dossiers a command line speaks of: one repository, some of its slugs. */
export interface Target {
  readonly workspace: Workspace;
  readonly slugs: readonly string[];
}

function folderOf(path: string): string {
  return statSync(path).isDirectory() ? path : dirname(path);
}

/** Slugs under a path of the repository: the one it lies in, or all below it. */
function slugsUnder(workspace: Workspace, path: string): readonly string[] {
  const [first, slug] = relative(realpathSync(workspace.root), realpathSync(path)).split(sep);
  if (first === 'inovasi' && slug !== undefined) return workspace.slugs.filter((known) => known === slug);
  return first === '' || first === 'inovasi' || !statSync(path).isDirectory() ? workspace.slugs : [];
}

/** A word on the command line is a path, or else the slug of a dossier of the repository around `cwd`. */
function resolveOne(word: string, cwd: string): Target {
  const path = resolve(cwd, word);
  if (existsSync(path)) {
    const workspace = loadWorkspace(realpathSync(folderOf(path)));
    return { workspace, slugs: slugsUnder(workspace, path) };
  }
  const root = findRoot(cwd);
  const workspace = root === undefined ? undefined : loadWorkspace(root);
  if (workspace?.slugs.includes(word)) return { workspace, slugs: [word] };
  const similar = mostSimilar(word, workspace?.slugs ?? []);
  throw new InovasiError('target-tidak-ada', { path: word, ...(similar === undefined ? {} : { similar }) });
}

/** What a command line without words means: the dossier around `cwd`, or the whole repository. */
function fromHere(cwd: string): Target {
  const workspace = loadWorkspace(cwd);
  const here = slugsUnder(workspace, cwd);
  return { workspace, slugs: here.length > 0 ? here : workspace.slugs };
}

function resolveEach(words: readonly string[], cwd: string): readonly Target[] {
  return words.length === 0 ? [fromHere(cwd)] : words.map((word) => resolveOne(word, cwd));
}

/**
 * Finds the dossiers that words on the command line mean, each once and in order, by repository.
 * Throws `target-tidak-ada` for a word that is nothing, `tanpa-dosir` where a word leads to no dossier.
 */
export function resolveTargets(words: readonly string[], cwd: string): readonly Target[] {
  const found = resolveEach(words, cwd);
  for (const [index, { slugs, workspace }] of found.entries()) {
    if (slugs.length === 0) throw new InovasiError('tanpa-dosir', { path: words[index] ?? workspace.root });
  }
  return byRepository(found);
}

/** The same where a repository without dossiers is an answer too. */
export function resolveRepositories(words: readonly string[], cwd: string): readonly Target[] {
  return byRepository(resolveEach(words, cwd));
}

function byRepository(found: readonly Target[]): readonly Target[] {
  const roots = [...new Set(found.map(({ workspace }) => workspace.root))];
  return roots.map((root) => {
    const here = found.filter(({ workspace }) => workspace.root === root);
    const slugs = [...new Set(here.flatMap((target) => target.slugs))].sort();
    return { workspace: (here[0] as Target).workspace, slugs };
  });
}
