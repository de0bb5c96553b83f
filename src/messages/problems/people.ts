import { quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

const NIP = 'nip: di bawah anggota itu';
const NIP_EN = 'nip: of that member';

/** Words for the people whom a dossier names. */
export const peopleProblems = {
  'nip/jumlah-angka': {
    id: ({ jumlah }) => ({
      message: `NIP ini berisi ${jumlah} angka; NIP PNS dan nomor induk PPPK berisi 18 angka.`,
      fix: `Salin lagi dari keputusan pengangkatan ke ${NIP}, di antara tanda kutip; kosongkan bila orangnya tidak punya NIP.`,
    }),
    en: ({ jumlah }) => ({
      message: `This employee number has ${jumlah} digits; those of civil servants have 18.`,
      fix: `Copy it again from the decree of appointment to ${NIP_EN}, in quotation marks; leave it blank where there is none.`,
    }),
  },
  'nip/bukan-angka': {
    id: ({ tanda }) => ({
      message: `NIP ini memuat ${quoted(tanda)}; NIP hanya terdiri atas angka.`,
      fix: `Tulis ke-18 angkanya saja pada ${NIP}; keterangan lain masuk ke jabatan: atau peran:.`,
    }),
    en: ({ tanda }) => ({
      message: `This employee number holds ${quoted(tanda)}; such a number consists of digits only.`,
      fix: `Write the 18 digits alone at ${NIP_EN}; anything else belongs to jabatan: or peran:.`,
    }),
  },
  'nip/tanggal-lahir': {
    id: ({ tanggal }) => ({
      message: `Delapan angka pertama NIP adalah tanggal lahir, dan ${tanggal} bukan tanggal lahir yang mungkin.`,
      fix: `Cocokkan ${NIP} dengan keputusan pengangkatannya.`,
    }),
    en: ({ tanggal }) => ({
      message: `The first eight digits of an employee number are the day of birth, and ${tanggal} cannot be one.`,
      fix: `Compare ${NIP_EN} with the decree of appointment.`,
    }),
  },
  'nip/usia-angkat': {
    id: ({ bulan, dewasa }) => ({
      message: `Menurut NIP ini pemiliknya diangkat pada ${bulan}, sebelum berusia ${dewasa} tahun; mungkin ada angka yang tertukar.`,
      fix: `Cocokkan angka ke-1 sampai ke-14 pada ${NIP} dengan keputusan pengangkatannya.`,
    }),
    en: ({ bulan, dewasa }) => ({
      message: `By this number its owner was appointed in ${bulan}, before the age of ${dewasa}; digits may have been swapped.`,
      fix: `Compare digits 1 to 14 at ${NIP_EN} with the decree of appointment.`,
    }),
  },
  'nip/angkat-nanti': {
    id: ({ bulan, per }) => ({
      message: `Menurut NIP ini pemiliknya baru akan diangkat pada ${bulan}, sesudah ${per}.`,
      fix: `Cocokkan angka ke-9 sampai ke-14 pada ${NIP} dengan keputusan pengangkatannya.`,
    }),
    en: ({ bulan, per }) => ({
      message: `By this number its owner is still to be appointed in ${bulan}, after ${per}.`,
      fix: `Compare digits 9 to 14 at ${NIP_EN} with the decree of appointment.`,
    }),
  },
  'nip/jenis-kelamin': {
    id: ({ angka }) => ({
      message: `Angka ke-15 NIP adalah 1 (laki-laki) atau 2 (perempuan); di sini ${angka}.`,
      fix: `Cocokkan ${NIP} dengan keputusan pengangkatannya.`,
    }),
    en: ({ angka }) => ({
      message: `Digit 15 of an employee number is 1 (man) or 2 (woman); here it is ${angka}.`,
      fix: `Compare ${NIP_EN} with the decree of appointment.`,
    }),
  },
  'nip/berjarak': {
    id: () => ({
      message: 'NIP ini ditulis dengan jarak atau tanda di antara angkanya; angkanya tetap terbaca.',
      fix: `Tulis 18 angka tanpa jarak pada ${NIP}, agar dapat dicari dan disalin ke formulir.`,
    }),
    en: () => ({
      message: 'This employee number has gaps or marks between its digits; it can be read all the same.',
      fix: `Write 18 digits without gaps at ${NIP_EN}, so that it can be found and copied to the form.`,
    }),
  },
  'orang/dua-ejaan': {
    id: ({ nama, lain }) => ({
      message: `${quoted(nama)} mungkin orang yang sama dengan ${quoted(lain)}, ditulis dengan dua ejaan.`,
      fix: 'Pakai satu ejaan di semua tempat, seperti pada keputusan atau KTP; bila memang dua orang, lengkapi NIP keduanya.',
    }),
    en: ({ nama, lain }) => ({
      message: `${quoted(nama)} may be the same person as ${quoted(lain)} in another spelling.`,
      fix: 'Use one spelling everywhere, as in the decree or identity card; where they are two people, give both their nip:.',
    }),
  },
  'orang/nip-ganda': {
    id: ({ nama, lain }) => ({
      message: `${quoted(nama)} dan ${quoted(lain)} memakai NIP yang sama; satu NIP milik satu orang.`,
      fix: 'Cocokkan nip: keduanya dengan keputusan pengangkatan masing-masing.',
    }),
    en: ({ nama, lain }) => ({
      message: `${quoted(nama)} and ${quoted(lain)} have the same employee number; one number belongs to one person.`,
      fix: 'Compare nip: of both with their decrees of appointment.',
    }),
  },
  'orang/dua-nip': {
    id: ({ nama }) => ({
      message: `${quoted(nama)} tercantum dua kali dengan dua NIP yang berbeda.`,
      fix: 'Hapus entri yang keliru; bila memang dua orang dengan nama sama, bedakan jabatan: keduanya dan kesampingkan peringatan ini.',
    }),
    en: ({ nama }) => ({
      message: `${quoted(nama)} is listed twice with two different employee numbers.`,
      fix: 'Remove the wrong entry; where two people have one name, tell them apart by jabatan: and disregard this warning.',
    }),
  },
  'orang/dua-kali': {
    id: ({ nama }) => ({
      message: `${quoted(nama)} tercantum dua kali sebagai inovator.`,
      fix: 'Hapus salah satunya, dan satukan jabatan: serta peran:-nya.',
    }),
    en: ({ nama }) => ({
      message: `${quoted(nama)} is listed as an innovator twice.`,
      fix: 'Remove one of them, and join their jabatan: and peran:.',
    }),
  },
} satisfies ProblemTable<
  | 'nip/jumlah-angka'
  | 'nip/bukan-angka'
  | 'nip/tanggal-lahir'
  | 'nip/usia-angkat'
  | 'nip/angkat-nanti'
  | 'nip/jenis-kelamin'
  | 'nip/berjarak'
  | 'orang/dua-ejaan'
  | 'orang/nip-ganda'
  | 'orang/dua-nip'
  | 'orang/dua-kali'
>;
