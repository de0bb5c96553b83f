import type { Finding } from '../core/finding.ts';
import { isMapping, type Mapping } from '../source/prune.ts';
import {
  keyOf,
  outOfRange,
  unknownKey,
  wrongChoice,
  wrongText,
  wrongType,
  type Here,
} from '../source/shape-findings.ts';
import { faultOf, type PatternFault } from './safe-pattern.ts';
import type { Schema } from './schema.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'rulebook/kunci-kurang': { kunci: string; milik: string };
    'rulebook/pola': { isi: string; sebab: PatternFault };
  }
}

const TESTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isMapping,
};

function below(here: Here, step: string | number): Here {
  return { file: here.file, path: [...here.path, step] };
}

function* badType(value: unknown, schema: Schema, here: Here): Generator<Finding> {
  const types = [schema.type ?? []].flat();
  if (types.length === 0 || types.some((type) => TESTS[type]?.(value) === true)) return;
  yield wrongType({ ...here, value }, types[0] ?? '');
}

function* badText(value: string, schema: Schema, here: Here): Generator<Finding> {
  const fault = schema.format === 'regex' ? faultOf(value) : undefined;
  if (fault !== undefined) {
    yield { problem: 'rulebook/pola', args: { isi: value, sebab: fault }, at: { ...here, on: 'value' } };
    return;
  }
  const longEnough = value.length >= (schema.minLength ?? 0);
  if (longEnough && (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value))) return;
  yield wrongText({ ...here, value }, schema.examples?.[0] ?? schema.pattern ?? '');
}

function* badChoice(value: unknown, schema: Schema, here: Here): Generator<Finding> {
  const allowed = schema.const === undefined ? schema.enum : [schema.const];
  if (allowed === undefined || allowed.includes(value)) return;
  yield wrongChoice({ ...here, value }, allowed);
}

function* badRange(value: number, schema: Schema, here: Here): Generator<Finding> {
  const { minimum, maximum } = schema;
  if (value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity)) return;
  yield outOfRange({ ...here, value }, minimum, maximum);
}

function* inList(value: readonly unknown[], schema: Schema, here: Here): Generator<Finding> {
  const { minItems, items } = schema;
  if (value.length < (minItems ?? 0)) yield outOfRange({ ...here, value }, minItems, undefined);
  if (items === undefined) return;
  for (const [index, item] of value.entries()) yield* conform(item, items, below(here, index));
}

function* inMapping(value: Mapping, schema: Schema, here: Here): Generator<Finding> {
  const properties = schema.properties ?? {};
  for (const kunci of schema.required ?? []) {
    if (value[kunci] !== undefined) continue;
    yield { problem: 'rulebook/kunci-kurang', args: { kunci, milik: keyOf(here.path) }, at: here };
  }
  for (const [kunci, item] of Object.entries(value)) {
    const own = Object.hasOwn(properties, kunci) ? properties[kunci] : schema.additionalProperties;
    if (own === false) yield unknownKey(here, kunci, Object.keys(properties));
    else if (typeof own === 'object') yield* conform(item, own, below(here, kunci));
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
