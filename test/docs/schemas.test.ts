import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { listEditions } from '../../src/rulebook/index.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { HOME, testIo } from '../support/io.ts';

const FOLDER = join(HOME, 'schemas');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json'));

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
      expect((report as { readonly whatIf?: unknown }).whatIf).toHaveLength(2);
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
