import type { Document } from 'yaml';
import { formOf, type Rulebook } from '../../src/core/rulebook.ts';
import { isSourced } from '../../src/core/sourced.ts';
import { listEditions } from '../../src/rulebook/list.ts';
import { compileRulebook } from '../../src/rulebook/load.ts';
import { HOME } from '../support/io.ts';
import type { Files, Variant } from '../support/variants.ts';

/** Every shipped edition, read from its YAML and not from what the last build left. */
export const EDITIONS: ReadonlyMap<string, Rulebook> = new Map(
  listEditions(HOME).map((id) => [id, compileRulebook(id, HOME).rulebook]),
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
const known2023 = asNeighboursAsked(k2023) as Rulebook;
const known2025 = asNeighboursAsked(k2025) as Rulebook;

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

/** The complete example in every shape an edition distinguishes. */
export const SHIPPED: readonly Variant[] = [
  variant('kipp-2023, umum, aplikasi', k2023),
  variant('kipp-2023, umum, bukan aplikasi', k2023, withoutApplication),
  variant('kipp-2023, khusus, aplikasi', k2023, asSpecial),
  variant('kipp-2023, khusus, bukan aplikasi', k2023, asSpecial, withoutApplication),
  variant('kipp-2025, umum, aplikasi', k2025, in2025),
  variant('kipp-2025, umum, bukan aplikasi', k2025, in2025, withoutApplication),
  variant('kipp-2025, replikasi, aplikasi', k2025, in2025, asReplication),
  variant('kipp-2025, replikasi, bukan aplikasi', k2025, in2025, asReplication, withoutApplication),
];

/** The same against rulebooks of the test's own making, in which nothing that a neighbour knew is left open. */
export const SUPPOSED: readonly Variant[] = [
  variant('kipp-2023 seperti tetangganya, umum', known2023),
  variant('kipp-2025 seperti tetangganya, umum', known2025, in2025),
  variant('kipp-2025 seperti tetangganya, replikasi', known2025, in2025, asReplication),
];
