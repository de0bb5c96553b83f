import type { Finding, PathStep, Place } from '../core/finding.ts';
import type {
  Agency,
  Evidence,
  Innovation,
  LegalBasis,
  Letter,
  TestimonialHead,
} from '../core/innovation.ts';
import type { ShapeType } from '../core/shape.ts';
import { mostSimilar } from '../core/similar.ts';
import { bukti, dasarHukum, inovasi, instansi, surat, testimoni } from '../../schemas/validators.js';
import type { SchemaError, Validator } from '../../schemas/validators.js';

declare module '../core/finding.ts' {
  interface Problems {
    'bentuk/kunci-tidak-dikenal': { kunci: string; mirip?: string; dikenal: readonly string[] };
    'bentuk/jenis': { kunci: string; harus: ShapeType; isi: string };
    'bentuk/pilihan': { kunci: string; isi: string; pilihan: readonly string[]; mirip?: string };
    'bentuk/pola': { kunci: string; isi: string; contoh: string };
    'bentuk/rentang': { kunci: string; isi: string; dari: number | null; sampai: number | null };
  }
}

/** What each schema describes. */
export interface SchemaTypes {
  inovasi: Innovation;
  dasarHukum: readonly LegalBasis[];
  bukti: readonly Evidence[];
  surat: readonly Letter[];
  testimoni: TestimonialHead;
  instansi: Agency;
}

export type SchemaName = keyof SchemaTypes;

const VALIDATORS: Readonly<Record<SchemaName, Validator>> = {
  inovasi,
  dasarHukum,
  bukti,
  surat,
  testimoni,
  instansi,
};

const SHAPES: Readonly<Record<string, ShapeType>> = {
  string: 'teks',
  number: 'angka',
  integer: 'bilangan-bulat',
  boolean: 'ya-tidak',
  array: 'daftar',
  object: 'kelompok-kunci',
};

function pathOf(error: SchemaError): readonly PathStep[] {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function keyOf(path: readonly PathStep[]): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/** What was written, short enough for a message. */
function shown(data: unknown): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function unknownKey(error: SchemaError, path: readonly PathStep[], file: string): Finding {
  const kunci = String(error.params['additionalProperty']);
  const dikenal = Object.keys(error.parentSchema?.['properties'] ?? {});
  const mirip = mostSimilar(kunci, dikenal);
  return {
    problem: 'bentuk/kunci-tidak-dikenal',
    args: { kunci, dikenal, ...(mirip === undefined ? {} : { mirip }) },
    at: { file, path: [...path, kunci], on: 'key' },
  };
}

type ToFinding = (error: SchemaError, at: Place, facts: { kunci: string; isi: string }) => Finding;

function range(error: SchemaError, at: Place, facts: { kunci: string; isi: string }): Finding {
  const schema = error.parentSchema as { minimum?: number; maximum?: number } | undefined;
  return {
    problem: 'bentuk/rentang',
    args: { ...facts, dari: schema?.minimum ?? null, sampai: schema?.maximum ?? null },
    at,
  };
}

const KEYWORDS: Readonly<Record<string, ToFinding>> = {
  type: (error, at, facts) => {
    const wanted = [error.params['type']].flat()[0];
    return { problem: 'bentuk/jenis', args: { ...facts, harus: SHAPES[String(wanted)] ?? 'teks' }, at };
  },
  enum: (error, at, { kunci, isi }) => {
    const pilihan = (error.params['allowedValues'] as readonly unknown[]).map(String);
    const mirip = mostSimilar(isi, pilihan);
    return {
      problem: 'bentuk/pilihan',
      args: { kunci, isi, pilihan, ...(mirip === undefined ? {} : { mirip }) },
      at,
    };
  },
  pattern: (error, at, facts) => {
    const examples = error.parentSchema?.['examples'] as readonly string[] | undefined;
    return { problem: 'bentuk/pola', args: { ...facts, contoh: examples?.[0] ?? '' }, at };
  },
  minimum: range,
  maximum: range,
};

function toFinding(error: SchemaError, file: string): Finding {
  const path = pathOf(error);
  if (error.keyword === 'additionalProperties') return unknownKey(error, path, file);
  const make = KEYWORDS[error.keyword];
  if (make === undefined) throw new Error(`no words for the schema keyword ${error.keyword}`);
  return make(error, { file, path, on: 'value' }, { kunci: keyOf(path), isi: shown(error.data) });
}

function brokenPath(error: SchemaError): readonly PathStep[] {
  const extra = error.params['additionalProperty'];
  return typeof extra === 'string' ? [...pathOf(error), extra] : pathOf(error);
}

/**
 * Takes what has the wrong shape out of the data, so that everything after it sees well-typed values. An entry
 * of a list leaves an empty entry behind: the places of its neighbours must not shift.
 */
function prune(data: unknown, error: SchemaError): void {
  const path = brokenPath(error);
  let parent: unknown = data;
  for (const step of path.slice(0, -1)) parent = (parent as Record<PathStep, unknown> | undefined)?.[step];
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  if (Array.isArray(parent)) parent[Number(last)] = error.params['type'] === 'object' ? {} : undefined;
  else delete (parent as Record<PathStep, unknown>)[last];
}

function dropHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(dropHoles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, dropHoles(item)]));
}

export interface Shaped<T> {
  /** What fits the schema; undefined where nothing does. */
  readonly data: T | undefined;
  readonly problems: readonly Finding[];
}

/** Holds data against one of our schemas. The given data is used up; only the returned value may be read. */
export function shapeOf<N extends SchemaName>(name: N, data: unknown, file: string): Shaped<SchemaTypes[N]> {
  type T = SchemaTypes[N];
  if (data === undefined) return { data: undefined, problems: [] };
  const validate = VALIDATORS[name];
  if (validate(data)) return { data: data as T, problems: [] };
  const errors = validate.errors ?? [];
  for (const error of errors) prune(data, error);
  const broken = errors.some((error) => error.instancePath === '' && error.keyword === 'type');
  return {
    data: broken ? undefined : (dropHoles(data) as T),
    problems: errors.map((error) => toFinding(error, file)),
  };
}
