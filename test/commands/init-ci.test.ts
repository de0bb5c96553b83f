import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder, write } from '../git/support.ts';
import { HOME, testIo, type ScriptedAnswer } from '../support/io.ts';

const WORKFLOW = '.github/workflows/inovasi.yml';
const HOOK = '.git/hooks/pre-commit';

let home: ReturnType<typeof temporaryFolder>;
let root: string;
let env: Record<string, string>;

const git = (...args: string[]): string => sh({ dir: root, env }, ...args);

beforeEach(async () => {
  home = temporaryFolder();
  // No `inovasi` that this computer may have: the hook has to find the one that installed it.
  const bare = join(home.path, 'bin');
  const tools = (process.env['PATH'] ?? '').split(':').filter((dir) => !existsSync(join(dir, 'inovasi')));
  env = { ...isolatedEnv(home.path, IDENTITY), PATH: [bare, ...tools].join(':') };
  root = join(home.path, 'dosir kita');
  await inovasi(['init', root, '--name', 'Dinas Contoh', '--edition', 'kipp-2023', '--yes'], {
    cwd: home.path,
  });
});

afterEach(() => home.remove());

interface Given {
  readonly cwd?: string;
  readonly answers?: readonly ScriptedAnswer[];
}

async function inovasi(words: readonly string[], given: Given = {}) {
  const io = testIo({ cwd: root, env, now: () => new Date('2025-05-20T03:00:00Z'), ...given });
  const code = await main(words, io);
  return { code, ...io.printed };
}

const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A commit as a person makes one; what it printed, and how it ended. */
function commit(...args: string[]): { readonly code: number; readonly printed: string } {
  try {
    git('commit', '--quiet', '--message', 'coba', ...args);
    return { code: 0, printed: '' };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, printed: stderr };
  }
}

async function newDossier(slug = 'antar-obat'): Promise<void> {
  await inovasi(['new', slug, '--title', 'Antar Obat ke Rumah Pasien', '--group', 'umum', '--yes']);
}

function misspell(slug = 'antar-obat'): void {
  const path = join(root, 'inovasi', slug, 'inovasi.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^judul:/m, 'juduul:'));
}

describe('the git hook', () => {
  it('stops a real commit of a bad dossier, lets a good one pass, and can be passed by', async () => {
    expect((await inovasi(['init', 'ci', '--pre-commit'])).code).toBe(0);
    await newDossier();
    misspell();
    git('add', '.');
    const stopped = commit();
    expect(stopped.code).toBe(1);
    expect(stopped.printed).toContain('inovasi/antar-obat/inovasi.yaml');
    expect(stopped.printed).toContain('Kunci "juduul" tidak dikenal');
    expect(stopped.printed).toContain('git commit --no-verify');
    expect(git('log', '--oneline').split('\n')).toHaveLength(4);
    git('checkout', '--quiet', 'HEAD', '--', 'inovasi');
    write(root, { 'inovasi/antar-obat/bukti/catatan.txt': 'x' });
    git('add', '.');
    expect(commit()).toEqual({ code: 0, printed: '' });
    misspell();
    git('add', '.');
    expect(commit('--no-verify').code).toBe(0);
  });

  it('judges what is staged, not what lies in the folder', async () => {
    await inovasi(['init', 'ci', '--pre-commit']);
    await newDossier();
    write(root, { 'catatan.txt': 'x' });
    git('add', 'catatan.txt');
    misspell();
    expect(commit().code).toBe(0);
    write(root, { 'catatan.txt': 'y' });
    expect(commit('--all').code).toBe(1);
  });

  it('stops inovasi save too, and leaves what was written', async () => {
    await inovasi(['init', 'ci', '--pre-commit']);
    await newDossier();
    misspell();
    const { code, err } = await inovasi(['save', 'antar-obat']);
    expect(code).toBe(2);
    expect(err).toContain('Kait git pre-commit menolak simpanan ini.');
    expect(err).toContain('juduul');
    expect(text('inovasi/antar-obat/inovasi.yaml')).toContain('juduul:');
  });

  it('takes the program on the path first, and says so where there is none', async () => {
    await inovasi(['init', 'ci', '--pre-commit']);
    await newDossier();
    misspell();
    git('add', '.');
    mkdirSync(join(home.path, 'bin'));
    const shim = join(home.path, 'bin/inovasi');
    writeFileSync(shim, '#!/bin/sh\necho "$@" > "$HOME/dipanggil"\n');
    chmodSync(shim, 0o755);
    expect(commit().code).toBe(0);
    expect(readFileSync(join(home.path, 'dipanggil'), 'utf8')).toBe('check --staged --quiet .\n');
    env = { ...env, PATH: env['PATH']?.split(':').slice(1).join(':') ?? '' };
    writeFileSync(join(root, HOOK), text(HOOK).replace(/^program=.*$/m, "program='/tidak/ada'"));
    write(root, { 'catatan.txt': 'x' });
    git('add', '.');
    const stopped = commit();
    expect([stopped.code, stopped.printed]).toEqual([
      1,
      expect.stringContaining('program inovasi tidak ditemukan'),
    ]);
  });

  it('works below the top of a larger repository, whatever its folder is called', async () => {
    const outer = join(home.path, 'luar');
    const folder = "unit 'satu'/$dosir";
    mkdirSync(join(outer, dirname(folder)), { recursive: true });
    cpSync(root, join(outer, folder), { recursive: true, filter: (path) => !path.endsWith('.git') });
    root = outer;
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'awal');
    const cwd = join(outer, folder);
    expect((await inovasi(['init', 'ci', '--pre-commit', '--github'], { cwd })).code).toBe(0);
    await inovasi(['new', 'antar-obat', '--title', 'Antar Obat ke Rumah Pasien', '--yes'], { cwd });
    const path = join(cwd, 'inovasi/antar-obat/inovasi.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^judul:/m, 'juduul:'));
    git('add', '.');
    expect(commit().printed).toContain('juduul');
    const { run } = (parse(text(WORKFLOW)) as Workflow).jobs['periksa-dosir'].steps[2] ?? {};
    expect(shellWords(run ?? '')).toContain(folder);
    const [{ hooks }] = (parse(text('.pre-commit-config.yaml')) as PreCommit).repos;
    expect(hooks[0]?.args).toEqual([folder]);
    expect(new RegExp(hooks[0]?.files ?? '').test(`${folder}/inovasi/x/inovasi.yaml`)).toBe(true);
    expect(new RegExp(hooks[0]?.files ?? '').test('inovasi/x/inovasi.yaml')).toBe(false);
  });

  it('is not made where hooks serve other repositories too', async () => {
    const shared = join(home.path, 'kait');
    mkdirSync(shared);
    git('config', '--global', 'core.hooksPath', shared);
    const { code, err } = await inovasi(['init', 'ci', '--pre-commit']);
    expect([code, err]).toEqual([2, expect.stringContaining('inovasi check --staged --quiet || exit $?')]);
    expect(err).toContain(join(shared, 'pre-commit'));
    expect(existsSync(join(shared, 'pre-commit'))).toBe(false);
  });
});

interface Workflow {
  readonly on: { readonly push: { readonly branches: readonly string[] } };
  readonly permissions: Record<string, string>;
  readonly env: Record<string, string>;
  readonly jobs: {
    readonly 'periksa-dosir': {
      readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: object }[];
    };
  };
}

interface PreCommit {
  readonly repos: readonly [
    {
      readonly hooks: readonly {
        readonly id: string;
        readonly entry: string;
        readonly args: string[];
        readonly files: string;
      }[];
    },
  ];
}

/** Words of a command line, as a shell sees them. */
function shellWords(line: string): readonly string[] {
  const script = `for word in ${line.replace(/^.*?inovasi check/, '')}; do printf '%s\\n' "$word"; done`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\n');
}

describe('what is written', () => {
  it('is committed alone, pins this version, and is the same the second time', async () => {
    const words = ['init', 'ci', '--github', '--gitlab', '--pre-commit'];
    write(root, { 'lain.txt': 'x' });
    git('add', 'lain.txt');
    expect((await inovasi(words)).code).toBe(0);
    const files = git('show', '--format=', '--name-only', 'HEAD').trim().split('\n');
    expect(files).toEqual([WORKFLOW, '.gitlab-ci.yml', '.pre-commit-config.yaml']);
    expect(git('status', '--porcelain')).toBe('A  lain.txt\n');
    expect(statSync(join(root, HOOK)).mode & 0o111).toBe(0o111);
    for (const file of files) {
      expect(text(file)).toContain('inovasi@0.0.0');
      expect(text(file)).not.toMatch(/\{[a-z]+\}/);
    }
    const again = await inovasi(words);
    expect([again.code, again.err]).toEqual([0, '']);
    expect(again.out).toBe(
      `Sudah ada, tidak diubah:\n${[...files, HOOK].map((file) => `  ${file}\n`).join('')}`,
    );
    expect(git('log', '--oneline').trim().split('\n')).toHaveLength(2);
  });

  it('fetches the whole history, with no right but to read', async () => {
    git('branch', '--move', 'utama');
    await inovasi(['init', 'ci', '--github', '--gitlab', '--package', './alat/inovasi-0.0.0.tgz']);
    const workflow = parse(text(WORKFLOW)) as Workflow;
    expect(workflow.on.push.branches).toEqual(['utama']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.env).toEqual({ INOVASI_PAKET: './alat/inovasi-0.0.0.tgz' });
    expect(workflow.jobs['periksa-dosir'].steps[0]?.with).toMatchObject({ 'fetch-depth': 0 });
    const gitlab = parse(text('.gitlab-ci.yml')) as {
      'periksa-dosir': { variables: Record<string, string> };
    };
    expect(gitlab['periksa-dosir'].variables).toEqual({
      GIT_DEPTH: '0',
      INOVASI_PAKET: './alat/inovasi-0.0.0.tgz',
    });
  });

  it('is only shown with --dry-run, and not committed with --no-commit', async () => {
    const { code, out } = await inovasi(['init', 'ci', '--github', '--pre-commit', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain(WORKFLOW);
    expect(out).toContain('    name: Periksa dosir');
    expect(git('status', '--porcelain')).toBe('');
    expect(existsSync(join(root, HOOK))).toBe(false);
    expect((await inovasi(['init', 'ci', '--github', '--no-commit'])).code).toBe(0);
    expect(git('status', '--porcelain')).toBe('?? .github/\n');
  });

  it('is what the hooks of this project say, for those who use pre-commit', async () => {
    await inovasi(['init', 'ci', '--pre-commit']);
    const [{ hooks }] = (parse(text('.pre-commit-config.yaml')) as PreCommit).repos;
    const [ours] = parse(
      readFileSync(join(HOME, '.pre-commit-hooks.yaml'), 'utf8'),
    ) as PreCommit['repos'][0]['hooks'];
    expect(hooks[0]).toMatchObject({ id: ours?.id, entry: ours?.entry, files: ours?.files });
  });
});

describe('files of the user', () => {
  it('are never changed: what they lack is shown, and the exit code says that something is left', async () => {
    write(root, { '.gitlab-ci.yml': 'uji:\n  script: [true]\n', '.pre-commit-config.yaml': 'repos: []\n' });
    write(root, { [HOOK]: '#!/bin/sh\nexit 0\n' });
    const { code, err } = await inovasi(['init', 'ci', '--gitlab', '--pre-commit']);
    expect(code).toBe(2);
    expect(err).toContain('    include:\n      - local: .gitlab/inovasi.yml');
    expect(err).toContain('      - repo: local');
    expect(err).toContain('inovasi check --staged --quiet || exit $?');
    expect(text('.gitlab-ci.yml')).toBe('uji:\n  script: [true]\n');
    expect(text('.pre-commit-config.yaml')).toBe('repos: []\n');
    expect(text(HOOK)).toBe('#!/bin/sh\nexit 0\n');
    expect(parse(text('.gitlab/inovasi.yml'))).toHaveProperty('periksa-dosir');
    write(root, {
      '.gitlab-ci.yml': 'include:\n  - local: .gitlab/inovasi.yml\n',
      '.pre-commit-config.yaml': text('.pre-commit-config.yaml') + '# id: inovasi\n',
      [HOOK]: '#!/bin/sh\ninovasi check --staged --quiet || exit $?\n',
    });
    expect((await inovasi(['init', 'ci', '--gitlab', '--pre-commit'])).code).toBe(0);
  });

  it('are not written through links that leave the repository, nor read through them', async () => {
    const outside = join(home.path, 'luar');
    mkdirSync(outside);
    writeFileSync(join(outside, 'rahasia'), 'rahasia\n');
    symlinkSync(outside, join(root, '.github'));
    symlinkSync(join(outside, 'rahasia'), join(root, '.gitlab-ci.yml'));
    const github = await inovasi(['init', 'ci', '--github']);
    expect([github.code, github.err]).toEqual([2, expect.stringContaining('tautan ke luar repositori')]);
    expect(readdirSync(outside)).toEqual(['rahasia']);
    const gitlab = await inovasi(['init', 'ci', '--gitlab']);
    expect([gitlab.code, gitlab.out + gitlab.err]).toEqual([2, expect.not.stringContaining('rahasia')]);
    expect(readFileSync(join(outside, 'rahasia'), 'utf8')).toBe('rahasia\n');
  });

  it('count as theirs once they edited what this command made', async () => {
    await inovasi(['init', 'ci', '--github']);
    const edited = text(WORKFLOW).replace('--stage draft', '--stage submit');
    write(root, { [WORKFLOW]: edited });
    const { code, err } = await inovasi(['init', 'ci', '--github']);
    expect([code, err]).toEqual([2, expect.stringContaining('berbeda dari yang dibuat versi ini')]);
    expect(text(WORKFLOW)).toBe(edited);
  });
});

describe('wrong use', () => {
  it('names what is missing without a terminal, and asks at one', async () => {
    const { code, err } = await inovasi(['init', 'ci']);
    expect([code, err]).toEqual([2, expect.stringContaining('--github, --gitlab, --pre-commit')]);
    expect((await inovasi(['init', 'ci'], { answers: [['github']] })).code).toBe(0);
    expect(existsSync(join(root, WORKFLOW))).toBe(true);
    expect((await inovasi(['init', 'ci'], { answers: [[]] })).out).toContain('Tidak ada yang dipilih');
  });

  it('points to ./ci outside a dossier repository, which still makes a folder of that name', async () => {
    const { code, err } = await inovasi(['init', 'ci', '--github'], { cwd: home.path });
    expect([code, err]).toEqual([2, expect.stringContaining('inovasi init ./ci')]);
    const made = await inovasi(['init', './ci', '--name', 'Dinas', '--yes'], { cwd: home.path });
    expect(made.code).toBe(0);
    expect(existsSync(join(home.path, 'ci/instansi.yaml'))).toBe(true);
    expect((await inovasi(['mulai', 'ci', '--githb'])).err).toContain('"--github"');
  });
});
