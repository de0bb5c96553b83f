import type { Choice } from './choice.ts';
import { chosen } from './choices.ts';
import type { AppliedConfirmation } from './confirmation.ts';
import type { Finding } from './finding.ts';
import type { Language } from './language.ts';
import { firstValue, type Source, type Sourced } from './sourced.ts';

export type { Choice } from './choice.ts';

/** One question of the form with its own limit and its own file `narasi/<id>.md`. */
export interface Field {
  readonly id: string;
  readonly judul: string;
  /** The form's question, in our own words. */
  readonly tanya: string;
  /** Points the answer has to cover. */
  readonly pokok: readonly string[];
  /** Highest number of words. */
  readonly kata: Sourced<number>;
}

/** A section of the form; most have one field. */
export interface Section {
  readonly id: string;
  readonly judul: string;
  /** Groups whose form has this section; all groups where absent. */
  readonly kelompok?: readonly string[];
  /** Share of the mark in percent. */
  readonly bobot: Sourced<number>;
  /** Whether the section takes an upload of supporting data. */
  readonly lampiran: Sourced<boolean>;
  readonly isian: readonly Field[];
}

/** A letter that the edition may demand as a file. */
export interface LetterDemand {
  /** The kind that `surat.yaml` names in `jenis`. */
  readonly id: string;
  readonly judul: string;
  /** Groups it is demanded of; all groups where absent. */
  readonly kelompok?: readonly string[];
  readonly wajib: Sourced<boolean>;
  /** File formats by extension, as `pdf`. */
  readonly format: Sourced<readonly string[]>;
  /** Largest size in bytes. */
  readonly ukuran: Sourced<number>;
}

export type Severity = 'error' | 'warning' | 'info';

/** One requirement of the edition: a check kind with its options. */
export interface Rule {
  /** Permanent `topik/nama`, never reused. */
  readonly id: string;
  readonly judul: string;
  /** The same in English, for `--lang en`. */
  readonly judul_en?: string;
  /** The check kind. */
  readonly periksa: string;
  /** Groups it applies to; all where absent. */
  readonly kelompok?: readonly string[];
  /** Applies only where these keys of `inovasi.yaml` have these values. */
  readonly bila?: Readonly<Record<string, string | boolean>>;
  /** Whether the edition asks this at all; absent for the tool's own contract. */
  readonly berlaku?: Sourced<boolean>;
  /** Highest severity, for what only looks careless. */
  readonly tingkat?: Severity;
  /** Section of the form it is shown under; the dossier as a whole where absent. */
  readonly bagian?: string;
  readonly dengan: Readonly<Record<string, unknown>>;
  /** The agency's package that added or tightened it; set by the loader. */
  readonly paket?: string;
  /** Whether what the package tightened binds everybody without it, too; set by the loader. */
  readonly mengikat?: true;
}

/** A dated step of the competition, as found. */
export interface Stage {
  readonly nama: string;
  readonly mulai?: string;
  readonly sampai?: string;
  readonly sumber: readonly string[];
}

/** Who may enter a group, in our own words, one condition each. */
export interface GroupTerms {
  readonly kelompok: string;
  readonly syarat: Sourced<readonly string[]>;
}

/** Most innovations one agency may submit to a group. */
export interface GroupLimit {
  readonly kelompok: string;
  readonly batas: Sourced<number>;
}

/** A figure of the edition: how many registered, passed, won. */
export interface Outcome {
  readonly nama: string;
  readonly jumlah: Sourced<number>;
}

/** One competition, one year: all that is known of what it asks, with who says so. */
export interface Rulebook {
  readonly id: string;
  readonly versi: string;
  readonly nama: string;
  readonly kompetisi: string;
  readonly tahun: number;
  readonly extends?: string;
  /** The shipped edition that an agency's own package refines; set by the loader. */
  readonly memperketat?: string;
  readonly sumber: ReadonlyMap<string, Source>;
  readonly dasar_hukum: Sourced<string>;
  readonly tema: Sourced<string>;
  /** First moment of registration, ISO 8601, partial or with zone. */
  readonly pembukaan: Sourced<string>;
  /** Last moment of registration, ISO 8601; without an hour where none was found. */
  readonly penutupan: Sourced<string>;
  /** Kinds of agencies that may enter. */
  readonly peserta: Sourced<readonly string[]>;
  readonly kelompok: Sourced<readonly Choice[]>;
  readonly syarat_kelompok: readonly GroupTerms[];
  readonly kategori: Sourced<readonly Choice[]>;
  /** What an innovation is judged by. */
  readonly kriteria: Sourced<readonly Choice[]>;
  /** How the age of an innovation is counted, in words. */
  readonly cara_hitung_usia: Sourced<string>;
  /** The language that answers are written in. */
  readonly bahasa: Sourced<Language>;
  /** Most innovations one agency may submit, over all groups. */
  readonly batas_jumlah: Sourced<number>;
  readonly batas_kelompok: readonly GroupLimit[];
  /** Lowest mark that makes a finalist. */
  readonly ambang: Sourced<number>;
  /** The agency's own last moment for a dossier, ahead of the closing; only an agency's package has one. */
  readonly tenggat_internal: Sourced<string>;
  readonly tahap: readonly Stage[];
  readonly bagian: readonly Section[];
  readonly surat: readonly LetterDemand[];
  readonly aturan: readonly Rule[];
  readonly hasil: readonly Outcome[];
  /** What took the place of an edition that was cancelled; absent where it was held. */
  readonly ditiadakan?: Sourced<string>;
  /** Edition the form as a whole was borrowed from, where this edition's own is not known. */
  readonly bentuk_dipinjam?: string;
  /** What the agency confirmed; only in a rulebook that an agency's confirmations were laid over. */
  readonly konfirmasi?: readonly AppliedConfirmation[];
  /** What is wrong with the rulebook itself. */
  readonly problems: readonly Finding[];
}

/** Option of kinds that look at some fields only: the ids of those fields; the engine leaves out all others. */
export interface FieldsOption {
  readonly isian?: readonly string[];
}

export const FIELDS_OPTION = {
  isian: { schema: { type: 'array', items: { type: 'string' }, minItems: 1 }, optional: true },
} as const;

/** The group a dossier enters, by its id: the one it names by id or name, else the edition's first. */
export function groupOf(rulebook: Pick<Rulebook, 'kelompok'>, named: string | undefined): string | undefined {
  const groups = firstValue(rulebook.kelompok) ?? [];
  return (named === undefined ? undefined : chosen(groups, named)?.id) ?? groups[0]?.id;
}

function concerning(group: string | undefined): (item: { readonly kelompok?: readonly string[] }) => boolean {
  return ({ kelompok }) => kelompok === undefined || group === undefined || kelompok.includes(group);
}

/** The sections of one group's form, in the form's order; without a known group, those of the first one. */
export function formOf(rulebook: Rulebook, named: string | undefined): readonly Section[] {
  return rulebook.bagian.filter(concerning(groupOf(rulebook, named)));
}

/** The letters that concern one group; without a known group, those of the first one. */
export function lettersOf(rulebook: Rulebook, named: string | undefined): readonly LetterDemand[] {
  return rulebook.surat.filter(concerning(groupOf(rulebook, named)));
}
