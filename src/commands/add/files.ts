import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InovasiError } from '../../core/errors.ts';
import { isWebAddress } from '../../core/files.ts';
import { FORMS } from '../../intake/forms.ts';
import { interview, type Draft } from '../../intake/interview.ts';
import { words } from '../../messages/commands/add.ts';
import { readyCommand } from '../../scaffold/ready-command.ts';
import { choicesIn } from './given.ts';
import { asks, requireFlags, requireMain, type Job } from './job.ts';
import { handIn } from './read.ts';
import { fileWishes, type Made } from './wishes.ts';

/** Asks for the file, or of evidence for the link; the job as it is with the answer. */
async function askForFile(job: Job): Promise<Job> {
  const { io, place, given } = job;
  const typed = (await (await io.prompter()).text({ message: words.askFile[io.language] })).trim();
  if (typed === '') return job;
  // Terminals put quotes around a file that is dropped on them, or backslashes before its blanks.
  const plain = typed.replace(/^(['"])(.*)\1$/, '$2');
  const bare = existsSync(resolve(io.cwd, plain)) ? plain : plain.replace(/\\(.)/g, '$1');
  if (!isWebAddress(bare)) return { ...job, handed: await handIn([bare], place, io) };
  const values = { ...given.values, tautan: { value: bare, origin: { by: 'answer' } } } as const;
  return { ...job, given: { ...given, values } };
}

/** An entry that has no file: a link, or a document that is known and not at hand. */
async function withoutFile(job: Job): Promise<Made> {
  const { kind, given, place, io } = job;
  const draft: Draft = { kind, ...given };
  if (!asks(job)) {
    requireMain(job, given.values);
    if (job.options.yes !== true) requireFlags(job, draft);
    return { wishes: [{ kind, values: given.values, proofs: [] }], skipped: [] };
  }
  const setting = { prompter: await io.prompter(), io, choices: choicesIn(place), rest: 0 };
  const answer = await interview(draft, {}, setting);
  return typeof answer === 'string'
    ? undefined
    : { wishes: [{ kind, values: answer.values, proofs: [] }], skipped: [] };
}

/** What is added with its file: legal bases, evidence, letters. */
export async function fileThings(first: Job): Promise<Made> {
  const { kind, given, options } = first;
  const none = options.files.length === 0 && given.values[FORMS[kind].main] === undefined;
  if (none && !asks(first)) {
    throw new InovasiError('tanpa-berkas', {
      command: readyCommand(`add ${kind}`, 'berkas.pdf', { '--yes': true }),
    });
  }
  const job = none ? await askForFile(first) : first;
  const { handed, place, io } = job;
  const { found, left } = handed;
  if (found.length === 0) return left.length > 0 ? { wishes: [], skipped: [] } : withoutFile(job);
  const single = FORMS[kind].fields.filter((field) => field.single && given.values[field.key] !== undefined);
  if (found.length > 1 && single.length > 0) {
    throw new InovasiError('satu-berkas', { flags: single.map(({ flag }) => flag), count: found.length });
  }
  if (asks(job) || options.yes === true) {
    return fileWishes(kind, found, job.given, { place, io, accept: options.yes === true });
  }
  for (const source of found.filter(({ known }) => known !== true))
    requireFlags(job, { kind, ...job.given, source });
  return { wishes: found.map((source) => ({ kind, values: given.values, source, proofs: [] })), skipped: [] };
}
