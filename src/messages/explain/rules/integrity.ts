import { identity, inFile, type RuleEntry } from '../entry.ts';

const EVIDENCE = 'bukti/bukti.yaml';

const KADER = `nama: Bapak Tono Misalnya (fiksi)
peran: Kader kesehatan
tempat: Desa Misal
tanggal: 2022-11-21
izin:
  diberikan: true
  bukti: B-11
---
Saya mengenal setiap keluarga, jadi obat tidak pernah salah rumah.`;

/** Rules that hold a dossier together. */
export const integrityRules = {
  'id/ganda': {
    id: {
      asks: 'Setiap entri daftar punya id sendiri yang tidak dipakai dua kali.',
      why: 'Rujukan memakai id; bila dua entri bernama sama, tidak jelas mana yang dimaksud.',
      fix: 'Beri salah satunya nomor baru yang belum pernah dipakai, dan sesuaikan rujukannya.',
    },
    en: {
      asks: 'Every entry of a list has an id of its own, used once.',
      why: 'References go by id; where two entries share one, nobody knows which is meant.',
      fix: 'Give one of them a new number that was never used, and adjust what refers to it.',
    },
    bad: inFile('testimoni/kader.md', `---\nid: T-01\n${KADER}`),
    good: inFile('testimoni/kader.md', `---\nid: T-02\n${KADER}`),
  },
  'rujukan/tidak-ada': {
    id: {
      asks: 'Setiap id yang disebut sebagai bukti memang ada di daftar bukti, dasar hukum, atau surat.',
      why: 'Rujukan yang menuju entri yang tidak ada sama dengan pernyataan tanpa bukti.',
      fix: 'Betulkan id-nya, atau tambahkan entri yang dimaksud ke daftarnya.',
    },
    en: {
      asks: 'Every id that is named as proof is in the list of evidence, legal bases or letters.',
      why: 'A reference to an entry that does not exist is a statement without proof.',
      fix: 'Correct the id, or add the entry that was meant to its list.',
    },
    bad: identity('bukti_mulai: B-21'),
    good: identity('bukti_mulai: B-01'),
  },
  'berkas/tidak-ada': {
    id: {
      asks: 'Setiap berkas yang disebut sebuah daftar ada di dalam dosir dan tidak kosong.',
      why: 'Berkas yang hanya disebut tidak dapat diunggah atau dilampirkan.',
      fix: 'Salin berkasnya ke folder yang sama dengan daftarnya, atau betulkan namanya, termasuk huruf besar dan kecil.',
    },
    en: {
      asks: 'Every file that a list names is in the dossier and holds something.',
      why: 'A file that is only named can be neither uploaded nor attached.',
      fix: 'Copy the file into the folder of its list, or correct its name, capitals included.',
    },
    causes: ['kelengkapan-dokumen'],
    bad: inFile(EVIDENCE, '- id: B-11\n  berkas: Izin Testimoni.pdf'),
    good: inFile(EVIDENCE, '- id: B-11\n  berkas: izin-testimoni.pdf'),
  },
  'bukti/lengkap': {
    id: {
      asks: 'Setiap bukti adalah berkas, atau tautan umum dengan penerbit dan tanggal.',
      why: 'Tautan tanpa penerbit dan tanggal tidak dapat ditelusuri lagi setelah halamannya hilang.',
      fix: 'Tambahkan berkas:, atau lengkapi tautan: dengan penerbit: dan tanggal:.',
    },
    en: {
      asks: 'Every piece of evidence is a file, or a public link with its publisher and date.',
      why: 'A link without publisher and date cannot be traced once its page is gone.',
      fix: 'Add berkas:, or complete tautan: with penerbit: and tanggal:.',
    },
    causes: ['kelengkapan-dokumen'],
    bad: inFile(EVIDENCE, '- id: B-12\n  penerbit:\n  tanggal:'),
    good: inFile(EVIDENCE, '- id: B-12\n  penerbit: Harian Umpama (fiksi)\n  tanggal: 2022-06-09'),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
