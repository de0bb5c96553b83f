import { realpathSync } from 'node:fs';
import type { Dossier, Workspace } from '../../core/dossier.ts';
import { InovasiError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import type { Language } from '../../core/language.ts';
import { lettersOf } from '../../core/rulebook.ts';
import { loadDossier } from '../../dossier/load.ts';
import { FORMS, type IntakeKind } from '../../intake/forms.ts';
import type { LetterKind } from '../../intake/letter.ts';
import { words } from '../../messages/commands/add.ts';
import { wordingOf } from '../../messages/problems/index.ts';
import { loadRulebook } from '../../rulebook/load.ts';
import { chooseDossier } from '../chosen.ts';

/** The dossier that something is added to. */
export interface Place {
  readonly workspace: Workspace;
  /** Real path of the repository. */
  readonly root: string;
  readonly dossier: Dossier;
  /** The letters that its edition knows. */
  readonly letters: readonly LetterKind[];
  readonly language: Language;
}

function lettersFor({ agency, root }: Workspace, dossier: Dossier, io: Io): readonly LetterKind[] {
  const edition = dossier.innovation.edisi ?? agency.edisi;
  if (edition === undefined) return [];
  try {
    return lettersOf(loadRulebook(edition, io.home, root), dossier.innovation.kelompok);
  } catch (error) {
    // An edition that nobody knows is for `check` to say; letters are then taken as they are called.
    if (error instanceof InovasiError) return [];
    throw error;
  }
}

/** The dossier that is meant: named, around the current folder, the only one, or chosen. */
export async function placeFor(named: string | undefined, io: Io): Promise<Place> {
  const { workspace, slug } = await chooseDossier(named, words.which[io.language], io);
  const dossier = loadDossier(workspace.root, slug);
  const letters = lettersFor(workspace, dossier, io);
  return { workspace, root: realpathSync(workspace.root), dossier, letters, language: io.language };
}

/** Throws `dosir-rusak` while a list cannot be read: nothing is written into what is not understood. */
export function requireLists(
  { dossier }: Pick<Place, 'dossier'>,
  kinds: ReadonlySet<IntakeKind>,
  io: Io,
): void {
  const files = [...kinds].map((kind) => FORMS[kind].file);
  const broken = files.find((file) => dossier.unreadable.has(file));
  if (broken === undefined) return;
  const file = `${dossier.path}/${broken}`;
  const problem = dossier.problems.find(({ at }) => at.file === file);
  const wording = problem === undefined ? undefined : wordingOf(problem, io.language);
  const { line, column } = dossier.locate(problem?.at ?? { file });
  const { message = file, fix = '' } = wording ?? {};
  throw new InovasiError('dosir-rusak', { place: `${file}:${line}:${column}`, message, fix });
}
