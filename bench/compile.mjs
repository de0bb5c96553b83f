// Compiles beside typst (the body) and qpdf (body and annexes), as ratios measured in one run, where these tools are there.
// `TYPST` names a command that takes `compile <in> <out>`; ImageMagick's `convert` makes the photos and scans.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin/inovasi.js');
const work = mkdtempSync(join(tmpdir(), 'inovasi-bench-'));
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SCANS = Number(process.env.BENCH_SCANS ?? 200);
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
const YEARS = [2018, 2019, 2020, 2021, 2022];

/** One photo as a telephone takes it, about 300 kB. */
function photo(path, seed) {
  spawnSync('convert', ['-size', '1600x1200', '-seed', String(seed), 'plasma:', '-quality', '88', path]);
}

function writeDossier(place, photos) {
  cpSync(join(root, 'examples/kabupaten-contoh'), place, { recursive: true });
  const dossier = join(place, 'inovasi/antar-obat');
  for (const list of ['bukti/bukti.yaml', 'dasar-hukum/dasar-hukum.yaml', 'surat/surat.yaml', 'riwayat.yaml'])
    writeFileSync(join(dossier, list), '');
  mkdirSync(join(dossier, 'foto'));
  const fields =
    'ringkasan latar-belakang-tujuan kebaruan implementasi signifikansi adaptabilitas-potensi sumber-daya keberlanjutan';
  fields.split(' ').forEach((field, index) => {
    const table = [
      '| Wilayah | Sebelum | Sesudah |',
      '|---|---:|---:|',
      ...ROWS.map((row) => `| ${row.join(' | ')} |`),
    ];
    const parts = [`# Jawaban ${index + 1}`, prose(220, index), prose(180, index + 3)];
    if (index % 2 === 0) parts.push(table.join('\n'));
    if (index < photos) {
      photo(join(dossier, `foto/foto-${index}.jpg`), index);
      parts.push(`![Foto kegiatan ${index}](../foto/foto-${index}.jpg "Foto kegiatan")`);
    }
    parts.push(prose(200, index + 5));
    writeFileSync(join(dossier, `narasi/${field}.md`), `${parts.join('\n\n')}\n`);
  });
  return dossier;
}

function typstSource(dossier, photos) {
  const out = [
    '#set page(paper: "a4", margin: 2.6cm, numbering: "1")',
    '#set text(lang: "id", size: 10.5pt)',
    '#outline()',
  ];
  for (let index = 0; index < 8; index += 1) {
    out.push(`= Jawaban ${index + 1}`, prose(220, index), prose(180, index + 3));
    if (index % 2 === 0) {
      const cells = [['Wilayah', 'Sebelum', 'Sesudah'], ...ROWS].flat().map((cell) => `[${cell}]`);
      out.push(`#table(columns: 3, ${cells.join(', ')})`);
    }
    if (index < photos)
      out.push(`#figure(image("foto-${index}.jpg", alt: "Foto"), caption: [Foto kegiatan])`);
    if (index < 3) {
      const bars = YEARS.map(
        (year, at) => `rect(width: ${(5 - at) * 2}cm, height: 8pt), text(size: 8pt)[${year}]`,
      );
      out.push(`#figure(alt: "Grafik", stack(spacing: 4pt, ${bars.join(', ')}), caption: [Indikator])`);
    }
    out.push(prose(200, index + 5));
  }
  writeFileSync(join(dossier, 'foto/dokumen.typ'), out.join('\n\n'));
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

function body() {
  const place = join(work, 'isi');
  const dossier = writeDossier(place, 6);
  const out = join(work, 'isi.pdf');
  if (!there(typst, '--version')) {
    say('compile of a body, seconds (no typst here)', inTurns([inovasi(place, out)])[0], '');
    return;
  }
  typstSource(dossier, 6);
  const source = join(dossier, 'foto/dokumen.typ');
  const other = join(work, 'typst.pdf');
  const [ours, theirs] = inTurns([
    inovasi(place, out),
    () => timed(typst, ['compile', source, other], join(dossier, 'foto')),
  ]);
  say(
    'compile of a body with tables, charts, photos / typst',
    ours / theirs,
    `<= 2.0 (${ours.toFixed(2)} s, ${theirs.toFixed(2)} s)`,
  );
}

/** A scan of many pages, each a picture of its own. */
async function scan(path) {
  const PDFDocument = createRequire(import.meta.url)('pdfkit');
  const picture = join(work, 'pindaian.jpg');
  spawnSync('convert', ['-size', '1240x1754', '-seed', '1', 'plasma:', '-quality', '92', picture]);
  const bytes = readFileSync(picture);
  const doc = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
  const file = createWriteStream(path);
  doc.pipe(file);
  for (let page = 0; page < SCANS; page += 1) doc.addPage().image(Buffer.from(bytes), 0, 0, { width: 595 });
  doc.end();
  await new Promise((resolve) => file.on('finish', resolve));
}

async function annexes() {
  const place = join(work, 'lampiran');
  const dossier = writeDossier(place, 0);
  const annex = join(dossier, 'bukti/pindaian.pdf');
  await scan(annex);
  writeFileSync(join(dossier, 'bukti/bukti.yaml'), '- id: B-01\n  judul: Pindaian\n  berkas: pindaian.pdf\n');
  const [out, merged] = [join(work, 'lampiran.pdf'), join(work, 'qpdf.pdf')];
  const alone = join(work, 'tanpa.pdf');
  cpSync(join(work, 'isi.pdf'), alone);
  const qpdf = () => timed('qpdf', ['--empty', '--pages', alone, annex, '--', merged], work);
  const [ours, theirs] = inTurns([inovasi(place, out), ...(there('qpdf', '--version') ? [qpdf] : [])]);
  const megabytes = Number(readFileSync(join(work, 'peak'), 'utf8')) / 1024;
  const input = statSync(annex).size / 1e6;
  if (theirs === undefined) say('body and annexes, seconds (no qpdf here)', ours, '');
  else
    say(
      `body and ${SCANS} pages of annexes, ${input.toFixed(0)} MB / qpdf`,
      ours / theirs,
      `<= 2.5 (${ours.toFixed(2)} s, ${theirs.toFixed(2)} s)`,
    );
  say('… peak memory / input', megabytes / input, '<= 4');
}

if (there('convert', '-version')) {
  body();
  await annexes();
} else {
  console.log('compile beside typst and qpdf: not measured, ImageMagick is not here');
}
rmSync(work, { recursive: true, force: true });
