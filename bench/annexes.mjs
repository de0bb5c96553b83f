// Compiles dossiers whose evidence is PDFs that others wrote, as many as there are in a folder, and says how it went.
// Use: node bench/annexes.mjs <folder> [files per dossier] [folder for the results]
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [folder, size = '10', results] = process.argv.slice(2);
if (folder === undefined) throw new Error('node bench/annexes.mjs <folder> [files per dossier]');

/** Longest time that one dossier may take. */
const PATIENCE = 600_000;

function pdfsIn(place) {
  return readdirSync(place)
    .map((name) => join(place, name))
    .flatMap((path) => (statSync(path).isDirectory() ? pdfsIn(path) : [path]))
    .filter((path) => /\.pdf$/i.test(path))
    .sort((left, right) => (left < right ? -1 : 1));
}

const place = mkdtempSync(join(tmpdir(), 'inovasi-bench-'));

function dossierOf(files) {
  const repository = join(place, 'repository');
  rmSync(repository, { recursive: true, force: true });
  cpSync(join(root, 'examples/kabupaten-contoh'), repository, { recursive: true });
  const evidence = join(repository, 'inovasi/antar-obat/bukti');
  const entries = files.map((path, index) => {
    const name = `asing-${index + 1}.pdf`;
    copyFileSync(path, join(evidence, name));
    return `- id: B-${101 + index}\n  judul: Berkas ${index + 1}\n  berkas: ${name}\n`;
  });
  writeFileSync(join(evidence, 'bukti.yaml'), entries.join(''));
  return repository;
}

function compile(files) {
  const cwd = dossierOf(files);
  const out = join(place, 'hasil.pdf');
  const peakFile = join(place, 'peak');
  const words = ['compile', 'antar-obat', '--draft', '--lang', 'en', '-o', out];
  const began = Date.now();
  const { status, stderr, signal } = spawnSync(
    process.execPath,
    ['--require', join(root, 'bench/peak.cjs'), join(root, 'bin/inovasi.js'), ...words],
    { cwd, encoding: 'utf8', timeout: PATIENCE, env: { ...process.env, PEAK_FILE: peakFile } },
  );
  const [, pages = '0'] = /Annexes: \d+ files, (\d+) pages/.exec(stderr) ?? [];
  const [, pictures = '0'] = /, (\d+) of them shown/.exec(stderr) ?? [];
  const [, attached = '0'] = /, (\d+) files not shown/.exec(stderr) ?? [];
  const peak = status === 0 ? readFileSync(peakFile, 'utf8') : 0;
  const count = { pages, pictures, attached, peak };
  const numbers = Object.fromEntries(Object.entries(count).map(([key, value]) => [key, Number(value)]));
  return { ok: status === 0, signal, stderr, seconds: (Date.now() - began) / 1000, out, ...numbers };
}

const files = pdfsIn(folder);
const total = { files: 0, pages: 0, pictures: 0, attached: 0, seconds: 0, peak: 0, failed: 0 };
for (let start = 0; start < files.length; start += Number(size)) {
  const batch = files.slice(start, start + Number(size));
  const run = compile(batch);
  if (!run.ok) {
    total.failed += batch.length;
    process.stdout.write(`FAILED ${batch.join(' ')}\n${run.signal ?? run.stderr.slice(-2000)}\n`);
  }
  if (run.ok && results !== undefined) {
    mkdirSync(results, { recursive: true });
    copyFileSync(run.out, join(results, `${String(start / Number(size)).padStart(4, '0')}.pdf`));
  }
  total.files += batch.length;
  for (const key of ['pages', 'pictures', 'attached', 'seconds']) total[key] += run[key];
  total.peak = Math.max(total.peak, run.peak);
  process.stdout.write(
    `${start + batch.length}/${files.length} ${run.seconds.toFixed(1)} s ${run.pages} pages\n`,
  );
}
rmSync(place, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
