// Packs the package, installs it in an empty folder as a user would, and runs it there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'inovasi-package-'));
const env = { ...process.env, GIT_CONFIG_GLOBAL: join(work, 'gitconfig'), GIT_CONFIG_NOSYSTEM: '1' };

/** Files that only developers need. */
const DEVELOPMENT = ['src', 'test', 'bench', 'examples', 'docs', 'scripts', '.ci', 'tsconfig.json'];

function run(command, words, cwd = work) {
  return execFileSync(command, words, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function bytesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(path) : statSync(path).size);
  }, 0);
}

function expect(holds, sentence) {
  if (!holds) throw new Error(`the package does not hold its promise: ${sentence}`);
}

try {
  const [{ filename, size, entryCount }] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', work], root),
  );
  run('npm', ['init', '-y']);
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', join(work, filename)]);
  const installed = join(work, 'node_modules');
  for (const name of DEVELOPMENT)
    expect(!existsSync(join(installed, 'inovasi', name)), `${name} is not packed`);

  const inovasi = (...words) => run(process.execPath, [join(installed, 'inovasi/bin/inovasi.js'), ...words]);
  expect(/^\d+\.\d+\.\d+\n$/.test(inovasi('--version')), '--version prints a version');
  inovasi('init', 'dosir', '--name', 'Dinas Contoh', '--yes');

  const here = join(work, 'dosir');
  const there = (...words) =>
    run(process.execPath, [join(installed, 'inovasi/bin/inovasi.js'), ...words], here);
  there('new', 'antar', '--title', 'Antar Berkas ke Rumah Warga', '--yes');
  expect(there('check').includes('Antar Berkas ke Rumah Warga'), 'check reads what new made');
  there('compile', 'antar', '--draft', '-o', 'antar.pdf');
  expect(statSync(join(here, 'antar.pdf')).size > 10_000, 'compile writes a PDF');

  const lock = JSON.parse(run('npm', ['ls', '--all', '--json', '--long'], work));
  const names = new Set();
  const visit = (node) => {
    for (const [name, child] of Object.entries(node.dependencies ?? {})) {
      names.add(`${name}@${child.version}`);
      visit(child);
    }
  };
  visit(lock);
  const megabytes = (bytesIn(installed) / 1e6).toFixed(1);
  console.log(`package: ${entryCount} files, ${(size / 1e6).toFixed(1)} MB packed`);
  console.log(`installed: ${names.size} packages (budget 100), ${megabytes} MB (budget 70)`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
