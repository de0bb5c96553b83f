import { InovasiError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import type { Report } from '../../core/report.ts';
import { dayAt, timeAt } from '../../core/zones.ts';
import { changedSlugs, concernsAll, type ScopeOptions } from './scope-choice.ts';
import { resolveRepositories } from '../../dossier/target.ts';
import { assemble } from '../../engine/report.ts';
import { words } from '../../messages/commands/watch.ts';
import { failureText } from '../../messages/failures.ts';
import type { PlannedSink } from './sinks.ts';
import { makeShelf, type Examined, type Shelf } from './examine.ts';
import { watch, type Changes } from './watch.ts';

/** Examines the dossiers of one repository that are named. */
type Examine = (slugs: readonly string[]) => Promise<readonly Examined[]>;

/** Dossiers that were examined before and have not changed since. */
export interface Memory {
  /** The rulebooks they were held against, so that all speak of the same. */
  readonly shelf: () => Shelf;
  readonly recall: (root: string, slugs: readonly string[], examine: Examine) => Promise<readonly Examined[]>;
}

/** Where every dossier is examined anew. */
export function noMemory(io: Io): Memory {
  return { shelf: () => makeShelf(io), recall: (_root, slugs, examine) => examine(slugs) };
}

interface Remembering extends Memory {
  /** Forgets what the changes concern. */
  readonly forget: (changes: Changes, day: string) => void;
}

function keyOf(root: string, slug: string): string {
  return JSON.stringify([root, slug]);
}

function makeMemory(io: Io): Remembering {
  let shelf = makeShelf(io);
  const known = new Map<string, Examined>();
  let today = '';
  return {
    shelf: () => shelf,
    recall: async (root, slugs, examine) => {
      const fresh = await examine(slugs.filter((slug) => !known.has(keyOf(root, slug))));
      for (const one of fresh) known.set(keyOf(root, one.dossier.slug), one);
      return slugs.flatMap((slug) => known.get(keyOf(root, slug)) ?? []);
    },
    forget: (changes, day) => {
      const all = day !== today || [...changes.values()].flat().some(concernsAll);
      today = day;
      if (all) {
        known.clear();
        shelf = makeShelf(io);
      }
      for (const [root, paths] of changes)
        for (const slug of changedSlugs(paths)) known.delete(keyOf(root, slug));
    },
  };
}

/** What the command line says, as far as it concerns a watch. */
interface WatchOptions extends ScopeOptions {
  readonly whatIf?: unknown;
  readonly fix?: boolean;
}

/** Throws where flags ask for something that cannot be done over and over. */
function refuseOneOff(options: WatchOptions, sinks: readonly PlannedSink[]): void {
  const against = [
    ...(options.staged === true ? ['--staged'] : []),
    ...(options.whatIf === undefined ? [] : ['--what-if']),
    ...(options.fix === true ? ['--fix'] : []),
  ];
  if (against.length > 0) throw new InovasiError('tidak-bersama', { flags: ['--watch', ...against] });
  const machine = sinks.find(({ format, output }) => output === undefined && format !== 'text');
  if (machine !== undefined) throw new InovasiError('pantau-ke-layar', { format: machine.format });
}

/** The part of a report that is about dossiers which changed; all of it where that would be nothing. */
function partOf(report: Report, changes: Changes | undefined): Report {
  const paths = [...(changes?.values() ?? [])].flat();
  if (changes === undefined || paths.some(concernsAll)) return report;
  const slugs = changedSlugs(paths);
  const dossiers = report.dossiers.filter(({ slug }) => slugs.has(slug));
  if (dossiers.length === 0) return report;
  return assemble({ ...report, version: report.tool.version }, dossiers, report.diagnostics);
}

function tellOthers(all: Report, part: Report, io: Io): void {
  const dossiers = all.dossiers.length - part.dossiers.length;
  const errors = all.summary.errors - part.summary.errors;
  if (dossiers > 0) io.out(`${words.others[io.language]({ dossiers, errors })}\n`);
}

/** Paths without the folders that came or went with files in them. */
function filesAmong(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
}

/** What a watch does each time. */
export interface Work {
  readonly check: (memory: Memory) => Promise<Report>;
  readonly render: (report: Report, sinks: readonly PlannedSink[]) => Promise<void>;
}

/**
 * `check --watch`: checks, shows, and checks again what changes. Files given by `--output` hold the whole result each
 * time; the screen shows the dossiers that changed. A mistake that ends another check is shown and waited out.
 */
export async function watchCheck(
  options: WatchOptions,
  sinks: readonly PlannedSink[],
  io: Io,
  { check, render }: Work,
): Promise<never> {
  refuseOneOff(options, sinks);
  const repositories = resolveRepositories(options.paths, io.cwd);
  const zone = repositories[0]?.workspace.agency.zona_waktu;
  const memory = makeMemory(io);
  const files = sinks.filter(({ output }) => output !== undefined);
  const screen = sinks.filter(({ output }) => output === undefined);
  let dossiers = repositories.flatMap(({ slugs }) => slugs).length;
  const show = async (changes?: Changes): Promise<void> => {
    memory.forget(changes ?? new Map(), dayAt(io.now(), zone));
    io.clear();
    if (changes !== undefined && !io.terminal) io.out('\n');
    try {
      const report = await check(memory);
      const part = partOf(report, changes);
      dossiers = report.dossiers.length;
      await render(report, files);
      await render(part, screen);
      if (screen.length > 0) tellOthers(report, part, io);
    } catch (error) {
      if (!(error instanceof InovasiError)) throw error;
      io.err(failureText(error, io));
    }
    const paths = filesAmong([...(changes?.values() ?? [])].flat());
    if (paths.length > 0) io.err(`${words.changed[io.language]({ paths })}\n`);
    io.err(`${words.waiting[io.language]({ time: timeAt(io.now(), zone), dossiers })}\n`);
  };
  const roots = repositories.map(({ workspace }) => workspace.root);
  return watch(roots, show, io);
}
