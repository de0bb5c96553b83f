import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { IDENTITY, isolatedEnv, temporaryFolder } from '../git/support.ts';
import { HOME, testIo } from '../support/io.ts';

/** What GitHub's own parser says of an action or a workflow. */
type Judge = (kind: 'action' | 'workflow', text: string) => Promise<readonly string[]>;

const PARSER = join(HOME, 'node_modules/@actions/workflow-parser/dist');

/** The parser reads JSON as Node 20 does not, so it is bundled first. */
const JUDGE = `
import { parseAction, convertActionTemplate } from '${PARSER}/actions/index.js';
import { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } from '${PARSER}/index.js';
const KINDS = { action: [parseAction, convertActionTemplate], workflow: [parseWorkflow, convertWorkflowTemplate] };
export async function judge(kind, content) {
  const [parse, convert] = KINDS[kind];
  const { context, value } = parse({ name: kind, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convert(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}`;

let home: ReturnType<typeof temporaryFolder>;
let judge: Judge;

beforeAll(async () => {
  home = temporaryFolder();
  const outfile = join(home.path, 'judge.mjs');
  const banner = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";
  await build({
    stdin: { contents: JUDGE, resolveDir: HOME },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: banner },
    outfile,
  });
  ({ judge } = (await import(pathToFileURL(outfile).href)) as { judge: Judge });
});

afterAll(() => home.remove());

describe("GitHub's own parser", () => {
  it('takes action.yml, and refuses it with a word misspelt', async () => {
    const text = readFileSync(join(HOME, 'action.yml'), 'utf8');
    expect(await judge('action', text)).toEqual([]);
    expect(await judge('action', text.replace('using: composite', 'using: komposit'))).not.toEqual([]);
    expect(await judge('action', text.replace('\n  steps:', '\n  langkah:'))).not.toEqual([]);
  });

  it('takes the workflow that init ci writes, and refuses it with a key misspelt', async () => {
    const env = isolatedEnv(home.path, IDENTITY);
    const inovasi = (...words: string[]): Promise<number> => main(words, testIo({ cwd: home.path, env }));
    expect(await inovasi('init', 'dosir', '--name', 'Dinas Contoh', '--edition', 'kipp-2023', '--yes')).toBe(
      0,
    );
    const io = testIo({ cwd: join(home.path, 'dosir'), env });
    expect(await main(['init', 'ci', '--github'], io)).toBe(0);
    const text = readFileSync(join(home.path, 'dosir/.github/workflows/inovasi.yml'), 'utf8');
    expect(await judge('workflow', text)).toEqual([]);
    expect(await judge('workflow', text.replace('runs-on:', 'run-on:'))).not.toEqual([]);
  });
});
