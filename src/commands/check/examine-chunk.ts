import { realpathSync } from 'node:fs';
import { stampOf } from '../../cache/stamp.ts';
import type { Workspace } from '../../core/dossier.ts';
import type { Io } from '../../core/io.ts';
import type { Language } from '../../core/language.ts';
import { packer, type Batch, type Packable } from '../../core/packed.ts';
import { listFiles, type Listing } from '../../dossier/files.ts';
import { loadDossier } from '../../dossier/load.ts';
import { loadWorkspace } from '../../dossier/workspace.ts';
import { examineDossier, makeShelf, type Examined, type Standard, type Tools } from './examine.ts';
import { inspectedIn, type Looking } from '../inspected.ts';

/** Dossiers of one repository that one thread examines; plain data, so that it can be handed over. */
export interface Chunk {
  readonly home: string;
  readonly language: Language;
  readonly root: string;
  readonly slugs: readonly string[];
  readonly standard: Standard;
  /** When the run began, in milliseconds since 1970. */
  readonly now: number;
  /** Where facts about files are kept; absent where nothing may be. */
  readonly cache?: Io['cache'];
  readonly fleeting: boolean;
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
export async function lookAt(
  workspace: Workspace,
  slug: string,
  standard: Standard,
  tools: Tools & { readonly looking: Looking },
): Promise<Looked> {
  const listing = listingOf(workspace, slug);
  const { looking } = tools;
  const inspected = await inspectedIn(workspace.root, slug, listing, looking);
  const dossier = loadDossier(workspace.root, slug, { listing, inspected });
  return {
    examined: examineDossier(workspace, dossier, standard, tools),
    stamp: stampOf(listing, looking.now),
  };
}

/** As much of an examined dossier as is worth handing over or keeping. */
export function packable({ dossier, report }: Examined): Packable {
  return { slug: dossier.slug, innovation: dossier.innovation, report };
}

/** The work of one thread: everything is read and examined here, and only the outcome leaves. */
export async function examineChunk(chunk: Chunk, inspectors?: Io['inspectors']): Promise<Batch> {
  const workspace = loadWorkspace(chunk.root);
  const { home, language, now, cache, fleeting, standard } = chunk;
  const looking: Looking = {
    home,
    language,
    now,
    fleeting,
    blind: standard.blind === true,
    ...(cache === undefined ? {} : { cache }),
    ...(inspectors === undefined ? {} : { inspectors }),
  };
  const tools = { io: chunk, shelf: makeShelf(chunk), looking };
  const { pack, batch } = packer();
  const entries: ReturnType<typeof pack>[] = [];
  for (const slug of chunk.slugs) {
    const { examined, stamp } = await lookAt(workspace, slug, standard, tools);
    entries.push(pack(packable(examined), stamp));
  }
  return batch(entries);
}
