import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { HOME } from '../support/io.ts';

type Json = Readonly<Record<string, unknown>>;

/** A schema that others published, or ours in place of one. */
export function published(name: string): string {
  return readFileSync(join(import.meta.dirname, 'published', name), 'utf8');
}

function complaints(validate: ValidateFunction, data: unknown): readonly string[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

function checker(schema: Json): (data: unknown) => readonly string[] {
  // Draft 4 differs from what ajv reads only in the name of `id`; its patterns were written without the `u` flag.
  const { id: _id, $schema: _schema, ...rest } = schema;
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const validate = ajv.compile(rest);
  return (data) => complaints(validate, data);
}

/** What OASIS's schema has against a log; nothing where it is SARIF 2.1.0. */
export const sarifComplaints = checker(JSON.parse(published('sarif-2.1.0-rtm.5.json')) as Json);

/** What the documented form has against a Code Quality report. */
export const gitlabComplaints = checker(JSON.parse(published('gitlab-code-quality.schema.json')) as Json);

/** What our own published schema has against a JSON report. */
export const reportComplaints = checker(
  JSON.parse(readFileSync(join(HOME, 'schemas/report.schema.json'), 'utf8')) as Json,
);
