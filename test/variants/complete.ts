import type { Document } from 'yaml';
import { formOf, type Rulebook } from '../../src/core/rulebook.ts';
import { isSourced } from '../../src/core/sourced.ts';
import { usableEditions } from '../../src/rulebook/list.ts';
import { compileRulebook } from '../../src/rulebook/load.ts';
import { HOME } from '../support/io.ts';
import type { Files, Variant } from '../support/variants.ts';
import { ANSWERS } from './answers.ts';
import { FILM_FACTS } from './mutations.ts';

/** Every shipped edition that was held, read from its YAML and not from what the last build left. */
export const EDITIONS: ReadonlyMap<string, Rulebook> = new Map(
  usableEditions(HOME).map((id) => [id, compileRulebook(id, HOME).rulebook]),
);

function edition(id: string): Rulebook {
  const found = EDITIONS.get(id);
  if (found === undefined) throw new Error(`no edition ${id}`);
  return found;
}

const INNOVATION = 'inovasi.yaml';

function identity(files: Files, values: Readonly<Record<string, unknown>>): void {
  files.edit(INNOVATION, (document: Document) => {
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) document.delete(key);
      else document.set(key, document.createNode(value));
    }
  });
}

/** Answers of the special group, each with a link: what has happened since the first award. */
const SPECIAL: Readonly<Record<string, string>> = {
  'deskripsi-awal':
    'Ketika ditetapkan pada 2021, Antar Obat melayani enam kecamatan dengan dua belas kurir desa dan satu apoteker ' +
    'penelaah, seperti tercatat pada [berita acara](../bukti/berita-acara-mulai.pdf).',
  pembaruan:
    'Sejak itu layanan meluas ke dua belas kecamatan, menambah titik titip di balai desa, dan memakai segel bernomor ' +
    'menurut [prosedur yang diperbarui](../bukti/sop-antar-obat.pdf).',
  dampak:
    'Waktu tunggu turun lagi dari 58 menjadi 38 menit dan ketepatan penerimaan naik menjadi 91 persen, menurut ' +
    '[evaluasi eksternal](../bukti/evaluasi-eksternal-2023.pdf) yang mengukur ulang seratus dua puluh resep.',
  'adaptabilitas-khusus':
    'Tiga rumah sakit daerah telah menerapkannya dengan penyesuaian kurir masing-masing dan menyatakannya secara ' +
    'tertulis pada [pernyataan replikasi](../bukti/pernyataan-replikasi.pdf).',
  'penguatan-sumber-daya':
    'Kurir bertambah dari dua belas menjadi delapan belas orang, kader dari dua puluh menjadi tiga puluh enam, dan ' +
    'anggarannya tercatat pada [realisasi anggaran](../bukti/realisasi-anggaran.pdf).',
  'penguatan-keberlanjutan':
    'Keputusan direktur kini menyebut jabatan dan bukan nama, sehingga tim tetap berjalan ketika pejabat berganti; ' +
    'dasarnya ada pada [keputusan itu](../dasar-hukum/kepdir-12-2019.pdf).',
};

/** The special group has its own form, and only former winners enter it. */
function asSpecial(files: Files): void {
  const general = formOf(edition('kipp-2023'), 'umum').flatMap(({ isian }) => isian.map(({ id }) => id));
  const special = new Set(
    formOf(edition('kipp-2023'), 'khusus').flatMap(({ isian }) => isian.map(({ id }) => id)),
  );
  for (const id of general.filter((id) => !special.has(id))) files.remove(`narasi/${id}.md`);
  for (const [id, text] of Object.entries(SPECIAL)) files.write(`narasi/${id}.md`, `${text}\n`);
  const penghargaan = [{ edisi: 'kipp-2021', tingkat: 'top-terpuji', judul: 'Antar Obat' }];
  identity(files, { kelompok: 'khusus', penghargaan });
}

/** Somebody went to see the addresses shortly before the edition closed. */
function withVisits(files: Files): void {
  const entry = '- tautan: https://example.org/fiksi/antar-obat\n  keadaan: hidup\n  diperiksa: 2025-05-20\n';
  files.write('tautan.yaml', entry);
}

/** The film itself lies beside its address. */
function withFilm(files: Files): void {
  files.write('bukti/video.mp4', 'video rekaan');
  files.suppose('bukti/video.mp4', FILM_FACTS);
  files.edit(INNOVATION, (document) => document.setIn(['video', 'berkas'], 'bukti/video.mp4'));
}

/** What the 2025 edition calls the example's category. */
function in2025(files: Files): void {
  identity(files, { edisi: 'kipp-2025', kategori: 'pelayanan-kesehatan' });
  // Something newer than what the example had for 2023.
  files.write('bukti/bukti.yaml', files.read('bukti/bukti.yaml').replace('2022-06-09', '2025-02-10'));
}

function withoutApplication(files: Files): void {
  identity(files, { berbasis_aplikasi: false, spbe: undefined });
}

/** Every value that was not found, as a neighbouring edition had it: so the rules behind them can be tried too. */
function asNeighboursAsked(value: unknown): unknown {
  if (value instanceof Map) return value;
  if (Array.isArray(value)) return value.map(asNeighboursAsked);
  if (typeof value !== 'object' || value === null) return value;
  if (isSourced(value)) {
    const { nilai, tetangga = [] } = value;
    const [nearest] = tetangga;
    return nilai.length > 0 || nearest === undefined
      ? value
      : { nilai: [{ isi: nearest.isi, sumber: nearest.sumber }] };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asNeighboursAsked(item)]));
}

/** Bytes that the upload of a section may have where an agency says so; no edition's source does. */
const UPLOAD = 1_000_000;

/** An edition with all that is known nowhere supposed: as its neighbours asked, and as an agency may set it. */
function supposing(rulebook: Rulebook): Rulebook {
  const known = asNeighboursAsked(rulebook) as Rulebook;
  const aturan = known.aturan.map((rule) =>
    rule.periksa === 'lampiran-ukuran' ? { ...rule, dengan: { maksimal: UPLOAD } } : rule,
  );
  return { ...known, aturan };
}

type Step = (files: Files) => void;

function variant(name: string, rulebook: Rulebook, ...steps: readonly Step[]): Variant {
  return {
    name,
    rulebook,
    prepare: (files) => {
      for (const step of steps) step(files);
    },
  };
}

const k2023 = edition('kipp-2023');
const k2025 = edition('kipp-2025');
const known2023 = supposing(k2023);
const known2025 = supposing(k2025);

/** What the replication group tells of where an innovation comes from. */
const ORIGIN = {
  inspirasi: [
    {
      judul: 'Obat Tiba (fiksi)',
      instansi: 'Pemerintah Kota Andai (fiksi)',
      edisi: 'kipp-2018',
      tingkat: 'top-99',
    },
  ],
  proses: 'Kaji banding pada 2018, uji coba di dua kecamatan, lalu penetapan tim.',
  pembeda: 'Telaah resep sebelum berangkat dan kader sebagai titik serah.',
  surat: 'B-10',
};

function asReplication(files: Files): void {
  identity(files, { kelompok: 'replikasi', replikasi: ORIGIN });
}

/** Files that name no others by a year: what happened in the example, some years earlier. */
function earlier(years: number): Step {
  const shifted = (text: string): string =>
    text.replace(/\b20[12]\d\b/g, (year) => String(Number(year) - years));
  const named = /berkas:.*|url:.*|tautan:.*|\]\([^)]*\)/g;
  const moved = (text: string): string => {
    const kept = text.match(named) ?? [];
    return text
      .split(named)
      .map((part, index) => shifted(part) + (kept[index] ?? ''))
      .join('');
  };
  return (files) => {
    // A picture without the day on which it was taken: that day cannot be moved.
    files.write('bukti/foto-pengantaran.png', files.bytes('bukti/layar-pemesanan.png'));
    for (const folder of ['.', 'bukti', 'dasar-hukum', 'surat', 'testimoni', 'narasi'])
      for (const name of files.names(folder).filter((file) => /\.(yaml|md)$/.test(file)))
        files.write(`${folder}/${name}`, moved(files.read(`${folder}/${name}`)));
  };
}

/** Answers exactly what a group's form asks: the example's own answers where it has them and they fit. */
function answering(rulebook: Rulebook, group: string | undefined): Step {
  return (files) => {
    const form = formOf(rulebook, group).flatMap(({ isian }) => isian);
    const asked = new Set(form.map(({ id }) => `${id}.md`));
    for (const name of files.names('narasi').filter((file) => !asked.has(file)))
      files.remove(`narasi/${name}`);
    for (const { id, kata } of form) {
      const file = `narasi/${id}.md`;
      const limit = Math.min(...kata.nilai.map(({ isi }) => isi));
      const there = files.names('narasi').includes(`${id}.md`);
      if (there && files.read(file).split(/\s+/).length <= limit * 0.95) continue;
      files.write(file, `${ANSWERS[id] ?? ''}\n`);
    }
  };
}

/** The example in an edition that its own files were not written for. */
function entered(id: string, group: string | undefined, ...steps: readonly Step[]): Variant {
  const rulebook = edition(id);
  const name = [id, ...(group === undefined ? [] : [group])].join(', ');
  const chosen: Step = (files) => identity(files, { edisi: id, kelompok: group });
  return variant(name, rulebook, answering(rulebook, group), chosen, ...steps);
}

function inCategory(kategori: string | undefined): Step {
  return (files) => identity(files, { kategori });
}

/** A letter that the example's own edition does not ask, with one of its files. */
function withLetter(jenis: string): Step {
  return (files) =>
    files.edit('surat/surat.yaml', (document) => {
      document.add(document.createNode({ id: 'S-09', jenis, berkas: 'surat-identitas-inovator.pdf' }));
    });
}

const WON = [{ edisi: 'kipp-2015', tingkat: 'top-terpuji', judul: 'Antar Obat' }];
const asWinner: Step = (files) => identity(files, { penghargaan: WON });
const SHORT_VIDEO: Step = (files) =>
  files.edit('inovasi.yaml', (document) => document.setIn(['video', 'durasi'], '02:30'));
const in2022 = [inCategory('inklusif-dan-berkeadilan'), withLetter('sk-inovator'), SHORT_VIDEO];

/** Only what no other variant of the edition has tried. */
function brief(one: Variant): Variant {
  return { ...one, brief: true };
}

/** The complete example in every shape an edition distinguishes. */
export const SHIPPED: readonly Variant[] = [
  variant('kipp-2023, umum, aplikasi', k2023),
  brief(variant('kipp-2023, umum, bukan aplikasi', k2023, withoutApplication)),
  variant('kipp-2023, khusus, aplikasi', k2023, asSpecial),
  brief(variant('kipp-2023, khusus, bukan aplikasi', k2023, asSpecial, withoutApplication)),
  variant('kipp-2025, umum, aplikasi', k2025, in2025),
  brief(variant('kipp-2025, umum, bukan aplikasi', k2025, in2025, withoutApplication)),
  variant('kipp-2025, replikasi, aplikasi', k2025, in2025, asReplication, withFilm, withVisits),
  brief(variant('kipp-2025, replikasi, bukan aplikasi', k2025, in2025, asReplication, withoutApplication)),
  brief(entered('kipp-2018', undefined, earlier(6), inCategory(undefined))),
  brief(entered('kipp-2020', 'umum', earlier(3))),
  entered('kipp-2020', 'replikasi', earlier(3), asReplication),
  brief(entered('kipp-2020', 'khusus', earlier(3), asWinner)),
  brief(entered('kipp-2021', 'umum', earlier(2))),
  brief(entered('kipp-2021', 'replikasi', earlier(2), asReplication, withLetter('hasil-replikasi'))),
  brief(entered('kipp-2021', 'khusus', earlier(2), asWinner)),
  brief(entered('kipp-2022', 'umum', earlier(1), ...in2022)),
  brief(entered('kipp-2022', 'khusus', earlier(1), ...in2022)),
  brief(entered('kipp-2026', 'umum', inCategory(undefined))),
  brief(entered('kipp-2026', 'replikasi', inCategory(undefined), asReplication)),
  brief(entered('unpsa-2026', undefined, inCategory('inclusive-services'))),
];

/** The same against rulebooks of the test's own making, in which nothing that a neighbour knew is left open. */
export const SUPPOSED: readonly Variant[] = [
  brief(variant('kipp-2023 seperti tetangganya, umum', known2023)),
  brief(variant('kipp-2025 seperti tetangganya, umum', known2025, in2025)),
  brief(variant('kipp-2025 seperti tetangganya, replikasi', known2025, in2025, asReplication)),
];
