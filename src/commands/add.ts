import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { isWebAddress } from '../core/files.ts';
import { FORMS, type IntakeKind } from '../intake/forms.ts';
import { askedFields, interview, type Draft } from '../intake/interview.ts';
import type { Wish } from '../intake/wish.ts';
import { words } from '../messages/commands/add.ts';
import { readyCommand } from '../scaffold/ready-command.ts';
import { finish, type AddSettings, type Work } from './add-finish.ts';
import { choicesIn, givenBy, type Flag, type Given } from './add-given.ts';
import { placeFor, requireLists, type Place } from './add-place.ts';
import { handIn, proposalsFor, type Handed } from './add-read.ts';
import {
  fileWishes,
  heapWishes,
  proofField,
  proofWords,
  withoutProof,
  wordsIn,
  type Made,
} from './add-wishes.ts';

export interface AddOptions extends AddSettings {
  /** Files and folders, as typed. */
  readonly files: readonly string[];
  /** What flags say of the entry, by flag. */
  readonly flags: Readonly<Record<string, Flag>>;
  readonly dossier?: string;
  /** Ask nothing; what cannot be read stays blank. */
  readonly yes?: boolean;
  /** Of a note: what was developed, answering no note. */
  readonly development?: boolean;
}

interface Job {
  readonly kind: IntakeKind;
  readonly options: AddOptions;
  readonly place: Place;
  readonly given: Given;
  readonly handed: Handed;
  readonly io: Io;
}

/** Whether questions are asked: at a terminal, and unless what can be read is to be taken. */
function asks({ options, io }: Job): boolean {
  return io.interactive && options.yes !== true;
}

/** Without a terminal every question has to be answered by its flag; the command that is shown says what was read. */
function requireFlags(job: Job, draft: Draft): void {
  const { kind, options, place, handed, io, given } = job;
  const read = handed.found.length === 1 && handed.found[0] !== undefined ? handed.found[0] : undefined;
  const proposals = read === undefined || !FORMS[kind].holdsFile ? {} : proposalsFor(kind, read, place, io);
  const missing = askedFields(draft, choicesIn(place)).filter(
    ({ key }) => draft.values[key] === undefined && !given.blank.has(key),
  );
  if (missing.length === 0) return;
  const known = missing.flatMap(({ key, flag }) => {
    const proposal = proposals[key];
    return proposal === undefined ? [] : [[flag, String(proposal.value)] as const];
  });
  const flags = { ...options.flags, ...Object.fromEntries(known), '--yes': true };
  const command = readyCommand(`add ${kind}`, options.files, flags);
  throw new InovasiError('tanpa-terminal', { flags: missing.map(({ flag }) => flag), command });
}

/** Without its main key an entry says nothing, so that one is asked for even where all else may stay blank. */
function requireMain({ kind, options }: Job, values: Draft['values']): void {
  const { main, fields } = FORMS[kind];
  const flag = fields.find(({ key }) => key === main)?.flag ?? '';
  if (values[main] !== undefined) return;
  const command = readyCommand(`add ${kind}`, options.files, {
    [flag]: '…',
    ...options.flags,
    '--yes': true,
  });
  throw new InovasiError('tanpa-terminal', { flags: [flag], command });
}

/** Asks for the file, or of evidence for the link; the job as it is with the answer. */
async function askForFile(job: Job): Promise<Job> {
  const { io, place, given } = job;
  const typed = (await (await io.prompter()).text({ message: words.askFile[io.language] })).trim();
  if (typed === '') return job;
  const bare = typed.replace(/^(['"])(.*)\1$/, '$2');
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
    : { wishes: [{ kind, values: answer, proofs: [] }], skipped: [] };
}

async function fileThings(first: Job): Promise<Made> {
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
  for (const source of found) requireFlags(job, { kind, ...job.given, source });
  return { wishes: found.map((source) => ({ kind, values: given.values, source, proofs: [] })), skipped: [] };
}

/** What a person or the flags say of a thing that is no file. */
async function plainValues(job: Job, draft: Draft): Promise<Draft['values'] | undefined> {
  const { kind, place, io } = job;
  if (!asks(job)) {
    requireMain(job, draft.values);
    if (job.options.yes !== true) requireFlags(job, draft);
    return draft.values;
  }
  const isFile = isFileFrom(io);
  const check = (field: { readonly shape: string }, text: string): true | string => {
    if (field.shape !== 'proof') return true;
    try {
      proofWords(proofField(kind), readProof(text), place, isFile);
      return true;
    } catch (error) {
      if (!(error instanceof InovasiError)) throw error;
      return words.noSuchProof[io.language];
    }
  };
  const setting = { prompter: await io.prompter(), io, choices: choicesIn(place), rest: 0, check };
  const answer = await interview(draft, {}, setting);
  return typeof answer === 'string' ? undefined : answer;
}

function readProof(text: string): {
  readonly value: string | boolean;
  readonly origin: { readonly by: 'answer' };
} {
  const said = /^(?:ya|y|yes)$/i.test(text) ? true : /^(?:tidak|t|no|n)$/i.test(text) ? false : text;
  return { value: said, origin: { by: 'answer' } };
}

function isFileFrom(io: Io): (path: string) => boolean {
  return (path) => statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isFile() === true;
}

/** A thing that is no file, after the evidence that proves it. */
async function plainThings(job: Job): Promise<Made> {
  const { kind, given, handed, options, place, io } = job;
  const { words: said, others } =
    kind === 'testimonial' ? wordsIn(handed.found) : { words: undefined, others: handed.found };
  const values = said === undefined ? given.values : { kata: said, ...given.values };
  const proof = proofField(kind);
  const proven = proof !== undefined && others.length > 0;
  const blank = new Set([...given.blank, ...(proven ? [proof.key] : [])]);
  const draft: Draft = { kind, values, blank, development: options.development === true };
  const decided = await plainValues({ ...job, given: { values, blank } }, draft);
  if (decided === undefined) return undefined;
  const { ids, paths } = proofWords(
    proof,
    proof === undefined ? undefined : decided[proof.key],
    place,
    isFileFrom(io),
  );
  const more = paths.length === 0 ? [] : (await handIn(paths, place, io)).found;
  const making = { place, io, accept: !asks(job) };
  const made = await fileWishes('evidence', [...others, ...more], { values: {}, blank: new Set() }, making);
  if (made === undefined) return undefined;
  const proofs = [...ids, ...made.wishes.map((_, index) => index)];
  const wish: Wish = {
    kind,
    values: withoutProof(kind, decided),
    proofs,
    development: options.development === true,
  };
  return { wishes: [...made.wishes, wish], skipped: made.skipped };
}

/** `inovasi add <what>`: takes in files, or notes what is said, as entries of one dossier. */
export async function runAdd(kind: IntakeKind, options: AddOptions, io: Io): Promise<ExitCode> {
  const place = await placeFor(options.dossier, io);
  requireLists(place, new Set([kind, 'evidence'] as const), io);
  const given = givenBy(kind, options.flags, place);
  const handed = await handIn(options.files, place, io);
  const job: Job = { kind, options, place, given, handed, io };
  const made = FORMS[kind].holdsFile ? await fileThings(job) : await plainThings(job);
  return end({ place, made, handed, options, strict: true }, io);
}

export interface AddFromOptions extends AddSettings {
  readonly from: string;
  readonly dossier?: string;
  readonly yes?: boolean;
}

/** `inovasi add --from <folder>`: walks a heap of files and sorts it; without a terminal all of it becomes evidence. */
export async function runAddFrom(options: AddFromOptions, io: Io): Promise<ExitCode> {
  const accept = options.yes === true;
  const place = await placeFor(options.dossier, io);
  requireLists(place, new Set(['evidence', 'legal', 'letter'] as const), io);
  const dossier = place.dossier.path;
  if (!accept && !io.interactive) {
    const command = readyCommand('add', undefined, {
      '--from': options.from,
      '--dossier': dossier,
      '--yes': true,
    });
    throw new InovasiError('tanpa-terminal', { flags: ['--yes'], command });
  }
  const handed = await handIn([options.from], place, io);
  const made = await heapWishes(handed.found, { place, io, accept });
  return end({ place, made, handed, options, strict: false }, io);
}

type End = Omit<Work, 'wishes' | 'left' | 'settings'> & {
  readonly made: Made;
  readonly handed: Handed;
  readonly options: AddSettings & { readonly yes?: boolean };
};

async function end({ place, made, handed, options, strict }: End, io: Io): Promise<ExitCode> {
  if (made === undefined) {
    io.err(`${words.aborted[io.language]}\n`);
    return EXIT.ok;
  }
  const left = [...made.skipped, ...handed.left];
  const asking = io.interactive && options.yes !== true;
  return finish({ place, wishes: made.wishes, left, strict, settings: { ...options, asking } }, io);
}
