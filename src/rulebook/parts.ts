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
import { isMapping, type Mapping } from '../source/prune.ts';
import { entriesOf, textAt, textsOf } from './raw.ts';
import { EDITION_VALUES } from './schema.ts';

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
    ...(data['mengikat'] === true ? { mengikat: true } : {}),
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
export function rulebookFrom(data: Mapping): Omit<Rulebook, 'problems'> {
  const id = textAt(data, 'id') ?? '';
  const kelompok = sourced<readonly Choice[]>(data['kelompok']);
  const groups = new Set(kelompok.nilai.flatMap((claim) => claim.isi.map((choice) => choice.id)));
  const sources = entriesOf(data['sumber']).map(([, entry]) => entry as unknown as Source);
  const parent = textAt(data, 'extends');
  const form = textAt(data, 'bentuk_dipinjam');
  const { ditiadakan } = data;
  const dropped = new Set(textsOf(data['tanpa']).map(([, name]) => name));
  // An edition that was cancelled asks nothing of anybody.
  const wanted = (item: { readonly id: string }): boolean =>
    ditiadakan === undefined && !dropped.has(item.id);
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
    surat: entries('surat', letter).filter(concerns(groups)).filter(wanted),
    aturan: entries('aturan', (entry) => rule(entry, data))
      .filter(concerns(groups))
      .filter(wanted),
    hasil: entries('hasil', outcome),
  };
}

const OF_GROUPS = ['bagian', 'surat', 'aturan'] as const;

/**
 * What an edition passes on: nothing that fell away in it, so that a younger edition with other groups brings nothing
 * back but what the base says of them.
 */
export function inheritable(merged: Mapping, rulebook: Omit<Rulebook, 'problems'>, base: Mapping): Mapping {
  const { tanpa, ...rest } = merged;
  const dropped = new Set<unknown>(textsOf(tanpa).map(([, id]) => id));
  const lists = OF_GROUPS.map((list) => {
    const kept = new Set<unknown>(rulebook[list].map(({ id }) => id));
    const original = new Map(entriesOf(base[list]).map(([, entry]) => [entry['id'], entry]));
    const passed = entriesOf(merged[list]).flatMap(([, entry]) => {
      const { id } = entry;
      if (dropped.has(id)) return [];
      const whole = kept.has(id) || rulebook.ditiadakan !== undefined;
      return (whole ? entry : original.get(id)) ?? [];
    });
    return [list, passed];
  });
  return { ...rest, ...Object.fromEntries(lists) };
}
