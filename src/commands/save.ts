import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import { conflictMarks } from '../core/conflict.ts';
import type { Io } from '../core/io.ts';
import { printable } from '../core/printable.ts';
import { resolveTargets } from '../dossier/target.ts';
import { loadWorkspace } from '../dossier/workspace.ts';
import { changedFiles, committedText, type ChangedFile } from '../git/changes.ts';
import { commitObstacle, commitOnly, type CommitObstacle } from '../git/commit.ts';
import { gitRoot, openRepository } from '../git/repository.ts';
import type { Repository } from '../git/run.ts';
import { saveMessage, words } from '../messages/commands/save.ts';
import { dossierChanges, type FileChange } from '../scaffold/changes.ts';

export interface SaveOptions {
  readonly dossier?: string;
  readonly message?: string;
}

interface Target {
  readonly root: string;
  /** Absent where no dossier has changed. */
  readonly slug?: string;
}

function failure(obstacle: CommitObstacle, io: Io): InovasiError {
  if (obstacle.kind === 'konflik') return new InovasiError('git-konflik', { files: obstacle.files });
  if (obstacle.kind === 'terkunci') return new InovasiError('git-terkunci', { path: obstacle.path });
  if (obstacle.kind === 'head-terlepas') return new InovasiError('git-head-terlepas', {});
  if (obstacle.kind === 'belum-selesai') {
    return new InovasiError('git-belum-selesai', { operation: obstacle.operation });
  }
  return new InovasiError('git-tanpa-identitas', { action: words.action[io.language] });
}

async function changedSlugs(root: string, slugs: readonly string[], io: Io): Promise<readonly string[]> {
  const changes = await changedFiles(openRepository(root, io.env), ['inovasi']);
  const touched = new Set(changes.map((file) => file.path.split('/')[1]));
  return slugs.filter((slug) => touched.has(slug));
}

/** The dossier that is meant: named, around the current folder, the only one that changed, or chosen. */
async function targetFor({ dossier }: SaveOptions, io: Io): Promise<Target> {
  const targets = resolveTargets(dossier === undefined ? [] : [dossier], io.cwd);
  const { workspace, slugs } = targets[0] ?? { workspace: loadWorkspace(io.cwd), slugs: [] };
  const { root } = workspace;
  if ((await gitRoot(openRepository(root, io.env))) === undefined)
    throw new InovasiError('tanpa-git', { path: root });
  const candidates = slugs.length === 1 ? slugs : await changedSlugs(root, slugs, io);
  const [first] = candidates;
  if (first === undefined) return { root };
  if (candidates.length === 1) return { root, slug: first };
  if (!io.interactive) throw new InovasiError('pilih-dosir', { slugs: candidates });
  const choices = candidates.map((slug) => ({ name: slug, value: slug }));
  const slug = await (await io.prompter()).choose({ message: words.which[io.language], choices });
  return { root, slug };
}

const TEXT = /\.(?:md|ya?ml)$/i;
const LARGEST_TEXT = 1_000_000;
const HOW = { added: 'added', conflict: 'added', modified: 'changed', deleted: 'removed' } as const;

async function withText(file: ChangedFile, repository: Repository, folder: string): Promise<FileChange> {
  const path = file.path.slice(folder.length + 1);
  const how = HOW[file.change];
  if (!TEXT.test(path)) return { path, how };
  const before = how === 'added' ? undefined : await committedText(repository, file.path);
  const disk = join(repository.dir, file.path);
  const found = how === 'removed' ? undefined : statSync(disk, { throwIfNoEntry: false });
  const readable = found?.isFile() === true && found.size <= LARGEST_TEXT;
  return {
    path,
    how,
    ...(before === undefined ? {} : { before }),
    ...(readable ? { after: readFileSync(disk, 'utf8') } : {}),
  };
}

function hasConflict(path: string, text: string): boolean {
  const { conflicts, leftovers } = conflictMarks(text, path.endsWith('.md') ? 'markdown' : 'yaml');
  return conflicts.length + leftovers.length > 0;
}

function shownPath(path: string, io: Io): string {
  return relative(io.cwd, resolve(path)).split(sep).join('/') || '.';
}

function sayNothing(path: string, io: Io): ExitCode {
  io.out(`${words.nothing[io.language]({ path: shownPath(path, io) })}\n`);
  return EXIT.ok;
}

/** `inovasi save`: records one dossier, and nothing else, with a message in the form's words. */
export async function runSave(options: SaveOptions, io: Io): Promise<ExitCode> {
  const { language } = io;
  const { root, slug } = await targetFor(options, io);
  if (slug === undefined) return sayNothing(join(root, 'inovasi'), io);
  const repository = openRepository(root, io.env);
  const folder = `inovasi/${slug}`;
  const changes = await changedFiles(repository, [folder]);
  if (changes.length === 0) return sayNothing(join(root, folder), io);
  const obstacle = await commitObstacle(repository);
  if (obstacle !== undefined) throw failure(obstacle, io);
  const files = await Promise.all(changes.map((file) => withText(file, repository, folder)));
  const conflicts = files.filter(({ path, after }) => after !== undefined && hasConflict(path, after));
  if (conflicts.length > 0)
    throw new InovasiError('git-konflik', { files: conflicts.map(({ path }) => path) });
  // A message stands in everybody's terminal and log, so what a file holds must not steer them.
  const message = printable(options.message?.trim() || saveMessage(slug, dossierChanges(files), language));
  const hash = await commitOnly(repository, [folder], message, { guard: io.onInterrupt });
  if (hash === undefined) return sayNothing(join(root, folder), io);
  const [subject = ''] = message.split('\n');
  io.out(`${words.saved[language]({ hash: hash.slice(0, 7), message: subject })}\n`);
  return EXIT.ok;
}
