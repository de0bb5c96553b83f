import type { Identity, Workspace } from '../../core/dossier.ts';
import type { Io } from '../../core/io.ts';
import { loadIdentity } from '../../dossier/identity.ts';
import type { Target } from '../../dossier/target.ts';
import { ROOT_FILE } from '../../dossier/workspace.ts';
import { words } from '../../messages/commands/scope.ts';
import { ancestryOf } from '../../rulebook/load.ts';

/** Folder of the agency's own rulebooks. */
const RULEBOOKS = 'paket-aturan';

/** Which dossiers a check is about. */
export interface ScopeOptions {
  readonly paths: readonly string[];
  /** Only those that changed. */
  readonly changed?: boolean;
  /** Changed since this branch or commit. */
  readonly since?: string;
  /** Only those that the next commit changes, as it will hold them. */
  readonly staged?: boolean;
  readonly edition?: string;
}

/** Dossiers to examine, and those that are only to be known of. */
export interface ScopedTarget extends Target {
  readonly others: readonly Identity[];
}

export interface Scope {
  readonly targets: readonly ScopedTarget[];
  /** What the user should know of the choice. */
  readonly notes: readonly string[];
  /** Where the repositories stand whose files nothing may be written over. */
  readonly roots: readonly string[];
  /** Takes back what was made for looking. */
  readonly release: () => void;
}

/** Tells which changed rulebook of the agency's own a dossier is held against; undefined where there is none. */
function rulebookFinder(
  workspace: Workspace,
  changed: ReadonlySet<string>,
  options: ScopeOptions,
  io: Io,
): (dossier: Identity) => string | undefined {
  const causes = new Map<string, string | undefined>();
  return ({ innovation }) => {
    const edition = options.edition ?? innovation.edisi ?? workspace.agency.edisi;
    if (edition === undefined || changed.size === 0) return undefined;
    if (!causes.has(edition)) {
      const files = ancestryOf(edition, io.home, workspace.root).map((id) => `${RULEBOOKS}/${id}.yaml`);
      causes.set(
        edition,
        files.find((file) => changed.has(file)),
      );
    }
    return causes.get(edition);
  };
}

/** Dossiers that were chosen in one repository, and what the user should know of it. */
export interface Choice {
  readonly target: ScopedTarget;
  readonly notes: readonly string[];
}

/** What changed in one repository. */
interface Change {
  /** The dossiers asked for. */
  readonly target: Target;
  readonly paths: readonly string[];
  /** What the state is compared with, in words; absent for what is staged. */
  readonly base?: string;
}

/** Slugs of the dossiers that paths of a repository lie in. */
export function changedSlugs(paths: readonly string[]): ReadonlySet<string> {
  const slugs = paths.map((path) => /^inovasi\/([^/.][^/]*)\//.exec(path)?.[1]);
  return new Set(slugs.filter((slug) => slug !== undefined));
}

function isRulebook(path: string): boolean {
  return path.startsWith(`${RULEBOOKS}/`);
}

/** Whether a change of this file may change the judgement of every dossier. */
export function concernsAll(path: string): boolean {
  return path === ROOT_FILE || isRulebook(path);
}

function notesOn(
  choice: Omit<Choice, 'notes'>,
  { target: asked, paths, base }: Change,
  io: Io,
): readonly string[] {
  const { language } = io;
  const { slugs, workspace } = choice.target;
  const compared = base === undefined ? {} : { base };
  const gone = [...changedSlugs(paths)].filter((slug) => !workspace.slugs.includes(slug));
  const others = asked.slugs.length - slugs.length;
  const what =
    slugs.length === 0
      ? words.nothing[language](compared)
      : words.touched[language]({ slugs, others, ...compared });
  return [what, ...(gone.length === 0 ? [] : [words.gone[language]({ slugs: gone })])];
}

/** Which of the dossiers asked for a change touches: their own files, the agency's file, or a rulebook they use. */
export function choose(change: Change, options: ScopeOptions, io: Io): Choice {
  const { target, paths, base } = change;
  const { workspace, slugs } = target;
  const named = changedSlugs(paths);
  const rulebooks = new Set(paths.filter(isRulebook));
  const agency = paths.includes(ROOT_FILE) ? ROOT_FILE : undefined;
  const known = workspace.slugs.map((slug) => loadIdentity(workspace.root, slug));
  const rulebookOf = rulebookFinder(workspace, rulebooks, options, io);
  const causes = new Set<string>();
  const touched = known.filter((dossier) => {
    if (!slugs.includes(dossier.slug)) return false;
    const cause = agency ?? rulebookOf(dossier);
    if (cause !== undefined) causes.add(cause);
    return cause !== undefined || named.has(dossier.slug);
  });
  const others = known.filter((dossier) => !touched.includes(dossier));
  const chosen = { target: { workspace, slugs: touched.map(({ slug }) => slug), others } };
  const compared = base === undefined ? {} : { base };
  const why = [...causes].map((file) => words.all[io.language]({ file, ...compared }));
  return { ...chosen, notes: [...why, ...notesOn(chosen, change, io)] };
}

/** Several repositories as one choice. */
export function together(choices: readonly Choice[]): Pick<Scope, 'targets' | 'notes'> {
  return { targets: choices.map(({ target }) => target), notes: choices.flatMap(({ notes }) => notes) };
}
