import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { findRoot, loadWorkspace } from '../dossier/workspace.ts';
import { recordFiles, watchHead } from '../git/commit.ts';
import { openRepository, requireGit } from '../git/repository.ts';
import { words } from '../messages/commands/new.ts';
import { newestEdition } from '../rulebook/list.ts';
import { ancestryOf, loadUsable } from '../rulebook/load.ts';
import { requireAgency } from './agency.ts';
import { tellRecorded } from './compile/recorded.ts';
import { answersFrom, type AnswerFlags } from '../scaffold/answers.ts';
import { planDossier } from '../scaffold/dossier-plan.ts';
import { interview, slugFor, type Draft } from '../scaffold/interview.ts';
import { readyCommand } from '../scaffold/ready-command.ts';
import { readSkeleton, type PlannedFile } from '../scaffold/skeleton.ts';
import { isSlug, slugOf } from '../scaffold/slug.ts';
import { writeNewFolder } from '../scaffold/write.ts';

export interface NewOptions extends AnswerFlags {
  readonly slug?: string;
  readonly edition?: string;
  /** Ask nothing; what flags do not say stays blank. */
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly commit: boolean;
}

const FLAGS = {
  title: '--title',
  unit: '--unit',
  group: '--group',
  category: '--category',
  sdg: '--sdg',
  started: '--started',
  app: '--app',
  innovator: '--innovator',
} as const satisfies Record<keyof AnswerFlags, string>;

/** The dossier repository to work in; where there is none, a person is offered to make one. */
async function rootFor(io: Io): Promise<string | undefined> {
  const root = findRoot(io.cwd);
  if (root !== undefined) return root;
  if (!io.interactive) throw new InovasiError('tanpa-repositori', { from: io.cwd });
  const message = words.offerInit[io.language]({ path: io.cwd });
  if (!(await (await io.prompter()).confirm({ message, default: true }))) return undefined;
  const { runInit } = await import('./init.ts');
  await runInit({}, io);
  return findRoot(io.cwd);
}

function checkSlug(slug: string, taken: readonly string[], root: string): void {
  if (!isSlug(slug)) {
    throw new InovasiError('slug-tidak-sah', { slug, suggestion: slugOf(slug) || 'dosir' });
  }
  const existing = taken.find((name) => name.toLowerCase() === slug);
  if (existing !== undefined) {
    throw new InovasiError('slug-sudah-ada', { slug, path: join(root, 'inovasi', existing) });
  }
}

/** The skeleton of the edition or of the nearest one that it extends; the base brings the one they share. */
export function skeletonFor(rulebook: Rulebook, io: Io, root: string): readonly PlannedFile[] {
  const folders = ancestryOf(rulebook.id, io.home, root).map((id) => join(io.home, 'templates', id, 'dosir'));
  return readSkeleton(folders.find((folder) => existsSync(folder)) ?? '');
}

interface Place {
  readonly root: string;
  readonly rulebook: Rulebook;
  readonly taken: readonly string[];
  /** Edition that `instansi.yaml` names. */
  readonly usual?: string;
}

/** What is to be made: from flags alone, or with what a person answers; undefined where the person backs out. */
async function draftFor(options: NewOptions, place: Place, io: Io): Promise<Draft | undefined> {
  const given = answersFrom(options, place.rulebook);
  const slug = options.slug === undefined ? {} : { slug: options.slug };
  if (io.interactive && options.yes !== true) {
    const prompter = await io.prompter();
    io.err(`${words.editionInUse[io.language]({ edition: place.rulebook.nama })}\n`);
    const { rulebook, taken } = place;
    return interview({ prompter, rulebook, taken, language: io.language, given, ...slug });
  }
  if (given.title === undefined) {
    const names = Object.keys(FLAGS) as (keyof AnswerFlags)[];
    const missing = names.filter((name) => options[name] === undefined && (name === 'title' || !options.yes));
    throw new InovasiError('tanpa-terminal', {
      flags: missing.map((name) => FLAGS[name]),
      command: readyCommand('new', options.slug, { '--title': 'Judul inovasi', ...flagsOf(options) }),
    });
  }
  return { answers: given, ...slug };
}

function flagsOf(options: NewOptions): Readonly<Record<string, string | readonly string[] | boolean>> {
  const names = Object.keys(FLAGS) as (keyof AnswerFlags)[];
  const given = names.flatMap((name) => (options[name] === undefined ? [] : [[FLAGS[name], options[name]]]));
  const edition = options.edition === undefined ? [] : [['--edition', options.edition]];
  return Object.fromEntries([...given, ...edition, ['--yes', true]]) as Record<string, string>;
}

function placeAt(root: string, options: NewOptions, io: Io): Place {
  const workspace = loadWorkspace(root);
  requireAgency(workspace, io.language);
  const usual = workspace.agency.edisi;
  const edition = options.edition ?? usual ?? newestEdition(io.home) ?? '';
  const folder = join(root, 'inovasi');
  const rulebook = loadUsable(edition, io.home, root);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() === false) {
    throw new InovasiError('tidak-bisa-menulis', { path: folder, reason: 'ENOTDIR' });
  }
  const taken = found === undefined ? [] : readdirSync(folder);
  return { root, rulebook, taken, ...(usual === undefined ? {} : { usual }) };
}

function diskIsFull(error: unknown): boolean {
  return error instanceof InovasiError && /No space left on device/i.test(error.message);
}

interface Making {
  readonly place: Place;
  readonly slug: string;
  readonly files: readonly PlannedFile[];
  readonly commit: boolean;
}

/** Writes and records the dossier; an interrupt before the commit stands takes everything back. */
async function make({ place, slug, files, commit }: Making, io: Io): Promise<void> {
  const { language } = io;
  const repository = openRepository(place.root, io.env);
  if (commit) await requireGit(repository);
  const path = `inovasi/${slug}`;
  let headMoved: (() => boolean) | undefined;
  const written = writeNewFolder(join(place.root, 'inovasi'), slug, files, {
    guard: (cleanUp) => io.onInterrupt(() => (headMoved?.() === true ? undefined : cleanUp())),
  });
  const message = words.message[language]({ slug, edition: place.rulebook.nama });
  const made = `${words.made[language]({ path, count: files.length })}\n`;
  try {
    const paths = files.map((file) => `${path}/${file.path}`);
    if (commit) headMoved = await watchHead(repository).catch(() => undefined);
    const recorded = commit ? await recordFiles(repository, paths, message, io.onInterrupt) : undefined;
    io.out(made);
    tellRecorded(recorded, slug, message, io);
  } catch (error) {
    if (diskIsFull(error)) written.undo();
    else io.err(`${made}${words.notCommitted[language]({ slug })}\n`);
    throw error;
  } finally {
    written.keep();
  }
  io.out(`\n${words.next[language]({ slug, first: `${path}/inovasi.yaml` })}\n`);
}

/** `inovasi new`: scaffolds one dossier from the edition's skeleton and records exactly its files in git. */
export async function runNew(options: NewOptions, io: Io): Promise<ExitCode> {
  const root = await rootFor(io);
  const place = root === undefined ? undefined : placeAt(root, options, io);
  if (place !== undefined && options.slug !== undefined) checkSlug(options.slug, place.taken, place.root);
  const draft = place === undefined ? undefined : await draftFor(options, place, io);
  if (place === undefined || draft === undefined) {
    io.err(`${words.aborted[io.language]}\n`);
    return EXIT.ok;
  }
  const { rulebook, usual } = place;
  const slug =
    draft.slug ?? (io.interactive && !options.yes ? slugFor(draft, place.taken) : slugFor(draft, []));
  checkSlug(slug, place.taken, place.root);
  const skeleton = skeletonFor(rulebook, io, place.root);
  const edition = rulebook.id === usual ? {} : { edition: rulebook.id };
  const files = planDossier({
    slug,
    rulebook,
    skeleton,
    answers: draft.answers,
    language: io.language,
    ...edition,
  });
  if (options.dryRun === true) {
    io.out(files.map((file) => `inovasi/${slug}/${file.path}\n`).join(''));
    io.err(`${words.would[io.language]({ path: `inovasi/${slug}`, count: files.length })}\n`);
    return EXIT.ok;
  }
  await make({ place, slug, files, commit: options.commit }, io);
  return EXIT.ok;
}
