import type { Finding, PathStep } from '../core/finding.ts';
import type {
  Agency,
  Evidence,
  Innovation,
  LegalBasis,
  Letter,
  TestimonialHead,
} from '../core/innovation.ts';
import type { Participation } from '../core/participation.ts';
import type { LinkResult } from '../core/web-links.ts';
import {
  bukti,
  dasarHukum,
  inovasi,
  instansi,
  riwayat,
  surat,
  tautan,
  testimoni,
} from '../../schemas/validators.js';
import type { SchemaError, Validator } from '../../schemas/validators.js';
import { dropHoles, takeOut } from './prune.ts';
import { outOfRange, unknownKey, wrongChoice, wrongText, wrongType, type Misfit } from './shape-findings.ts';

/** What each schema describes. */
export interface SchemaTypes {
  inovasi: Innovation;
  dasarHukum: readonly LegalBasis[];
  bukti: readonly Evidence[];
  surat: readonly Letter[];
  testimoni: TestimonialHead;
  riwayat: readonly Participation[];
  tautan: readonly LinkResult[];
  instansi: Agency;
}

export type SchemaName = keyof SchemaTypes;

const VALIDATORS: Readonly<Record<SchemaName, Validator>> = {
  inovasi,
  dasarHukum,
  bukti,
  surat,
  testimoni,
  riwayat,
  tautan,
  instansi,
};

function pathOf(error: SchemaError): readonly PathStep[] {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

type ToFinding = (error: SchemaError, misfit: Misfit) => Finding;

function range(error: SchemaError, misfit: Misfit): Finding {
  const schema = error.parentSchema as { minimum?: number; maximum?: number } | undefined;
  return outOfRange(misfit, schema?.minimum, schema?.maximum);
}

const KEYWORDS: Readonly<Record<string, ToFinding>> = {
  additionalProperties: (error, spot) => {
    const known = Object.keys(error.parentSchema?.['properties'] ?? {});
    return unknownKey(spot, String(error.params['additionalProperty']), known);
  },
  type: (error, misfit) => wrongType(misfit, String([error.params['type']].flat()[0])),
  enum: (error, misfit) => wrongChoice(misfit, error.params['allowedValues'] as readonly unknown[]),
  pattern: (error, misfit) => {
    const examples = error.parentSchema?.['examples'] as readonly string[] | undefined;
    return wrongText(misfit, examples?.[0] ?? '');
  },
  minimum: range,
  maximum: range,
};

function toFinding(error: SchemaError, file: string): Finding {
  const make = KEYWORDS[error.keyword];
  if (make === undefined) throw new Error(`no words for the schema keyword ${error.keyword}`);
  return make(error, { file, path: pathOf(error), value: error.data });
}

/** Takes what has the wrong shape out of the data. Of an entry of a list an empty one is left: it is still an entry. */
function prune(data: unknown, error: SchemaError): void {
  const extra = error.params['additionalProperty'];
  const path = typeof extra === 'string' ? [...pathOf(error), extra] : pathOf(error);
  takeOut(data, path, error.params['type'] === 'object' ? {} : undefined);
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
