import type { Language } from '../../core/language.ts';
import { formatNumber } from '../numbers.ts';
import type { ProblemTable } from '../words.ts';

type RulebookCode =
  | 'rulebook/kunci-kurang'
  | 'rulebook/extends-tidak-dikenal'
  | 'rulebook/extends-berputar'
  | 'rulebook/id-berkas'
  | 'rulebook/id-ganda'
  | 'rulebook/sumber-tidak-dikenal'
  | 'rulebook/sumber-berputar'
  | 'rulebook/kelompok-tidak-dikenal'
  | 'rulebook/bentuk-dipinjam'
  | 'rulebook/bobot'
  | 'rulebook/tanpa'
  | 'rulebook/tanggal'
  | 'rulebook/periksa-tidak-dikenal'
  | 'rulebook/opsi-tidak-dikenal'
  | 'rulebook/opsi-kurang'
  | 'rulebook/dari-tidak-dikenal'
  | 'rulebook/dari-tidak-cocok'
  | 'rulebook/bagian-tidak-dikenal';

/** What to write instead: the nearest name, else every name there is. */
function instead(
  language: Language,
  dikenal: readonly string[],
  mirip: string | undefined,
): { fix?: string } {
  const list = dikenal.join(', ');
  if (mirip !== undefined) {
    return { fix: language === 'id' ? `Mungkin maksudnya "${mirip}".` : `Perhaps "${mirip}" is meant.` };
  }
  if (list === '') return {};
  return { fix: language === 'id' ? `Yang dikenal: ${list}.` : `Known: ${list}.` };
}

/** Words for what is wrong inside a rulebook. */
export const rulebookProblems = {
  'rulebook/kunci-kurang': {
    id: ({ kunci, milik }) => ({
      message:
        milik === '' ? `Kunci "${kunci}" belum ada di sini.` : `Kunci "${kunci}" belum ada pada "${milik}".`,
      fix: `Tambahkan "${kunci}".`,
    }),
    en: ({ kunci, milik }) => ({
      message:
        milik === '' ? `The key "${kunci}" is missing here.` : `The key "${kunci}" of "${milik}" is missing.`,
      fix: `Add "${kunci}".`,
    }),
  },
  'rulebook/extends-tidak-dikenal': {
    id: ({ id, dikenal, mirip }) => ({
      message: `Paket aturan ini meneruskan "${id}", tetapi edisi itu tidak ada.`,
      ...instead('id', dikenal, mirip),
    }),
    en: ({ id, dikenal, mirip }) => ({
      message: `This rulebook extends "${id}", but there is no such edition.`,
      ...instead('en', dikenal, mirip),
    }),
  },
  'rulebook/extends-berputar': {
    id: ({ rantai }) => ({
      message: `Rantai "extends" berputar: ${rantai.join(' → ')}.`,
      fix: 'Hapus "extends" pada salah satu paket aturan itu.',
    }),
    en: ({ rantai }) => ({
      message: `The chain of "extends" runs in a circle: ${rantai.join(' → ')}.`,
      fix: 'Remove "extends" from one of these rulebooks.',
    }),
  },
  'rulebook/id-berkas': {
    id: ({ id, harus }) => ({
      message: `"id" tertulis "${id}", sedangkan paket aturan ini disimpan dengan nama "${harus}".`,
      fix: `Tulis "id: ${harus}", atau ganti nama folder atau berkasnya.`,
    }),
    en: ({ id, harus }) => ({
      message: `"id" says "${id}", but this rulebook is stored under the name "${harus}".`,
      fix: `Write "id: ${harus}", or rename its folder or file.`,
    }),
  },
  'rulebook/id-ganda': {
    id: ({ id, daftar }) => ({
      message: `Id "${id}" dipakai lebih dari sekali pada "${daftar}".`,
      fix: 'Beri tiap entri id sendiri.',
    }),
    en: ({ id, daftar }) => ({
      message: `The id "${id}" is used more than once in "${daftar}".`,
      fix: 'Give each entry an id of its own.',
    }),
  },
  'rulebook/sumber-tidak-dikenal': {
    id: ({ id, mirip }) => ({
      message: `Sumber "${id}" tidak ada pada daftar "sumber".`,
      fix:
        mirip === undefined
          ? `Tambahkan sumber "${id}" dengan judul dan jenisnya.`
          : `Mungkin maksudnya "${mirip}".`,
    }),
    en: ({ id, mirip }) => ({
      message: `The source "${id}" is not in the list "sumber".`,
      fix:
        mirip === undefined
          ? `Add the source "${id}" with its title and kind.`
          : `Perhaps "${mirip}" is meant.`,
    }),
  },
  'rulebook/sumber-berputar': {
    id: ({ rantai }) => ({
      message: `Sumber saling menyalin tanpa ujung: ${rantai.join(' → ')}.`,
      fix: 'Tentukan sumber mana yang asli, lalu hapus "menyalin" padanya.',
    }),
    en: ({ rantai }) => ({
      message: `Sources copy one another in a circle: ${rantai.join(' → ')}.`,
      fix: 'Decide which source is the original and remove its "menyalin".',
    }),
  },
  'rulebook/kelompok-tidak-dikenal': {
    id: ({ id, dikenal, mirip }) => ({
      message: `Edisi ini tidak punya kelompok "${id}".`,
      ...instead('id', dikenal, mirip),
    }),
    en: ({ id, dikenal, mirip }) => ({
      message: `This edition has no group "${id}".`,
      ...instead('en', dikenal, mirip),
    }),
  },
  'rulebook/bentuk-dipinjam': {
    id: ({ id, rantai }) => ({
      message: `Bentuk formulir dipinjam dari "${id}", tetapi paket aturan ini tidak meneruskannya.`,
      fix: rantai.length === 0 ? `Tambahkan "extends: ${id}".` : `Yang diteruskan: ${rantai.join(', ')}.`,
    }),
    en: ({ id, rantai }) => ({
      message: `The form is borrowed from "${id}", but this rulebook does not extend it.`,
      fix: rantai.length === 0 ? `Add "extends: ${id}".` : `It extends: ${rantai.join(', ')}.`,
    }),
  },
  'rulebook/tanpa': {
    id: ({ id, dikenal, mirip }) =>
      dikenal.length === 0
        ? {
            message: `"${id}" tidak dapat ditiadakan: yang ditetapkan sebuah edisi tetap berlaku.`,
            fix: 'Hapus dari "tanpa". Untuk satu temuan ada pengecualian di instansi.yaml.',
          }
        : { message: `Tidak ada aturan atau surat dasar bernama "${id}".`, ...instead('id', dikenal, mirip) },
    en: ({ id, dikenal, mirip }) =>
      dikenal.length === 0
        ? {
            message: `"${id}" cannot be left out: what an edition asks stays asked.`,
            fix: 'Delete it from "tanpa". For single findings there are waivers in instansi.yaml.',
          }
        : { message: `The base has no rule or letter "${id}".`, ...instead('en', dikenal, mirip) },
  },
  'rulebook/bobot': {
    id: ({ kelompok, jumlah }) => ({
      message: `Jumlah bobot bagian${kelompok === '' ? '' : ` kelompok "${kelompok}"`} ${formatNumber(jumlah, 'id')} persen; seharusnya 100.`,
      fix: 'Periksa "bobot" tiap bagian; bobot yang tidak ditemukan ditulis "nilai: []".',
    }),
    en: ({ kelompok, jumlah }) => ({
      message: `The weights of the sections${kelompok === '' ? '' : ` of group "${kelompok}"`} add up to ${formatNumber(jumlah, 'en')} percent; they should make 100.`,
      fix: 'Look at "bobot" of each section; a weight that was not found is written "nilai: []".',
    }),
  },
  'rulebook/tanggal': {
    id: ({ isi }) => ({
      message: `"${isi}" bukan tanggal kalender.`,
      fix: 'Tulis tanggal seperti 2025-06-03; penutupan dengan jam seperti 2023-05-06T23:59+07:00.',
    }),
    en: ({ isi }) => ({
      message: `"${isi}" is no date of the calendar.`,
      fix: 'Write a date like 2025-06-03; a closing with its hour like 2023-05-06T23:59+07:00.',
    }),
  },
  'rulebook/periksa-tidak-dikenal': {
    id: ({ id, dikenal, mirip }) => ({
      message: `Tidak ada jenis pemeriksaan "${id}".`,
      ...instead('id', dikenal, mirip),
    }),
    en: ({ id, dikenal, mirip }) => ({
      message: `There is no check kind "${id}".`,
      ...instead('en', dikenal, mirip),
    }),
  },
  'rulebook/opsi-tidak-dikenal': {
    id: ({ opsi, periksa, dikenal, mirip }) => ({
      message: `Pemeriksaan "${periksa}" tidak punya opsi "${opsi}".`,
      ...instead('id', dikenal, mirip),
    }),
    en: ({ opsi, periksa, dikenal, mirip }) => ({
      message: `The check "${periksa}" has no option "${opsi}".`,
      ...instead('en', dikenal, mirip),
    }),
  },
  'rulebook/opsi-kurang': {
    id: ({ opsi, periksa }) => ({
      message: `Pemeriksaan "${periksa}" memerlukan opsi "${opsi}".`,
      fix: `Tambahkan "${opsi}" di bawah "dengan"; bila nilainya tidak ditemukan, tulis "${opsi}: { nilai: [] }".`,
    }),
    en: ({ opsi, periksa }) => ({
      message: `The check "${periksa}" needs the option "${opsi}".`,
      fix: `Add "${opsi}" under "dengan"; where its value was not found, write "${opsi}: { nilai: [] }".`,
    }),
  },
  'rulebook/dari-tidak-dikenal': {
    id: ({ nama, dikenal, mirip }) => ({
      message: `Edisi tidak punya nilai bernama "${nama}".`,
      ...instead('id', dikenal, mirip),
    }),
    en: ({ nama, dikenal, mirip }) => ({
      message: `The edition has no value named "${nama}".`,
      ...instead('en', dikenal, mirip),
    }),
  },
  'rulebook/dari-tidak-cocok': {
    id: ({ nama, opsi, periksa }) => ({
      message: `Nilai "${nama}" milik edisi tidak cocok untuk opsi "${opsi}" pemeriksaan "${periksa}".`,
      fix: 'Pilih nilai edisi yang lain, atau tulis nilainya langsung.',
    }),
    en: ({ nama, opsi, periksa }) => ({
      message: `The edition's "${nama}" does not fit the option "${opsi}" of the check "${periksa}".`,
      fix: 'Choose another value of the edition, or write the value itself.',
    }),
  },
  'rulebook/bagian-tidak-dikenal': {
    id: ({ id, dikenal, mirip }) => ({
      message: `Formulir tidak punya bagian "${id}".`,
      ...instead('id', dikenal, mirip),
    }),
    en: ({ id, dikenal, mirip }) => ({
      message: `The form has no section "${id}".`,
      ...instead('en', dikenal, mirip),
    }),
  },
} satisfies ProblemTable<RulebookCode>;
