import type { Bilingual, Language } from '../../core/language.ts';
import { formatPartialDate } from '../dates.ts';
import { allOf, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

/** What a group or its number lacks, in words. */
const PARTS: Readonly<Record<string, Bilingual<string>>> = {
  kelompok: { id: 'nama kelompok', en: 'name of the group' },
  satuan: { id: 'satuan', en: 'unit' },
  data: { id: 'angka', en: 'numbers' },
  waktu: { id: 'waktu', en: 'time' },
  nilai: { id: 'nilai', en: 'value' },
  sumber: { id: 'sumber', en: 'source' },
};

function named(lacking: readonly string[], language: Language): string {
  return allOf(
    lacking.map((key) => PARTS[key]?.[language] ?? key),
    language,
  );
}

function keys(lacking: readonly string[], language: Language): string {
  return allOf(
    lacking.map((key) => `${key}:`),
    language,
  );
}

/** Words for indicators that cannot show a change, and for beneficiaries that cannot be checked. */
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
  'penerima/belum-lengkap': {
    id: ({ nama, kurang }) => ({
      message: `Penerima manfaat ${quoted(nama)} belum punya ${named(kurang, 'id')}.`,
      fix: `Isi ${keys(kurang, 'id')} pada kelompok itu di bawah penerima_manfaat di inovasi.yaml, atau hapus kelompoknya.`,
    }),
    en: ({ nama, kurang }) => ({
      message: `The beneficiaries ${quoted(nama)} have no ${named(kurang, 'en')} yet.`,
      fix: `Fill in ${keys(kurang, 'en')} of that group below penerima_manfaat in inovasi.yaml, or take it out.`,
    }),
  },
  'penerima/angka-belum-lengkap': {
    id: ({ nama, waktu, kurang }) => ({
      message: `Angka penerima manfaat ${quoted(nama)}${waktu === '' ? '' : ` untuk ${formatPartialDate(waktu, 'id')}`} belum punya ${named(kurang, 'id')}.`,
      fix: `Isi ${keys(kurang, 'id')} pada angka itu, misalnya { waktu: 2022, nilai: 2540, sumber: [B-03] }. Bila sumbernya tidak ada, hapus angkanya.`,
    }),
    en: ({ nama, waktu, kurang }) => ({
      message: `A number of beneficiaries of ${quoted(nama)}${waktu === '' ? '' : ` for ${formatPartialDate(waktu, 'en')}`} has no ${named(kurang, 'en')} yet.`,
      fix: `Fill in ${keys(kurang, 'en')} of that number, as in { waktu: 2022, nilai: 2540, sumber: [B-03] }. Where there is no source, take it out.`,
    }),
  },
} satisfies ProblemTable<
  | 'indikator/tanpa-satuan'
  | 'indikator/tanpa-data'
  | 'indikator/tanpa-sebelum'
  | 'indikator/tanpa-sesudah'
  | 'penerima/belum-lengkap'
  | 'penerima/angka-belum-lengkap'
>;
