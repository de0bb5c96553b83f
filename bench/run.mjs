// Prints what the budgets name, as ratios measured in one run: whole processes, in turns, medians.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin/inovasi.js');
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
const work = mkdtempSync(join(tmpdir(), 'inovasi-bench-'));

function seconds(words, cwd) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
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

/** A dossier repository of many copies of the complete example, each under a title of its own. */
function manyDossiers(count) {
  const target = join(work, `dosir-${count}`);
  const example = join(root, 'examples/kabupaten-contoh');
  mkdirSync(join(target, 'inovasi'), { recursive: true });
  cpSync(join(example, 'instansi.yaml'), join(target, 'instansi.yaml'));
  const source = join(example, 'inovasi/antar-obat');
  const padding = 'x'.repeat(50_000);
  for (let index = 0; index < count; index += 1) {
    const dossier = join(target, 'inovasi', `dosir-${String(index).padStart(4, '0')}`);
    cpSync(source, dossier, { recursive: true });
    for (let file = 0; file < 10; file += 1)
      writeFileSync(join(dossier, 'bukti', `tambahan-${file}.bin`), padding);
  }
  return target;
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

const COUNT = Number(process.env.BENCH_DOSSIERS ?? 200);
const many = manyDossiers(COUNT);
const [few, all] = inTurns(
  [
    { words: [bin, 'check', '--quiet', '--fail-on', 'never', 'inovasi/dosir-0000'], cwd: many },
    { words: [bin, 'check', '--quiet', '--fail-on', 'never'], cwd: many },
  ],
  1,
);

const rows = [
  ['bare node', bare, ''],
  ['inovasi --help / bare node', help / bare, '<= 1.4'],
  ['inovasi check, one dossier / bare node', check / bare, '<= 2.2'],
  [
    'inovasi compile, one dossier / bare node',
    compile / bare,
    'the budget (<= 2.0) is against typst, which is not measured here',
  ],
  [`check of ${COUNT} dossiers, seconds`, all, `<= ${((8 * COUNT) / 1000).toFixed(1)} (8 s per 1,000)`],
  ['one more dossier in a large check, milliseconds', ((all - few) / (COUNT - 1)) * 1000, '<= 8'],
];
for (const [name, value, budget] of rows)
  console.log(`${name.padEnd(50)} ${value.toFixed(2).padStart(8)}   ${budget}`);
rmSync(work, { recursive: true, force: true });
