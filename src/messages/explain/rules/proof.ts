import { answer, identity, inFile, type RuleEntry } from '../entry.ts';

const EVIDENCE = 'bukti/bukti.yaml';
const LEGAL_BASES = 'dasar-hukum/dasar-hukum.yaml';

const IMPACT =
  'Waktu tunggu pengambilan obat di rumah sakit turun dari 142 menit pada 2018 menjadi 38 menit pada 2022, diukur dari ' +
  'sistem antrean dengan definisi yang sama. Penerimaan obat tepat waktu naik dari 61 persen menjadi 91 persen, dan biaya ' +
  'pasien turun dari Rp86.000 menjadi Rp5.000 sekali pengambilan. Pengukuran dilakukan setiap tahun oleh tim mutu, lalu ' +
  'diulang pihak luar pada seratus dua puluh resep acak. Lansia dan penyandang disabilitas menjadi penerima terbanyak, ' +
  'buruh harian tidak lagi kehilangan upah, dan keluarga pasien tidak perlu izin dari tempat kerja. Loket farmasi yang ' +
  'semula empat kini cukup tiga, satu apoteker dialihkan ke telaah resep, dan keluhan tentang antrean berkurang setiap ' +
  'tahun. Sisa biaya yang ditanggung pasien ialah pulsa atau iuran titip kepada kader. Selama pandemi sebagian pasien ' +
  'menghindari rumah sakit, sehingga angka kedua tahun itu tidak dipakai sebagai dasar kesimpulan; yang dipakai ialah ' +
  'angka sesudah kunjungan kembali normal, dengan cara hitung yang sama seperti sebelum layanan dimulai';

/** Rules on what evidence is, and on what leads to it. */
export const proofRules = {
  'penerima/lengkap': {
    id: {
      asks: 'Angka penerima manfaat menyebut kelompok, satuan, waktu, dan sumbernya. Daftarnya sendiri tidak wajib.',
      why: 'Grafik penerima manfaat dibaca lebih dulu daripada teks di sekitarnya. Angka tanpa tahun atau sumber tidak dapat diperiksa penilai.',
      fix: 'Isi kelompok:, satuan:, dan untuk setiap angka waktu:, nilai:, dan sumber: di bawah penerima_manfaat. Bila sumbernya tidak ada, hapus angkanya.',
    },
    en: {
      asks: 'Numbers of beneficiaries name group, unit, time and source. The list itself is not demanded.',
      why: 'A chart of beneficiaries is read before the words around it. No evaluator can check a number without year or source.',
      fix: 'Fill in kelompok:, satuan:, and for each number waktu:, nilai: and sumber: below penerima_manfaat. Where there is no source, take the number out.',
    },
    bad: identity(
      'penerima_manfaat:\n  - kelompok: Pasien yang obatnya diantar\n    satuan: orang\n    data:\n      - { waktu: 2022, nilai: 2540 }',
    ),
    good: identity(
      'penerima_manfaat:\n  - kelompok: Pasien yang obatnya diantar\n    satuan: orang\n    data:\n      - { waktu: 2022, nilai: 2540, sumber: [B-03] }',
    ),
  },
  'bukti/tidak-dirujuk': {
    id: {
      asks: 'Setiap bukti dirujuk oleh jawaban, indikator, evaluasi, kolaborasi, riwayat, atau testimoni.',
      why: 'Penilai membaca bukti lewat pernyataan yang dibuktikannya. Bukti yang tidak dirujuk hanya menambah tebal berkas.',
      fix: 'Tautkan pada kalimat yang dibuktikannya, atau sebut id-nya di inovasi.yaml.',
    },
    en: {
      asks: 'Every piece of evidence is cited by an answer, an indicator, an evaluation, a collaboration, the history or a testimonial.',
      why: 'Evaluators come to evidence by the claim that it proves. What nothing leads to only makes the file thicker.',
      fix: 'Link it from the sentence that it proves, or name its id in inovasi.yaml.',
    },
    bad: inFile(
      EVIDENCE,
      '- id: B-13\n  judul: Daftar hadir pelatihan kurir\n  jenis: surat\n  tanggal: 2021-03-10\n  berkas: sop-antar-obat-2.pdf',
      'bukti/sop-antar-obat-2.pdf',
    ),
    good: inFile(
      EVIDENCE,
      '- id: B-13\n  judul: Prosedur yang sama, dicatat dua kali\n  jenis: regulasi\n  tanggal: 2021-03-01\n  berkas: sop-antar-obat.pdf',
    ),
  },
  'bukti/sesudah-penutupan': {
    id: {
      asks: 'Tidak ada bukti yang bertanggal sesudah pendaftaran ditutup.',
      why: 'Yang terbit sesudah penutupan tidak dapat menjadi bagian pengajuan edisi itu; untuk edisi berikutnya ia berguna.',
      fix: 'Betulkan tanggal yang keliru, atau pindahkan dosir ke edisi berikutnya dengan inovasi renew.',
    },
    en: {
      asks: 'No evidence is dated after registration closed.',
      why: 'What appeared after the closing can be no part of that submission; for the next edition it is welcome.',
      fix: 'Correct a wrong date, or move the dossier to the next edition with inovasi renew.',
    },
    bad: inFile(EVIDENCE, '- id: B-12\n  tanggal: 2023-05-07'),
    good: inFile(EVIDENCE, '- id: B-12\n  tanggal: 2023-05-02'),
  },
  'bukti/jenis': {
    id: {
      asks: 'Tanggal mulai, evaluasi, replikasi, dan angka indikator dibuktikan dokumen, bukan hanya foto, video, atau tangkapan layar. Ini anjuran, bukan syarat.',
      why: 'Gambar memperlihatkan kegiatan, tetapi tidak memuat tanggal, angka, atau pernyataan pihak yang bertanggung jawab.',
      fix: 'Rujuk berita acara, laporan, atau surat pernyataannya; fotonya boleh tetap ditampilkan dalam narasi.',
    },
    en: {
      asks: 'A start, an evaluation, a replication and the figure of an indicator are proven by a document, not by a photograph, video or screenshot alone. This is recommended, not demanded.',
      why: 'A picture shows that something went on; it holds no date, no figure and nothing that anybody answers for.',
      fix: 'Name the record, report or statement; the picture may stay in a narrative.',
    },
    bad: identity('bukti_mulai: B-06'),
    good: identity('bukti_mulai: B-01'),
  },
  'lampiran/jenis': {
    id: {
      asks: 'Jawaban tentang dampak menautkan sekurang-kurangnya satu laporan.',
      why: 'Pada 2023 yang diminta sebagai lampiran bagian ini ialah laporan evaluasi internal atau eksternal berisi data sebelum dan sesudah; berita dan foto tidak menggantikannya.',
      fix: 'Tautkan laporan evaluasinya pada kalimat yang menyebut hasilnya.',
    },
    en: {
      asks: 'The answer on impact links to at least one report.',
      why: 'In 2023 what was asked as attachment of this section was a report of an internal or external evaluation with data from before and after; news and photographs are no substitute.',
      fix: 'Link the sentence that states the result to the report of the evaluation.',
    },
    causes: ['kelengkapan-dokumen'],
    bad: answer('signifikansi', `${IMPACT} ([liputan](https://example.org/fiksi/liputan-antar-obat)).`),
    good: answer(
      'signifikansi',
      `${IMPACT} ([laporan evaluasi eksternal](../bukti/evaluasi-eksternal-2023.pdf)).`,
    ),
  },
  'foto/lengkap': {
    id: {
      asks: 'Setiap foto menyebut apa yang terlihat, kapan, dan di mana. Ini anjuran, bukan syarat.',
      why: 'Foto tanpa keterangan dapat diambil di mana saja dan kapan saja, sehingga tidak membuktikan apa pun.',
      fix: 'Isi keterangan:, tanggal:, dan tempat: pada entri foto itu.',
    },
    en: {
      asks: 'Every photograph says what is seen, when, and where. This is recommended, not demanded.',
      why: 'A photograph without these may have been taken anywhere at any time, and proves nothing.',
      fix: 'Fill in keterangan:, tanggal: and tempat: of that entry.',
    },
    bad: inFile(EVIDENCE, '- id: B-06\n  tempat:'),
    good: inFile(EVIDENCE, '- id: B-06\n  tempat: Kecamatan Misal (fiksi)'),
  },
  'foto/tanggal': {
    id: {
      asks: 'Tanggal sebuah foto sama dengan hari yang dicatat kamera di dalam berkasnya.',
      why: 'Foto yang ternyata diambil pada waktu lain membuat bukti lain ikut diragukan. Jam kamera yang tidak pernah diatur tidak dihitung.',
      fix: 'Betulkan tanggal:, atau pakai foto dari kegiatan itu.',
    },
    en: {
      asks: 'The date of a photograph is the day that its camera wrote into the file.',
      why: 'A photograph that turns out to be of another time casts doubt on all other evidence. Clocks that were never set do not count.',
      fix: 'Correct tanggal:, or use a photograph of that event.',
    },
    bad: inFile(EVIDENCE, '- id: B-06\n  tanggal: 2022-05-02'),
    good: inFile(EVIDENCE, '- id: B-06\n  tanggal: 2022-06'),
  },
  'bukti/angka': {
    id: {
      asks: 'Angka sebuah indikator tertulis pada dokumen yang disebut sebagai sumbernya, dan pada halaman: yang disebut di sampingnya; begitu pula angka sebelum dan sesudah dalam kalimat yang tautannya menyebut halaman (#page=). Ini hanya diperiksa di mana ada teks yang dapat dicari.',
      why: 'Penilai mencocokkan angka dengan lampirannya. Cara menulis angka tidak dipersoalkan: dengan titik, tanpa titik, dalam juta, atau dengan huruf.',
      fix: 'Betulkan angkanya atau sumbernya. Bila angka itu dihitung dari angka lain, jelaskan pada keterangan: data itu.',
    },
    en: {
      asks: 'The figure of an indicator stands in the document named as its source, and on the halaman: named beside it; so do the figures before and after in a sentence whose link names a page (#page=). This is looked at only where there is text to be searched.',
      why: 'Evaluators hold figures against the attachments. How a figure is written is no issue: with or without separators, in millions, or in words.',
      fix: 'Correct the figure or its source. Where it was worked out from other figures, explain it at keterangan: of that figure.',
    },
    bad: identity(
      'indikator:\n  - id: I-03\n    data:\n      - { waktu: 2018, nilai: 86000, sumber: [B-02] }\n      - { waktu: 2022, nilai: 4725, sumber: [B-04] }',
    ),
    good: identity(
      'indikator:\n  - id: I-03\n    data:\n      - { waktu: 2018, nilai: 86000, sumber: [B-02] }\n      - { waktu: 2022, nilai: 5000, sumber: [B-04] }',
    ),
  },
  'halaman/tidak-ada': {
    id: {
      asks: 'Halaman yang ditunjuk tautan (#page=), memuat_inovasi:, atau data indikator ada dalam PDF-nya.',
      why: 'Tautan ke halaman yang tidak ada membawa pembaca ke tempat yang salah, sama seperti tautan yang putus.',
      fix: 'Betulkan nomornya; halaman dihitung dari halaman pertama berkas.',
    },
    en: {
      asks: 'The page that a link (#page=), memuat_inovasi: or a figure of an indicator names is in its PDF.',
      why: 'A link to a page that is not there leads readers astray just as a broken link does.',
      fix: 'Correct the number; pages are counted from the first page of the file.',
    },
    bad: inFile(LEGAL_BASES, '- id: H-02\n  memuat_inovasi:\n    halaman: 9'),
    good: inFile(LEGAL_BASES, '- id: H-02\n  memuat_inovasi:\n    halaman: 1'),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
