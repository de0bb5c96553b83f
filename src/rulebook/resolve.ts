import type { Finding } from '../core/finding.ts';
import type {
  Choice,
  Field,
  GroupLimit,
  GroupTerms,
  LetterDemand,
  Outcome,
  Rule,
  Rulebook,
  Section,
  Stage,
} from '../core/rulebook.ts';
import type { Source, Sourced } from '../core/sourced.ts';
import { dropHoles, isMapping, takeOut, type Mapping } from '../source/prune.ts';
import { conform } from './conform.ts';
import { chainOf, extendData } from './extends.ts';
import { entriesOf, placed, textAt, type Checks, type RulebookFile } from './raw.ts';
import { EDITION_VALUES, FILE_SCHEMA } from './schema.ts';
import { tighten } from './tighten.ts';
import { validate } from './validate.ts';

/** All that stands behind one rulebook: the files by name, and the names there are. */
export interface Shelf {
  readonly files: ReadonlyMap<string, RulebookFile>;
  readonly known: readonly string[];
}

function sourced<T>(value: unknown): Sourced<T> {
  return isMapping(value) && Array.isArray(value['nilai']) ? (value as unknown as Sourced<T>) : { nilai: [] };
}

function field(data: Mapping): Field {
  const id = textAt(data, 'id') ?? '';
  return {
    id,
    judul: textAt(data, 'judul') ?? id,
    tanya: textAt(data, 'tanya') ?? '',
    pokok: (data['pokok'] ?? []) as readonly string[],
    kata: sourced(data['kata']),
  };
}

function groupsOf(data: Mapping): { readonly kelompok?: readonly string[] } {
  return data['kelompok'] === undefined ? {} : { kelompok: data['kelompok'] as readonly string[] };
}

function section(data: Mapping): Section {
  const id = textAt(data, 'id') ?? '';
  return {
    id,
    judul: textAt(data, 'judul') ?? id,
    ...groupsOf(data),
    bobot: sourced(data['bobot']),
    lampiran: sourced(data['lampiran']),
    isian: entriesOf(data['isian']).map(([, entry]) => field(entry)),
  };
}

function letter(data: Mapping): LetterDemand {
  const id = textAt(data, 'id') ?? '';
  return {
    id,
    judul: textAt(data, 'judul') ?? id,
    ...groupsOf(data),
    wajib: sourced(data['wajib']),
    format: sourced(data['format']),
    ukuran: sourced(data['ukuran']),
  };
}

/** Puts the edition's own value in the place of `{ dari: … }`; one that does not exist is left out. */
function filled(options: unknown, edition: Mapping): Readonly<Record<string, unknown>> {
  const entries = Object.entries(isMapping(options) ? options : {}).map(([option, value]) => {
    const from = isMapping(value) ? textAt(value, 'dari') : undefined;
    if (from === undefined) return [option, value] as const;
    const known = (EDITION_VALUES as readonly string[]).includes(from);
    return [option, known ? { ...sourced(edition[from]), dari: from } : undefined] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function rule(data: Mapping, edition: Mapping): Rule {
  const id = textAt(data, 'id') ?? '';
  const { bila, berlaku, tingkat, bagian } = data;
  const [english, package_] = [textAt(data, 'judul_en'), textAt(data, 'paket')];
  return {
    id,
    judul: textAt(data, 'judul') ?? id,
    ...(english === undefined ? {} : { judul_en: english }),
    periksa: textAt(data, 'periksa') ?? '',
    ...groupsOf(data),
    ...(bila === undefined ? {} : { bila: bila as NonNullable<Rule['bila']> }),
    ...(berlaku === undefined ? {} : { berlaku: sourced<boolean>(berlaku) }),
    ...(tingkat === undefined ? {} : { tingkat: tingkat as NonNullable<Rule['tingkat']> }),
    ...(bagian === undefined ? {} : { bagian: bagian as string }),
    dengan: filled(data['dengan'], edition),
    ...(package_ === undefined ? {} : { paket: package_ }),
  };
}

function terms(data: Mapping): GroupTerms {
  return { kelompok: textAt(data, 'kelompok') ?? '', syarat: sourced(data['syarat']) };
}

function groupLimit(data: Mapping): GroupLimit {
  return { kelompok: textAt(data, 'kelompok') ?? '', batas: sourced(data['batas']) };
}

function outcome(data: Mapping): Outcome {
  return { nama: textAt(data, 'nama') ?? '', jumlah: sourced(data['jumlah']) };
}

/** What an older edition asks only of groups that this edition does not have falls away. */
function concerns(
  groups: ReadonlySet<string>,
): (item: { readonly kelompok?: string | readonly string[] }) => boolean {
  return ({ kelompok }) =>
    kelompok === undefined || groups.size === 0 || [kelompok].flat().some((id) => groups.has(id));
}

/** Merged data as a rulebook; what is missing becomes empty, never undefined. */
function rulebookFrom(data: Mapping): Omit<Rulebook, 'problems'> {
  const id = textAt(data, 'id') ?? '';
  const kelompok = sourced<readonly Choice[]>(data['kelompok']);
  const groups = new Set(kelompok.nilai.flatMap((claim) => claim.isi.map((choice) => choice.id)));
  const sources = entriesOf(data['sumber']).map(([, entry]) => entry as unknown as Source);
  const parent = textAt(data, 'extends');
  const form = textAt(data, 'bentuk_dipinjam');
  const { ditiadakan } = data;
  const entries = <T>(key: string, make: (entry: Mapping) => T): readonly T[] =>
    entriesOf(data[key]).map(([, entry]) => make(entry));
  return {
    id,
    versi: textAt(data, 'versi') ?? '',
    nama: textAt(data, 'nama') ?? id,
    kompetisi: textAt(data, 'kompetisi') ?? '',
    tahun: Number(data['tahun'] ?? 0),
    ...(parent === undefined ? {} : { extends: parent }),
    ...(form === undefined ? {} : { bentuk_dipinjam: form }),
    ...(ditiadakan === undefined ? {} : { ditiadakan: sourced<string>(ditiadakan) }),
    sumber: new Map(sources.map((source) => [source.id, source])),
    dasar_hukum: sourced(data['dasar_hukum']),
    tema: sourced(data['tema']),
    pembukaan: sourced(data['pembukaan']),
    penutupan: sourced(data['penutupan']),
    peserta: sourced(data['peserta']),
    kelompok,
    syarat_kelompok: entries('syarat_kelompok', terms).filter(concerns(groups)),
    kategori: sourced(data['kategori']),
    kriteria: sourced(data['kriteria']),
    cara_hitung_usia: sourced(data['cara_hitung_usia']),
    bahasa: sourced(data['bahasa']),
    batas_jumlah: sourced(data['batas_jumlah']),
    batas_kelompok: entries('batas_kelompok', groupLimit).filter(concerns(groups)),
    ambang: sourced(data['ambang']),
    tenggat_internal: sourced(data['tenggat_internal']),
    tahap: entries('tahap', (entry) => entry as unknown as Stage),
    bagian: entries('bagian', section).filter(concerns(groups)),
    surat: entries('surat', letter).filter(concerns(groups)),
    aturan: entries('aturan', (entry) => rule(entry, data)).filter(concerns(groups)),
    hasil: entries('hasil', outcome),
  };
}

/** Takes what has the wrong shape out of the data, so that everything after it sees well-typed values. */
function pruned(data: unknown, problems: readonly Finding[]): Mapping {
  const rest = structuredClone(data);
  for (const { at } of problems) takeOut(rest, at.path ?? []);
  const clean = dropHoles(rest);
  return isMapping(clean) ? clean : {};
}

interface Judged {
  readonly file: RulebookFile;
  readonly data: Mapping;
  readonly problems: readonly Finding[];
  /** Whether this is the file that was asked for. */
  readonly asked: boolean;
}

function judged(file: RulebookFile, index: number): Judged {
  const { yaml } = file;
  const asked = index === 0;
  if (!yaml.readable) return { file, data: {}, problems: yaml.problems, asked };
  const data = yaml.data ?? {};
  const problems = [...conform(data, FILE_SCHEMA, { file: file.file, path: [] })];
  if (problems.length === 0 && isMapping(data)) return { file, data, problems: yaml.problems, asked };
  return { file, data: pruned(data, problems), problems: [...yaml.problems, ...problems], asked };
}

interface Grown {
  readonly merged: Mapping;
  readonly rulebook: Omit<Rulebook, 'problems'>;
  readonly ancestors: readonly string[];
  readonly problems: readonly Finding[];
}

const SEED: Grown = { merged: {}, rulebook: rulebookFrom({}), ancestors: [], problems: [] };

/** Lays one more file over its parents and judges it in that light: a parent never answers for its child. */
function grow(parents: Grown, judged: Judged, checks: Checks): Grown {
  const { file, problems, asked } = judged;
  const own = { file, parent: parents.merged, data: judged.data, checks };
  const { data, problems: loosened } = file.local === true ? tighten(own) : { ...judged, problems: [] };
  const merged = extendData(parents.merged, data);
  const rulebook = rulebookFrom(merged);
  const { ancestors } = parents;
  const found =
    problems.length > 0
      ? problems
      : validate({ file, data: judged.data, merged, rulebook, ancestors, asked, checks });
  return {
    merged,
    rulebook,
    ancestors: [file.id, ...ancestors],
    problems: [...placed([...found, ...loosened], file.yaml), ...parents.problems],
  };
}

/** The shipped edition that an agency's file refines: the nearest one of the same competition and year. */
function refined(files: readonly RulebookFile[]): { readonly memperketat?: string } {
  if (files[0]?.local !== true) return {};
  const shipped = files.find(({ local }) => local !== true);
  const names = files.slice(0, shipped === undefined ? undefined : files.indexOf(shipped));
  const other = names.some(({ yaml: { data } }) => isMapping(data) && data['tahun'] !== undefined);
  return shipped === undefined || other ? {} : { memperketat: shipped.id };
}

/**
 * The rulebook of one edition from its parsed files, parents merged in. It never throws: what is wrong stands in
 * `problems` with file, line and column, and the rulebook holds what could be understood.
 */
export function resolveRulebook(id: string, shelf: Shelf, checks: Checks): Rulebook {
  const { files, problems } = chainOf(id, shelf.files, shelf.known);
  const { rulebook, problems: found } = files
    .map(judged)
    .reduceRight((parents, file) => grow(parents, file, checks), SEED);
  const oldest = files.at(-1);
  // Without its parent a file is not whole, so what it seems to lack says nothing.
  if (oldest !== undefined && problems.length > 0)
    return { ...rulebook, problems: placed(problems, oldest.yaml) };
  return { ...rulebook, ...refined(files), problems: found };
}
