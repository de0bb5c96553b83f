import { tryGit, type GitPlace } from './run.ts';

/** Whether Git LFS is installed, and set up so that git hands files to it. */
export async function lfsState(place: GitPlace): Promise<'absent' | 'not-set-up' | 'ready'> {
  const version = await tryGit(place, ['lfs', 'version']);
  if (version.code !== 0) return 'absent';
  const filter = await tryGit(place, ['config', '--get', 'filter.lfs.clean']);
  return filter.code === 0 && filter.out.trim() !== '' ? 'ready' : 'not-set-up';
}
