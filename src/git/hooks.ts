import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { git, tryGit, type GitPlace } from './run.ts';

/** Where git looks for hooks of a repository. */
export interface HookFolder {
  readonly path: string;
  /** Whether it serves this repository alone: the one inside git's own folder does, a configured one may not. */
  readonly own: boolean;
}

/** The folder of hooks, wherever the configuration puts it. */
export async function hookFolder(place: GitPlace): Promise<HookFolder> {
  const dir = typeof place === 'string' ? place : place.dir;
  const answer = await git(place, ['rev-parse', '--git-common-dir', '--git-path', 'hooks']);
  const [common = '', hooks = ''] = answer.split(/\r?\n/).map((path) => resolve(dir, path));
  return { path: hooks, own: relative(common, hooks) === 'hooks' };
}

/** The text of a hook; undefined where there is none. */
export function readHook(folder: HookFolder, name: string): string | undefined {
  const path = join(folder.path, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Makes a hook that git can run; fails where there is one already. */
export function addHook(folder: HookFolder, name: string, text: string): void {
  mkdirSync(folder.path, { recursive: true });
  writeFileSync(join(folder.path, name), text, { flag: 'wx', mode: 0o755 });
}

/** The branch that others grow from: the server's, else a usual one, else the one that is checked out. */
export async function mainBranch(place: GitPlace): Promise<string> {
  const named = async (args: readonly string[]): Promise<string> => (await tryGit(place, args)).out.trim();
  const remote = await named(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  if (remote !== '') return remote.replace(/^origin\//, '');
  for (const usual of ['main', 'master']) {
    const known = await tryGit(place, ['rev-parse', '--quiet', '--verify', `refs/heads/${usual}`]);
    if (known.code === 0) return usual;
  }
  return (await named(['symbolic-ref', '--quiet', '--short', 'HEAD'])) || 'main';
}
