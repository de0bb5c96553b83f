import { choices, meant, quoted } from '../phrases.ts';
import { formatPartialDate } from '../dates.ts';
import { formatValue } from '../values.ts';
import type { Bilingual, Language } from '../../core/language.ts';
import type { ProblemTable } from '../words.ts';

type AgencyCode =
  | 'konfirmasi/tidak-lengkap'
  | 'konfirmasi/edisi-tidak-dikenal'
  | 'konfirmasi/aturan-tidak-dikenal'
  | 'konfirmasi/perihal'
  | 'konfirmasi/opsi'
  | 'konfirmasi/kelompok'
  | 'konfirmasi/nilai'
  | 'konfirmasi/tanggal'
  | 'konfirmasi/ganda'
  | 'konfirmasi/bertentangan'
  | 'pengecualian/tidak-lengkap'
  | 'pengecualian/tanggal'
  | 'pengecualian/aturan-tidak-dikenal'
  | 'pengecualian/dosir-tidak-dikenal'
  | 'pengecualian/kedaluwarsa'
  | 'pengecualian/tidak-terpakai';

const SHAPES: Bilingual<Readonly<Record<'durasi' | 'jumlah' | 'ya-tidak' | 'daftar' | 'teks', string>>> = {
  id: {
    durasi: 'lama waktu, misalnya "2 tahun" atau "1 tahun 6 bulan"',
    jumlah: 'angka, misalnya 300, "1 MB", atau "5 menit"',
    'ya-tidak': 'ya atau tidak',
    daftar: 'daftar, misalnya [pdf, jpg]',
    teks: 'teks; tanggal ditulis 2025-06-03 atau 2025-06-03T23:59+07:00',
  },
  en: {
    durasi: 'a length of time, as "2 tahun" or "1 tahun 6 bulan"',
    jumlah: 'a number, as 300, "1 MB" or "5 menit"',
    'ya-tidak': 'ya or tidak',
    daftar: 'a list, as [pdf, jpg]',
    teks: 'text; dates as 2025-06-03 or 2025-06-03T23:59+07:00',
  },
};

function list(values: readonly unknown[], language: Language): string {
  return choices(
    values.map((value) => formatValue(value, language)),
    language,
  );
}

/** Words for what is wrong with the agency's confirmations and waivers. */
export const agencyProblems = {
  'konfirmasi/tidak-lengkap': {
    id: ({ kurang }) => ({
      message: `Konfirmasi ini belum lengkap: ${kurang.join(', ')} belum diisi, jadi belum dipakai.`,
      fix: 'Isi kunci itu; konfirmasi harus dapat ditelusuri ke dokumen dan orangnya.',
    }),
    en: ({ kurang }) => ({
      message: `This confirmation is incomplete: ${kurang.join(', ')} is missing, so it is not used.`,
      fix: 'Fill in the keys; a confirmation has to be traceable to its document and its author.',
    }),
  },
  'konfirmasi/edisi-tidak-dikenal': {
    id: ({ id, dikenal, mirip = '' }) => ({
      message: `Konfirmasi menyebut edisi ${quoted(id)} yang tidak dikenal.${meant(mirip, 'id')}`,
      fix: `Pilih salah satu: ${choices(dikenal, 'id')}.`,
    }),
    en: ({ id, dikenal, mirip = '' }) => ({
      message: `The confirmation names the edition ${quoted(id)}, which is not known.${meant(mirip, 'en')}`,
      fix: `Choose one of ${choices(dikenal, 'en')}.`,
    }),
  },
  'konfirmasi/aturan-tidak-dikenal': {
    id: ({ id, edisi, mirip = '' }) => ({
      message: `Edisi ${edisi} tidak punya aturan ${quoted(id)}.${meant(mirip, 'id')}`,
      fix: `Lihat daftar aturannya dengan: inovasi rules show ${edisi}.`,
    }),
    en: ({ id, edisi, mirip = '' }) => ({
      message: `Edition ${edisi} has no rule ${quoted(id)}.${meant(mirip, 'en')}`,
      fix: `See its rules with: inovasi rules show ${edisi}.`,
    }),
  },
  'konfirmasi/perihal': {
    id: ({ aturan, isi, pilihan, mirip = '' }) => ({
      message:
        isi === ''
          ? `Aturan ${aturan} punya nilai tersendiri untuk setiap isian, bagian, atau surat; konfirmasi ini tidak menyebut yang mana.`
          : `Aturan ${aturan} tidak mengenal perihal ${quoted(isi)}.${meant(mirip, 'id')}`,
      fix: `Isi perihal dengan salah satu dari ${choices(pilihan, 'id')}.`,
    }),
    en: ({ aturan, isi, pilihan, mirip = '' }) => ({
      message:
        isi === ''
          ? `Rule ${aturan} has a value of its own for each field, section or letter; this confirmation does not say which.`
          : `Rule ${aturan} knows no ${quoted(isi)}.${meant(mirip, 'en')}`,
      fix: `Set perihal to one of ${choices(pilihan, 'en')}.`,
    }),
  },
  'konfirmasi/opsi': {
    id: ({ aturan, isi, pilihan }) => ({
      message:
        isi === ''
          ? `Aturan ${aturan} punya beberapa nilai; konfirmasi ini tidak menyebut yang mana.`
          : `Aturan ${aturan} tidak punya nilai ${quoted(isi)} yang dapat dikonfirmasi.`,
      fix:
        pilihan.length === 0
          ? 'Aturan ini tidak bergantung pada ketentuan lomba, jadi tidak ada yang perlu dikonfirmasi; hapus butir ini.'
          : `Isi opsi dengan salah satu dari ${choices(pilihan, 'id')}.`,
    }),
    en: ({ aturan, isi, pilihan }) => ({
      message:
        isi === ''
          ? `Rule ${aturan} has several values; this confirmation does not say which.`
          : `Rule ${aturan} has no value ${quoted(isi)} that could be confirmed.`,
      fix:
        pilihan.length === 0
          ? 'This rule does not depend on what the competition says, so there is nothing to confirm; remove the entry.'
          : `Set opsi to one of ${choices(pilihan, 'en')}.`,
    }),
  },
  'konfirmasi/kelompok': {
    id: ({ isi, pilihan }) => ({
      message:
        pilihan.length === 0
          ? 'Nilai ini sama untuk semua kelompok, jadi tidak dapat dikonfirmasi untuk satu kelompok saja.'
          : `Aturan ini tidak mengenal kelompok ${quoted(isi)}.`,
      fix:
        pilihan.length === 0
          ? 'Hapus kunci kelompok dari konfirmasi ini.'
          : `Pilih ${choices(pilihan, 'id')}.`,
    }),
    en: ({ isi, pilihan }) => ({
      message:
        pilihan.length === 0
          ? 'This value is the same for all groups and cannot be confirmed for one alone.'
          : `This rule knows no group ${quoted(isi)}.`,
      fix:
        pilihan.length === 0
          ? 'Remove the key kelompok from this confirmation.'
          : `Choose ${choices(pilihan, 'en')}.`,
    }),
  },
  'konfirmasi/nilai': {
    id: ({ aturan, isi, bentuk }) => ({
      message: `Nilai ${quoted(isi)} tidak cocok untuk ${aturan}.`,
      fix: `Tulis ${SHAPES.id[bentuk]}.`,
    }),
    en: ({ aturan, isi, bentuk }) => ({
      message: `The value ${quoted(isi)} does not fit ${aturan}.`,
      fix: `Write ${SHAPES.en[bentuk]}.`,
    }),
  },
  'konfirmasi/ganda': {
    id: ({ aturan }) => ({
      message: `Nilai ${aturan} sudah dikonfirmasi di butir sebelumnya; butir ini tidak dipakai.`,
      fix: 'Hapus salah satu.',
    }),
    en: ({ aturan }) => ({
      message: `The value of ${aturan} is confirmed by an earlier entry; this one is not used.`,
      fix: 'Remove one of them.',
    }),
  },
  'konfirmasi/bertentangan': {
    id: ({ aturan, resmi, sumber, isi }) => ({
      message: `Konfirmasi ${aturan} (${formatValue(isi, 'id')}) bertentangan dengan sumber resmi: ${list(resmi, 'id')} menurut ${choices(sumber, 'id')}. Nilai resmi tetap dipakai.`,
      fix: 'Periksa dokumen, edisi, dan halamannya lagi; bila sumber resmi itu keliru, laporkan kepada pengelola alat ini.',
    }),
    en: ({ aturan, resmi, sumber, isi }) => ({
      message: `The confirmation of ${aturan} (${formatValue(isi, 'en')}) contradicts an official source: ${list(resmi, 'en')} by ${choices(sumber, 'en')}. The official value stays.`,
      fix: 'Look at document, edition and page again; if the official source is wrong, tell the maintainers of this tool.',
    }),
  },
  'pengecualian/tidak-lengkap': {
    id: ({ kurang }) => ({
      message: `Pengecualian ini belum lengkap: ${kurang.join(', ')} belum diisi, jadi belum dipakai.`,
      fix: 'Isi kunci itu; setiap pengecualian perlu alasan, pemilik, dan batas waktu.',
    }),
    en: ({ kurang }) => ({
      message: `This waiver is incomplete: ${kurang.join(', ')} is missing, so it is not used.`,
      fix: 'Fill in the keys; every waiver needs a reason, an owner and an end.',
    }),
  },
  'konfirmasi/tanggal': {
    id: ({ isi }) => ({
      message: `Tanggal konfirmasi ${quoted(isi)} bukan tanggal lengkap di kalender.`,
      fix: 'Tulis hari naskahnya dibaca, misalnya 2026-01-15.',
    }),
    en: ({ isi }) => ({
      message: `The date of the confirmation, ${quoted(isi)}, is no full date of the calendar.`,
      fix: 'Write the day on which the text was read, as 2026-01-15.',
    }),
  },
  'pengecualian/tanggal': {
    id: ({ isi }) => ({
      message: `Batas waktu pengecualian ${quoted(isi)} bukan tanggal lengkap di kalender.`,
      fix: 'Tulis hari terakhir berlakunya, misalnya 2026-12-31.',
    }),
    en: ({ isi }) => ({
      message: `The end of the waiver, ${quoted(isi)}, is no full date of the calendar.`,
      fix: 'Write the last day on which it holds, as 2026-12-31.',
    }),
  },
  'pengecualian/aturan-tidak-dikenal': {
    id: ({ id, mirip }) => ({
      message: `Pengecualian menyebut aturan ${quoted(id)} yang tidak ada pada edisi dosir di sini.${meant(mirip, 'id')}`,
      fix: 'Salin id aturan dari hasil pemeriksaan, atau hapus pengecualian ini.',
    }),
    en: ({ id, mirip }) => ({
      message: `The waiver names the rule ${quoted(id)}, which no edition of the dossiers here has.${meant(mirip, 'en')}`,
      fix: 'Copy the id of the rule from the check report, or remove this waiver.',
    }),
  },
  'pengecualian/dosir-tidak-dikenal': {
    id: ({ slug, mirip }) => ({
      message: `Pengecualian menyebut dosir ${quoted(slug)} yang tidak ada.${meant(mirip, 'id')}`,
      fix: 'Tulis nama folder di bawah inovasi/, atau hapus pengecualian ini.',
    }),
    en: ({ slug, mirip }) => ({
      message: `The waiver names the dossier ${quoted(slug)}, which does not exist.${meant(mirip, 'en')}`,
      fix: 'Write the name of a folder under inovasi/, or remove this waiver.',
    }),
  },
  'pengecualian/kedaluwarsa': {
    id: ({ aturan, sampai, pemilik }) => ({
      message: `Pengecualian untuk ${aturan} berakhir ${formatPartialDate(sampai, 'id')} dan tidak berlaku lagi.`,
      fix: `Perbaiki temuannya, atau minta ${pemilik} menetapkan batas baru.`,
    }),
    en: ({ aturan, sampai, pemilik }) => ({
      message: `The waiver for ${aturan} ended ${formatPartialDate(sampai, 'en')} and no longer holds.`,
      fix: `Fix the finding, or ask ${pemilik} for a new end.`,
    }),
  },
  'pengecualian/tidak-terpakai': {
    id: ({ aturan, pemilik }) => ({
      message: `Pengecualian untuk ${aturan} (pemilik: ${pemilik}) tidak dipakai: tidak ada temuan yang dikecualikannya.`,
      fix: 'Hapus pengecualian ini.',
    }),
    en: ({ aturan, pemilik }) => ({
      message: `The waiver for ${aturan} (owner: ${pemilik}) is not used: there is no finding that it covers.`,
      fix: 'Remove this waiver.',
    }),
  },
} satisfies ProblemTable<AgencyCode>;
