import type { Problems } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import { allOf, choices, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

const LIST = 'dasar-hukum/dasar-hukum.yaml';

/** An entry by its id or how it is cited; by its number in the list where it has neither. */
function entry(nama: string, language: Language): string {
  const which = /^\d+$/.test(nama) && language === 'id' ? `ke-${nama}` : nama;
  return `${language === 'id' ? 'Dasar hukum' : 'Legal basis'} ${which}`;
}

type Unnamed = Problems['hukum/tidak-ada-yang-menyebut'];

/** Why each of the entries does not count, as parts of a sentence. */
function reasons({ dicari, belum_terbaca, umum }: Unnamed, language: Language): string {
  const rows: readonly (readonly [string[], string, string])[] = [
    [dicari, 'teksnya tidak memuat namanya', 'its name is not in the text'],
    [
      belum_terbaca,
      'tidak dapat dicari dan halamannya belum ditulis',
      'cannot be searched, and no page is stated',
    ],
    [umum, 'berlaku umum', 'holds for everybody'],
  ];
  return rows
    .filter(([names]) => names.length > 0)
    .map(([names, id, en]) => `${choices(names, language)} (${language === 'id' ? id : en})`)
    .join('; ');
}

/** Words for what the text of a legal basis says, and for pages that are named. */
export const legalTextProblems = {
  'hukum/tidak-menyebut': {
    id: ({ nama, inovasi, halaman }) => ({
      message: `${entry(nama, 'id')} dicatat menyebut inovasi ini pada halaman ${halaman}, tetapi ${quoted(inovasi)} maupun judulnya tidak ditemukan di seluruh teks dokumen itu.`,
      fix: `Periksa apakah berkasnya benar dan memakai nama lain; bila memang tidak menyebut, kosongkan memuat_inovasi: di ${LIST} dan lengkapi dokumen yang menyebutnya.`,
    }),
    en: ({ nama, inovasi, halaman }) => ({
      message: `${entry(nama, 'en')} is said to name the innovation on page ${halaman}, but neither ${quoted(inovasi)} nor its title was found in the whole text of that document.`,
      fix: `See whether it is the right file and uses another name; if it does not name it, empty memuat_inovasi: in ${LIST} and add a document that does.`,
    }),
  },
  'hukum/tidak-ada-yang-menyebut': {
    id: (args) => ({
      message: `Tidak ada dasar hukum yang diketahui menyebut ${quoted(args.inovasi)}: ${reasons(args, 'id')}.`,
      fix:
        args.belum_terbaca.length > 0
          ? `Tulis halaman yang menyebutnya pada memuat_inovasi: { halaman: … } di ${LIST}, atau tambahkan keputusan yang menetapkan inovasi ini.`
          : 'Tambahkan keputusan, surat tugas, atau peraturan yang menyebut nama inovasi ini, beserta pindaiannya.',
    }),
    en: (args) => ({
      message: `No legal basis is known to name ${quoted(args.inovasi)}: ${reasons(args, 'en')}.`,
      fix:
        args.belum_terbaca.length > 0
          ? `Write the page that names it at memuat_inovasi: { halaman: … } in ${LIST}, or add the decree that establishes the innovation.`
          : 'Add a decree, assignment or regulation that names the innovation, with its scan.',
    }),
  },
  'hukum/halaman-lain': {
    id: ({ nama, halaman, ditemukan }) => ({
      message: `${entry(nama, 'id')} menyebut inovasi ini pada halaman ${allOf(ditemukan.map(String), 'id')}, bukan halaman ${halaman}.`,
      fix: `Tulis halaman: ${ditemukan[0] ?? ''} pada memuat_inovasi: di ${LIST}; yang dihitung halaman berkas, bukan nomor yang tercetak.`,
    }),
    en: ({ nama, halaman, ditemukan }) => ({
      message: `${entry(nama, 'en')} names the innovation on page ${allOf(ditemukan.map(String), 'en')}, not on page ${halaman}.`,
      fix: `Write halaman: ${ditemukan[0] ?? ''} at memuat_inovasi: in ${LIST}; pages of the file count, not printed numbers.`,
    }),
  },
  'hukum/halaman-tidak-ada': {
    id: ({ nama, halaman, jumlah }) => ({
      message: `${entry(nama, 'id')} dicatat menyebut inovasi ini pada halaman ${halaman}, tetapi berkasnya hanya ${jumlah} halaman.`,
      fix: `Perbaiki halaman: pada memuat_inovasi: di ${LIST}; yang dihitung halaman berkas, bukan nomor yang tercetak.`,
    }),
    en: ({ nama, halaman, jumlah }) => ({
      message: `${entry(nama, 'en')} is said to name the innovation on page ${halaman}, but its file has only ${jumlah} pages.`,
      fix: `Correct halaman: at memuat_inovasi: in ${LIST}; pages of the file count, not printed numbers.`,
    }),
  },
  'indikator/halaman-tidak-ada': {
    id: ({ nama, sumber, halaman, jumlah }) => ({
      message: `Angka ${quoted(nama)} dicatat ada pada halaman ${halaman} ${allOf(sumber, 'id')}, yang hanya ${jumlah} halaman.`,
      fix: 'Perbaiki halaman: pada data indikator itu di inovasi.yaml; yang dihitung halaman berkas, bukan nomor yang tercetak.',
    }),
    en: ({ nama, sumber, halaman, jumlah }) => ({
      message: `A figure of ${quoted(nama)} is said to stand on page ${halaman} of ${allOf(sumber, 'en')}, which has only ${jumlah} pages.`,
      fix: 'Correct halaman: of that figure in inovasi.yaml; pages of the file count, not printed numbers.',
    }),
  },
  'halaman/tidak-ada': {
    id: ({ berkas, halaman, jumlah }) => ({
      message: `Tautan menuju halaman ${halaman} ${berkas}, yang hanya ${jumlah} halaman.`,
      fix: `Perbaiki #page=${halaman} pada tautan itu; halaman dihitung dari halaman pertama berkas, bukan nomor yang tercetak.`,
    }),
    en: ({ berkas, halaman, jumlah }) => ({
      message: `The link leads to page ${halaman} of ${berkas}, which has only ${jumlah} pages.`,
      fix: `Correct #page=${halaman} of that link; pages are counted from the first page of the file, whatever number is printed.`,
    }),
  },
} as const satisfies ProblemTable<
  | 'hukum/tidak-menyebut'
  | 'hukum/tidak-ada-yang-menyebut'
  | 'hukum/halaman-lain'
  | 'hukum/halaman-tidak-ada'
  | 'indikator/halaman-tidak-ada'
  | 'halaman/tidak-ada'
>;
