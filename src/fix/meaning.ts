import type { Inline } from '../core/prose.ts';
import { parseMarkdown } from '../source/markdown.ts';
import { readYaml } from '../source/yaml.ts';
import { segmentsOf, type Segment, type TextKind } from './segments.ts';

type Run = Extract<Inline, { kind: 'text' }>;

function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'text';
}

function styleOf({ text: _text, ...style }: Run): string {
  return JSON.stringify(style);
}

function withPlainBlanks(run: unknown): unknown {
  return isRun(run) && run.code !== true ? { ...run, text: run.text.replace(/[ \t]+/g, ' ') } : run;
}

/** Runs of the same style as one, blanks in prose as one blank: what a reader sees, not how it was typed. */
function merged(content: readonly unknown[]): readonly unknown[] {
  const runs: unknown[] = [];
  for (const one of content) {
    const last = runs.at(-1);
    const joins = isRun(one) && isRun(last) && styleOf(one) === styleOf(last);
    if (joins) runs[runs.length - 1] = { ...last, text: last.text + one.text };
    else runs.push(one);
  }
  return runs.map(withPlainBlanks);
}

function markdownMeaning(text: string): string | undefined {
  const source = parseMarkdown(text);
  // Everything behind an open comment is hidden, also from us.
  if (source.openComment !== undefined) return undefined;
  return JSON.stringify(source, (_key, value: unknown) => (Array.isArray(value) ? merged(value) : value));
}

/** What a YAML text says as data; undefined where it cannot be read to its end. */
export function yamlData(text: string): { readonly data: unknown } | undefined {
  const { data, readable, problems } = readYaml(text, '');
  const lost = problems.some(
    ({ problem }) => problem === 'berkas/terlalu-rumit' || problem === 'berkas/sintaks',
  );
  return readable && !lost ? { data } : undefined;
}

function dataMeaning(data: unknown): string {
  return JSON.stringify({ data }, (_key, value: unknown) => (value === undefined ? null : value));
}

function segmentMeaning({ language, text }: Segment): string | undefined {
  if (language === 'markdown') return markdownMeaning(text);
  const read = yamlData(text);
  return read === undefined ? undefined : dataMeaning(read.data);
}

/**
 * What a text says to those who read it, whatever the blanks, quotes and line ends it is written with; undefined where
 * it cannot be read, and so nobody can tell.
 */
export function meaningOf(text: string, kind: TextKind): string | undefined {
  const meanings = segmentsOf(text, kind).map(segmentMeaning);
  return meanings.includes(undefined) ? undefined : JSON.stringify(meanings);
}
