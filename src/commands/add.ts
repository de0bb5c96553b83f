import { EXIT, InovasiError, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { FORMS, type IntakeKind } from '../intake/forms.ts';
import { words } from '../messages/commands/add.ts';
import { readyCommand } from '../scaffold/ready-command.ts';
import { fileThings } from './add/files.ts';
import { finish, type AddSettings, type Work } from './add/finish.ts';
import { givenBy } from './add/given.ts';
import type { AddOptions, Job } from './add/job.ts';
import { placeFor, requireLists } from './add/place.ts';
import { plainThings } from './add/plain.ts';
import { handIn, type Handed } from './add/read.ts';
import { heapWishes, type Made } from './add/wishes.ts';

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
