import { chosen } from '../core/choices.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import type { Participation } from '../core/participation.ts';
import type { PathStep } from '../core/finding.ts';
import { formOutlook } from '../core/form-outlook.ts';
import type { Language } from '../core/language.ts';
import { lettersFor } from '../core/letters.ts';
import { folderOf, nameOf } from '../core/paths.ts';
import { answerFile, answerOf } from '../core/prose-text.ts';
import { formOf, type Field, type Rulebook } from '../core/rulebook.ts';
import { firstValue } from '../core/sourced.ts';
import type { FieldWords } from '../core/what-if.ts';
import { choicesFor } from './choices.ts';
import { planDossier } from './dossier-plan.ts';
import type { PlannedFile } from './skeleton.ts';

/** A key of `inovasi.yaml` and its new value. */
export type KeyEdit = readonly [path: readonly PathStep[], value: unknown];

/** A group or category that the new edition does not have, with those it has. */
export interface LostChoice {
  readonly key: 'kelompok' | 'kategori';
  readonly value: string;
  readonly allowed: readonly string[];
}

/** An answer with more words than the new edition allows. */
export interface LongAnswer extends FieldWords {
  readonly limits: readonly number[];
}

/** What is asked for: the edition, and what a person chose anew. */
export interface RenewalWish {
  readonly dossier: Dossier;
  /** The edition so far; undefined where none was named, or it is not there. */
  readonly from: Rulebook | undefined;
  readonly to: Rulebook;
  /** Edition that `instansi.yaml` names. */
  readonly usual?: string;
  /** Ids of the new edition, where they were chosen anew. */
  readonly group?: string;
  readonly category?: string;
  /** Whether it was submitted for the edition so far; not known where absent. */
  readonly submitted?: boolean;
  /** Files of the new edition's skeleton. */
  readonly skeleton: readonly PlannedFile[];
  readonly language: Language;
}

/** What becomes of a dossier that enters another edition: nothing is moved, deleted or answered. */
export interface Renewal {
  /** Whether the dossier is meant for another edition from now on. */
  readonly moves: boolean;
  readonly edits: readonly KeyEdit[];
  /** Whether the statement of truth has to be given anew. */
  readonly restate: boolean;
  /** The entry for the edition so far, to be recorded; absent where it is recorded, was none, or nobody said. */
  readonly history?: Participation;
  /** The edition of which nobody said whether it was entered. */
  readonly unsaid?: string;
  /** Files that are missing. */
  readonly files: readonly PlannedFile[];
  readonly freshFields: readonly FieldWords[];
  readonly unread: readonly FieldWords[];
  readonly tooLong: readonly LongAnswer[];
  readonly lost: readonly LostChoice[];
  /** Titles of letters that the edition demands and that are not listed yet. */
  readonly letters: readonly string[];
}

function lostChoice(dossier: Dossier, to: Rulebook, key: LostChoice['key']): readonly LostChoice[] {
  const value = dossier.innovation[key];
  const choices = choicesFor(to, key);
  if (value === undefined || choices.length === 0 || chosen(choices, value) !== undefined) return [];
  return [{ key, value, allowed: choices.map(({ id }) => id) }];
}

/** Group and category of the dossier that the new edition does not have and that were not chosen anew. */
export function lostChoices(
  dossier: Dossier,
  to: Rulebook,
  { group, category }: Pick<RenewalWish, 'group' | 'category'>,
): readonly LostChoice[] {
  return [
    ...(group === undefined ? lostChoice(dossier, to, 'kelompok') : []),
    ...(category === undefined ? lostChoice(dossier, to, 'kategori') : []),
  ];
}

/** Files of the skeleton that the dossier lacks; what only keeps a folder in git is not needed where the folder is. */
function missingFiles(wish: RenewalWish, group: string | undefined): readonly PlannedFile[] {
  const { dossier, to, skeleton, language, usual } = wish;
  const { files, slug } = dossier;
  const answers = group === undefined ? {} : { group };
  const edition = to.id === usual ? {} : { edition: to.id };
  const planned = planDossier({ slug, rulebook: to, skeleton, answers, language, ...edition });
  return planned.filter(
    ({ path }) => !files.has(path) && !(nameOf(path).startsWith('.') && files.has(folderOf(path))),
  );
}

function fieldsOf(rulebook: Rulebook, group: string | undefined): readonly Field[] {
  return formOf(rulebook, group).flatMap(({ isian }) => isian);
}

function longAnswers(dossier: Dossier, to: Rulebook, group: string | undefined): readonly LongAnswer[] {
  return formOf(to, group).flatMap((section) =>
    section.isian.flatMap((field): LongAnswer[] => {
      const { words } = answerOf(dossier, section, field);
      const limits = [...new Set(field.kata.nilai.map(({ isi }) => isi))];
      if (!limits.some((limit) => words > limit)) return [];
      return [{ id: field.id, title: field.judul, words, limits }];
    }),
  );
}

function editsOf(wish: RenewalWish, moves: boolean, restate: boolean): readonly KeyEdit[] {
  const { dossier, to, group, category } = wish;
  const { edisi, kelompok, kategori } = dossier.innovation;
  const edits: readonly (readonly [boolean, KeyEdit])[] = [
    [moves && edisi !== to.id, [['edisi'], to.id]],
    [group !== undefined && group !== kelompok, [['kelompok'], group]],
    [category !== undefined && category !== kategori, [['kategori'], category]],
    [restate, [['pernyataan_kebenaran', 'setuju'], false]],
  ];
  return edits.filter(([needed]) => needed).map(([, edit]) => edit);
}

/** The edition so far, where `riwayat.yaml` can be read and does not know it. */
function unrecorded({ dossier, from, usual }: RenewalWish): string | undefined {
  const id = dossier.innovation.edisi ?? usual;
  const names = new Set([id, ...(from === undefined ? [] : [String(from.tahun)])]);
  const isKnown = dossier.history.some(({ edisi }) => edisi !== undefined && names.has(edisi));
  return isKnown || dossier.unreadable.has(DOSSIER_FILES.history) ? undefined : id;
}

function historyOf(wish: RenewalWish, moves: boolean): Pick<Renewal, 'history' | 'unsaid'> {
  const id = moves ? unrecorded(wish) : undefined;
  if (id === undefined || wish.submitted === false) return {};
  if (wish.submitted === undefined) return { unsaid: id };
  const { judul } = wish.dossier.innovation;
  return { history: { edisi: id, ...(judul === undefined ? {} : { judul }) } };
}

/** Works out everything that renewing changes and everything worth saying about it; writes nothing. */
export function planRenewal(wish: RenewalWish): Renewal {
  const { dossier, from, to } = wish;
  const current = dossier.innovation.edisi ?? wish.usual;
  const moves = current !== to.id;
  const group = wish.group ?? dossier.innovation.kelompok;
  const fields = from === undefined ? [] : fieldsOf(from, dossier.innovation.kelompok);
  const titles = new Map(fields.map(({ id, judul }) => [id, judul]));
  const innovation = group === undefined ? dossier.innovation : { ...dossier.innovation, kelompok: group };
  const outlook = formOutlook({ ...dossier, innovation }, to);
  const restate = moves && dossier.innovation.pernyataan_kebenaran?.setuju === true;
  return {
    moves,
    edits: editsOf(wish, moves, restate),
    restate,
    ...historyOf(wish, moves),
    files: missingFiles(wish, group),
    freshFields: from === undefined ? [] : outlook.empty.filter(({ id }) => !titles.has(id)),
    unread: outlook.unread.map((one) => ({ ...one, title: titles.get(one.id) ?? one.title })),
    tooLong: longAnswers(dossier, to, group),
    lost: lostChoices(dossier, to, wish),
    letters: to.surat
      .filter((letter) => firstValue(letter.wajib) === true && lettersFor(dossier, letter).length === 0)
      .map(({ judul }) => judul),
  };
}

/** The narrative of a field as people see it. */
export function narrativePath(id: string): string {
  return answerFile({ id });
}
