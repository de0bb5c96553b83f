import type { Io } from '../core/io.ts';
import type { FileRecord, Manifest, Recipe } from '../core/manifest.ts';
import type { SourceChange } from '../core/verdict.ts';
import type { Workspace } from '../core/dossier.ts';
import { dayAt } from '../core/zones.ts';
import { InovasiError } from '../core/errors.ts';
import { loadDossier } from '../dossier/load.ts';
import { loadWorkspace } from '../dossier/workspace.ts';
import { compose } from './compose.ts';
import { examineDossier, makeShelf } from './examine.ts';
import { loadInspected, lookingFor } from './inspected.ts';
import { sourcesOf } from './sources.ts';

/** How the sources of a document are now; undefined where the repository does not hold its dossier. */
export function changesSince(
  workspace: Workspace,
  { recipe, sources }: Manifest,
): readonly SourceChange[] | undefined {
  if (!workspace.slugs.includes(recipe.slug)) return undefined;
  const now = sourcesOf(workspace, loadDossier(workspace.root, recipe.slug));
  return differences(sources, now);
}

function differences(before: readonly FileRecord[], now: readonly FileRecord[]): readonly SourceChange[] {
  const old = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const current = new Map(now.map(({ path, sha256 }) => [path, sha256]));
  const paths = [...new Set([...old.keys(), ...current.keys()])].sort();
  return paths.flatMap((path): readonly SourceChange[] => {
    if (!old.has(path)) return [{ path, change: 'new' }];
    if (!current.has(path)) return [{ path, change: 'gone' }];
    return old.get(path) === current.get(path) ? [] : [{ path, change: 'changed' }];
  });
}

/** A document made again from the files below a root; why not, where they are other files or cannot be compiled. */
export async function remake(
  root: string,
  manifest: Manifest,
  io: Io,
): Promise<Uint8Array | 'other-sources' | 'not-compilable'> {
  const { recipe } = manifest;
  try {
    const workspace = loadWorkspace(root);
    if (changesSince(workspace, manifest)?.length !== 0) return 'other-sources';
    return await rendered(workspace, recipe, io);
  } catch (error) {
    if (error instanceof InovasiError) return 'not-compilable';
    throw error;
  }
}

async function rendered(workspace: Workspace, recipe: Recipe, outer: Io): Promise<Uint8Array> {
  const io: Io = { ...outer, language: recipe.language };
  const dossier = await loadInspected(
    workspace,
    recipe.slug,
    lookingFor(io, { blind: false, cache: true, fleeting: true }),
  );
  const asOf = dayAt(new Date(recipe.date), workspace.agency.zona_waktu);
  const { edition, undated } = recipe;
  const standard = { stage: 'submit', asOf, undated, edition } as const;
  const examined = examineDossier(workspace, dossier, standard, { io, shelf: makeShelf(io) });
  const { printDocument } = await import('../pdf/index.ts');
  const { press, model } = await compose({ workspace, dossier, examined, recipe }, io);
  return printDocument(press, model);
}
