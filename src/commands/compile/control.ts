import type { Workspace } from '../../core/dossier.ts';
import { InovasiError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import type { Control } from '../../document/build.ts';
import { hasChanges } from '../../git/changes.ts';
import { isCutOff, lastCommitTouching, openRepository } from '../../git/repository.ts';

/** The date of what was never committed: fixed, so that the same files always give the same bytes. */
const NEVER_COMMITTED = '2000-01-01T00:00:00Z';

/** The date asked for from outside: a day from the command line, or seconds from reproducible-build tools. */
function givenDate(asOf: string | undefined, io: Io): string | undefined {
  if (asOf !== undefined) return `${asOf}T00:00:00Z`;
  const epoch = io.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return undefined;
  const instant = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(instant.getTime())) {
    throw new InovasiError('nilai-salah', { flag: 'SOURCE_DATE_EPOCH', value: epoch, allowed: '0, 1, 2, …' });
  }
  return instant.toISOString();
}

/** The state that the document shows: the last commit that touched the dossier, and whether files differ from it. */
export async function controlOf(
  workspace: Workspace,
  slug: string,
  asOf: string | undefined,
  io: Io,
): Promise<Control> {
  const place = openRepository(workspace.root, io.env);
  const paths = [`inovasi/${slug}`, 'instansi.yaml'];
  const given = givenDate(asOf, io);
  try {
    const commit = await lastCommitTouching(place, paths);
    const dirty = commit === undefined || (await hasChanges(place, paths));
    const shallow = commit !== undefined && (await isCutOff(place, commit.hash));
    const date = given ?? commit?.date ?? NEVER_COMMITTED;
    return { ...(commit === undefined ? {} : { commit: commit.hash.slice(0, 10) }), date, dirty, shallow };
  } catch (error) {
    if (!(error instanceof InovasiError)) throw error;
    return { date: given ?? NEVER_COMMITTED, dirty: true, shallow: false };
  }
}

/**
 * Whether the day a document is dated by only stands in for the day it speaks of: files that no commit holds are newer,
 * and a date for reproducible builds says nothing about them.
 */
export function isUndated(asOf: string | undefined, { commit, dirty }: Control, io: Io): boolean {
  if (asOf !== undefined) return false;
  return commit === undefined || dirty || (io.env['SOURCE_DATE_EPOCH'] ?? '') !== '';
}
