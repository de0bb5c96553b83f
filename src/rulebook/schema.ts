import type { OptionSchema } from '../core/check.ts';
import { MOMENT_OPTION } from '../core/age.ts';
import type { Checks } from './raw.ts';

/** The part of JSON Schema that rulebooks need, and that `conform` can hold data against. */
export interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
}

/** Values of the edition that an option may point to with `{ dari: … }`, and takes by its own name. */
export const EDITION_VALUES = [
  'kelompok',
  'kategori',
  'penutupan',
  'pembukaan',
  'batas_jumlah',
  'ambang',
  'tema',
  'bahasa',
] as const;

export type EditionValue = (typeof EDITION_VALUES)[number];

/** Values that a requirement's subject brings along, by what the check runs over. */
export const SUBJECT_VALUES = {
  dosir: [],
  isian: ['kata'],
  bagian: ['bobot', 'lampiran'],
  surat: ['wajib', 'format', 'ukuran'],
} as const;

const text: Schema = { type: 'string' };
const name: Schema = { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$', examples: ['sumber-daya'] };
const ruleName: Schema = {
  type: 'string',
  pattern: '^[a-z0-9-]+/[a-z0-9-]+$',
  examples: ['usia/terlalu-muda'],
};
const authority: Schema = { enum: ['resmi', 'berita', 'sekunder'] };
const names: Schema = { type: 'array', items: name };
const severity: Schema = { enum: ['error', 'warning', 'info'] };

function closed(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

/** A value with provenance: recorded claims with their sources; an empty list means not found. */
export function sourcedSchema(value: Schema): Schema {
  const sources: Schema = { ...listOf(text), minItems: 1 };
  const claim = closed({ isi: value, sumber: sources, jenis: authority }, ['isi', 'sumber']);
  const neighbour = closed({ edisi: name, isi: value, sumber: sources }, ['edisi', 'isi', 'sumber']);
  return closed({ nilai: listOf(claim), catatan: text, tetangga: listOf(neighbour) }, ['nilai']);
}

/** `{ dari: penutupan }`: the edition's own value. Whether it exists is for `validate` to say. */
export const REFERENCE: Schema = closed({ dari: text }, ['dari']);

const choices = listOf(closed({ id: { type: 'string' }, nama: text }, ['id', 'nama']));
const amount: Schema = { type: 'number', minimum: 0 };

/** What each of the edition's own values looks like. */
export const EDITION_SCHEMAS = {
  kelompok: choices,
  kategori: choices,
  penutupan: MOMENT_OPTION,
  pembukaan: MOMENT_OPTION,
  batas_jumlah: { type: 'integer', minimum: 1 },
  ambang: amount,
  tema: text,
  bahasa: { enum: ['id', 'en'] },
} as const satisfies Readonly<Record<EditionValue, Schema>>;

const field = closed(
  {
    id: name,
    judul: text,
    tanya: text,
    pokok: listOf(text),
    kata: sourcedSchema({ type: 'integer', minimum: 1 }),
  },
  ['id'],
);

const section = closed(
  {
    id: name,
    judul: text,
    kelompok: names,
    bobot: sourcedSchema({ type: 'number', minimum: 0, maximum: 100 }),
    lampiran: sourcedSchema({ type: 'boolean' }),
    isian: listOf(field),
  },
  ['id'],
);

const letter = closed(
  {
    id: name,
    judul: text,
    kelompok: names,
    wajib: sourcedSchema({ type: 'boolean' }),
    format: sourcedSchema(listOf(text)),
    ukuran: sourcedSchema({ type: 'integer', minimum: 1 }),
  },
  ['id'],
);

const rule = closed(
  {
    id: ruleName,
    judul: text,
    judul_en: text,
    periksa: text,
    kelompok: names,
    bila: { type: 'object', additionalProperties: { type: ['string', 'boolean'] } },
    berlaku: sourcedSchema({ type: 'boolean' }),
    tingkat: severity,
    bagian: name,
    dengan: { type: 'object' },
  },
  ['id'],
);

const source = closed({ id: name, judul: text, url: text, tanggal: text, jenis: authority, menyalin: text }, [
  'id',
]);

const stage = closed({ nama: text, mulai: text, sampai: text, sumber: listOf(text) }, ['nama', 'sumber']);

const terms = closed({ kelompok: name, syarat: sourcedSchema(listOf(text)) }, ['kelompok', 'syarat']);
const groupLimit = closed({ kelompok: name, batas: sourcedSchema(amount) }, ['kelompok', 'batas']);
const outcome = closed({ nama: text, jumlah: sourcedSchema(amount) }, ['nama', 'jumlah']);

/** The shape of every rulebook file, whatever the check kinds: options are open here. */
export const FILE_SCHEMA: Schema = closed(
  {
    id: name,
    versi: text,
    nama: text,
    kompetisi: text,
    tahun: { type: 'integer', minimum: 2000 },
    extends: name,
    tanpa: listOf(text),
    bentuk_dipinjam: name,
    sumber: listOf(source),
    dasar_hukum: sourcedSchema(text),
    tema: sourcedSchema(text),
    pembukaan: sourcedSchema(text),
    penutupan: sourcedSchema(text),
    peserta: sourcedSchema(listOf(text)),
    kelompok: sourcedSchema(choices),
    syarat_kelompok: listOf(terms),
    kategori: sourcedSchema(choices),
    kriteria: sourcedSchema(choices),
    cara_hitung_usia: sourcedSchema(text),
    bahasa: sourcedSchema(EDITION_SCHEMAS.bahasa),
    batas_jumlah: sourcedSchema(amount),
    batas_kelompok: listOf(groupLimit),
    ambang: sourcedSchema(amount),
    tenggat_internal: sourcedSchema(MOMENT_OPTION),
    tahap: listOf(stage),
    bagian: listOf(section),
    surat: listOf(letter),
    aturan: listOf(rule),
    hasil: listOf(outcome),
    ditiadakan: sourcedSchema(text),
  },
  ['id', 'versi', 'nama'],
);

/** Keys an entry must have by the end, from its own file or from the edition it extends. */
export const COMPLETE = {
  sumber: ['judul', 'jenis'],
  bagian: ['judul', 'isian'],
  isian: ['judul', 'tanya'],
  surat: ['judul'],
  aturan: ['judul', 'periksa'],
} as const;

function optionsSchema(options: Readonly<Record<string, { readonly schema: OptionSchema }>>): Schema {
  const properties = Object.fromEntries(
    Object.entries(options).map(([option, { schema }]) => [
      option,
      { anyOf: [schema as Schema, sourcedSchema(schema as Schema), REFERENCE] },
    ]),
  );
  return { type: 'object', properties, additionalProperties: false };
}

/** JSON Schema of a rulebook file, options of every check kind included: for editors and for tests. */
export function rulebookSchema(checks: Checks): Schema {
  const kinds = Object.keys(checks).toSorted();
  const branches = kinds.map((kind): Schema => ({
    if: { properties: { periksa: { const: kind } }, required: ['periksa'] },
    // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema's own keyword; nobody awaits a schema
    then: { properties: { dengan: optionsSchema(checks[kind]?.options ?? {}) } },
  }));
  const ruleOfKinds: Schema = {
    ...rule,
    properties: { ...rule.properties, periksa: { enum: kinds } },
    allOf: branches,
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Paket aturan inovasi',
    ...FILE_SCHEMA,
    properties: { ...FILE_SCHEMA.properties, aturan: listOf(ruleOfKinds) },
  };
}
