import { identity, type RuleEntry } from '../entry.ts';

/** Rules on earlier awards, applications and the statement of truth. */
export const eligibilityRules = {
  'riwayat/penghargaan-terdahulu': {
    id: {
      asks: 'Penghargaan KIPP terdahulu tidak menutup jalan ke kelompok ini.',
      why: 'Inovasi yang pernah menjadi Top terbaik, atau dua kali Top 99, tidak lagi bersaing di Kelompok Umum.',
      fix: 'Periksa catatan penghargaan. Bila benar, pilih kelompok lain, atau ajukan inovasi yang lain.',
    },
    en: {
      asks: 'Earlier KIPP awards do not bar this group.',
      why: 'What has been among the best, or twice among the Top 99, no longer competes in the general group.',
      fix: 'Check the record of awards. If it is right, choose another group, or submit another innovation.',
    },
    bad: identity('penghargaan:\n  - edisi: kipp-2022\n    tingkat: top-terpuji\n    judul: Antar Obat'),
    good: identity('penghargaan:\n  - edisi: kipp-2022\n    tingkat: top-99\n    judul: Antar Obat'),
  },
  'riwayat/kelompok-khusus': {
    id: {
      asks: 'Penghargaan KIPP terdahulu memenuhi syarat masuk Kelompok Khusus.',
      why: 'Kelompok Khusus disediakan bagi pemenang terdahulu yang memperbarui inovasinya.',
      fix: 'Catat penghargaan yang pernah diterima di bawah penghargaan:, atau pilih Kelompok Umum bila belum ada.',
    },
    en: {
      asks: 'Earlier KIPP awards allow the special group.',
      why: 'The special group is for former winners that have renewed their innovation.',
      fix: 'Record the award under penghargaan:, or choose the general group if there is none.',
    },
    group: 'khusus',
    bad: identity('penghargaan: []'),
    good: identity('penghargaan:\n  - edisi: kipp-2021\n    tingkat: top-terpuji\n    judul: Antar Obat'),
  },
  'identitas/aplikasi': {
    id: {
      asks: 'Dijawab apakah inovasi berupa aplikasi web atau ponsel.',
      why: 'Inovasi berupa aplikasi mengisi formulir SPBE, agar tidak bertentangan dengan arah sistem pemerintahan berbasis elektronik.',
      fix: 'Tulis berbasis_aplikasi: true atau berbasis_aplikasi: false.',
    },
    en: {
      asks: 'It is said whether the innovation is a web or mobile application.',
      why: 'Applications fill in the SPBE form, so that they do not run against the course of electronic government.',
      fix: 'Write berbasis_aplikasi: true or berbasis_aplikasi: false.',
    },
    bad: identity('berbasis_aplikasi:'),
    good: identity('berbasis_aplikasi: false'),
  },
  'aplikasi/spbe': {
    id: {
      asks: 'Formulir SPBE terlampir bila inovasi berupa aplikasi.',
      why: 'Formulir itu diminta sejak 2023 dari inovasi berupa aplikasi.',
      fix: 'Isi formulir SPBE, simpan sebagai PDF di folder surat, lalu tulis spbe.berkas.',
    },
    en: {
      asks: 'The SPBE form is attached where the innovation is an application.',
      why: 'That form has been asked of applications since 2023.',
      fix: 'Fill in the SPBE form, keep it as PDF in the folder surat, and write spbe.berkas.',
    },
    causes: ['kelengkapan-dokumen'],
    bad: identity('berbasis_aplikasi: true\nspbe:\n  berkas:'),
    good: identity('berbasis_aplikasi: true\nspbe:\n  berkas: surat/formulir-spbe.pdf'),
  },
  'pernyataan/kebenaran': {
    id: {
      asks: 'Pernyataan kebenaran data disetujui.',
      why: 'Pengusul bertanggung jawab atas isi proposal; data yang tidak benar dapat berakibat diskualifikasi.',
      fix: 'Setelah seluruh isi diperiksa, tulis pernyataan_kebenaran.setuju: true.',
    },
    en: {
      asks: 'The statement of truth is agreed to.',
      why: 'Whoever submits answers for the content; false data can lead to disqualification.',
      fix: 'Once all of it has been checked, write pernyataan_kebenaran.setuju: true.',
    },
    bad: identity('pernyataan_kebenaran:\n  setuju: false'),
    good: identity('pernyataan_kebenaran:\n  setuju: true'),
  },
  'pernyataan/penanggung-jawab': {
    id: {
      asks: 'Penanggung jawab pernyataan kebenaran disebut.',
      why: 'Pernyataan tanpa nama tidak dapat dipertanggungjawabkan.',
      fix: 'Tulis nama dan jabatannya pada pernyataan_kebenaran.penanggung_jawab.',
    },
    en: {
      asks: 'The person responsible for the statement of truth is named.',
      why: 'A statement without a name binds nobody.',
      fix: 'Write name and office in pernyataan_kebenaran.penanggung_jawab.',
    },
    bad: identity('pernyataan_kebenaran:\n  penanggung_jawab:'),
    good: identity('pernyataan_kebenaran:\n  penanggung_jawab: Andi Seumpama (fiksi), Direktur RSUD Contoh'),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
