import { identity, inFile, type RuleEntry } from '../entry.ts';

/** Rules on what proves the claims of the form. */
export const evidenceRules = {
  'bukti/kosong': {
    id: {
      asks: 'Dosir memuat paling sedikit satu bukti pendukung.',
      why: 'Proposal disertai dokumen pendukung; tanpa bukti, setiap angka hanya pernyataan.',
      fix: 'Taruh laporan, foto, atau data di folder bukti dan catat di bukti/bukti.yaml.',
    },
    en: {
      asks: 'The dossier holds at least one piece of supporting evidence.',
      why: 'A proposal comes with supporting documents; without evidence every figure is only asserted.',
      fix: 'Put reports, photographs or data into the folder bukti and list them in bukti/bukti.yaml.',
    },
    causes: ['kelengkapan-dokumen'],
    also: ['rujukan/tidak-ada'],
    bad: inFile('bukti/bukti.yaml', '[]'),
    good: inFile(
      'bukti/bukti.yaml',
      '- id: B-01\n  judul: Berita acara dimulainya layanan Antar Obat\n  jenis: laporan\n  tanggal: 2019-02-04\n  berkas: berita-acara-mulai.pdf',
    ),
  },
  'dasar-hukum/kosong': {
    id: {
      asks: 'Dosir memuat paling sedikit satu dasar hukum.',
      why: 'Strategi keberlanjutan bersifat institusional bila ada peraturan atau keputusan yang menopang inovasi; inovasi yang hanya bertumpu pada pejabatnya berhenti ketika ia berganti.',
      fix: 'Taruh pindaian peraturan atau keputusannya di folder dasar-hukum dan catat di dasar-hukum/dasar-hukum.yaml.',
    },
    en: {
      asks: 'The dossier holds at least one legal basis.',
      why: 'Sustainability is institutional where a regulation or decree carries the innovation; what rests on an official alone ends when the official leaves.',
      fix: 'Put the scan of the regulation or decree into the folder dasar-hukum and list it in dasar-hukum/dasar-hukum.yaml.',
    },
    causes: ['dokumen-hukum', 'keberlanjutan'],
    bad: inFile('dasar-hukum/dasar-hukum.yaml', '[]'),
    good: inFile(
      'dasar-hukum/dasar-hukum.yaml',
      '- id: H-01\n  jenis: Peraturan Bupati\n  nomor: "7"\n  tahun: 2019\n  berkas: perbup-7-2019.pdf\n  memuat_inovasi: { halaman: 2 }',
    ),
  },
  'indikator/kosong': {
    id: {
      asks: 'Ada paling sedikit satu indikator yang diukur.',
      why: 'Dampak dinilai dari perbandingan keadaan sebelum dan sesudah inovasi.',
      fix: 'Pilih satu ukuran yang datanya sudah ada dan catat di bawah indikator: pada inovasi.yaml.',
    },
    en: {
      asks: 'There is at least one measured indicator.',
      why: 'Impact is judged by comparing how things were before and after the innovation.',
      fix: 'Choose a measure of which there are data already and record it under indikator: in inovasi.yaml.',
    },
    also: ['tautan/tidak-ada'],
    bad: identity('indikator: []'),
    good: identity(
      'indikator:\n  - id: I-01\n    nama: Waktu tunggu pengambilan obat\n    satuan: menit\n    data:\n      - { waktu: 2018, nilai: 142, sumber: [B-02] }\n      - { waktu: 2022, nilai: 38, sumber: [B-03] }',
    ),
  },
  'indikator/lengkap': {
    id: {
      asks: 'Setiap indikator punya satuan, angka sebelum, dan angka sesudah inovasi.',
      why: 'Angka tanpa satuan tidak terbaca, dan angka sesudah tanpa angka sebelum tidak menunjukkan perubahan.',
      fix: 'Tambahkan satuan: dan satu data dari sebelum dan satu dari sesudah mulai_implementasi, masing-masing dengan sumbernya.',
    },
    en: {
      asks: 'Every indicator has a unit, a value from before and one from after the start.',
      why: 'A number without a unit says nothing, and a value after without one before shows no change.',
      fix: 'Add satuan: and one value from before and one from after mulai_implementasi, each with its source.',
    },
    bad: identity(
      'indikator:\n  - id: I-01\n    nama: Waktu tunggu pengambilan obat\n    satuan: menit\n    data:\n      - { waktu: 2021, nilai: 47, sumber: [B-03] }\n      - { waktu: 2022, nilai: 38, sumber: [B-03] }',
    ),
    good: identity(
      'indikator:\n  - id: I-01\n    nama: Waktu tunggu pengambilan obat\n    satuan: menit\n    data:\n      - { waktu: 2018, nilai: 142, sumber: [B-02] }\n      - { waktu: 2022, nilai: 38, sumber: [B-03] }',
    ),
  },
  'testimoni/kosong': {
    id: {
      asks: 'Ada testimoni penerima manfaat, dengan izinnya. Ini anjuran, bukan syarat.',
      why: 'Cerita penerima manfaat membuat angka dampak terbayang; video 2025 pun diminta memuatnya.',
      fix: 'Buat satu berkas di folder testimoni dengan nama, peran, tanggal, izin, dan kata-katanya.',
    },
    en: {
      asks: 'There is a testimonial of a beneficiary, with consent. This is recommended, not demanded.',
      why: 'What a beneficiary says brings the figures to life; the video of 2025 was to hold it too.',
      fix: 'Make a file in the folder testimoni with name, role, date, consent and the words.',
    },
    edition: 'kipp-2025',
    also: ['bukti/tidak-dirujuk'],
    bad: inFile('testimoni/', ''),
    good: inFile(
      'testimoni/pasien.md',
      '---\nid: T-01\nnama: Ibu Sri Andaikan (fiksi)\nperan: Pasien hipertensi\ntempat: Desa Rekaan\ntanggal: 2022-11-21\nizin:\n  diberikan: true\n  bukti: B-11\n---\nDulu saya berangkat sebelum subuh. Sekarang obat datang sebelum yang lama habis.',
    ),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
