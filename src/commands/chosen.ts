import type { Workspace } from '../core/dossier.ts';
import { InovasiError } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { resolveTargets } from '../dossier/target.ts';
import { withMergeState } from './merge-state.ts';

export interface Chosen {
  readonly workspace: Workspace;
  readonly slug: string;
}

/** The one dossier that is meant; where several could be, a person is asked. */
export async function chooseDossier(word: string | undefined, message: string, io: Io): Promise<Chosen> {
  const [target] = resolveTargets(word === undefined ? [] : [word], io.cwd);
  if (target === undefined) throw new InovasiError('tanpa-dosir', { path: io.cwd });
  const { slugs } = target;
  const workspace = await withMergeState(target.workspace, io);
  const [only] = slugs;
  if (slugs.length === 1 && only !== undefined) return { workspace, slug: only };
  if (!io.interactive) throw new InovasiError('pilih-dosir', { slugs });
  const choices = slugs.map((slug) => ({ name: slug, value: slug }));
  return { workspace, slug: await (await io.prompter()).choose({ message, choices }) };
}
