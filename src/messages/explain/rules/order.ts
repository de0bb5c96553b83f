import { identity, inFile, type RuleEntry } from '../entry.ts';

const EVIDENCE = 'bukti/bukti.yaml';
const LEGAL_BASES = 'dasar-hukum/dasar-hukum.yaml';

function testimonial(tanggal: string): ReturnType<typeof inFile> {
  return inFile(
    'testimoni/pasien.md',
    `---\nid: T-01\nnama: Sri Umpama (fiksi)\nperan: Pasien\ntempat: Desa Rekaan\ntanggal: ${tanggal}\nizin:\n  diberikan: true\n  bukti: B-11\n---\n\nDulu saya berangkat sebelum subuh; obat saya kini datang sebelum habis.`,
  );
}

/** Rules on the order of events, and on how new the data are. */
export const orderRules = {
  'tanggal/masa-depan': {
    id: {
      asks: 'Yang tercatat sebagai bukti, hasil ukur, evaluasi, atau testimoni memang sudah terjadi.',
      why: 'Tahun yang salah ketik merusak urutan peristiwa, dan rencana yang tercatat sebagai hasil tidak dapat dibuktikan.',
      fix: 'Betulkan tanggalnya; rencana dan target ditulis dalam narasi.',
    },
    en: {
      asks: 'What is recorded as proof, measurement, evaluation or testimonial has happened.',
      why: 'A mistyped year upsets the order of events, and a plan recorded as a result cannot be proven.',
      fix: 'Correct the date; plans and targets belong in a narrative.',
    },
    bad: inFile(EVIDENCE, '- id: B-07\n  tanggal: 2062-06-08'),
    good: inFile(EVIDENCE, '- id: B-07\n  tanggal: 2022-06-08'),
  },
  'urutan/dasar-hukum': {
    id: {
      asks: 'Sekurang-kurangnya satu dasar hukum setua inovasinya; bila semua lebih baru, alasannya ditulis.',
      why: 'Dasar hukum yang baru ada kemudian menimbulkan pertanyaan dengan kewenangan apa inovasi berjalan sebelumnya. Pembaruan yang lebih baru tidak dipersoalkan selama ada yang lebih awal.',
      fix: 'Tambahkan surat tugas atau keputusan yang lebih awal, atau tulis alasannya pada keterangan: dasar hukum itu.',
    },
    en: {
      asks: 'At least one legal basis is as old as the innovation; where all are newer, it is said why.',
      why: 'A legal basis that came later raises the question by what authority the innovation ran before. Renewals are no issue while something older is there.',
      fix: 'Add an earlier assignment or decree, or say why at keterangan: of that legal basis.',
    },
    causes: ['dokumen-hukum'],
    bad: inFile(
      LEGAL_BASES,
      '- id: H-01\n  tahun: 2020\n  tanggal: 2020-01-21\n- id: H-02\n  tahun: 2021\n  tanggal: 2021-01-28',
    ),
    good: inFile(
      LEGAL_BASES,
      '- id: H-01\n  tahun: 2020\n  tanggal: 2020-01-21\n  keterangan: Tahun pertama berjalan dengan surat tugas direktur.\n- id: H-02\n  tahun: 2021\n  tanggal: 2021-01-28',
    ),
  },
  'urutan/bukti': {
    id: {
      asks: 'Bukti tidak lebih tua daripada yang dibuktikannya.',
      why: 'Laporan tahun 2018 tidak mungkin memuat angka 2022, dan inovasi yang belum mulai belum dapat dievaluasi atau direplikasi. Data awal tentu saja boleh lebih tua daripada inovasinya.',
      fix: 'Rujuk dokumen yang benar, atau betulkan tanggal yang keliru.',
    },
    en: {
      asks: 'No proof is older than what it proves.',
      why: 'A report of 2018 cannot hold a figure of 2022, and what has not begun can be neither evaluated nor replicated. The baseline may of course be older than the innovation.',
      fix: 'Name the right document, or correct the date that is wrong.',
    },
    bad: identity('evaluasi:\n  - { jenis: internal, penilai: Tim mutu, tanggal: 2023-01-20, bukti: B-02 }'),
    good: identity('evaluasi:\n  - { jenis: internal, penilai: Tim mutu, tanggal: 2023-01-20, bukti: B-03 }'),
  },
  'urutan/testimoni': {
    id: {
      asks: 'Testimoni diberikan sesudah inovasi dimulai dan sebelum pendaftaran ditutup.',
      why: 'Orang hanya dapat menceritakan layanan yang sudah dirasakannya, dan yang disampaikan sesudah penutupan bukan bagian pengajuan ini.',
      fix: 'Betulkan tanggal testimoni, atau pakai testimoni lain.',
    },
    en: {
      asks: 'Testimonials were given after the innovation began and before registration closed.',
      why: 'People can only tell of a service that they have used, and what was said after the closing is no part of this entry.',
      fix: 'Correct the date of the testimonial, or use another one.',
    },
    bad: testimonial('2018-11-22'),
    good: testimonial('2022-11-22'),
  },
  'urutan/video': {
    id: {
      asks: 'Video dibuat sesudah inovasi dimulai.',
      why: 'Video yang lebih tua daripada inovasinya belum dapat memperlihatkan penerapan dan manfaatnya.',
      fix: 'Buat video baru, atau betulkan video.tanggal.',
    },
    en: {
      asks: 'The video was made after the innovation began.',
      why: 'A video older than the innovation cannot show it at work, nor what it brings.',
      fix: 'Make a new video, or correct video.tanggal.',
    },
    bad: identity('video:\n  tanggal: 2018-10'),
    good: identity('video:\n  tanggal: 2023-03-01'),
  },
  'data/usang': {
    id: {
      asks: 'Data terbaru dalam dosir tidak lebih tua dari setahun sebelum pendaftaran dibuka.',
      why: 'Dosir yang datanya berhenti bertahun-tahun sebelumnya tidak memperlihatkan bahwa inovasinya masih hidup. Kelonggaran setahun diberikan karena laporan tahunan baru terbit sesudah tahunnya lewat.',
      fix: 'Tambahkan angka, bukti, atau testimoni yang lebih baru.',
    },
    en: {
      asks: 'The newest data of the dossier are not older than a year before registration opens.',
      why: 'A dossier whose data ended years ago does not show that the innovation is still alive. A year of grace is given because annual reports appear after their year.',
      fix: 'Add newer figures, proof or testimonials.',
    },
    causes: ['keberlanjutan'],
    edition: 'kipp-2025',
    bad: inFile(EVIDENCE, '- id: B-12\n  tanggal: 2022-06-09'),
    good: inFile(EVIDENCE, '- id: B-12\n  tanggal: 2025-02-10'),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
