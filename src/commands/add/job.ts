import { InovasiError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import { FORMS, type IntakeKind } from '../../intake/forms.ts';
import { askedFields, type Draft } from '../../intake/interview.ts';
import { readyCommand } from '../../scaffold/ready-command.ts';
import type { AddSettings } from './finish.ts';
import { choicesIn, type Flag, type Given } from './given.ts';
import type { Place } from './place.ts';
import { proposalsFor, type Handed } from './read.ts';

/** What the command line says. */
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

/** One run of `inovasi add <what>`. */
export interface Job {
  readonly kind: IntakeKind;
  readonly options: AddOptions;
  readonly place: Place;
  readonly given: Given;
  readonly handed: Handed;
  readonly io: Io;
}

/** Whether questions are asked: at a terminal, and unless what can be read is to be taken. */
export function asks({ options, io }: Job): boolean {
  return io.interactive && options.yes !== true;
}

/** Without a terminal every question has to be answered by its flag; the command that is shown says what was read. */
export function requireFlags(job: Job, draft: Draft): void {
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
export function requireMain({ kind, options }: Job, values: Draft['values']): void {
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
