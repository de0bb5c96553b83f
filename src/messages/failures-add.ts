import type { FailureTable } from './failure-table.ts';

/** Words for what `add` cannot take in. */
export const addFailures = {
  'tidak-bisa-menyisipkan': {
    id: ({ path }) => ({
      message: `Entri tidak dapat ditambahkan ke ${path} tanpa mengubah isi lainnya. Tidak ada yang ditulis.`,
      hint: `Periksa berkas itu dengan inovasi check; daftar ditulis dengan satu tanda hubung untuk tiap entri.`,
    }),
    en: ({ path }) => ({
      message: `No entry can be added to ${path} without changing the rest of it. Nothing was written.`,
      hint: `Look at the file with inovasi check; a list has one hyphen for each entry.`,
    }),
  },
  'berkas-berubah': {
    id: ({ path }) => ({
      message: `${path} berubah selagi disalin, jadi tidak dimasukkan. Tidak ada entri yang ditulis.`,
      hint: 'Tutup program yang sedang menulisnya, lalu ulangi.',
    }),
    en: ({ path }) => ({
      message: `${path} changed while it was copied, so it was not taken in. No entry was written.`,
      hint: 'Close the program that is writing it, and try again.',
    }),
  },
  'berkas-tidak-ada': {
    id: ({ paths }) => ({
      message: `Tidak ditemukan: ${paths.join(', ')}. Tidak ada yang dimasukkan.`,
      hint: 'Periksa namanya. Nama yang berisi spasi ditulis di antara tanda kutip.',
    }),
    en: ({ paths }) => ({
      message: `Not found: ${paths.join(', ')}. Nothing was taken in.`,
      hint: 'Check the name. A name with blanks goes between quotation marks.',
    }),
  },
  'folder-kosong': {
    id: ({ paths }) => ({
      message: `Tidak ada berkas di ${paths.join(', ')}, jadi tidak ada yang dimasukkan.`,
      hint: 'Periksa apakah foldernya benar.',
    }),
    en: ({ paths }) => ({
      message: `There is no file in ${paths.join(', ')}, so nothing was taken in.`,
      hint: 'Check whether it is the right folder.',
    }),
  },
  'satu-berkas': {
    id: ({ flags, count }) => ({
      message: `${flags.join(', ')} menyebut satu hal saja, padahal ada ${count} berkas.`,
      hint: 'Masukkan satu per satu, atau tanpa pilihan itu agar tiap berkas dibaca sendiri.',
    }),
    en: ({ flags, count }) => ({
      message: `${flags.join(', ')} names one thing, and there are ${count} files.`,
      hint: 'Add them one by one, or leave it out, so that each file is read by itself.',
    }),
  },
  'tanpa-berkas': {
    id: ({ command }) => ({
      message: 'Belum ada berkas yang disebut, jadi tidak ada yang dimasukkan.',
      hint: `Sebutkan berkas atau folder, misalnya: ${command}`,
    }),
    en: ({ command }) => ({
      message: 'No file was named, so nothing was taken in.',
      hint: `Name files or folders, as in: ${command}`,
    }),
  },
} satisfies FailureTable<
  | 'folder-kosong'
  | 'tidak-bisa-menyisipkan'
  | 'berkas-berubah'
  | 'berkas-tidak-ada'
  | 'satu-berkas'
  | 'tanpa-berkas'
>;
