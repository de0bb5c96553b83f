import { realpathSync } from 'node:fs';
import { stampOf } from '../cache/stamp.ts';
import type { Workspace } from '../core/dossier.ts';
import type { Language } from '../core/language.ts';
import { packer, type Batch, type Packable } from '../core/packed.ts';
import { listFiles, type Listing } from '../dossier/files.ts';
import { loadDossier } from '../dossier/load.ts';
import { loadWorkspace } from '../dossier/workspace.ts';
import { examineDossier, makeShelf, type Examined, type Standard, type Tools } from './examine.ts';

/** Dossiers of one repository that one thread examines; plain data, so that it can be handed over. */
export interface Chunk {
  readonly home: string;
  readonly language: Language;
  readonly root: string;
  readonly slugs: readonly string[];
  readonly standard: Standard;
  /** When the run began, in milliseconds since 1970. */
  readonly now: number;
}

/** An examined dossier, and what its files looked like before they were read. */
export interface Looked {
  readonly examined: Examined;
  readonly stamp: string | null;
}

/** The files of a dossier as they are now, unread. */
export function listingOf({ root }: Pick<Workspace, 'root'>, slug: string): Listing {
  return listFiles(realpathSync(root), `inovasi/${slug}`);
}

/** Examines one dossier and remembers the state of its files. */
export function lookAt(
  workspace: Workspace,
  slug: string,
  { standard, now }: Pick<Chunk, 'standard' | 'now'>,
  tools: Tools,
): Looked {
  const listing = listingOf(workspace, slug);
  const dossier = loadDossier(workspace.root, slug, { listing });
  return { examined: examineDossier(workspace, dossier, standard, tools), stamp: stampOf(listing, now) };
}

/** As much of an examined dossier as is worth handing over or keeping. */
export function packable({ dossier, report }: Examined): Packable {
  return { slug: dossier.slug, innovation: dossier.innovation, report };
}

/** The work of one thread: everything is read and examined here, and only the outcome leaves. */
export function examineChunk(chunk: Chunk): Batch {
  const workspace = loadWorkspace(chunk.root);
  const tools: Tools = { io: chunk, shelf: makeShelf(chunk) };
  const { pack, batch } = packer();
  return batch(
    chunk.slugs.map((slug) => {
      const { examined, stamp } = lookAt(workspace, slug, chunk, tools);
      return pack(packable(examined), stamp);
    }),
  );
}
