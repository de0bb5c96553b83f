import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, InovasiError, type ExitCode } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import { escapeSteering } from '../../core/printable.ts';
import { changedFiles } from '../../git/changes.ts';
import { recordFiles } from '../../git/commit.ts';
import { lfsState } from '../../git/lfs.ts';
import { gitRoot, openRepository } from '../../git/repository.ts';
import type { Repository } from '../../git/run.ts';
import { FORMS } from '../../intake/forms.ts';
import { LARGE, sizeOf, withLfs } from '../../intake/large.ts';
import { reportOf } from '../../intake/report-of.ts';
import { reportText } from '../../intake/report-text.ts';
import type { Left } from '../../intake/sources.ts';
import type { Settled, Wish } from '../../intake/wish.ts';
import { reportWords } from '../../messages/commands/add-report.ts';
import { kindWords, words } from '../../messages/commands/add.ts';
import { formatSize } from '../../messages/numbers.ts';
import { oneOf } from '../one-of.ts';
import { writeWhole } from '../output.ts';
import { tellRecorded } from '../compile/recorded.ts';
import type { Place } from './place.ts';
import { settleNow, writeWishes } from './write.ts';

export interface AddSettings {
  readonly dryRun?: boolean;
  /** Whether to commit; a person is asked where it is absent. */
  readonly commit?: boolean;
  readonly format?: string;
  /** Hand large files to Git LFS; a person is asked where it is absent. */
  readonly lfs?: boolean;
  /** From which size on a file is large. */
  readonly large?: string;
}

/** Everything that was decided, to be carried out and told. */
export interface Work {
  readonly place: Place;
  readonly wishes: readonly Wish[];
  readonly left: readonly Left[];
  /** Whether a file that could not be taken in is a failure: it was named, and did not merely lie in a heap. */
  readonly strict: boolean;
  readonly settings: AddSettings & { readonly asking: boolean };
}

function largeFrom({ large }: AddSettings): number {
  if (large === undefined) return LARGE;
  const size = sizeOf(large);
  if (size === undefined)
    throw new InovasiError('nilai-salah', { flag: '--large', value: large, allowed: '20MB, 500kB' });
  return size;
}

/** Large files go to Git LFS where that is there and wanted; else a person is told what to do. */
async function offerLfs(
  { place, settings }: Work,
  { copies }: Settled,
  repository: Repository,
  io: Io,
): Promise<readonly string[]> {
  const { language } = io;
  const limit = largeFrom(settings);
  const paths = copies
    .filter(({ from }) => from.size >= limit)
    .map(({ to }) => `${place.dossier.path}/${to}`);
  if (paths.length === 0 || settings.lfs === false) return [];
  const state = await lfsState(repository);
  const offered = settings.lfs === undefined && settings.asking && state !== 'absent';
  const message = words.lfsOffer[language]({ count: paths.length, size: formatSize(limit, language) });
  const wanted =
    settings.lfs ?? (offered && (await (await io.prompter()).confirm({ message, default: true })));
  if (!wanted || state === 'absent') {
    io.err(`${words[wanted ? 'lfsMissing' : 'lfsHint'][language]}\n`);
    return [];
  }
  const file = join(place.root, '.gitattributes');
  writeWhole(file, withLfs(existsSync(file) ? readFileSync(file, 'utf8') : '', paths));
  io.err(`${words.lfsDone[language]({ count: paths.length })}\n`);
  if (state === 'not-set-up') io.err(`${words.lfsNotSetUp[language]}\n`);
  return ['.gitattributes'];
}

const MOST_IDS = 4;

function messageOf({ outcomes }: Settled, slug: string, io: Io): string {
  const { language } = io;
  const written = outcomes.filter(({ how }) => how !== 'known');
  const kinds = [...new Set(written.map(({ wish }) => wish.kind))];
  const what = kinds.map((kind) => {
    const ids = written.filter(({ wish }) => wish.kind === kind).flatMap(({ id }) => id ?? []);
    const shown = ids.length > MOST_IDS ? `${ids[0]}–${ids.at(-1)}` : ids.join(', ');
    return [kindWords[kind]?.[language] ?? kind, shown].filter((part) => part !== '').join(' ');
  });
  return words.message[language]({ slug, what: what.join('; ') });
}

/** Files that hold other changes of a person, which would be committed along with ours. */
async function unsavedAmong({ wishes, place }: Work, repository: Repository): Promise<readonly string[]> {
  const files = [...new Set(wishes.map(({ kind }) => FORMS[kind].file))];
  const lists = files.filter((file) => file.endsWith('.yaml')).map((file) => `${place.dossier.path}/${file}`);
  if (lists.length === 0) return [];
  return (await changedFiles(repository, lists)).map(({ path }) => path);
}

/** The repository, where it is one and git can be asked; a commit that was asked for fails where it cannot. */
async function repositoryOf({ place, settings }: Work, io: Io): Promise<Repository | undefined> {
  const repository = openRepository(place.root, io.env);
  try {
    return (await gitRoot(repository)) === undefined ? undefined : repository;
  } catch (error) {
    if (settings.commit === true || !(error instanceof InovasiError)) throw error;
    return undefined;
  }
}

async function wantsCommit({ settings }: Work, io: Io): Promise<boolean> {
  if (settings.commit !== undefined || !settings.asking) return settings.commit === true;
  return (await io.prompter()).confirm({ message: words.commitNow[io.language], default: true });
}

/** Records exactly what was written, where that is wanted and nothing of a person would go along. */
async function record(
  work: Work,
  { settled, unsaved, attributes }: Written,
  repository: Repository,
  io: Io,
): Promise<void> {
  const { language } = io;
  const { slug, path } = work.place.dossier;
  if (!(await wantsCommit(work, io))) {
    io.err(`${words.notSaved[language]({ slug })}\n`);
    return;
  }
  if (unsaved.length > 0) {
    io.err(`${words.unsaved[language]({ files: unsaved, slug })}\n`);
    return;
  }
  const files = [...settled.copies.map(({ to }) => to), ...settled.texts.map(({ file }) => file)];
  const adopted = settled.outcomes.flatMap(({ how, file }) => (how === 'adopted' ? (file ?? []) : []));
  const paths = [...new Set([...files, ...adopted])].map((file) => `${path}/${file}`);
  const message = messageOf(settled, slug, io);
  const recorded = await recordFiles(repository, [...paths, ...attributes], message, io.onInterrupt);
  if (work.settings.format === 'json') return;
  tellRecorded(recorded, slug, message, io);
}

interface Written {
  readonly settled: Settled;
  readonly unsaved: readonly string[];
  readonly attributes: readonly string[];
}

const FORMATS = ['text', 'json'] as const;

function tell(work: Work, settled: Settled, io: Io): void {
  const { place, left, settings } = work;
  const { dryRun = false } = settings;
  const format = oneOf('--format', settings.format ?? 'text', FORMATS);
  const report = reportOf({ slug: place.dossier.slug, settled, left, dryRun, large: largeFrom(settings) });
  io.out(format === 'json' ? `${escapeSteering(JSON.stringify(report, null, 2))}\n` : reportText(report, io));
}

async function carry(work: Work, io: Io): Promise<void> {
  const repository = await repositoryOf(work, io);
  // What a person changed before is looked for before we change it too.
  const unsaved = repository === undefined ? [] : await unsavedAmong(work, repository);
  const settled = await writeWishes(work.place, () => work.wishes, io);
  tell(work, settled, io);
  if (settled.texts.length + settled.copies.length === 0) return;
  if (repository !== undefined) {
    const attributes = await offerLfs(work, settled, repository, io);
    await record(work, { settled, unsaved, attributes }, repository, io);
  }
  io.err(`${reportWords.next[io.language]({ slug: work.place.dossier.slug })}\n`);
}

/** Carries out what was decided, tells what became of everything that was handed in, and records it where wanted. */
export async function finish(work: Work, io: Io): Promise<ExitCode> {
  const { wishes, left, settings, strict } = work;
  // Flags that cannot be used are told before anything is written.
  oneOf('--format', settings.format ?? 'text', FORMATS);
  largeFrom(settings);
  if (settings.dryRun === true || wishes.length === 0)
    tell(work, await settleNow(work.place, () => wishes, io), io);
  else await carry(work, io);
  const lost = left.some(({ reason }) => reason !== 'litter' && reason !== 'skipped');
  return strict && lost ? EXIT.findings : EXIT.ok;
}
