import type { Finding } from '../core/finding.ts';
import { mostSimilar } from '../core/similar.ts';
import type { ShapeType } from '../core/shape.ts';
import { isMapping, type Mapping, type Spot } from './raw.ts';
import type { Schema } from './schema.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'rulebook/kunci-kurang': { kunci: string; milik: string };
  }
}

const SHAPES: Readonly<Record<string, ShapeType>> = {
  string: 'teks',
  number: 'angka',
  integer: 'bilangan-bulat',
  boolean: 'ya-tidak',
  array: 'daftar',
  object: 'kelompok-kunci',
};

const TESTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isMapping,
};

/** A value and where it stands. */
interface Here {
  readonly file: string;
  readonly path: Spot;
}

function below(here: Here, step: string | number): Here {
  return { file: here.file, path: [...here.path, step] };
}

function keyOf(path: Spot): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The closest name as an optional argument of a finding. */
export function similarTo(word: string, known: readonly string[]): { readonly mirip?: string } {
  const mirip = mostSimilar(word, known);
  return mirip === undefined ? {} : { mirip };
}

function* badType(value: unknown, schema: Schema, here: Here): Generator<Finding> {
  const types = [schema.type ?? []].flat();
  if (types.length === 0 || types.some((type) => TESTS[type]?.(value) === true)) return;
  const args = { kunci: keyOf(here.path), harus: SHAPES[types[0] ?? ''] ?? 'teks', isi: shown(value) };
  yield { problem: 'bentuk/jenis', args, at: { ...here, on: 'value' } };
}

function* badText(value: string, schema: Schema, here: Here): Generator<Finding> {
  const longEnough = value.length >= (schema.minLength ?? 0);
  if (longEnough && (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value))) return;
  const args = {
    kunci: keyOf(here.path),
    isi: shown(value),
    contoh: schema.examples?.[0] ?? schema.pattern ?? '',
  };
  yield { problem: 'bentuk/pola', args, at: { ...here, on: 'value' } };
}

function* badChoice(value: unknown, schema: Schema, here: Here): Generator<Finding> {
  const allowed = schema.const === undefined ? schema.enum : [schema.const];
  if (allowed === undefined || allowed.includes(value)) return;
  const pilihan = allowed.map(String);
  const isi = shown(value);
  const args = { kunci: keyOf(here.path), isi, pilihan, ...similarTo(isi, pilihan) };
  yield { problem: 'bentuk/pilihan', args, at: { ...here, on: 'value' } };
}

function* badRange(value: number, schema: Schema, here: Here): Generator<Finding> {
  const { minimum, maximum } = schema;
  if (value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity)) return;
  const args = {
    kunci: keyOf(here.path),
    isi: String(value),
    dari: minimum ?? null,
    sampai: maximum ?? null,
  };
  yield { problem: 'bentuk/rentang', args, at: { ...here, on: 'value' } };
}

function* inList(value: readonly unknown[], schema: Schema, here: Here): Generator<Finding> {
  if (value.length < (schema.minItems ?? 0)) {
    const args = { kunci: keyOf(here.path), isi: '[]', dari: schema.minItems ?? null, sampai: null };
    yield { problem: 'bentuk/rentang', args, at: { ...here, on: 'value' } };
  }
  if (schema.items === undefined) return;
  for (const [index, item] of value.entries()) yield* conform(item, schema.items, below(here, index));
}

function* inMapping(value: Mapping, schema: Schema, here: Here): Generator<Finding> {
  const properties = schema.properties ?? {};
  const known = Object.keys(properties);
  for (const kunci of schema.required ?? []) {
    if (value[kunci] !== undefined) continue;
    yield { problem: 'rulebook/kunci-kurang', args: { kunci, milik: keyOf(here.path) }, at: here };
  }
  for (const [kunci, item] of Object.entries(value)) {
    const own = Object.hasOwn(properties, kunci) ? properties[kunci] : schema.additionalProperties;
    if (own === false) {
      const args = { kunci, dikenal: known, ...similarTo(kunci, known) };
      yield { problem: 'bentuk/kunci-tidak-dikenal', args, at: { ...below(here, kunci), on: 'key' } };
    } else if (typeof own === 'object') yield* conform(item, own, below(here, kunci));
  }
}

/**
 * Holds data against a schema and says what does not fit, where. It knows the part of JSON Schema that rulebooks and
 * options of checks use, so that reading a rulebook needs no schema compiler; tests hold it against ajv.
 */
export function* conform(value: unknown, schema: Schema, here: Here): Generator<Finding> {
  const wrong = [...badType(value, schema, here)];
  yield* wrong;
  if (wrong.length > 0) return;
  yield* badChoice(value, schema, here);
  if (typeof value === 'string') yield* badText(value, schema, here);
  else if (typeof value === 'number') yield* badRange(value, schema, here);
  else if (Array.isArray(value)) yield* inList(value, schema, here);
  else if (isMapping(value)) yield* inMapping(value, schema, here);
}
