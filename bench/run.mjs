// Prints what the budgets name, as ratios measured in one run: whole processes, in turns, medians.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeEvidence } from './evidence.mjs';
import { makeDossiers } from './many.mjs';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin/inovasi.js');
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
const work = mkdtempSync(join(tmpdir(), 'inovasi-bench-'));

function seconds(words, cwd, env = process.env) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${String(stderr)}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values) {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs every command once a round, so that what else the machine does falls on all alike. */
function inTurns(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { words, cwd }] of commands.entries()) {
      const took = seconds(words, cwd ?? root);
      // The first round only warms the disk.
      if (round > 0) times[index].push(took);
    }
  }
  return times.map(median);
}

/** Seconds and peak megabytes of one check of a whole repository; without a cache folder nothing is kept or found. */
function checkAll(repository, cache, ...flags) {
  const peak = join(work, 'peak');
  const env = { ...process.env, PEAK_FILE: peak, XDG_CACHE_HOME: cache, HOME: cache, LOCALAPPDATA: cache };
  const words = [
    '--require',
    join(import.meta.dirname, 'peak.cjs'),
    bin,
    'check',
    '--quiet',
    '--fail-on',
    'never',
    ...flags,
  ];
  const took = seconds(words, repository, env);
  return { took, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

/** Cold and warm checks of repositories of several sizes, in turns; the best of the rounds, for others work here too. */
function checksOf(sizes, rounds) {
  const found = new Map(sizes.map((size) => [size, { cold: [], warm: [] }]));
  const cache = join(work, 'cache');
  for (const size of sizes) makeDossiers(join(work, `dosir-${size}`), size);
  // Files younger than this are never kept, because they may still change unseen.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
  for (let round = 0; round < rounds; round += 1) {
    for (const size of sizes) {
      const repository = join(work, `dosir-${size}`);
      rmSync(cache, { recursive: true, force: true });
      // These files are empty inside: what looking costs is measured with real ones.
      found.get(size).cold.push(checkAll(repository, cache, '--no-inspect'));
      found.get(size).warm.push(checkAll(repository, cache, '--no-inspect'));
    }
  }
  const best = (all) => ({
    took: Math.min(...all.map(({ took }) => took)),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  });
  return sizes.map((size) => ({ size, cold: best(found.get(size).cold), warm: best(found.get(size).warm) }));
}

/** First and second check of a dossier with many files of evidence, and one that looks into none; the best of rounds. */
function checksOfEvidence(count, rounds) {
  const repository = join(work, 'bukti');
  const cache = join(work, 'cache-bukti');
  makeEvidence(repository, count);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
  const all = { first: [], second: [], blind: [] };
  for (let round = 0; round < rounds; round += 1) {
    rmSync(cache, { recursive: true, force: true });
    all.first.push(checkAll(repository, cache));
    all.second.push(checkAll(repository, cache));
    all.blind.push(checkAll(repository, cache, '--no-inspect'));
  }
  const best = (runs) => ({
    took: Math.min(...runs.map(({ took }) => took)),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
  });
  return { first: best(all.first), second: best(all.second), blind: best(all.blind) };
}

const example = join(root, 'examples/kabupaten-contoh');
const [bare, help, check, compile] = inTurns(
  [
    { words: ['-e', '0'] },
    { words: [bin, '--help'] },
    { words: [bin, 'check'], cwd: example },
    { words: [bin, 'compile', '-o', join(work, 'bench.pdf')], cwd: example },
  ],
  ROUNDS,
);

const COUNT = Number(process.env.BENCH_DOSSIERS ?? 1000);
const sizes = [COUNT / 4, COUNT / 2, COUNT].map(Math.round);
const checks = checksOf(sizes, Number(process.env.BENCH_MANY_ROUNDS ?? 2));
const EVIDENCE = Number(process.env.BENCH_EVIDENCE ?? 1000);
const evidence = checksOfEvidence(EVIDENCE, Number(process.env.BENCH_MANY_ROUNDS ?? 2));
const [small, , large] = checks;
const perDossier = ({ size, cold }) => (cold.took - bare) / size;

const rows = [
  ['bare node', bare, ''],
  ['inovasi --help / bare node', help / bare, '<= 1.4'],
  ['inovasi check, one dossier / bare node', check / bare, '<= 2.2'],
  [
    'inovasi compile, one dossier / bare node',
    compile / bare,
    'the budget (<= 2.0) is against typst, which is not measured here',
  ],
  ...checks.flatMap(({ size, cold, warm }) => [
    [`check of ${size} dossiers, cold, seconds`, cold.took, `<= ${((8 * size) / 1000).toFixed(1)}`],
    [`check of ${size} dossiers, cold, megabytes`, cold.megabytes, '<= 300'],
    [`check of ${size} dossiers, warm, seconds`, warm.took, `<= ${((2 * size) / 1000).toFixed(1)}`],
    [`check of ${size} dossiers, warm, megabytes`, warm.megabytes, '<= 300'],
  ]),
  [`${EVIDENCE} files of evidence, first check, seconds`, evidence.first.took, '<= 20'],
  [`${EVIDENCE} files of evidence, first check, megabytes`, evidence.first.megabytes, '<= 400'],
  [`${EVIDENCE} files of evidence, second check, seconds`, evidence.second.took, '<= 2'],
  [`${EVIDENCE} files of evidence, nothing looked into`, evidence.blind.took, ''],
  [
    `a dossier among ${large.size} / among ${small.size}, cold`,
    perDossier(large) / perDossier(small),
    '~ 1 (linear)',
  ],
];
for (const [name, value, budget] of rows)
  console.log(`${name.padEnd(50)} ${value.toFixed(2).padStart(8)}   ${budget}`);
rmSync(work, { recursive: true, force: true });
