import { InovasiError } from '../core/errors.ts';
import { headCommit, isShallow } from './repository.ts';
import { git, tryGit, type GitPlace } from './run.ts';

/** The state that changes are told against. */
export interface Base {
  /** The name it was found by: what the user gave, or the branch that stands in for it. */
  readonly name: string;
  /** The common ancestor of that name and the commit that is checked out; absent before the first commit. */
  readonly commit?: string;
}

/** What stands for "not handed on yet", nearest first: the branch that this one follows, then the main one. */
const DEFAULTS = ['@{upstream}', 'origin/HEAD', 'origin/main', 'origin/master', 'main', 'master', 'HEAD'];

async function answered(place: GitPlace, args: readonly string[]): Promise<string | undefined> {
  const { code, out } = await tryGit(place, args);
  return code === 0 && out.trim() !== '' ? out.trim() : undefined;
}

async function commitOf(place: GitPlace, ref: string): Promise<string | undefined> {
  // No name of git's begins so: it would be taken for an option.
  if (ref.startsWith('-')) return undefined;
  return answered(place, ['rev-parse', '--quiet', '--verify', `${ref}^{commit}`]);
}

/** A name as people know it: `@{upstream}` says nothing, `origin/main` does. */
async function spelled(place: GitPlace, ref: string): Promise<string> {
  if (ref === 'HEAD') return ref;
  return (await answered(place, ['rev-parse', '--abbrev-ref', ref])) ?? ref;
}

async function defaultRef(place: GitPlace): Promise<string> {
  const current = await answered(place, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  for (const ref of DEFAULTS) {
    // Against itself a branch differs by nothing but what is not committed.
    if (ref === current) return 'HEAD';
    if ((await commitOf(place, ref)) !== undefined) return ref;
  }
  return 'HEAD';
}

/**
 * The state to tell changes against: where this branch left `ref`, or by default the branch it follows, the main one,
 * or the last commit. Throws `git-ref-tidak-ada` or `git-tanpa-pangkal`, which know whether the clone is shallow.
 */
export async function baseFor(place: GitPlace, ref?: string): Promise<Base> {
  if ((await headCommit(place)) === undefined && ref === undefined) return { name: 'HEAD' };
  const asked = ref ?? (await defaultRef(place));
  const found = await commitOf(place, asked);
  if (found === undefined)
    throw new InovasiError('git-ref-tidak-ada', { ref: asked, shallow: await isShallow(place) });
  const commit = await answered(place, ['merge-base', found, 'HEAD']);
  const name = ref ?? (await spelled(place, asked));
  if (commit === undefined)
    throw new InovasiError('git-tanpa-pangkal', { ref: name, shallow: await isShallow(place) });
  return { name, commit };
}

const NAMES = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative'];

function listed(out: string): readonly string[] {
  return out.split('\0').filter((path) => path !== '');
}

/**
 * Every path below the folder that differs from the base: in commits since, in the index, in the work tree, new files
 * included, gone ones too. Paths from the folder, with forward slashes, in code-unit order.
 */
export async function changedSince(place: GitPlace, { commit }: Base): Promise<readonly string[]> {
  const untracked = ['ls-files', '-z', '--others', '--exclude-standard'];
  if (commit === undefined) return listed(await git(place, [...untracked, '--cached'])).toSorted();
  const found = [
    ...listed(await git(place, ['diff', ...NAMES, commit])),
    ...listed(await git(place, ['diff', ...NAMES, '--cached', commit])),
    ...listed(await git(place, untracked)),
  ];
  return [...new Set(found)].toSorted();
}

/** Every path below the folder that the next commit would change. */
export async function stagedPaths(place: GitPlace): Promise<readonly string[]> {
  return listed(await git(place, ['diff', ...NAMES, '--cached'])).toSorted();
}
