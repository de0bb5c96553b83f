import { join } from 'node:path';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { loadDossier } from '../dossier/load.ts';
import { resolveTargets } from '../dossier/target.ts';
import { changedFiles } from '../git/changes.ts';
import { recordFiles, watchHead } from '../git/commit.ts';
import { gitRoot, openRepository, requireGit } from '../git/repository.ts';
import type { Repository } from '../git/run.ts';
import { words } from '../messages/commands/renew.ts';
import { loadRulebook } from '../rulebook/load.ts';
import { planRenewal, type Renewal } from '../scaffold/renewal.ts';
import { replaceFiles, type Replacement } from '../scaffold/replace.ts';
import { addFiles, type Guard, type Written } from '../scaffold/write.ts';
import { appendEntries } from '../source/append.ts';
import { setInYaml } from '../source/edit.ts';
import { requireAgency, requireReadable } from './agency.ts';
import { skeletonFor } from './new.ts';
import { tellRecorded } from './compile/recorded.ts';
import { choicesOf, editionFor, wasSubmitted, type Place, type RenewOptions } from './renew/choices.ts';
import { tellRenewal } from './renew/summary.ts';

/** The dossier that is meant: named, around the current folder, the only one, or chosen. */
async function placeFor({ dossier: named }: RenewOptions, io: Io): Promise<Place> {
  const [target] = resolveTargets(named === undefined ? [] : [named], io.cwd);
  if (target === undefined) throw new InovasiError('tanpa-dosir', { path: io.cwd });
  const { workspace, slugs } = target;
  requireAgency(workspace, io.language);
  const [first = ''] = slugs;
  if (slugs.length > 1 && !io.interactive) throw new InovasiError('pilih-dosir', { slugs });
  const choices = slugs.map((slug) => ({ name: slug, value: slug }));
  const slug =
    slugs.length === 1
      ? first
      : await (await io.prompter()).choose({ message: words.which[io.language], choices });
  const dossier = loadDossier(workspace.root, slug);
  requireReadable(dossier, io.language);
  return { workspace, dossier };
}

/** The edition so far; undefined where it is not there any more, because then nothing is known of its form. */
function earlier({ workspace, dossier }: Place, io: Io): Rulebook | string | undefined {
  const id = dossier.innovation.edisi ?? workspace.agency.edisi;
  if (id === undefined) return undefined;
  try {
    return loadRulebook(id, io.home, workspace.root);
  } catch (error) {
    if (error instanceof InovasiError && error.code === 'edisi-tidak-dikenal') return id;
    throw error;
  }
}

interface Work {
  readonly place: Place;
  readonly to: Rulebook;
  readonly renewal: Renewal;
  readonly commit: boolean;
}

const IDENTITY_FILE = DOSSIER_FILES.innovation;

/** The earlier entry at the end of the list, which the skeleton brings where it was missing. */
function historyOf({ history }: Renewal): readonly Replacement[] {
  if (history === undefined) return [];
  const change = (text: string): string => appendEntries(text, [], [history]) ?? text;
  return [{ path: DOSSIER_FILES.history, change }];
}

/** Files that are there and change; the new ones are written apart. */
function replacementsOf({ renewal }: Work): readonly Replacement[] {
  const { edits, files } = renewal;
  const change = (text: string): string =>
    edits.reduce((yaml, [keys, value]) => setInYaml(yaml, keys, value, 'start'), text);
  const isThere = edits.length > 0 && files.every(({ path }) => path !== IDENTITY_FILE);
  return [...(isThere ? [{ path: IDENTITY_FILE, change }] : []), ...historyOf(renewal)];
}

/** Files that hold changes of a person, which would be committed along with ours. */
async function unsavedAmong(
  replacements: readonly Replacement[],
  { path }: Dossier,
  repository: Repository,
): Promise<readonly string[]> {
  if (replacements.length === 0 || (await gitRoot(repository)) === undefined) return [];
  const paths = replacements.map((one) => `${path}/${one.path}`);
  return (await changedFiles(repository, paths)).map((file) => file.path);
}

/** Writes what was planned, all or nothing; the new files first, so that wherever it stops the dossier is whole. */
function write(work: Work, replacements: readonly Replacement[], guard: Guard): Written {
  const { workspace, dossier } = work.place;
  const folder = join(workspace.root, dossier.path);
  const added = addFiles(folder, work.renewal.files, { guard });
  try {
    const inPlace = replacements.map(({ path, change }) => ({ path: join(folder, path), change }));
    const replaced = replaceFiles(inPlace, guard);
    const both = [replaced, added];
    return {
      undo: () => both.forEach((one) => one.undo()),
      keep: () => both.forEach((one) => one.keep()),
    };
  } catch (error) {
    added.undo();
    added.keep();
    throw error;
  }
}

/** Writes the renewal and records exactly its files; an interrupt before the commit stands takes everything back. */
async function carryOut(work: Work, io: Io): Promise<void> {
  const { place, to, renewal, commit } = work;
  const { path, slug } = place.dossier;
  const { language } = io;
  const repository = openRepository(place.workspace.root, io.env);
  const replacements = replacementsOf(work);
  if (commit) await requireGit(repository);
  const unsaved = commit ? await unsavedAmong(replacements, place.dossier, repository) : [];
  const headMoved = commit ? await watchHead(repository).catch(() => undefined) : undefined;
  const written = write(work, replacements, (cleanUp) =>
    io.onInterrupt(() => (headMoved?.() === true ? undefined : cleanUp())),
  );
  const count = renewal.files.length;
  const kind = renewal.edits.length > 0 ? 'done' : 'repaired';
  const message = words.message[language]({ slug, edition: to.nama, moves: renewal.moves });
  const done = `${words[kind][language]({ path, count })}\n`;
  try {
    const names = new Set([...renewal.files, ...replacements].map((file) => file.path));
    const paths = [...names].map((name) => `${path}/${name}`);
    const record = commit && unsaved.length === 0;
    const recorded = record ? await recordFiles(repository, paths, message, io.onInterrupt) : undefined;
    io.out(done);
    if (unsaved.length > 0) io.err(`${words.unsaved[language]({ files: unsaved, slug })}\n`);
    else tellRecorded(recorded, slug, message, io);
  } catch (error) {
    // A hook that refuses the commit does not undo the work: it is there, and can be saved once the hook is content.
    io.err(done);
    throw error;
  } finally {
    written.keep();
  }
  io.out(`${words.next[language]({ slug })}\n`);
}

/** `inovasi renew`: makes a dossier the entry of another edition, adding only what is missing. */
export async function runRenew(options: RenewOptions, io: Io): Promise<ExitCode> {
  const { language } = io;
  const place = await placeFor(options, io);
  const { workspace, dossier } = place;
  const to = await editionFor(options, place, io);
  const chosen = await choicesOf(options, place, to, io);
  const submitted = await wasSubmitted(options, place, to, io);
  const from = earlier(place, io);
  const usual = workspace.agency.edisi;
  const renewal = planRenewal({
    dossier,
    from: typeof from === 'string' ? undefined : from,
    to,
    skeleton: skeletonFor(to, io, workspace.root),
    language,
    ...(usual === undefined ? {} : { usual }),
    ...(submitted === undefined ? {} : { submitted }),
    ...chosen,
  });
  if (renewal.edits.length === 0 && renewal.files.length === 0 && !renewal.moves) {
    io.out(`${words.unchanged[language]({ slug: dossier.slug, to: to.nama })}\n`);
    return EXIT.ok;
  }
  tellRenewal({ slug: dossier.slug, from, to, renewal }, io);
  if (options.dryRun === true) {
    io.err(`${words.would[language]}\n`);
    return EXIT.ok;
  }
  const sure =
    !io.interactive ||
    options.yes === true ||
    (await (await io.prompter()).confirm({ message: words.confirm[language], default: true }));
  if (sure) await carryOut({ place, to, renewal, commit: options.commit }, io);
  else io.err(`${words.aborted[language]}\n`);
  return EXIT.ok;
}
