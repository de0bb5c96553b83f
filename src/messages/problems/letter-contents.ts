import type { Language } from '../../core/language.ts';
import { formatPartialDate } from '../dates.ts';
import { allOf, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

function pages(halaman: number, language: Language): string {
  if (language === 'id') return `${halaman} halaman dibaca`;
  return halaman === 1 ? '1 page was read' : `${halaman} pages were read`;
}

function dates(found: readonly string[], language: Language): string {
  return allOf(
    found.map((date) => formatPartialDate(date, language)),
    language,
  );
}

const FIX = {
  id: 'Lihat suratnya dahulu, karena teks hasil pindai bisa salah baca. Lalu perbaiki dosirnya, atau suratnya dengan tanda tangan baru.',
  en: 'Look at the letter first, because the text of a scan may be misread. Then correct the dossier, or the letter with a new signature.',
} as const;

/** Words for what a letter that came back says. */
export const letterContentProblems = {
  'surat/belum-ditandatangani': {
    id: ({ judul, berkas }) => ({
      message: `${quoted(judul)} (${berkas}) masih konsep buatan inovasi letter yang belum ditandatangani: isinya sama bita demi bita.`,
      fix: 'Cetak atau tanda tangani secara elektronik, taruh hasilnya di folder surat/, lalu tulis namanya pada berkas: di surat/surat.yaml.',
    }),
    en: ({ judul, berkas }) => ({
      message: `${quoted(judul)} (${berkas}) is still the draft of inovasi letter that nobody signed: it is the same byte for byte.`,
      fix: 'Print it or sign it electronically, put the result into the folder surat/, then write its name at berkas: in surat/surat.yaml.',
    }),
  },
  'surat/tanpa-judul': {
    id: ({ judul, berkas, dicari, halaman }) => ({
      message: `${quoted(judul)} (${berkas}) tidak menyebut inovasi ini; dicari judul dan ${quoted(dicari)}, ${pages(halaman, 'id')}.`,
      fix: FIX.id,
    }),
    en: ({ judul, berkas, dicari, halaman }) => ({
      message: `${quoted(judul)} (${berkas}) does not name this innovation; looked for its title and ${quoted(dicari)}, ${pages(halaman, 'en')}.`,
      fix: FIX.en,
    }),
  },
  'surat/tanpa-mulai': {
    id: ({ judul, berkas, mulai, ditemukan, halaman }) => ({
      message:
        `${quoted(judul)} (${berkas}) tidak menyebut tanggal mulai ${formatPartialDate(mulai, 'id')}` +
        `${ditemukan.length === 0 ? '' : `, tetapi ${dates(ditemukan, 'id')}`}; ${pages(halaman, 'id')}.`,
      fix: FIX.id,
    }),
    en: ({ judul, berkas, mulai, ditemukan, halaman }) => ({
      message:
        `${quoted(judul)} (${berkas}) does not name the start ${formatPartialDate(mulai, 'en')}` +
        `${ditemukan.length === 0 ? '' : `, but ${dates(ditemukan, 'en')}`}; ${pages(halaman, 'en')}.`,
      fix: FIX.en,
    }),
  },
  'surat/tanpa-inovator': {
    id: ({ judul, berkas, nama, halaman }) => ({
      message: `${quoted(judul)} (${berkas}) tidak menyebut ${allOf(nama.map(quoted), 'id')}; dicari nama dan NIP, ${pages(halaman, 'id')}.`,
      fix: FIX.id,
    }),
    en: ({ judul, berkas, nama, halaman }) => ({
      message: `${quoted(judul)} (${berkas}) does not name ${allOf(nama.map(quoted), 'en')}; looked for name and NIP, ${pages(halaman, 'en')}.`,
      fix: FIX.en,
    }),
  },
  'surat/nip-berbeda': {
    id: ({ judul, berkas, nama }) => ({
      message: `${quoted(judul)} (${berkas}) memuat NIP yang hampir sama dengan NIP ${quoted(nama)} di inovasi.yaml, tetapi berbeda beberapa angka.`,
      fix: FIX.id,
    }),
    en: ({ judul, berkas, nama }) => ({
      message: `${quoted(judul)} (${berkas}) has an employee number that is nearly that of ${quoted(nama)} in inovasi.yaml, but differs in some digits.`,
      fix: FIX.en,
    }),
  },
  'surat/tanpa-penanda-tangan': {
    id: ({ judul, berkas, nama, halaman }) => ({
      message: `${quoted(judul)} (${berkas}) tidak menyebut penanda tangan ${quoted(nama)} yang dicatat di surat/surat.yaml; ${pages(halaman, 'id')}.`,
      fix: FIX.id,
    }),
    en: ({ judul, berkas, nama, halaman }) => ({
      message: `${quoted(judul)} (${berkas}) does not name ${quoted(nama)}, who signed it by surat/surat.yaml; ${pages(halaman, 'en')}.`,
      fix: FIX.en,
    }),
  },
  'surat/tanpa-asal': {
    id: ({ judul, berkas, dicari, halaman }) => ({
      message: `${quoted(judul)} (${berkas}) tidak menyebut inovasi asal ${quoted(dicari)}; ${pages(halaman, 'id')}.`,
      fix: FIX.id,
    }),
    en: ({ judul, berkas, dicari, halaman }) => ({
      message: `${quoted(judul)} (${berkas}) does not name the original innovation ${quoted(dicari)}; ${pages(halaman, 'en')}.`,
      fix: FIX.en,
    }),
  },
} satisfies ProblemTable<
  | 'surat/belum-ditandatangani'
  | 'surat/tanpa-judul'
  | 'surat/tanpa-mulai'
  | 'surat/tanpa-inovator'
  | 'surat/nip-berbeda'
  | 'surat/tanpa-penanda-tangan'
  | 'surat/tanpa-asal'
>;
