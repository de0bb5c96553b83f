import type { Dossier, Workspace } from '../../core/dossier.ts';
import { InovasiError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import { words } from '../../messages/commands/renew.ts';
import { editionLabel } from '../../messages/editions.ts';
import { usableEditions } from '../../rulebook/list.ts';
import { loadUsable } from '../../rulebook/load.ts';
import { answersFrom } from '../../scaffold/answers.ts';
import { choicesFor } from '../../scaffold/choices.ts';
import { readyCommand } from '../../scaffold/ready-command.ts';
import { lostChoices, type LostChoice } from '../../scaffold/renewal.ts';

export interface RenewOptions {
  readonly dossier?: string;
  readonly edition?: string;
  readonly group?: string;
  readonly category?: string;
  /** Whether it was submitted for the edition so far. */
  readonly submitted?: boolean;
  /** Ask nothing; choices that the new edition does not have are left for a person to change. */
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly commit: boolean;
}

/** The dossier that is renewed, and where it stands. */
export interface Place {
  readonly workspace: Workspace;
  readonly dossier: Dossier;
}

/** Group and category of the new edition, where they were chosen anew. */
export type Chosen = { readonly group?: string; readonly category?: string };

const NAMES = { kelompok: 'group', kategori: 'category' } as const;

function cannotAsk(
  { dossier }: Place,
  given: Readonly<Record<string, string>>,
  missing: readonly string[],
): InovasiError {
  const command = readyCommand('renew', dossier.slug, { ...given, '--yes': true });
  return new InovasiError('tanpa-terminal', { flags: missing, command });
}

/** The edition to enter: the one that is named, or chosen by a person; never one that was cancelled. */
export async function editionFor(options: RenewOptions, place: Place, io: Io): Promise<Rulebook> {
  const load = (id: string): Rulebook => loadUsable(id, io.home, place.workspace.root);
  if (options.edition !== undefined) return load(options.edition);
  const editions = usableEditions(io.home);
  if (!io.interactive || options.yes === true) {
    throw cannotAsk(place, { '--edition': editions[0] ?? '' }, ['--edition']);
  }
  const choices = editions.map((id) => ({ name: load(id).nama, value: id }));
  return load(await (await io.prompter()).choose({ message: words.askEdition[io.language], choices }));
}

async function ask(lost: LostChoice, to: Rulebook, io: Io): Promise<Chosen> {
  const question = lost.key === 'kelompok' ? words.askGroup : words.askCategory;
  const listed = choicesFor(to, lost.key).map(({ id, nama }) => ({ name: nama, value: id }));
  const choices = [...listed, { name: words.undecided[io.language], value: undefined }];
  const message = question[io.language]({ edition: to.nama, value: lost.value });
  const value = await (await io.prompter()).choose<string | undefined>({ message, choices });
  return value === undefined ? {} : { [NAMES[lost.key]]: value };
}

function given({ group, category }: RenewOptions, to: Rulebook): Chosen {
  const flags = {
    ...(group === undefined ? {} : { group }),
    ...(category === undefined ? {} : { category }),
  };
  const answers = answersFrom(flags, to);
  return {
    ...(answers.group === undefined ? {} : { group: answers.group }),
    ...(answers.category === undefined ? {} : { category: answers.category }),
  };
}

/** Whether the dossier was submitted for the edition so far: said by a flag or a person, else not known. */
export async function wasSubmitted(
  options: RenewOptions,
  { dossier, workspace }: Place,
  to: Rulebook,
  io: Io,
): Promise<boolean | undefined> {
  const current = dossier.innovation.edisi ?? workspace.agency.edisi;
  const quiet = options.submitted !== undefined || options.yes === true || options.dryRun === true;
  if (quiet || !io.interactive || current === undefined || current === to.id) return options.submitted;
  const message = words.askSubmitted[io.language]({ edition: editionLabel(current) });
  return (await io.prompter()).confirm({ message, default: false });
}

/** Group and category for the new edition, asked where those of the dossier are not among its own. */
export async function choicesOf(options: RenewOptions, place: Place, to: Rulebook, io: Io): Promise<Chosen> {
  const { dossier, workspace } = place;
  let chosen = given(options, to);
  const moves = (dossier.innovation.edisi ?? workspace.agency.edisi) !== to.id;
  const lost = moves ? lostChoices(dossier, to, chosen) : [];
  if (options.yes === true || options.dryRun === true || lost.length === 0) return chosen;
  if (!io.interactive) {
    const known = Object.entries(chosen).map(([name, value]) => [`--${name}`, value]);
    const flags = lost.map(({ key }) => `--${NAMES[key]}`);
    throw cannotAsk(place, { '--edition': to.id, ...Object.fromEntries(known) }, flags);
  }
  for (const choice of lost) chosen = { ...chosen, ...(await ask(choice, to, io)) };
  return chosen;
}
