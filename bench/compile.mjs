// Compiles beside typst (the body) and qpdf (body and annexes), as ratios measured in one run, where these tools are there.
// typst is given the words, tables, charts and pictures of our own result, read back from its structure with poppler.
// `TYPST` names a command that takes `compile <in> <out>`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jpeg, writeScan } from './scans.mjs';
import { pagesOf, typstSource } from './typst-source.mjs';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin/inovasi.js');
const work = mkdtempSync(join(tmpdir(), 'inovasi-bench-'));
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SCANS = Number(process.env.BENCH_SCANS ?? 200);
const COUNTS = (process.env.BENCH_ANNEXES ?? '1,4,16').split(',').map(Number);
const PHOTOS = 6;
/** Without these qpdf gives other bytes each time, and ends of streams that PDF/A refuses. */
const AS_OURS = ['--deterministic-id', '--newline-before-endstream'];
const typst = process.env.TYPST ?? 'typst';
const there = (command, ...words) => spawnSync(command, words, { stdio: 'ignore' }).status === 0;

const WORDS =
  'Layanan contoh ini mencatat setiap kunjungan warga lalu menghitung waktu tunggu rata rata per bulan'.split(
    ' ',
  );
const prose = (count, seed) =>
  Array.from({ length: count }, (_, index) => WORDS[(index * 7 + seed) % WORDS.length])
    .join(' ')
    .replace(/(?:\S+ ){14}\S+/g, '$&.');
const ROWS = Array.from({ length: 12 }, (_, index) => [
  `Kecamatan ${index + 1}`,
  120 + index * 7,
  90 - index * 3,
]);

async function writeDossier(place, photos) {
  cpSync(join(root, 'examples/kabupaten-contoh'), place, { recursive: true });
  const dossier = join(place, 'inovasi/antar-obat');
  for (const list of ['bukti/bukti.yaml', 'dasar-hukum/dasar-hukum.yaml', 'surat/surat.yaml', 'riwayat.yaml'])
    writeFileSync(join(dossier, list), '');
  mkdirSync(join(dossier, 'foto'));
  const fields =
    'ringkasan latar-belakang-tujuan kebaruan implementasi signifikansi adaptabilitas-potensi sumber-daya keberlanjutan';
  for (const [index, field] of fields.split(' ').entries()) {
    const table = [
      '| Wilayah | Sebelum | Sesudah |',
      '|---|---:|---:|',
      ...ROWS.map((row) => `| ${row.join(' | ')} |`),
    ];
    const parts = [`# Jawaban ${index + 1}`, prose(220, index), prose(180, index + 3)];
    if (index % 2 === 0) parts.push(table.join('\n'));
    if (index < photos) {
      // as a telephone takes it
      writeFileSync(join(dossier, `foto/foto-${index}.jpg`), await jpeg(1600, 1200, 16, index + 1));
      parts.push(`![Foto kegiatan ${index}](../foto/foto-${index}.jpg "Foto kegiatan")`);
    }
    parts.push(prose(200, index + 5));
    writeFileSync(join(dossier, `narasi/${field}.md`), `${parts.join('\n\n')}\n`);
  }
  return dossier;
}

function timed(command, words, cwd) {
  const peak = join(work, 'peak');
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, words, { cwd, env: { ...process.env, PEAK_FILE: peak } });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${String(stderr)}`);
  return Number(process.hrtime.bigint() - began) / 1e9;
}

/** Medians of runs in turns, so that what else the machine does falls on all alike. */
function inTurns(commands) {
  const times = commands.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1)
    commands.forEach((run, index) => {
      const took = run();
      if (round > 0) times[index].push(took);
    });
  return times.map((all) => all.toSorted((left, right) => left - right)[Math.floor(all.length / 2)]);
}

const inovasi = (place, out) => () =>
  timed(
    process.execPath,
    [
      '--require',
      join(root, 'bench/peak.cjs'),
      bin,
      'compile',
      'antar-obat',
      '--draft',
      '--as-of',
      '2023-05-01',
      '-o',
      out,
    ],
    place,
  );

function say(name, value, budget) {
  console.log(`${name.padEnd(62)} ${value.toFixed(2).padStart(8)}   ${budget}`);
}

async function body() {
  const place = join(work, 'isi');
  const dossier = await writeDossier(place, PHOTOS);
  const out = join(work, 'isi.pdf');
  if (!there(typst, '--version') || !there('pdfinfo', '-v')) {
    say('compile of a body, seconds (no typst or no poppler here)', inTurns([inovasi(place, out)])[0], '');
    return;
  }
  // the first compile says what the other tool is to set; it also looks into the files, which the measured ones need not
  inovasi(place, out)();
  const desk = join(work, 'typst');
  cpSync(join(dossier, 'foto'), desk, { recursive: true });
  const source = join(desk, 'dokumen.typ');
  writeFileSync(source, typstSource(out, PHOTOS));
  const other = join(work, 'typst.pdf');
  const [ours, theirs] = inTurns([inovasi(place, out), () => timed(typst, ['compile', source, other], desk)]);
  say(
    `compile of a body of ${pagesOf(out)} pages / typst on the same, ${pagesOf(other)} pages`,
    ours / theirs,
    `<= 2.0 (${ours.toFixed(2)} s, ${theirs.toFixed(2)} s)`,
  );
}

const peak = () => Number(readFileSync(join(work, 'peak'), 'utf8')) / 1024;

/** A dossier whose evidence is so many scans of so many pages, and one of the scans. */
async function dossierOfScans(name, scans, pages, picture) {
  const place = join(work, name);
  const dossier = await writeDossier(place, 0);
  const entries = Array.from({ length: scans }, (_, index) => {
    const id = `B-${String(index + 1).padStart(2, '0')}`;
    return `- id: ${id}\n  judul: Pindaian ${index + 1}\n  berkas: pindaian-${index + 1}.pdf\n`;
  });
  writeFileSync(join(dossier, 'bukti/bukti.yaml'), entries.join(''));
  const annex = join(dossier, 'bukti/pindaian-1.pdf');
  for (let index = 1; index <= scans; index += 1)
    await writeScan(join(dossier, `bukti/pindaian-${index}.pdf`), pages, picture);
  return { place, annex };
}

async function annexes(picture) {
  const { place, annex } = await dossierOfScans('lampiran', 1, SCANS, picture);
  const [out, merged] = [join(work, 'lampiran.pdf'), join(work, 'qpdf.pdf')];
  const alone = join(work, 'tanpa.pdf');
  cpSync(join(work, 'isi.pdf'), alone);
  // put behind the body, which keeps its outline, tags and metadata; or pages alone, and whatever is fastest
  const behind = () => timed('qpdf', [alone, ...AS_OURS, '--pages', '.', annex, '--', merged], work);
  const bare = () => timed('qpdf', ['--empty', '--pages', alone, annex, '--', merged], work);
  const others = there('qpdf', '--version') ? [behind, bare] : [];
  const [ours, same, least] = inTurns([inovasi(place, out), ...others]);
  const megabytes = peak();
  const input = statSync(annex).size / 1e6;
  if (same === undefined || least === undefined) say('body and annexes, seconds (no qpdf here)', ours, '');
  else {
    const name = `body and ${SCANS} pages of annexes, ${input.toFixed(0)} MB / qpdf merging the same`;
    say(name, ours / same, `<= 2.5 (${ours.toFixed(2)} s, ${same.toFixed(2)} s)`);
    say('… / qpdf with bare pages, other bytes each time, no PDF/A', ours / least, `(${least.toFixed(2)} s)`);
  }
  say('… peak memory / input', megabytes / input, '<= 4');
}

/** Megabytes at the peak with ever more annexes of 20 MB: it should not matter how many there are. */
async function manyAnnexes(picture) {
  for (const scans of COUNTS) {
    const { place } = await dossierOfScans(`banyak-${scans}`, scans, 42, picture);
    inovasi(place, join(work, 'banyak.pdf'))();
    say(`${scans} annexes of 20 MB, peak megabytes`, peak(), '');
    rmSync(place, { recursive: true });
  }
}

await body();
const picture = await jpeg(1240, 1754, 25);
await annexes(picture);
await manyAnnexes(picture);
rmSync(work, { recursive: true, force: true });
