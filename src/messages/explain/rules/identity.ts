import { identity, type RuleEntry } from '../entry.ts';

/** Rules on what the innovation is called and where it belongs. */
export const identityRules = {
  'identitas/judul': {
    id: {
      asks: 'Judul inovasi terisi.',
      why: 'Judul adalah hal pertama yang dibaca penilai dan nama inovasi di setiap daftar.',
      fix: 'Isi judul: di inovasi.yaml.',
    },
    en: {
      asks: 'The title of the innovation is filled in.',
      why: 'The title is the first thing an evaluator reads, and the name of the innovation in every list.',
      fix: 'Fill in judul: in inovasi.yaml.',
    },
    causes: ['isian-kosong'],
    bad: identity('judul:'),
    good: identity('judul: "Antar Obat: Pengantaran Obat Rutin Pasien Penyakit Kronis ke Rumah"'),
  },
  'judul/pantas': {
    id: {
      asks: 'Judul menyebut apa inovasinya: bukan teks templat, bukan satu kata, bukan ringkasan, dan tidak seluruhnya huruf kapital.',
      why: 'Syarat lomba berulang kali meminta judul yang menggambarkan inovasi dan patut. Ini peringatan; penilainya tetap manusia.',
      fix: 'Tulis nama inovasi diikuti apa yang dilakukannya, paling banyak sekitar tiga puluh kata.',
    },
    en: {
      asks: 'The title says what the innovation is: no template text, no single word, no summary, not all in capitals.',
      why: 'Competitions have asked again and again for a title that describes the innovation and is proper. This is a warning; people remain the judges.',
      fix: 'Write the name of the innovation and then what it does, in some thirty words at most.',
    },
    bad: identity('judul: Judul Inovasi'),
    good: identity('judul: "Antar Obat: Pengantaran Obat Rutin ke Rumah Pasien"'),
  },
  'identitas/upp': {
    id: {
      asks: 'Unit Pelayanan Publik (UPP) yang menjalankan inovasi terisi.',
      why: 'Proposal diajukan atas nama UPP; admin lokal membuat akun untuk unit itu.',
      fix: 'Isi upp: dengan nama resmi unitnya.',
    },
    en: {
      asks: 'The public service unit (UPP) that runs the innovation is filled in.',
      why: 'A proposal is submitted in the name of the unit, for which the local administrator makes an account.',
      fix: 'Fill in upp: with the official name of the unit.',
    },
    causes: ['isian-kosong'],
    bad: identity('upp:'),
    good: identity('upp: RSUD Contoh (fiksi)'),
  },
  'identitas/kelompok': {
    id: {
      asks: 'Kelompok lomba dipilih.',
      why: 'Kelompok menentukan formulir, usia minimal, dan siapa yang boleh ikut.',
      fix: 'Isi kelompok: dengan salah satu kelompok edisi; daftarnya ada pada inovasi rules show.',
    },
    en: {
      asks: 'A group of the competition is chosen.',
      why: 'The group decides the form, the minimum age and who may enter.',
      fix: 'Fill in kelompok: with a group of the edition; inovasi rules show lists them.',
    },
    causes: ['isian-kosong'],
    bad: identity('kelompok:'),
    good: identity('kelompok: umum'),
  },
  'identitas/kelompok-dikenal': {
    id: {
      asks: 'Kelompok yang ditulis adalah kelompok edisi ini.',
      why: 'Kelompok berganti antaredisi: replikasi ada pada 2021 dan 2025, khusus tidak ada pada 2025.',
      fix: 'Pilih salah satu kelompok edisi; boleh nama lengkap atau id-nya.',
    },
    en: {
      asks: 'The group that is written is one of this edition.',
      why: 'Groups change from edition to edition: replication exists in 2021 and 2025, the special group does not in 2025.',
      fix: 'Choose a group of the edition, by its full name or its id.',
    },
    bad: identity('kelompok: replikasi'),
    good: identity('kelompok: umum'),
  },
  'identitas/kategori': {
    id: {
      asks: 'Satu kategori dipilih.',
      why: 'Proposal dinilai di dalam kategorinya, dan harus relevan dengan tepat satu kategori.',
      fix: 'Isi kategori: dengan satu kategori edisi; daftarnya ada pada inovasi rules show.',
    },
    en: {
      asks: 'One category is chosen.',
      why: 'A proposal is judged within its category and has to fit exactly one.',
      fix: 'Fill in kategori: with one category of the edition; inovasi rules show lists them.',
    },
    causes: ['isian-kosong'],
    bad: identity('kategori:'),
    good: identity('kategori: kesehatan'),
  },
  'identitas/kategori-dikenal': {
    id: {
      asks: 'Kategori yang ditulis adalah kategori edisi ini.',
      why: 'Kategori berganti hampir setiap tahun; kategori tahun lalu sering tidak ada lagi.',
      fix: 'Pilih satu dari daftar kategori edisi, dengan nama atau id-nya.',
    },
    en: {
      asks: 'The category that is written is one of this edition.',
      why: 'Categories change nearly every year; that of last year is often gone.',
      fix: 'Choose one from the list of the edition, by its name or its id.',
    },
    bad: identity('kategori: Pelayanan Publik yang Inklusif dan Berkeadilan'),
    good: identity('kategori: Kesehatan'),
  },
  'identitas/sdgs': {
    id: {
      asks: 'Paling sedikit satu Tujuan Pembangunan Berkelanjutan (SDGs) dipilih.',
      why: 'Keterkaitan dengan SDGs diminta sejak 2018, kadang sebagai isian dan kadang sebagai aspek tersendiri.',
      fix: 'Isi sdgs: dengan nomor tujuan yang benar-benar didukung, misalnya [3, 10].',
    },
    en: {
      asks: 'At least one Sustainable Development Goal (SDG) is chosen.',
      why: 'A link to the SDGs has been asked since 2018, at times as a field and at times as an aspect of its own.',
      fix: 'Fill in sdgs: with the numbers of goals that are really served, as in [3, 10].',
    },
    causes: ['isian-kosong'],
    bad: identity('sdgs: []'),
    good: identity('sdgs: [3, 10]'),
  },
  'identitas/sdgs-dikenal': {
    id: {
      asks: 'Nomor SDGs termasuk 17 tujuan.',
      why: 'Nomor di luar 1 sampai 17 tidak menunjuk tujuan apa pun. Alat menolaknya sudah pada saat membaca berkas.',
      fix: 'Tulis nomor 1 sampai 17.',
    },
    en: {
      asks: 'The numbers are among the 17 SDGs.',
      why: 'A number outside 1 to 17 names no goal. The tool refuses it already while reading the file.',
      fix: 'Write numbers from 1 to 17.',
    },
    caughtBy: 'bentuk/rentang',
    bad: identity('sdgs: [3, 18]'),
    good: identity('sdgs: [3, 17]'),
  },
  'identitas/mulai': {
    id: {
      asks: 'Tanggal mulai implementasi terisi.',
      why: 'Usia inovasi dihitung dari tanggal ini sampai penutupan pendaftaran.',
      fix: 'Isi mulai_implementasi: dengan tahun, bulan, atau hari yang dapat dibuktikan: 2019, 2019-02, atau 2019-02-04.',
    },
    en: {
      asks: 'The start of implementation is filled in.',
      why: 'The age of the innovation is counted from this day to the closing of registration.',
      fix: 'Fill in mulai_implementasi: with a year, month or day that can be proven: 2019, 2019-02 or 2019-02-04.',
    },
    causes: ['usia', 'isian-kosong'],
    bad: identity('mulai_implementasi:'),
    good: identity('mulai_implementasi: 2019-02-04'),
  },
  'identitas/bukti-mulai': {
    id: {
      asks: 'Tanggal mulai implementasi punya bukti.',
      why: 'Tanpa berita acara atau dokumen sejenis, usia inovasi hanya pengakuan.',
      fix: 'Catat dokumen yang bertanggal di bukti/bukti.yaml, lalu tulis id-nya pada bukti_mulai:.',
    },
    en: {
      asks: 'The start of implementation has proof.',
      why: 'Without minutes or a similar paper, the age of the innovation is only asserted.',
      fix: 'List a dated document in bukti/bukti.yaml and write its id in bukti_mulai:.',
    },
    causes: ['usia', 'kelengkapan-dokumen'],
    edition: 'kipp-2022',
    also: ['bukti/tidak-dirujuk'],
    bad: identity('bukti_mulai:'),
    good: identity('bukti_mulai: B-01'),
  },
  'identitas/inovator': {
    id: {
      asks: 'Inovator, perorangan atau tim, disebut namanya.',
      why: 'Surat pernyataan identitas inovator memuat nama-nama ini; keduanya harus cocok.',
      fix: 'Isi inovator.anggota dengan nama dan perannya; NIP di antara tanda kutip.',
    },
    en: {
      asks: 'The innovators, one person or a team, are named.',
      why: 'The statement of identity of the innovators holds these names; the two have to agree.',
      fix: 'Fill in inovator.anggota with names and roles; the NIP between quotation marks.',
    },
    bad: identity('inovator:\n  jenis: tim\n  anggota: []'),
    good: identity(
      'inovator:\n  jenis: tim\n  anggota:\n    - nama: Rahma Contohwati (fiksi)\n      peran: Ketua tim',
    ),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
