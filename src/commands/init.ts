import { existsSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import type { Agency } from '../core/innovation.ts';
import type { Io } from '../core/io.ts';
import { firstValue } from '../core/sourced.ts';
import { hasPassed } from '../core/zones.ts';
import { findRoot, ROOT_FILE } from '../dossier/workspace.ts';
import { recordFiles, type Recorded } from '../git/commit.ts';
import { gitRoot, initRepository, openRepository, requireGit } from '../git/repository.ts';
import { obstacleText } from '../messages/commands/git.ts';
import { AGENCY_TYPES, TIMEZONES, words } from '../messages/commands/init.ts';
import { formatMoment } from '../messages/dates.ts';
import { newestEdition, usableEditions } from '../rulebook/list.ts';
import { loadUsable } from '../rulebook/load.ts';
import { oneLine } from '../scaffold/answers.ts';
import { readyCommand } from '../scaffold/ready-command.ts';
import { planRepository } from '../scaffold/repository-plan.ts';
import { readSkeleton, type PlannedFile } from '../scaffold/skeleton.ts';
import { addFiles } from '../scaffold/write.ts';
import { oneOf } from './one-of.ts';

export interface InitOptions {
  readonly dir?: string;
  readonly name?: string;
  readonly short?: string;
  readonly type?: string;
  readonly edition?: string;
  readonly timezone?: string;
  /** Ask nothing; what flags do not say stays blank, the edition is the newest. */
  readonly yes?: boolean;
}

type Facts = Pick<Agency, 'nama' | 'nama_singkat' | 'jenis' | 'edisi' | 'zona_waktu'>;

const TYPES = Object.keys(AGENCY_TYPES) as (keyof typeof AGENCY_TYPES)[];
const ZONES = Object.keys(TIMEZONES) as (keyof typeof TIMEZONES)[];

/** What the flags say, each judged; an unknown edition is told by the rulebook loader. */
function factsFrom(options: InitOptions, io: Io): Facts {
  if (options.edition !== undefined) loadUsable(options.edition, io.home);
  return {
    ...(options.name === undefined ? {} : { nama: oneLine(options.name) }),
    ...(options.short === undefined ? {} : { nama_singkat: oneLine(options.short) }),
    ...(options.type === undefined ? {} : { jenis: oneOf('--type', options.type, TYPES) }),
    ...(options.edition === undefined ? {} : { edisi: options.edition }),
    ...(options.timezone === undefined ? {} : { zona_waktu: oneOf('--timezone', options.timezone, ZONES) }),
  };
}

async function asked(given: Facts, io: Io): Promise<Facts> {
  const { language } = io;
  const prompter = await io.prompter();
  const validate = (text: string): true | string => oneLine(text) !== '' || words.nameEmpty[language];
  const nama = given.nama ?? oneLine(await prompter.text({ message: words.askName[language], validate }));
  const short = given.nama_singkat ?? oneLine(await prompter.text({ message: words.askShort[language] }));
  const types = TYPES.map((value) => ({ name: AGENCY_TYPES[value][language], value }));
  const jenis = given.jenis ?? (await prompter.choose({ message: words.askType[language], choices: types }));
  const editions = usableEditions(io.home).map((value) => ({ name: loadUsable(value, io.home).nama, value }));
  const edisi =
    given.edisi ?? (await prompter.choose({ message: words.askEdition[language], choices: editions }));
  const zones = ZONES.map((value) => ({ name: TIMEZONES[value][language], value }));
  const zona =
    given.zona_waktu ?? (await prompter.choose({ message: words.askTimezone[language], choices: zones }));
  return { nama, ...(short === '' ? {} : { nama_singkat: short }), jenis, edisi, zona_waktu: zona };
}

const FLAGS = {
  name: '--name',
  short: '--short',
  type: '--type',
  edition: '--edition',
  timezone: '--timezone',
} as const;

function cannotAsk(options: InitOptions): InovasiError {
  const names = Object.keys(FLAGS) as (keyof typeof FLAGS)[];
  const given = names.flatMap((name) => (options[name] === undefined ? [] : [[FLAGS[name], options[name]]]));
  const flags = { '--name': 'Nama instansi', ...Object.fromEntries(given), '--yes': true };
  return new InovasiError('tanpa-terminal', {
    flags: names.filter((name) => options[name] === undefined).map((name) => FLAGS[name]),
    command: readyCommand('init', options.dir, flags),
  });
}

async function factsFor(options: InitOptions, io: Io): Promise<Facts> {
  const given = factsFrom(options, io);
  if (io.interactive && options.yes !== true) return asked(given, io);
  if (given.nama === undefined && options.yes !== true) throw cannotAsk(options);
  return given;
}

function existingAbove(path: string): string {
  return existsSync(path) ? path : existingAbove(dirname(path));
}

/** Refuses a folder in which something of the user would be touched. */
function checkFolder(dir: string, files: readonly PlannedFile[]): void {
  const root = findRoot(dir);
  if (root !== undefined) throw new InovasiError('sudah-repositori', { path: join(root, ROOT_FILE) });
  const entries = files.map((file) => file.path).filter((path) => existsSync(join(dir, path)));
  if (entries.length > 0) throw new InovasiError('folder-tidak-kosong', { path: dir, entries });
}

function tellEdition(edition: string, chosen: boolean, io: Io): void {
  const { language } = io;
  const rulebook = loadUsable(edition, io.home);
  if (!chosen) io.err(`${words.newestEdition[language]({ edition: rulebook.nama })}\n`);
  const closing = firstValue(rulebook.penutupan);
  if (closing === undefined) io.err(`${words.editionUndated[language]({ edition: rulebook.nama })}\n`);
  if (closing === undefined || !hasPassed(closing, io.now())) return;
  const facts = { edition: rulebook.nama, closing: formatMoment(closing, language) };
  io.err(`${words.editionClosed[language](facts)}\n`);
}

function report(recorded: Recorded, message: string, io: Io): void {
  const { language } = io;
  if (recorded.kind === 'tersimpan') {
    io.out(`${words.committed[language]({ hash: recorded.hash.slice(0, 7), message })}\n`);
  } else if (recorded.kind === 'terhalang') {
    const anonymous = recorded.obstacle.kind === 'tanpa-identitas';
    io.err(`${words[anonymous ? 'staged' : 'notRecorded'][language]}\n`);
    io.err(`${obstacleText(recorded.obstacle, language)}\n`);
    if (anonymous) io.err(`${words.afterIdentity[language]({ message })}\n`);
  }
}

/** Writes the files, makes the git repository where there is none, and records exactly the files. */
async function make(dir: string, files: readonly PlannedFile[], io: Io): Promise<void> {
  const { language } = io;
  const around = openRepository(existingAbove(dir), io.env);
  await requireGit(around);
  const outer = await gitRoot(around);
  const written = addFiles(dir, files, { guard: io.onInterrupt });
  const ownGit = join(dir, '.git');
  const release = io.onInterrupt(() => {
    if (outer === undefined) rmSync(ownGit, { recursive: true, force: true });
  });
  const repository = openRepository(dir, io.env);
  const message = words.message[language];
  try {
    if (outer === undefined) await initRepository(repository);
    else if (realpathSync.native(outer) !== realpathSync.native(dir))
      io.err(`${words.insideGit[language]({ root: outer })}\n`);
    const paths = files.map((file) => file.path);
    const recorded = await recordFiles(repository, paths, message, io.onInterrupt);
    const path = relative(io.cwd, dir) || '.';
    io.out(`${words.made[language]({ path, count: files.length })}\n`);
    report(recorded, message, io);
  } finally {
    release();
    written.keep();
  }
}

/** `inovasi init`: makes a dossier repository with its first commit. */
export async function runInit(options: InitOptions, io: Io): Promise<ExitCode> {
  const dir = resolve(io.cwd, options.dir ?? '.');
  const skeleton = readSkeleton(join(io.home, 'templates', 'repositori'));
  const schemas = readSkeleton(join(io.home, 'schemas'));
  checkFolder(dir, planRepository({ skeleton, schemas, agency: {} }));
  const facts = await factsFor(options, io);
  const edisi = facts.edisi ?? newestEdition(io.home);
  if (edisi !== undefined) tellEdition(edisi, facts.edisi !== undefined, io);
  const agency = edisi === undefined ? facts : { ...facts, edisi };
  await make(dir, planRepository({ skeleton, schemas, agency }), io);
  const from = relative(io.cwd, dir);
  io.out(`\n${words.next[io.language]({ dir: /\s/.test(from) ? `"${from}"` : from })}\n`);
  return EXIT.ok;
}
