import type { Bilingual } from '../../core/language.ts';
import type { LinkReason } from '../../core/web-links.ts';
import { quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

const REASONS: Readonly<Record<LinkReason, Bilingual<string>>> = {
  masuk: { id: 'meminta masuk akun', en: 'asks to sign in' },
  ditolak: { id: 'servernya menolak pemeriksaan otomatis', en: 'its server refuses automatic visits' },
  lambat: { id: 'tidak menjawab pada waktunya', en: 'did not answer in time' },
  server: { id: 'servernya sedang bermasalah', en: 'its server is in trouble' },
  sertifikat: { id: 'sertifikat keamanannya tidak dapat dipercaya', en: 'its certificate cannot be trusted' },
  'alamat-dalam': {
    id: 'menuju jaringan dalam, yang tidak terbuka bagi penilai',
    en: 'leads into a private network, closed to evaluators',
  },
  berputar: { id: 'dialihkan terlalu banyak kali', en: 'redirects too many times' },
  proksi: {
    id: 'tidak dikunjungi, karena jaringannya memakai proksi',
    en: 'it was not visited, because the network goes through a proxy',
  },
  nama: { id: 'nama situsnya tidak dikenal', en: 'the name of its site is not known' },
  gerbang: { id: 'bukan alamat http atau https', en: 'is no http or https address' },
  hilang: { id: 'halamannya tidak ada', en: 'the page is not there' },
  putus: { id: 'sambungannya terputus', en: 'the connection broke' },
};

/** Words for what was found of addresses when somebody went to see. */
export const visitedProblems = {
  'tautan/mati': {
    id: ({ tautan, diperiksa, kode }) => ({
      message: `${quoted(tautan)} tidak ada lagi saat diperiksa ${diperiksa}${kode === '' ? '' : ` (jawaban server ${kode})`}.`,
      fix: 'Cari alamat barunya, atau simpan isinya sebagai berkas bukti; lalu jalankan inovasi check --links.',
    }),
    en: ({ tautan, diperiksa, kode }) => ({
      message: `${quoted(tautan)} was gone when visited on ${diperiksa}${kode === '' ? '' : ` (the server answered ${kode})`}.`,
      fix: 'Find its new address, or keep what it held as a file; then run inovasi check --links.',
    }),
  },
  'tautan/tak-terverifikasi': {
    id: ({ tautan, diperiksa, alasan }) => ({
      message: `${quoted(tautan)} tidak dapat dipastikan saat diperiksa ${diperiksa}: ${REASONS[alasan].id}.`,
      fix:
        alasan === 'proksi'
          ? 'Jalankan inovasi check --links dari jaringan tanpa proksi, atau buka sendiri di jendela penyamaran.'
          : 'Buka sendiri di jendela penyamaran, seperti penilai membukanya.',
    }),
    en: ({ tautan, diperiksa, alasan }) => ({
      message: `${quoted(tautan)} could not be told on ${diperiksa}: ${REASONS[alasan].en}.`,
      fix:
        alasan === 'proksi'
          ? 'Run inovasi check --links from a network without a proxy, or open it yourself in a private window.'
          : 'Open it yourself in a private window, as an evaluator would.',
    }),
  },
  'tautan/lama': {
    id: ({ tautan, diperiksa }) => ({
      message: `${quoted(tautan)} terakhir diperiksa ${diperiksa}; sejak itu mungkin sudah berubah.`,
      fix: 'Jalankan inovasi check --links, lalu simpan tautan.yaml.',
    }),
    en: ({ tautan, diperiksa }) => ({
      message: `${quoted(tautan)} was last visited on ${diperiksa} and may have changed since.`,
      fix: 'Run inovasi check --links, then save tautan.yaml.',
    }),
  },
} satisfies ProblemTable<'tautan/mati' | 'tautan/tak-terverifikasi' | 'tautan/lama'>;
