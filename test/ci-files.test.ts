import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../src/cli/main.ts';
import { FORMATS } from '../src/report/index.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder } from './git/support.ts';
import { HOME, testIo } from './support/io.ts';

interface Step {
  readonly run?: string;
  readonly env?: Record<string, string>;
}

interface Action {
  readonly inputs: Record<string, { readonly default: string }>;
  readonly runs: { readonly steps: readonly Step[] };
}

const read = (path: string): string => readFileSync(join(HOME, path), 'utf8');
const action = parse(read('action.yml')) as Action;
const { version } = JSON.parse(read('package.json')) as { version: string };

let home: ReturnType<typeof temporaryFolder>;
let root: string;
let env: Record<string, string>;

/** A committed repository of the fictional agency, and an `npx` that has the package already. */
beforeEach(() => {
  home = temporaryFolder();
  root = join(home.path, 'dosir kita');
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  const bin = join(home.path, 'bin');
  mkdirSync(bin);
  const program = `'${process.execPath}' '${join(HOME, 'bin/inovasi.js')}'`;
  const npx = `#!/bin/sh
[ "$1 $2" = '--yes --package' ] || exit 9
echo "$3" > "$HOME/paket"
[ "$4 $5" = '-- inovasi' ] || exit 9
shift 5
exec ${program} "$@"
`;
  writeFileSync(join(bin, 'npx'), npx);
  chmodSync(join(bin, 'npx'), 0o755);
  const base = isolatedEnv(home.path, IDENTITY);
  env = {
    ...base,
    CI: 'true',
    PATH: `${bin}:${base['PATH']}`,
    GITHUB_OUTPUT: join(home.path, 'keluaran'),
    GITHUB_STEP_SUMMARY: join(home.path, 'ringkasan'),
  };
  sh({ dir: root, env }, 'init', '--quiet', '--initial-branch', 'main');
  sh({ dir: root, env }, 'add', '.');
  sh({ dir: root, env }, 'commit', '--quiet', '--message', 'awal');
});

afterEach(() => home.remove());

function run(shell: readonly string[], script: string, given: Record<string, string> = {}) {
  const [program = '', ...words] = shell;
  const options = { cwd: root, env: { ...env, ...given }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(program, [...words, script], options);
  return { code: status, out: stdout, err: stderr };
}

/** As GitHub runs `shell: bash`. */
const BASH = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'];

function runAction(inputs: Record<string, string> = {}) {
  const step = action.runs.steps.find(({ run }) => run !== undefined);
  const variables = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? '';
    return [name, inputs[input] ?? action.inputs[input]?.default ?? ''] as const;
  });
  return run(BASH, step?.run ?? '', Object.fromEntries(variables));
}

function spoil(): void {
  const path = join(root, 'inovasi/antar-obat/inovasi.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^judul:/m, 'juduul:'));
}

const reports = (): readonly string[] => readdirSync(join(root, 'hasil-inovasi')).sort();

describe('action.yml', () => {
  it('runs this version, and hands inputs to the shell as variables only', () => {
    expect(action.inputs['package']?.default).toBe(`inovasi@${version}`);
    for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{');
  });

  it('checks, leaves reports, and says how it ended', () => {
    const { code, err } = runAction();
    expect([code, err]).toEqual([0, '']);
    expect(reports()).toEqual(['inovasi.sarif', 'junit.xml', 'laporan.html']);
    expect(readFileSync(join(home.path, 'keluaran'), 'utf8')).toBe('exit-code=0\n');
    expect(readFileSync(join(home.path, 'paket'), 'utf8')).toBe(`inovasi@${version}\n`);
    expect(readFileSync(join(home.path, 'ringkasan'), 'utf8')).toContain('Antar Obat');
  });

  it('annotates what is wrong and fails', () => {
    spoil();
    const { code, out } = runAction();
    expect(code).toBe(1);
    expect(out).toMatch(/^::error .*file=inovasi\/antar-obat\/inovasi\.yaml/m);
    expect(readFileSync(join(home.path, 'keluaran'), 'utf8')).toBe('exit-code=1\n');
    expect(reports()).toHaveLength(3);
    expect(runAction({ 'fail-on': 'never' }).code).toBe(0);
  });

  it('passes on its inputs: several paths, stage, edition, language, what changed', () => {
    expect(runAction({ path: 'inovasi/antar-obat\n\ninstansi.yaml\n', stage: 'submit' }).code).toBe(0);
    expect(runAction({ since: 'HEAD' }).code).toBe(0);
    expect(runAction({ since: 'tidak-ada', language: 'en' }).err).toContain('is no branch or commit');
    expect(runAction({ edition: 'kipp-2052' }).code).toBe(2);
  });

  it('lets no input become a command', () => {
    const { code, err } = runAction({
      path: '$(touch "$HOME/celaka")`touch "$HOME/celaka"`',
      stage: '"; touch x; "',
    });
    expect(code).toBe(2);
    expect(err).not.toBe('');
    expect(existsSync(join(home.path, 'celaka'))).toBe(false);
    expect(existsSync(join(root, 'x'))).toBe(false);
    expect(runAction({ path: '--help' }).code).toBe(2);
  });
});

describe('what init ci writes', () => {
  const FILES = ['action.yml', 'templates/ci/github.yml', 'templates/ci/gitlab.yml'];

  it.each(FILES)('%s names formats that there are', (file) => {
    const named = [...read(file).matchAll(/--format (\S+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((format) => !(FORMATS as readonly string[]).includes(format))).toEqual([]);
  });

  it.each([
    ['--github', '.github/workflows/inovasi.yml', ['inovasi.sarif', 'junit.xml', 'laporan.html']],
    ['--gitlab', '.gitlab-ci.yml', ['gl-code-quality.json', 'junit.xml', 'laporan.html']],
  ])('runs as %s would run it', async (flag, file, expected) => {
    expect(await main(['init', 'ci', flag], testIo({ cwd: root, env, version }))).toBe(0);
    const written = parse(readFileSync(join(root, file), 'utf8')) as {
      readonly jobs?: { readonly 'periksa-dosir': { readonly steps: readonly Step[] } };
      readonly 'periksa-dosir'?: { readonly script: readonly string[] };
    };
    const steps = written.jobs?.['periksa-dosir'].steps ?? [];
    const script =
      written['periksa-dosir']?.script[0] ?? steps.find(({ run }) => run !== undefined)?.run ?? '';
    const shell = flag === '--github' ? BASH : ['sh', '-e', '-c'];
    const given = { INOVASI_PAKET: `inovasi@${version}` };
    expect(run(shell, script, given)).toMatchObject({ code: 0, err: '' });
    expect(reports()).toEqual(expected);
    spoil();
    expect(run(shell, script, given).code).toBe(1);
  });
});
