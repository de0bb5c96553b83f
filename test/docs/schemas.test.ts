import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { listEditions } from '../../src/rulebook/index.ts';
import { compileRulebook } from '../../src/rulebook/load.ts';
import { planDossier } from '../../src/scaffold/dossier-plan.ts';
import { editorSchema } from '../../src/scaffold/editor-schema.ts';
import { readSkeleton } from '../../src/scaffold/skeleton.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { HOME, testIo } from '../support/io.ts';

const FOLDER = join(HOME, 'schemas');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json'));

/** The files that people write. */
const USER_FILES = ['inovasi', 'instansi', 'bukti', 'dasar-hukum', 'surat', 'testimoni', 'riwayat'];
const SKELETONS = [
  ['inovasi.yaml', 'inovasi'],
  ['bukti/bukti.yaml', 'bukti'],
  ['dasar-hukum/dasar-hukum.yaml', 'dasar-hukum'],
  ['surat/surat.yaml', 'surat'],
  ['riwayat.yaml', 'riwayat'],
] as const;

type Json = Readonly<Record<string, unknown>>;

function schemaOf(name: string): Json {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8')) as Json;
}

/** The same schema, with no room for a key that it does not describe. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in schema && 'required' in schema ? { additionalProperties: false, ...inner } : inner;
}

function compile(schema: unknown): ValidateFunction {
  return new Ajv({ allErrors: true, allowUnionTypes: true, strict: false }).compile(schema as Json);
}

function complaints(validate: ValidateFunction, data: unknown): readonly string[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

async function reportOf(args: readonly string[]): Promise<unknown> {
  const io = testIo();
  await main(['check', ...args, '--format', 'json'], io);
  expect(io.printed.err).toBe('');
  return JSON.parse(io.printed.out) as unknown;
}

describe('published schemas', () => {
  it.each(names)('%s is a schema by draft 7', (name) => {
    const schema = schemaOf(name.replace('.schema.json', ''));
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    const ajv = new Ajv({ strict: false });
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  });
});

/** Every key and every list entry that a schema describes, by the way to it. */
function* described(schema: Json, path: string): Generator<readonly [string, Json]> {
  yield [path, schema];
  const { properties, items } = schema as { readonly properties?: Record<string, Json>; readonly items?: Json };
  for (const [key, inner] of Object.entries(properties ?? {})) yield* described(inner, `${path}.${key}`);
  if (items !== undefined) yield* described(items, `${path}[]`);
}

const isStructure = ({ type }: Json): boolean => type === 'object' || type === 'array';

describe.each(USER_FILES)('%s.schema.json, for people who write', (name) => {
  const keys = [...described(schemaOf(name), name)];

  it('says of every key what it is for', () => {
    expect(keys.filter(([, { description }]) => typeof description !== 'string').map(([key]) => key)).toEqual([]);
  });

  it('shows for every value what may be written', () => {
    const silent = keys.filter(([, key]) => !isStructure(key) && !('enum' in key) && !('examples' in key));
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  it('accepts its own examples', () => {
    const wrong = keys.flatMap(([key, schema]) => {
      const { examples = [] } = schema as { readonly examples?: readonly unknown[] };
      const { defaultSnippets: _snippets, ...rest } = schema;
      const validate = compile(rest);
      return examples.filter((example) => !validate(example)).map((example) => `${key}: ${String(example)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('closes every mapping, so that a mistyped key is seen', () => {
    const open = keys.filter(([, key]) => key['type'] === 'object' && key['additionalProperties'] !== false);
    // What an agency tightens is held against the schema of rulebooks.
    expect(open.map(([key]) => key).filter((key) => key !== 'instansi.aturan_internal')).toEqual([]);
  });
});

describe('schemas as editors have them', () => {
  const forEditors = (name: string): ValidateFunction =>
    compile(JSON.parse(editorSchema(JSON.stringify(schemaOf(name)))));
  const read = (folder: string, file: string): unknown =>
    parse(readFileSync(join(HOME, folder, file), 'utf8')) as unknown;

  const blank = planDossier({
    slug: 'baru',
    rulebook: compileRulebook('kipp-2025', HOME).rulebook,
    skeleton: readSkeleton(join(HOME, 'templates/dasar/dosir')),
    answers: {},
    language: 'id',
  });

  it.each(SKELETONS)('find nothing wrong in the blank %s of a new dossier', (file, name) => {
    const text = blank.find(({ path }) => path === file)?.text ?? '';
    expect(text).toContain(`skema/${name}.schema.json`);
    expect(complaints(forEditors(name), parse(text))).toEqual([]);
  });

  it.each(SKELETONS)('find nothing wrong in the complete %s', (file, name) => {
    expect(complaints(forEditors(name), read('examples/kabupaten-contoh/inovasi/antar-obat', file))).toEqual([]);
  });

  it('offer no single example as the value', () => {
    const left = USER_FILES.flatMap((name) => [
      ...described(JSON.parse(editorSchema(JSON.stringify(schemaOf(name)))) as Json, name),
    ]).filter(([, { examples }]) => Array.isArray(examples) && examples.length === 1);
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('still know a mistyped key and a wrong choice', () => {
    const validate = forEditors('inovasi');
    expect(complaints(validate, { judull: 'x' })).not.toEqual([]);
    expect(complaints(validate, { evaluasi: [{ jenis: 'sendiri' }] })).not.toEqual([]);
  });
});

describe('report.schema.json', () => {
  const validate = compile(closed(schemaOf('report')));
  const examples = ['examples/kabupaten-contoh', 'examples/perpusnas'];
  const runs = examples.flatMap((example) =>
    ['draft', 'submit'].flatMap((stage) => ['id', 'en'].map((lang) => [example, '--stage', stage, '--lang', lang])),
  );

  it.each(runs)('describes every key of the report of %s %s %s %s %s', async (...args) => {
    expect(complaints(validate, await reportOf(args))).toEqual([]);
  });

  it('describes a report on both at once, against an edition that is not theirs', async () => {
    const report = await reportOf([...examples, '--edition', 'kipp-2025', '--as-of', '2025-05-20']);
    expect(complaints(validate, report)).toEqual([]);
  });

  it('describes the same dossiers under other choices', async () => {
    for (const choices of [[], ['edition=kipp-2023,kipp-2025', 'group=replikasi'], ['start=2025', 'closing=2026-05-05']]) {
      const report = await reportOf(['examples/perpusnas', '--what-if', ...choices]);
      expect((report as { readonly whatIf?: unknown }).whatIf).toHaveLength(3);
      expect(complaints(validate, report)).toEqual([]);
    }
  });

  it('refuses a report with a key missing or unknown', async () => {
    const report = (await reportOf(['examples/kabupaten-contoh'])) as Json;
    const { summary: _summary, ...without } = report;
    expect(complaints(validate, without)).not.toEqual([]);
    expect(complaints(validate, { ...report, extra: 1 })).not.toEqual([]);
  });
});

function rulebook(id: string): unknown {
  const file = `templates/${id}/rulebook.yaml`;
  const { data, problems } = readYaml(readFileSync(join(HOME, file), 'utf8'), file, { numbers: true });
  expect(problems).toEqual([]);
  return data;
}

describe('rulebook.schema.json', () => {
  const validate = compile(schemaOf('rulebook'));

  it.each(listEditions(HOME))('accepts %s', (id) => {
    expect(complaints(validate, rulebook(id))).toEqual([]);
  });

  it('refuses an option that the check kind does not have', () => {
    const data = rulebook('kipp-2023') as { readonly aturan: readonly Json[] };
    const wrong = { id: 'uji/salah', judul: 'Uji', periksa: 'centang', dengan: { kuncii: 'judul' } };
    expect(complaints(validate, { ...data, aturan: [...data.aturan, wrong] })).not.toEqual([]);
  });
});
