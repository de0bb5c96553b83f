import { systemReason } from '../system.ts';
import type { ProblemTable } from '../words.ts';

export const dossierProblems = {
  'berkas/wajib-tidak-ada': {
    id: ({ berkas }) => ({
      message: `Berkas ${berkas} tidak ada, jadi identitas inovasi tidak terbaca.`,
      fix: 'Kembalikan berkasnya (git restore), atau salin dari dosir baru buatan inovasi new.',
    }),
    en: ({ berkas }) => ({
      message: `The file ${berkas} is missing, so the innovation has no identity.`,
      fix: 'Bring it back (git restore), or copy it from a dossier made by inovasi new.',
    }),
  },
  'berkas/folder-di-tempat-berkas': {
    id: ({ berkas }) => ({
      message: `${berkas} adalah folder, padahal di sini seharusnya berkas.`,
      fix: 'Pindahkan isi folder itu ke tempat lain, lalu buat berkas dengan nama ini.',
    }),
    en: ({ berkas }) => ({
      message: `${berkas} is a folder where a file is due.`,
      fix: 'Move its contents elsewhere and make a file of this name.',
    }),
  },
  'berkas/tidak-terbaca': {
    id: ({ berkas, alasan }) => ({
      message: `${berkas} tidak bisa dibuka (${systemReason(alasan, 'id')}).`,
      fix: 'Tutup program lain yang memakainya dan periksa izin bacanya.',
    }),
    en: ({ berkas, alasan }) => ({
      message: `${berkas} cannot be opened (${systemReason(alasan, 'en')}).`,
      fix: 'Close other programs that use it and check its permissions.',
    }),
  },
  'berkas/keluar-repositori': {
    id: ({ berkas }) => ({
      message: `${berkas} adalah tautan ke luar repositori, jadi tidak dibaca.`,
      fix: 'Ganti tautan itu dengan salinan aslinya.',
    }),
    en: ({ berkas }) => ({
      message: `${berkas} is a link out of the repository, so it was not read.`,
      fix: 'Replace the link by a copy of what it leads to.',
    }),
  },
  'berkas/bukan-utf8': {
    id: ({ berkas }) => ({
      message: `${berkas} tidak disimpan sebagai UTF-8; huruf khusus mungkin salah terbaca.`,
      fix: 'Simpan ulang dengan pilihan UTF-8 pada penyunting teks.',
    }),
    en: ({ berkas }) => ({
      message: `${berkas} is not saved as UTF-8; special letters may be misread.`,
      fix: 'Save it again and choose UTF-8 in your editor.',
    }),
  },
  'berkas/temuan-lain': {
    id: ({ jumlah }) => ({
      message: `Masih ada ${jumlah} temuan lain pada berkas ini yang tidak disebut satu per satu.`,
      fix: 'Perbaiki dahulu temuan yang disebut, lalu periksa lagi.',
    }),
    en: ({ jumlah }) => ({
      message: `This file has ${jumlah} more findings that are not listed one by one.`,
      fix: 'Mend those that are listed first, then check again.',
    }),
  },
  'narasi/komentar-terbuka': {
    id: () => ({
      message: 'Komentar <!-- di sini tidak ditutup, sehingga semua teks sesudahnya tidak terbaca.',
      fix: 'Tambahkan --> di akhir komentar.',
    }),
    en: () => ({
      message: 'The comment <!-- here is never closed, so all text after it is lost to readers.',
      fix: 'Add --> where the comment ends.',
    }),
  },
  'narasi/tautan-berspasi': {
    id: ({ tujuan }) => ({
      message: `Tautan ke "${tujuan}" memuat spasi sehingga tidak terbaca sebagai tautan.`,
      fix: `Apit tujuannya dengan kurung siku: (<${tujuan}>), atau ganti nama berkas tanpa spasi.`,
    }),
    en: ({ tujuan }) => ({
      message: `The link to "${tujuan}" holds a blank, so it is not read as a link.`,
      fix: `Put angle brackets around the target: (<${tujuan}>), or rename the file without blanks.`,
    }),
  },
  'repositori/tautan-putus': {
    id: ({ berkas }) => ({
      message: `${berkas} adalah tautan ke tempat yang tidak ada, jadi dilewati.`,
      fix: 'Hapus tautan itu, atau ganti dengan folder dosirnya.',
    }),
    en: ({ berkas }) => ({
      message: `${berkas} is a link to a place that does not exist, so it was passed by.`,
      fix: 'Delete the link, or replace it by the folder of the dossier.',
    }),
  },
  'repositori/judul-kembar': {
    id: ({ judul, lain }) => ({
      message: `Judul "${judul}" juga dipakai dosir ${lain}. Pada 2017 dan 2018 judul yang sama membuat proposal gugur.`,
      fix: 'Beri judul yang berbeda untuk setiap inovasi.',
    }),
    en: ({ judul, lain }) => ({
      message: `The title "${judul}" is also that of dossier ${lain}. In 2017 and 2018 equal titles were rejected.`,
      fix: 'Give each innovation a title of its own.',
    }),
  },
  'repositori/judul-mirip': {
    id: ({ judul, lain, judulLain }) => ({
      message: `Judul "${judul}" hampir sama dengan judul dosir ${lain}: "${judulLain}".`,
      fix: 'Bila keduanya satu inovasi, ajukan satu saja. Bila berbeda, sebutkan pembedanya dalam judul, misalnya tempat atau sasarannya.',
    }),
    en: ({ judul, lain, judulLain }) => ({
      message: `The title "${judul}" is nearly that of dossier ${lain}: "${judulLain}".`,
      fix: 'Where both are one innovation, submit one of them. Where they differ, say in the title how: by place, or for whom.',
    }),
  },
  'repositori/lewat-batas': {
    id: ({ edisi, jumlah, batas }) => ({
      message: `${jumlah} dosir untuk ${edisi}; batas yang tercatat ${batas} inovasi per instansi.`,
      fix: 'Pilih dosir terbaik lewat seleksi internal, dan ubah edisi dosir lainnya.',
    }),
    en: ({ edisi, jumlah, batas }) => ({
      message: `${jumlah} dossiers for ${edisi}; the recorded limit is ${batas} innovations per agency.`,
      fix: 'Select the best ones, and give the others another edition.',
    }),
  },
  'repositori/lewat-batas-kelompok': {
    id: ({ edisi, kelompok, jumlah, batas }) => ({
      message: `${jumlah} dosir untuk ${kelompok} ${edisi}; batas yang tercatat ${batas} inovasi per instansi untuk kelompok itu.`,
      fix: 'Pilih dosir terbaik lewat seleksi internal, dan ubah kelompok atau edisi dosir lainnya.',
    }),
    en: ({ edisi, kelompok, jumlah, batas }) => ({
      message: `${jumlah} dossiers for ${kelompok} of ${edisi}; the recorded limit is ${batas} innovations per agency for that group.`,
      fix: 'Select the best ones, and give the others another group or edition.',
    }),
  },
} satisfies ProblemTable<
  | 'berkas/wajib-tidak-ada'
  | 'berkas/folder-di-tempat-berkas'
  | 'berkas/tidak-terbaca'
  | 'berkas/keluar-repositori'
  | 'berkas/bukan-utf8'
  | 'berkas/temuan-lain'
  | 'narasi/komentar-terbuka'
  | 'narasi/tautan-berspasi'
  | 'repositori/tautan-putus'
  | 'repositori/judul-kembar'
  | 'repositori/judul-mirip'
  | 'repositori/lewat-batas'
  | 'repositori/lewat-batas-kelompok'
>;
