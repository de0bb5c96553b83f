import { identity, inFile, type RuleEntry } from '../entry.ts';

const HISTORY = 'riwayat.yaml';

function evaluated(jenis: string, bukti: string): ReturnType<typeof identity> {
  return identity(
    `evaluasi:\n  - { jenis: ${jenis}, penilai: Inspektorat Kabupaten Contoh, tanggal: 2023-01-20, bukti: ${bukti} }`,
  );
}

function origin(surat: string): ReturnType<typeof identity> {
  return identity(
    `replikasi:\n  inspirasi:\n    - { judul: Obat Tiba, instansi: Pemerintah Kota Andai, edisi: kipp-2018, tingkat: top-99 }\n  proses: Kaji banding, uji coba di dua kecamatan, lalu penetapan tim.\n  pembeda: Kader menjadi titik serah.\n  surat: ${surat}`,
  );
}

/** Rules on evaluations, on replication, and on what was improved since an earlier entry. */
export const relationRules = {
  'evaluasi/lengkap': {
    id: {
      asks: 'Setiap evaluasi menyebut jenis, penilai, tanggal, dan buktinya.',
      why: 'Evaluasi tanpa laporan yang dapat dibuka hanya pernyataan; penilai perlu tahu siapa menilai dan kapan.',
      fix: 'Isi kunci yang masih kosong; laporannya dicatat di bukti/bukti.yaml.',
    },
    en: {
      asks: 'Every evaluation gives its kind, evaluator, date and proof.',
      why: 'An evaluation without a report that can be opened is only a claim; readers need to know who judged, and when.',
      fix: 'Fill in what is blank; the report is listed in bukti/bukti.yaml.',
    },
    bad: evaluated('eksternal', ''),
    good: evaluated('eksternal', 'B-04'),
  },
  'evaluasi/jenis': {
    id: {
      asks: 'Evaluasi internal dikerjakan UPP atau dinas induknya, evaluasi eksternal oleh pihak di luar UPP.',
      why: 'FAQ SINOVIK membedakannya begitu: inspektorat, BPK, perguruan tinggi, dan lembaga evaluator termasuk pihak luar, walaupun inspektorat berada di pemerintah daerah yang sama.',
      fix: 'Ganti jenis: evaluasi itu, atau betulkan penilai:.',
    },
    en: {
      asks: 'Internal evaluations are made by the unit or its parent office, external ones by somebody outside the unit.',
      why: 'The FAQ of SINOVIK draws the line so: the inspectorate, BPK, universities and evaluating bodies are outsiders, even where the inspectorate belongs to the same local government.',
      fix: 'Change jenis: of that evaluation, or correct penilai:.',
    },
    bad: evaluated('internal', 'B-04'),
    good: evaluated('eksternal', 'B-04'),
  },
  'replikasi/pereplikasi': {
    id: {
      asks: 'Bila dinyatakan sudah direplikasi, pihak yang mereplikasi disebut beserta buktinya.',
      why: 'Formulir 2023 meminta nama UPP atau instansi pereplikasi bila jawabannya sudah; pernyataan tanpa nama dan bukti tidak dapat ditelusuri.',
      fix: 'Catat setiap pihak pada pereplikasi: di inovasi.yaml dengan pihak: dan bukti:.',
    },
    en: {
      asks: 'Where the innovation is said to have been replicated, those who did are named, with proof.',
      why: 'The form of 2023 asks for the names of units or agencies where the answer is yes; a claim without name and proof cannot be followed up.',
      fix: 'List each party at pereplikasi: in inovasi.yaml, with pihak: and bukti:.',
    },
    bad: identity('pereplikasi: []'),
    good: identity('pereplikasi:\n  - { pihak: RSUD Kota Andai, bukti: B-10 }'),
  },
  'replikasi/asal': {
    id: {
      asks: 'Peserta Kelompok Replikasi menerangkan inovasi yang menjadi inspirasi, proses replikasi, faktor pembeda, dan surat pernyataannya.',
      why: 'Formulir 2021 meminta keempatnya dari Kelompok Replikasi. Untuk edisi sesudahnya belum ditemukan, jadi di sana hanya dicatat sebagai belum pasti.',
      fix: 'Isi replikasi: di inovasi.yaml: inspirasi:, proses:, pembeda:, dan surat:.',
    },
    en: {
      asks: 'Entrants of the replication group tell what inspired them, how it was adapted, what differs, and which letter states it.',
      why: 'The form of 2021 asked the replication group for all four. For later editions it was not found, so there it is only listed as unsettled.',
      fix: 'Fill in replikasi: in inovasi.yaml: inspirasi:, proses:, pembeda: and surat:.',
    },
    edition: 'kipp-2025',
    group: 'replikasi',
    supposed: true,
    bad: origin(''),
    good: origin('B-10'),
  },
  'riwayat/penghargaan-lengkap': {
    id: {
      asks: 'Setiap penghargaan terdahulu menyebut edisi dan tingkat yang dikenal.',
      why: 'Syarat kelompok bergantung pada penghargaan dan tahunnya; yang tidak lengkap tidak dapat diperiksa.',
      fix: 'Isi edisi: dan tingkat:; untuk penghargaan dari lomba lain pakai tingkat: lainnya.',
    },
    en: {
      asks: 'Every earlier award has an edition, and a level that is known.',
      why: 'The conditions of groups hang on awards and their year; what is incomplete cannot be checked.',
      fix: 'Fill in edisi: and tingkat:; for an award of another contest write tingkat: lainnya.',
    },
    bad: identity(
      'penghargaan:\n  - edisi: "2022"\n    tingkat: Juara harapan provinsi\n    judul: Antar Obat',
    ),
    good: identity('penghargaan:\n  - edisi: "2022"\n    tingkat: lainnya\n    judul: Antar Obat'),
  },
  'riwayat/perbaikan': {
    id: {
      asks: 'Setiap catatan penilai atas keikutsertaan terdahulu dijawab dengan perbaikan, dan inovasi yang pernah ikut mencatat perkembangannya.',
      why: 'Perpusnas menyebut bukti pengembangan sebagai sisi lemah usulannya sendiri pada 2023. Ini anjuran, bukan syarat KIPP.',
      fix: 'Tulis perbaikan: pada catatan itu di riwayat.yaml, dengan tanggal dan buktinya.',
    },
    en: {
      asks: 'Every note of evaluators on an earlier entry is answered by an improvement, and what took part before tells how it has developed.',
      why: 'Perpusnas named proof of development as a weak side of its own entries of 2023. This is advice, no condition of KIPP.',
      fix: 'Write perbaikan: at that note in riwayat.yaml, with date and proof.',
    },
    causes: ['keberlanjutan'],
    bad: inFile(
      HISTORY,
      '- edisi: kipp-2021\n  hasil: lolos-administrasi\n  catatan:\n    - isi: Dampak belum diukur pihak luar.',
    ),
    good: inFile(
      HISTORY,
      '- edisi: kipp-2021\n  hasil: lolos-administrasi\n  catatan:\n    - isi: Dampak belum diukur pihak luar.\n      perbaikan: Universitas Misal mengukur ulang.\n      bukti: B-04',
    ),
  },
  'riwayat/bukti-perbaikan': {
    id: {
      asks: 'Perbaikan sejak keikutsertaan terdahulu menunjuk dokumen yang memperlihatkannya.',
      why: 'Yang disebut lemah ialah bukti pengembangan, bukan pernyataan bahwa sudah dikembangkan. Ini anjuran, bukan syarat KIPP.',
      fix: 'Tulis nomor bukti pada bukti: perbaikan itu di riwayat.yaml.',
    },
    en: {
      asks: 'What was improved since an earlier entry names the document that shows it.',
      why: 'What was found weak is proof of development, not the statement that there was some. This is advice, no condition of KIPP.',
      fix: 'Write the id of the proof at bukti: of that improvement in riwayat.yaml.',
    },
    causes: ['keberlanjutan'],
    bad: inFile(HISTORY, '- edisi: kipp-2021\n  perkembangan:\n    - isi: Meluas ke dua belas kecamatan.'),
    good: inFile(
      HISTORY,
      '- edisi: kipp-2021\n  perkembangan:\n    - isi: Meluas ke dua belas kecamatan.\n      bukti: B-03',
    ),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
