// The words of the letters themselves. They are Indonesian whatever the language of the program is: an Indonesian office
// signs them. What they state is what sources say each letter is for, and no more; official forms were not found.

/** What is written where something is not known, to be filled in by hand. */
export const BLANK = '....................................';

/** Words that all letters share. */
export const letterWords = {
  number: (number: string) => `Nomor: ${number}`,
  numberBlank: '..............................',
  signer: 'Yang bertanda tangan di bawah ini:',
  name: 'Nama',
  nip: 'NIP',
  rank: 'Pangkat/golongan',
  position: 'Jabatan',
  unit: 'Unit kerja',
  agency: 'Instansi',
  states: 'menyatakan dengan sebenarnya bahwa inovasi pelayanan publik berikut:',
  title: 'Judul inovasi',
  shortName: 'Nama singkat',
  owner: 'Unit pelayanan publik',
  group: 'Kelompok',
  start: 'Mulai diimplementasikan',
  role: 'Peran dalam inovasi',
  order: 'No.',
  nameAndNip: 'Nama dan NIP',
  nipOf: (nip: string) => `NIP ${nip}`,
  kinds: { tim: 'tim', perorangan: 'perorangan' },
  kindBlank: '(tim / perorangan)',
  original: 'Inovasi asal',
  originalAgency: 'Instansi asal',
  award: 'Penghargaan',
  reason: 'Alasan',
  closing: (edition: string) =>
    `Surat pernyataan ini dibuat untuk melengkapi dokumen ${edition} dan dapat dipertanggungjawabkan.`,
  placeAndDate: (place: string, date: string) => `${place}, ${date}`,
  placeBlank: '....................',
  dateBlank: '..............................',
  stamp: 'Meterai',
  telephone: (number: string) => `Telepon ${number}`,
  mail: (address: string) => `Surel ${address}`,
  web: (address: string) => `Laman ${address}`,
  logo: (agency: string) => `Lambang ${agency}`,
  fictionTitle: 'FIKSI: surat ini contoh perangkat lunak',
  fiction: 'Instansi, orang, nomor, dan tanggal di dalamnya rekaan. Surat ini tidak menyatakan apa pun.',
  fictionMark: 'FIKSI',
  subject: (edition: string) => `Konsep surat untuk ${edition}`,
} as const;

/** What each letter is called and what it states, from what is to be stated. */
export const letterTexts = {
  implementasi: {
    title: 'SURAT PERNYATAAN IMPLEMENTASI',
    claim: (start: string) => `telah diimplementasikan sejak ${start}.`,
  },
  'identitas-inovator': {
    title: 'SURAT PERNYATAAN IDENTITAS INOVATOR',
    claim: (kind: string) => `digagas oleh ${kind} dengan identitas sebagai berikut:`,
  },
  'kesediaan-replikasi': {
    title: 'SURAT PERNYATAAN KESEDIAAN REPLIKASI',
    claim: 'bersedia direplikasi oleh unit pelayanan publik atau instansi lain.',
  },
  'hasil-replikasi': {
    title: 'SURAT PERNYATAAN HASIL REPLIKASI',
    claim: 'merupakan hasil replikasi dari inovasi berikut:',
  },
} as const;

/** A start of implementation in a sentence. */
export const startWords = {
  day: (date: string) => `tanggal ${date}`,
  month: (date: string) => `bulan ${date}`,
  year: (date: string) => `tahun ${date}`,
} as const;
