import type { Workspace } from '../core/dossier.ts';
import { InovasiError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Io } from '../core/io.ts';
import { openRepository } from '../git/repository.ts';
import { unfinishedOperation, unmergedPaths, type Operation } from '../git/unfinished.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'repositori/belum-dipadukan': { operasi: Operation; berkas: readonly string[] };
  }
}

async function unmergedIn(root: string, io: Io): Promise<readonly string[]> {
  try {
    return await unmergedPaths(openRepository(root, io.env));
  } catch (error) {
    // A check needs no git: without it, the marks in the files themselves are still found.
    if (error instanceof InovasiError) return [];
    throw error;
  }
}

/** The repository with, among its problems, the merge that git has not finished: said once, whatever the marks say. */
export async function withMergeState(workspace: Workspace, io: Io): Promise<Workspace> {
  const operasi = unfinishedOperation(workspace.root);
  if (operasi === undefined) return workspace;
  const berkas = await unmergedIn(workspace.root, io);
  const [file] = berkas;
  if (file === undefined) return workspace;
  const finding: Finding = { problem: 'repositori/belum-dipadukan', args: { operasi, berkas }, at: { file } };
  return { ...workspace, problems: [...workspace.problems, finding] };
}
