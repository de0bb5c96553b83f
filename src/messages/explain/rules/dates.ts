import { identity, type RuleEntry } from '../entry.ts';

/** Rules on the age of the innovation and on dates. */
export const dateRules = {
  'usia/terlalu-muda': {
    id: {
      asks: 'Inovasi sudah berjalan cukup lama pada saat pendaftaran ditutup.',
      why: 'Inovasi yang baru mulai belum punya dampak yang dapat diukur, dan umur yang kurang pernah disebut sebagai sebab proposal gugur. Usia dihitung mundur dari penutupan sampai mulai implementasi.',
      fix: 'Bila tanggalnya benar, siapkan dosirnya untuk edisi berikutnya. Bila keliru, betulkan mulai_implementasi dan lampirkan buktinya.',
    },
    en: {
      asks: 'The innovation has run long enough when registration closes.',
      why: 'What has just begun has no impact to measure, and being too young was named as a cause of rejection. Age is counted back from the closing to the start of implementation.',
      fix: 'If the date is right, prepare the dossier for a later edition. If it is wrong, correct mulai_implementasi and attach its proof.',
    },
    causes: ['usia'],
    edition: 'kipp-2022',
    bad: identity('mulai_implementasi: 2021-01-04'),
    good: identity('mulai_implementasi: 2018-02-04'),
  },
  'usia/terlalu-muda-replikasi': {
    id: {
      asks: 'Hasil replikasi sudah berjalan cukup lama pada saat pendaftaran ditutup.',
      why: 'Kelompok Replikasi pernah diberi usia minimal yang lebih pendek, tetapi dampaknya tetap harus dapat diukur.',
      fix: 'Siapkan dosirnya untuk edisi berikutnya, atau betulkan mulai_implementasi bila keliru.',
    },
    en: {
      asks: 'The replication has run long enough when registration closes.',
      why: 'Replications were once granted a shorter minimum age, yet their impact has to be measurable too.',
      fix: 'Prepare the dossier for a later edition, or correct mulai_implementasi if it is wrong.',
    },
    causes: ['usia'],
    edition: 'kipp-2020',
    group: 'replikasi',
    bad: identity('mulai_implementasi: 2019-06-03'),
    good: identity('mulai_implementasi: 2016-02-04'),
  },
  'usia/mulai-setelah-penutupan': {
    id: {
      asks: 'Implementasi dimulai sebelum pendaftaran edisi itu ditutup.',
      why: 'Berapa pun usia yang diminta, inovasi yang belum berjalan pada hari penutupan tidak dapat dinilai.',
      fix: 'Ajukan pada edisi berikutnya, atau betulkan mulai_implementasi bila keliru.',
    },
    en: {
      asks: 'Implementation began before registration of the edition closed.',
      why: 'Whatever age is asked, what did not run yet on the closing day cannot be judged.',
      fix: 'Submit to a later edition, or correct mulai_implementasi if it is wrong.',
    },
    causes: ['usia'],
    also: ['indikator/lengkap', 'urutan/bukti', 'urutan/testimoni', 'urutan/video'],
    bad: identity('mulai_implementasi: 2023-07-03'),
    good: identity('mulai_implementasi: 2019-02-04'),
  },
  'tanggal/tidak-sah': {
    id: {
      asks: 'Setiap tanggal ada di kalender dan ditulis tahun-bulan-hari.',
      why: 'Tanggal yang tidak ada atau ditulis dengan cara lain tidak dapat dihitung, sehingga usia dan urutan peristiwa tidak terbaca.',
      fix: 'Tulis 2023-02-28; bila harinya tidak diketahui cukup 2023-02 atau 2023.',
    },
    en: {
      asks: 'Every date is in the calendar and written year-month-day.',
      why: 'A date that does not exist or is written otherwise cannot be counted with, so that age and order of events stay unread.',
      fix: 'Write 2023-02-28; where the day is not known, 2023-02 or 2023 will do.',
    },
    bad: identity('mulai_implementasi: 4 Februari 2019'),
    good: identity('mulai_implementasi: 2019-02'),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
