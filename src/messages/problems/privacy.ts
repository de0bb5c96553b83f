import type { Bilingual } from '../../core/language.ts';
import type { PersonalKind } from '../../core/personal-data.ts';
import { allOf, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

const KINDS: Readonly<Record<PersonalKind, Bilingual<string>>> = {
  nik: { id: 'NIK', en: 'an identity number (NIK)' },
  telepon: { id: 'nomor telepon', en: 'a phone number' },
  surel: { id: 'alamat surel pribadi', en: 'a private e-mail address' },
  rekening: { id: 'nomor rekening', en: 'a bank account number' },
};

/** Words for data that point to a person; they never show such data whole. */
export const privacyProblems = {
  'privasi/data-pribadi': {
    id: ({ jenis, samar }) => ({
      message: `Di sini ada yang tampak seperti ${KINDS[jenis].id} (${samar}); data pribadi dilindungi UU 27/2022, dan dosir ini dibaca banyak orang.`,
      fix: 'Hapus atau samarkan. Bila sudah pernah dikirim ke server, riwayat git masih menyimpannya: sampaikan kepada pengelola repositori.',
    }),
    en: ({ jenis, samar }) => ({
      message: `This looks like ${KINDS[jenis].en} (${samar}); personal data is protected by Law 27/2022, and many people read this dossier.`,
      fix: 'Remove or mask it. If it was ever pushed, the history of git still holds it: tell whoever keeps the repository.',
    }),
  },
  'privasi/data-di-bukti': {
    id: ({ jenis, samar, halaman, berkas }) => ({
      message: `${quoted(berkas)} bertanda publik, tetapi halaman ${halaman} memuat yang tampak seperti ${KINDS[jenis].id} (${samar}; UU 27/2022).`,
      fix: 'Ganti dengan salinan yang datanya ditutup, atau tulis publik: false.',
    }),
    en: ({ jenis, samar, halaman, berkas }) => ({
      message: `${quoted(berkas)} is marked as public, but page ${halaman} holds what looks like ${KINDS[jenis].en} (${samar}; Law 27/2022).`,
      fix: 'Replace it by a copy in which the data is covered, or write publik: false.',
    }),
  },
  'privasi/lokasi-foto': {
    id: ({ berkas, heic }) => ({
      message: `Foto ${quoted(berkas)} menyimpan koordinat tempat pengambilannya; itu dapat menunjukkan rumah seseorang (UU 27/2022). PDF hasil compile tidak memuatnya, berkas di repositori tetap.`,
      fix: heic
        ? 'Di ponsel, simpan atau kirim foto ini sebagai JPEG tanpa menyertakan lokasi, lalu pakai berkas itu.'
        : 'Buat salinan tanpa lokasi: inovasi check --fix --strip-gps. Foto asli tidak diubah.',
    }),
    en: ({ berkas, heic }) => ({
      message: `The photograph ${quoted(berkas)} keeps the coordinates of where it was taken, which may show where somebody lives (Law 27/2022). The PDF leaves them out; the file in the repository keeps them.`,
      fix: heic
        ? 'On the phone, save or send this photograph as JPEG without its location, and use that file.'
        : 'Make a copy without location: inovasi check --fix --strip-gps. The original stays as it is.',
    }),
  },
  'privasi/orang-pada-foto': {
    id: ({ nama }) => ({
      message: `Belum dinyatakan apakah ada orang yang dikenali pada foto ${quoted(nama)}; wajah adalah data pribadi (UU 27/2022) dan tidak dapat dinilai oleh alat ini.`,
      fix: 'Lihat fotonya, lalu tulis orang: tidak-tampak, orang: berizin, atau orang: umum pada entri bukti itu.',
    }),
    en: ({ nama }) => ({
      message: `It is not said whether anybody can be known in the photograph ${quoted(nama)}; a face is personal data (Law 27/2022), and this tool cannot judge it.`,
      fix: 'Look at it, then write orang: tidak-tampak (nobody), berizin (with consent) or umum (a crowd in public) at that entry.',
    }),
  },
  'privasi/anak': {
    id: ({ peran }) => ({
      message: `Menurut perannya (${quoted(peran)}) yang berbicara belum 18 tahun; data anak memerlukan izin orang tua atau wali (UU 27/2022).`,
      fix: 'Minta izin orang tua atau walinya, lalu tulis izin.wali: true; atau samarkan namanya.',
    }),
    en: ({ peran }) => ({
      message: `By the role (${quoted(peran)}) whoever speaks is under 18; data of children need the consent of a parent or guardian (Law 27/2022).`,
      fix: 'Ask a parent or guardian for consent, then write izin.wali: true; or leave the name out.',
    }),
  },
  'privasi/anak-disebut': {
    id: ({ inisial }) => ({
      message: `Paragraf ini menyebut nama dan umur anak (${allOf(inisial, 'id')}); data anak memerlukan izin orang tua atau wali (UU 27/2022).`,
      fix: 'Tulis inisial atau nama samaran dan sebutkan bahwa namanya disamarkan, atau cukup “seorang siswa kelas 3 SD”.',
    }),
    en: ({ inisial }) => ({
      message: `This paragraph gives the name and age of a child (${allOf(inisial, 'en')}); data of children need the consent of a parent or guardian (Law 27/2022).`,
      fix: 'Write initials or another name and say that the name was changed, or only “a pupil of third grade”.',
    }),
  },
} satisfies ProblemTable<
  | 'privasi/data-pribadi'
  | 'privasi/data-di-bukti'
  | 'privasi/lokasi-foto'
  | 'privasi/orang-pada-foto'
  | 'privasi/anak'
  | 'privasi/anak-disebut'
>;
