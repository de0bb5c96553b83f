import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { FactsMemory } from '../cache/facts.ts';
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
  /** Whether the files are copies that nobody will find at the same place again. */
  readonly fleeting?: boolean;
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

/** What earlier runs found out, about the files of one folder or of any; undefined where nothing may be kept. */
export async function memoryFor(
  looking: Pick<Looking, 'home' | 'cache' | 'now'>,
  place?: string,
): Promise<FactsMemory | undefined> {
  const { home, cache, now } = looking;
  const build = cache === undefined ? undefined : buildId(home);
  if (cache === undefined || build === undefined) return undefined;
  const { openFacts } = await import('../cache/facts.ts');
  const slot = { folder: join(cache.folder, 'isi'), build: `${build} ${cache.runtime}`, now };
  return openFacts(place === undefined ? slot : { ...slot, place });
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
  const { language, inspectors, status } = looking;
  const folder = join(realpathSync(root), 'inovasi', slug);
  const subjects = wanted.map(([path, { size, onDisk = path }]) => ({ path: join(folder, onDisk), size }));
  const { inspectFiles } = await import('../inspect/index.ts');
  const memory = await memoryFor(looking, looking.fleeting === true ? undefined : folder);
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

/** What a command says of how files are looked into. */
export interface LookingChoice extends Pick<Looking, 'blind' | 'fleeting'> {
  /** Whether what earlier runs found may be used. */
  readonly cache: boolean;
}

/** Looking as a command does it: with all threads. */
export function lookingFor(io: Io, { cache, ...choice }: LookingChoice): Looking {
  const { home, language, inspectors, status } = io;
  return {
    home,
    language,
    ...choice,
    now: io.now().getTime(),
    ...(inspectors === undefined ? {} : { inspectors }),
    ...(status === undefined ? {} : { status }),
    ...(cache && io.cache !== undefined ? { cache: io.cache } : {}),
  };
}
