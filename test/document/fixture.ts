import type { DocumentInput } from '../../src/document/build.ts';
import type { Dossier, Narrative } from '../../src/core/dossier.ts';
import type { Innovation } from '../../src/core/innovation.ts';
import type { DossierReport, Requirement } from '../../src/core/report.ts';
import type { Field, Rulebook, Section } from '../../src/core/rulebook.ts';
import type { Sourced } from '../../src/core/sourced.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';

const PATH = 'inovasi/antar-buku';

function found<T>(...values: readonly T[]): Sourced<T> {
  return { nilai: values.map((isi) => ({ isi, sumber: ['contoh'] })) };
}

export function narrative(name: string, markdown: string): Narrative {
  const { blocks, references } = parseMarkdown(markdown);
  return { file: `${PATH}/${name}`, blocks, references };
}

function field(id: string, judul: string, kata: Sourced<number>, pokok: readonly string[] = []): Field {
  return { id, judul, tanya: `Pertanyaan tentang ${judul.toLowerCase()}?`, pokok, kata };
}

function section(id: string, judul: string, bobot: Sourced<number>, isian: readonly Field[]): Section {
  return { id, judul, bobot, isian, lampiran: found(true) };
}

export const rulebook: Rulebook = {
  id: 'lomba-2023',
  versi: '1.0.0',
  nama: 'Lomba 2023',
  kompetisi: 'Lomba Contoh',
  tahun: 2023,
  sumber: new Map([
    ['contoh', { id: 'contoh', judul: 'Sumber contoh', jenis: 'resmi', url: 'https://contoh.go.id/pedoman' }],
  ]),
  dasar_hukum: found('Pedoman Lomba 1/2023'),
  tema: found('Contoh'),
  pembukaan: found('2023-04-01'),
  penutupan: found('2023-05-06T23:59+07:00'),
  kelompok: found([{ id: 'umum', nama: 'Kelompok Umum' }]),
  kategori: found([{ id: 'pendidikan', nama: 'Pendidikan' }]),
  peserta: found(),
  syarat_kelompok: [],
  kriteria: found(),
  cara_hitung_usia: found(),
  bahasa: found(),
  batas_jumlah: found(),
  batas_kelompok: [],
  hasil: [],
  ambang: found(),
  tenggat_internal: { nilai: [] },
  tahap: [],
  bagian: [
    section('ringkasan', 'Ringkasan', found(0), [field('ringkasan', 'Ringkasan', found(200))]),
    section('signifikansi', 'Signifikansi', found(30), [
      field('signifikansi', 'Signifikansi', found(600), ['Dampak', 'Cara mengukur']),
    ]),
    section('adaptabilitas', 'Adaptabilitas', found(20, 25), [
      field('adaptabilitas-replikasi', 'Sudah direplikasi?', found(100, 300)),
      field('adaptabilitas-potensi', 'Potensi', found<number>()),
    ]),
  ],
  surat: [
    {
      id: 'kesediaan-replikasi',
      judul: 'Surat Kesediaan Replikasi',
      wajib: found(true),
      format: found(['pdf']),
      ukuran: found(1_000_000),
    },
    {
      id: 'identitas-inovator',
      judul: 'Surat Identitas Inovator',
      wajib: found(true),
      format: found(['pdf']),
      ukuran: found(1_000_000),
    },
  ],
  aturan: [
    {
      id: 'identitas/sdgs-dikenal',
      judul: 'SDGs',
      periksa: 'pilihan',
      dengan: { kunci: 'sdgs', pilihan: found([{ id: '4', nama: 'Pendidikan Berkualitas' }]) },
    },
  ],
  problems: [],
};

const innovation: Innovation = {
  judul: 'Antar Buku ke Desa',
  nama_singkat: 'ABD',
  upp: 'Perpustakaan Daerah',
  kelompok: 'umum',
  kategori: 'Pendidikan',
  sdgs: [4],
  berbasis_aplikasi: false,
  mulai_implementasi: '2021-03',
  bukti_mulai: 'B-01',
  evaluasi: [{ jenis: 'eksternal', penilai: 'Inspektorat', tanggal: '2023-01', bukti: 'B-01' }],
  pereplikasi: [{ pihak: 'Desa Contoh', bukti: 'B-02' }],
  penghargaan: [{ edisi: '2022', tingkat: 'finalis', judul: 'Antar Buku' }],
  video: {
    tautan: 'https://video.example/abd',
    durasi: '02:50',
    resolusi: '720p',
    bahasa: 'id',
    takarir: true,
  },
  inovator: {
    jenis: 'tim',
    anggota: [{ nama: 'Ani', nip: '198010242006041009', jabatan: 'Pustakawan', peran: 'Ketua' }],
  },
  indikator: [
    {
      id: 'I-01',
      nama: 'Peminjam',
      satuan: 'orang',
      arah: 'naik',
      data: [
        { waktu: '2020', nilai: 1200, sumber: ['B-01'] },
        { waktu: '2022', nilai: 4512, sumber: ['B-01', 'B-02'] },
      ],
    },
    {
      id: 'I-02',
      nama: 'Desa terlayani',
      satuan: 'desa',
      arah: 'naik',
      data: [
        { waktu: '2020-12', nilai: 0, sumber: ['B-01'] },
        { waktu: '2022-12', nilai: 15, sumber: ['B-01'], keterangan: 'laporan dinas' },
        { waktu: '2022-12', nilai: 17, sumber: ['B-02'], keterangan: 'berita' },
      ],
    },
  ],
  kolaborasi: [{ pihak: 'Pemerintah desa', peran: 'Menyediakan tempat', bukti: 'B-02' }],
  pernyataan_kebenaran: { setuju: true, penanggung_jawab: 'Budi' },
};

const SIGNIFICANCE = `# Signifikansi

## Dampak

Peminjam naik **tajam** menurut [laporan *evaluasi*](../bukti/laporan%202022.pdf#page=4) dan
[berita](https://berita.example/abd). Lihat [B-01](../bukti/laporan%202022.pdf#page=2),
[SK](../dasar-hukum/sk.pdf), [testimoni](../testimoni/siti.md), [ringkasan](ringkasan.md),
[situs](https://contoh.example/) dan [catatan](../bukti/catatan.txt).

![Peminjam per tahun](indikator:I-01)

### Rincian

| Tahun | Peminjam |
|---|--:|
| 2022 | 4.512 |

![Mobil pustaka](../bukti/mobil.png "Mobil pustaka di desa")

## Cara mengukur

1. Buku register
   - dihitung tiap bulan

> Kutipan

\`\`\`
x = y
\`\`\`
`;

export const dossier: Dossier = {
  slug: 'antar-buku',
  path: PATH,
  innovation,
  answers: new Map([
    ['ringkasan', narrative('narasi/ringkasan.md', 'Buku diantar ke desa setiap pekan.\n')],
    ['signifikansi', narrative('narasi/signifikansi.md', SIGNIFICANCE)],
    [
      'adaptabilitas-replikasi',
      narrative('narasi/adaptabilitas-replikasi.md', '# Adaptabilitas\n\nSudah, di satu desa.\n'),
    ],
    [
      'adaptabilitas-potensi',
      narrative('narasi/adaptabilitas-potensi.md', 'Desa lain mempunyai masalah sama.\n'),
    ],
  ]),
  legalBases: [
    {
      id: 'H-01',
      jenis: 'Keputusan Kepala Dinas',
      nomor: '12',
      tahun: 2021,
      tentang: 'Antar Buku ke Desa',
      tanggal: '2021-03-01',
      penetap: 'Kepala Dinas',
      berkas: 'sk.pdf',
      memuat_inovasi: { halaman: 2 },
    },
  ],
  evidence: [
    { id: 'B-01', judul: 'Laporan 2022', jenis: 'laporan', tanggal: '2023-01', berkas: 'laporan 2022.pdf' },
    {
      id: 'B-02',
      judul: 'Berita peluncuran',
      jenis: 'berita',
      tanggal: '2022-12-20',
      tautan: 'https://berita.example/abd',
      penerbit: 'Harian Contoh',
    },
    { id: 'B-03', judul: 'Foto mobil', jenis: 'foto', berkas: 'mobil.png' },
  ],
  history: [
    {
      edisi: 'kipp-2022',
      judul: 'Antar Buku',
      hasil: 'finalis',
      catatan: [
        {
          isi: 'Dasar hukum belum ada.',
          penilai: 'Tim Evaluasi',
          perbaikan: 'Keputusan ditetapkan.',
          bukti: 'H-01',
        },
        { isi: 'Dampak belum diukur.', bagian: 'signifikansi' },
      ],
      perkembangan: [{ isi: 'Menjangkau dua desa lagi.', tanggal: '2022-11', bukti: 'B-02' }],
    },
  ],
  letters: [
    {
      id: 'S-01',
      jenis: 'kesediaan-replikasi',
      nomor: '1/2023',
      tanggal: '2023-04-02',
      berkas: 'replikasi.pdf',
    },
  ],
  testimonials: [
    {
      slug: 'joko',
      head: { id: 'T-02', nama: 'Joko', peran: 'Guru' },
      words: narrative('testimoni/joko.md', 'Kata-kata tanpa izin.\n'),
    },
    {
      slug: 'siti',
      head: {
        id: 'T-01',
        nama: 'Siti',
        peran: 'Pembaca',
        tempat: 'Desa Contoh',
        tanggal: '2022-08-17',
        izin: { diberikan: true, bukti: 'B-01' },
      },
      words: narrative('testimoni/siti.md', 'Anak saya kini gemar membaca.\n'),
    },
  ],
  files: new Map([
    ['bukti/laporan 2022.pdf', { kind: 'file', size: 10 }],
    ['bukti/mobil.png', { kind: 'file', size: 10 }],
    ['bukti/catatan.txt', { kind: 'file', size: 10 }],
  ]),
  problems: [],
  unreadable: new Set(),
  inspected: new Map(),
  locate: () => ({ line: 1, column: 1 }),
};

const unknownRequirement: Requirement = {
  id: 'usia/terlalu-muda#dosir',
  rule: 'usia/terlalu-muda',
  title: 'Usia inovasi',
  section: null,
  status: 'unknown',
  certainty: 'tidak-ditemukan',
  source: [],
  note: 'edisi 2022 meminta 2 tahun',
  effort: 5,
};

export const report: DossierReport = {
  slug: 'antar-buku',
  path: PATH,
  title: 'Antar Buku ke Desa',
  fiction: false,
  edition: 'lomba-2023',
  editionName: 'Lomba 2023',
  rulebookVersion: '1.0.0',
  group: 'umum',
  deadline: { at: '2023-05-06T23:59+07:00', text: '6 Mei 2023 pukul 23.59 WIB', days: 10, passed: false },
  readiness: {
    met: 20,
    total: 22,
    unknown: 1,
    blockers: 1,
    general: { met: 10, total: 11, unknown: 1 },
    sections: [
      {
        id: 'ringkasan',
        number: 1,
        title: 'Ringkasan',
        weight: 0,
        fields: [{ id: 'ringkasan', title: 'Ringkasan', words: 6, limits: [200] }],
        met: 3,
        total: 3,
        unknown: 0,
      },
      {
        id: 'signifikansi',
        number: 2,
        title: 'Signifikansi',
        weight: 30,
        fields: [{ id: 'signifikansi', title: 'Signifikansi', words: 1431, limits: [600] }],
        met: 2,
        total: 3,
        unknown: 0,
      },
      {
        id: 'adaptabilitas',
        number: 3,
        title: 'Adaptabilitas',
        weight: 20,
        fields: [
          { id: 'adaptabilitas-replikasi', title: 'Sudah direplikasi?', words: 4, limits: [100, 300] },
          { id: 'adaptabilitas-potensi', title: 'Potensi', words: 5, limits: [] },
        ],
        met: 5,
        total: 5,
        unknown: 0,
      },
    ],
  },
  nextSteps: [
    { requirement: 'isian/terlalu-panjang#signifikansi', text: 'Ringkas Signifikansi', file: 'x', line: 1 },
  ],
  requirements: [
    unknownRequirement,
    { ...unknownRequirement, id: 'isian/kosong#ringkasan', status: 'met', certainty: 'resmi' },
  ],
  waived: [],
  confirmations: [],
  diagnostics: [
    {
      rule: 'isian/terlalu-panjang',
      problem: 'kata/terlalu-banyak',
      section: 'signifikansi',
      severity: 'error',
      atSubmit: 'error',
      message: '1.431 kata; batasnya 600.',
      fix: 'Ringkas.',
      file: `${PATH}/narasi/signifikansi.md`,
      line: 1,
      column: 1,
      label: 'Bagian 2 · Signifikansi',
      certainty: 'resmi',
      source: [{ id: 'contoh', title: 'Sumber contoh', url: 'https://contoh.go.id/pedoman', value: '600' }],
    },
  ],
};

/** A complete submission; tests change one thing at a time. */
export function input(changes: Partial<DocumentInput> = {}): DocumentInput {
  return {
    dossier,
    agency: { nama: 'Kabupaten Contoh', nama_singkat: 'Kab. Contoh', zona_waktu: 'WIB' },
    rulebook,
    report,
    stage: 'submit',
    withReport: false,
    language: 'id',
    toolVersion: '0.1.0',
    control: { commit: 'a1b2c3d', date: '2023-04-30T20:00:00Z', dirty: false, shallow: false },
    annexes: new Map(),
    annexesApart: false,
    images: new Map([['bukti/mobil.png', new Uint8Array([1, 2, 3])]]),
    pressed: new Set(),
    sources: [{ path: 'instansi.yaml', size: 120, sha256: 'ab'.repeat(32) }],
    ...changes,
  };
}

/** The dossier with other facts about the innovation. */
export function withInnovation(changes: Partial<Innovation>): Dossier {
  return { ...dossier, innovation: { ...innovation, ...changes } };
}

/** The dossier with other words in one answer. */
export function withAnswer(id: string, markdown: string): Dossier {
  return { ...dossier, answers: new Map([...dossier.answers, [id, narrative(`narasi/${id}.md`, markdown)]]) };
}
