type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function isMapping(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keywords whose value is data or words, and no schema. */
const PLAIN: ReadonlySet<string> = new Set(['enum', 'examples', 'default', 'defaultSnippets', 'description']);

function orBlank(value: Json): Json {
  return Array.isArray(value) ? [...value, null] : value;
}

function widened(key: string, value: Json): Json {
  if (key === 'type') return [...[value].flat(), 'null'];
  if (key === 'enum') return orBlank(value);
  if (PLAIN.has(key)) return value;
  if (key === 'properties' && isMapping(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, forEditors(schema)]));
  }
  return key === 'items' ? forEditors(value) : value;
}

/** A single example an editor would write down as if it were the value: it is told in words instead. */
function tellExample(schema: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  const { examples, ...rest } = schema;
  if (!Array.isArray(examples) || examples.length !== 1) return schema;
  const example = typeof examples[0] === 'string' ? examples[0] : JSON.stringify(examples[0]);
  const { description } = rest;
  return {
    ...rest,
    description: `${typeof description === 'string' ? `${description} ` : ''}Contoh: ${example}`,
  };
}

function forEditors(schema: Json): Json {
  if (!isMapping(schema)) return schema;
  return Object.fromEntries(
    Object.entries(tellExample(schema)).map(([key, value]) => [key, widened(key, value)]),
  );
}

/**
 * A schema as editors are to have it: a key that is still blank is no mistake. The tool itself takes blank keys out
 * before it looks at the shape of a file; an editor would underline every line of a new dossier.
 */
export function editorSchema(text: string): string {
  return `${JSON.stringify(forEditors(JSON.parse(text) as Json), null, 2)}\n`;
}
