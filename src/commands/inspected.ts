import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { DOSSIER_FILES, type Dossier, type FileEntry, type Workspace } from '../core/dossier.ts';
import type { FileFacts } from '../core/file-facts.ts';
import type { Io } from '../core/io.ts';
import { nameOf } from '../core/paths.ts';
import { listFiles, type Listing } from '../dossier/files.ts';
import { loadDossier } from '../dossier/load.ts';
import { inspectWords } from '../messages/inspect.ts';
import { buildId } from './build-id.ts';

/** What looking into the files of a dossier takes from the process. */
export interface Looking extends Pick<Io, 'home' | 'language' | 'cache' | 'inspectors' | 'status'> {
  /** Whether files are left unopened. */
  readonly blind: boolean;
  /** When the run began, in milliseconds since 1970. */
  readonly now: number;
}

type Facts = ReadonlyMap<string, FileFacts>;

const LISTS: ReadonlySet<string> = new Set(Object.values(DOSSIER_FILES));
/** Texts that are read as part of the dossier. */
const READ = /^(?:[^/]+\.(?:ya?ml|md)|(?:narasi|testimoni)\/[^/]+\.md)$/;

/** Files of a dossier that nobody reads as text, by their path in it. */
function unread(files: Listing['files']): readonly (readonly [string, FileEntry])[] {
  return [...files].filter(
    ([path, { kind }]) =>
      kind === 'file' && !LISTS.has(path) && !READ.test(path) && !nameOf(path).startsWith('.'),
  );
}

/**
 * What the files of a dossier really are, by their path in it. Nothing is loaded for a dossier of texts alone, and nothing
 * is opened that did not change since the last run.
 */
export async function inspectedIn(
  root: string,
  slug: string,
  { files }: Listing,
  looking: Looking,
): Promise<Facts> {
  const wanted = looking.blind ? [] : unread(files);
  if (wanted.length === 0) return new Map();
  const { home, cache, language, inspectors, status, now } = looking;
  const folder = join(realpathSync(root), 'inovasi', slug);
  const subjects = wanted.map(([path, { size, onDisk = path }]) => ({ path: join(folder, onDisk), size }));
  const { inspectFiles } = await import('../inspect/index.ts');
  const build = buildId(home);
  const { openFacts } = await import('../cache/facts.ts');
  const memory =
    cache === undefined || build === undefined
      ? undefined
      : openFacts({
          folder: join(cache.folder, 'isi'),
          build: `${build} ${cache.runtime}`,
          place: folder,
          now,
        });
  const { looking: sentence } = inspectWords[language];
  const progress = (done: number, all: number): void => status?.(sentence(done, all));
  const found = await inspectFiles(subjects, { inspectors, memory, progress });
  status?.('');
  return new Map(
    wanted.flatMap(([path], index): [string, FileFacts][] => {
      const facts = found.get(subjects[index]?.path ?? '');
      return facts === undefined ? [] : [[path, facts]];
    }),
  );
}

/** Reads one dossier, and looks into its files. */
export async function loadInspected(
  { root }: Pick<Workspace, 'root'>,
  slug: string,
  looking: Looking,
): Promise<Dossier> {
  const listing = listFiles(realpathSync(root), `inovasi/${slug}`);
  return loadDossier(root, slug, { listing, inspected: await inspectedIn(root, slug, listing, looking) });
}

/** Looking as a command does it, with all threads, and with what earlier runs found where that may be used. */
export function lookingFor(
  io: Io,
  { blind, cache }: { readonly blind: boolean; readonly cache: boolean },
): Looking {
  const { home, language, inspectors, status } = io;
  return {
    home,
    language,
    blind,
    now: io.now().getTime(),
    ...(inspectors === undefined ? {} : { inspectors }),
    ...(status === undefined ? {} : { status }),
    ...(cache && io.cache !== undefined ? { cache: io.cache } : {}),
  };
}
