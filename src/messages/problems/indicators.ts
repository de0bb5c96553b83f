import { formatPartialDate } from '../dates.ts';
import { quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

/** Words for indicators that cannot show a change. */
export const indicatorProblems = {
  'indikator/tanpa-satuan': {
    id: ({ nama }) => ({
      message: `Indikator ${quoted(nama)} belum bersatuan, sehingga angkanya tidak terbaca.`,
      fix: 'Isi satuan: pada indikator itu di inovasi.yaml, misalnya orang, persen, atau hari.',
    }),
    en: ({ nama }) => ({
      message: `The indicator ${quoted(nama)} has no unit yet, so its figures cannot be read.`,
      fix: 'Fill in satuan: for it in inovasi.yaml, for example orang, persen or hari.',
    }),
  },
  'indikator/tanpa-data': {
    id: ({ nama }) => ({
      message: `Indikator ${quoted(nama)} belum mempunyai angka.`,
      fix: 'Tambahkan pada data: di inovasi.yaml sekurang-kurangnya satu angka sebelum dan satu sesudah inovasi dimulai, masing-masing dengan waktu: dan nilai:.',
    }),
    en: ({ nama }) => ({
      message: `The indicator ${quoted(nama)} has no figures yet.`,
      fix: 'Add at data: in inovasi.yaml at least one figure from before and one from after the start, each with waktu: and nilai:.',
    }),
  },
  'indikator/tanpa-sebelum': {
    id: ({ nama, mulai }) => ({
      message: `Indikator ${quoted(nama)} belum mempunyai angka sebelum implementasi dimulai (${formatPartialDate(mulai, 'id')}).`,
      fix: 'Tambahkan angka keadaan awal pada data: di inovasi.yaml, dengan waktu: sebelum tanggal itu.',
    }),
    en: ({ nama, mulai }) => ({
      message: `The indicator ${quoted(nama)} has no figure from before implementation began (${formatPartialDate(mulai, 'en')}).`,
      fix: 'Add the baseline at data: in inovasi.yaml, with a waktu: before that date.',
    }),
  },
  'indikator/tanpa-sesudah': {
    id: ({ nama, mulai }) => ({
      message:
        mulai === ''
          ? `Indikator ${quoted(nama)} baru mempunyai satu angka; perubahan baru terlihat dari sekurang-kurangnya dua.`
          : `Indikator ${quoted(nama)} belum mempunyai angka sesudah implementasi dimulai (${formatPartialDate(mulai, 'id')}).`,
      fix: 'Tambahkan angka terbaru pada data: di inovasi.yaml, dengan waktu: dan nilai:.',
    }),
    en: ({ nama, mulai }) => ({
      message:
        mulai === ''
          ? `The indicator ${quoted(nama)} has only one figure; a change shows from two on.`
          : `The indicator ${quoted(nama)} has no figure from after implementation began (${formatPartialDate(mulai, 'en')}).`,
      fix: 'Add the latest figure at data: in inovasi.yaml, with waktu: and nilai:.',
    }),
  },
} satisfies ProblemTable<
  'indikator/tanpa-satuan' | 'indikator/tanpa-data' | 'indikator/tanpa-sebelum' | 'indikator/tanpa-sesudah'
>;
