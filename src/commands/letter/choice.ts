import { DOSSIER_FILES, type Dossier } from '../../core/dossier.ts';
import { InovasiError } from '../../core/errors.ts';
import { lookUp } from '../../core/files.ts';
import type { Letter } from '../../core/innovation.ts';
import { isLetterKind, LETTER_KINDS, type LetterKind } from '../../core/letter-kinds.ts';
import { lettersFor } from '../../core/letters.ts';
import { folderOf } from '../../core/paths.ts';
import { lettersOf, type LetterDemand, type Rulebook } from '../../core/rulebook.ts';
import { oneOf } from '../one-of.ts';

/** A letter that is to be drafted, with its entry in the list. */
export interface Wanted {
  readonly kind: LetterKind;
  readonly entry?: Letter;
}

/** Which letters are drafted, and what is to be said of the others. */
export interface Choice {
  readonly wanted: readonly Wanted[];
  /** Letters that the edition demands and whose file is there already. */
  readonly done: readonly { readonly title: string; readonly file: string }[];
  /** Titles of demanded letters that no form is known of. */
  readonly formless: readonly string[];
  /** Kinds of which it is not known whether the edition demands them. */
  readonly unsure: readonly LetterKind[];
  /** Kinds asked for by name that the edition does not demand. */
  readonly undemanded: readonly LetterKind[];
}

type Demanded = 'yes' | 'no' | 'unknown';

/** Whether the edition demands it; sources that contradict each other count as a demand, so that nothing is missed. */
function demanded({ wajib }: LetterDemand): Demanded {
  if (wajib.nilai.length === 0) return 'unknown';
  return wajib.nilai.some(({ isi }) => isi) ? 'yes' : 'no';
}

function fileOf(dossier: Dossier, demand: LetterDemand): string | undefined {
  return lettersFor(dossier, demand)
    .map(({ berkas }) => berkas)
    .find(
      (file) => file !== undefined && lookUp(dossier, folderOf(DOSSIER_FILES.letters), file).kind === 'found',
    );
}

function wantedOf(dossier: Dossier, kind: LetterKind): Wanted {
  const entries = lettersFor(dossier, { id: kind });
  const entry = entries.find(({ berkas }) => berkas === undefined) ?? entries[0];
  return { kind, ...(entry === undefined ? {} : { entry }) };
}

/** Letters asked for by name. */
function byName(dossier: Dossier, demands: readonly LetterDemand[], named: readonly string[]): Choice {
  const ids = [...new Set(named.map((word) => word.trim().toLowerCase()))];
  const formless = ids.flatMap((id) => {
    const demand = demands.find((one) => one.id === id);
    return demand === undefined || isLetterKind(id) ? [] : [demand.judul];
  });
  const titles = new Set(demands.map(({ id }) => id));
  const kinds = ids
    .filter((id) => isLetterKind(id) || !titles.has(id))
    .map((id) => oneOf('surat', id, LETTER_KINDS));
  const undemanded = kinds.filter((kind) => {
    const demand = demands.find(({ id }) => id === kind);
    return demand === undefined || demanded(demand) === 'no';
  });
  return { wanted: kinds.map((kind) => wantedOf(dossier, kind)), done: [], formless, unsure: [], undemanded };
}

/** The letters that the edition demands and whose signed file is not there yet. */
function byDemand(dossier: Dossier, demands: readonly LetterDemand[]): Choice {
  const sure = demands.filter((demand) => demanded(demand) === 'yes');
  const open = sure.filter((demand) => fileOf(dossier, demand) === undefined);
  return {
    wanted: open.flatMap(({ id }) => (isLetterKind(id) ? [wantedOf(dossier, id)] : [])),
    done: sure.flatMap((demand) => {
      const file = fileOf(dossier, demand);
      return file === undefined ? [] : [{ title: demand.judul, file }];
    }),
    formless: open.filter(({ id }) => !isLetterKind(id)).map(({ judul }) => judul),
    unsure: demands
      .filter((demand) => demanded(demand) === 'unknown')
      .flatMap(({ id }) => (isLetterKind(id) ? [id] : [])),
    undemanded: [],
  };
}

/** Which letters to draft: those named, else those the edition demands. Throws where neither names any. */
export function chooseLetters(dossier: Dossier, rulebook: Rulebook, named: readonly string[]): Choice {
  const demands = lettersOf(rulebook, dossier.innovation.kelompok);
  if (named.length > 0) return byName(dossier, demands, named);
  const choice = byDemand(dossier, demands);
  if (choice.wanted.length + choice.done.length + choice.formless.length === 0) {
    throw new InovasiError('surat-tidak-diketahui', {
      edition: rulebook.nama,
      kinds: choice.unsure.length > 0 ? choice.unsure : LETTER_KINDS,
      slug: dossier.slug,
    });
  }
  return choice;
}
