import type { Sink } from '../../core/bytes.ts';
import type { Io } from '../../core/io.ts';
import type { FileRecord, Manifest, Recipe } from '../../core/manifest.ts';
import type { SourceChange } from '../../core/verdict.ts';
import type { Workspace } from '../../core/dossier.ts';
import { dayAt } from '../../core/zones.ts';
import { InovasiError } from '../../core/errors.ts';
import { loadDossier } from '../../dossier/load.ts';
import { loadWorkspace } from '../../dossier/workspace.ts';
import { compose } from '../compile/compose.ts';
import { examineDossier, makeShelf } from '../check/examine.ts';
import { loadInspected, lookingFor } from '../inspected.ts';
import { sourcesOf } from '../compile/sources.ts';

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

/** Makes a document again from the files below a root, into a sink; why not, where they are other files or cannot be compiled. */
export async function remake(
  root: string,
  manifest: Manifest,
  open: () => Sink,
  io: Io,
): Promise<'made' | 'other-sources' | 'not-compilable'> {
  const { recipe } = manifest;
  try {
    const workspace = loadWorkspace(root);
    if (changesSince(workspace, manifest)?.length !== 0) return 'other-sources';
    await render(workspace, recipe, open, io);
    return 'made';
  } catch (error) {
    if (error instanceof InovasiError) return 'not-compilable';
    throw error;
  }
}

async function render(workspace: Workspace, recipe: Recipe, open: () => Sink, outer: Io): Promise<void> {
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
  const { printDocument } = await import('../../pdf/index.ts');
  // Of annexes in files of their own only the document itself is compared.
  const nowhere: Sink = { write: () => undefined, end: () => undefined };
  const sinkFor = (volume?: string): Sink => (volume === undefined ? open() : nowhere);
  const { press, model } = await compose({ workspace, dossier, examined, recipe }, sinkFor, io);
  printDocument(press, model);
}
