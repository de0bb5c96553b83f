import { formatNumber } from '../numbers.ts';
import { quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

/** Words for what is wrong with an answer to a field of the form. */
export const answerProblems = {
  'isian/kosong': {
    id: ({ judul, berkas }) => ({
      message: `Isian ${quoted(judul)} belum berisi jawaban.`,
      fix: `Tulis jawabannya di ${berkas}; buat berkas itu bila belum ada.`,
    }),
    en: ({ judul, berkas }) => ({
      message: `The field ${quoted(judul)} has no answer yet.`,
      fix: `Write the answer in ${berkas}; make that file where there is none.`,
    }),
  },
  'narasi/tidak-dibaca': {
    id: ({ berkas, mirip }) => ({
      message: `Berkas ${berkas} bukan isian formulir, jadi isinya tidak dibaca dan tidak masuk PDF.`,
      fix:
        mirip === ''
          ? 'Pindahkan isinya ke berkas isian yang sesuai, atau pindahkan berkasnya keluar dari folder narasi.'
          : `Mungkin maksudnya ${mirip}; ganti nama berkasnya atau gabungkan isinya. Huruf besar dan kecil dibedakan.`,
    }),
    en: ({ berkas, mirip }) => ({
      message: `The file ${berkas} is no field of the form, so it is not read and not in the PDF.`,
      fix:
        mirip === ''
          ? 'Move its text to the file of the field it answers, or move the file out of the folder narasi.'
          : `Perhaps ${mirip} was meant; rename the file or merge its text. Capitals and small letters differ.`,
    }),
  },
  'kata/terlalu-banyak': {
    id: ({ judul, jumlah, batas, berkas }) => ({
      message: `${quoted(judul)} berisi ${formatNumber(jumlah, 'id')} kata; formulir menerima paling banyak ${formatNumber(batas, 'id')} kata.`,
      fix: `Kurangi ${formatNumber(jumlah - batas, 'id')} kata di ${berkas}. Batas terlampaui mulai baris yang ditunjuk.`,
    }),
    en: ({ judul, jumlah, batas, berkas }) => ({
      message: `${quoted(judul)} has ${formatNumber(jumlah, 'en')} words; the form takes at most ${formatNumber(batas, 'en')}.`,
      fix: `Cut ${formatNumber(jumlah - batas, 'en')} ${jumlah - batas === 1 ? 'word' : 'words'} in ${berkas}. The limit is passed from the line shown.`,
    }),
  },
  'kata/terlalu-sedikit': {
    id: ({ judul, jumlah, wajar, batas, berkas }) => ({
      message:
        `${quoted(judul)} baru berisi ${formatNumber(jumlah, 'id')} kata` +
        (batas > 0 ? ` dari ${formatNumber(batas, 'id')} kata yang tersedia` : '') +
        `; di bawah ${formatNumber(wajar, 'id')} kata jawaban biasanya belum lengkap.`,
      fix: `Periksa apakah semua pokok pertanyaan sudah terjawab di ${berkas}.`,
    }),
    en: ({ judul, jumlah, wajar, batas, berkas }) => ({
      message:
        `${quoted(judul)} has only ${formatNumber(jumlah, 'en')} ${jumlah === 1 ? 'word' : 'words'}` +
        (batas > 0 ? ` of the ${formatNumber(batas, 'en')} allowed` : '') +
        `; below ${formatNumber(wajar, 'en')} words an answer is usually incomplete.`,
      fix: `See in ${berkas} whether every point of the question is answered.`,
    }),
  },
  'templat/tersisa': {
    id: ({ judul, teks, berkas }) => ({
      message: `${quoted(judul)} masih memuat teks pengganti ${quoted(teks)}, bukan jawaban.`,
      fix: `Ganti teks itu di ${berkas} dengan keterangan yang sebenarnya, atau hapus.`,
    }),
    en: ({ judul, teks, berkas }) => ({
      message: `${quoted(judul)} still holds the placeholder ${quoted(teks)}, which is no answer.`,
      fix: `Replace it in ${berkas} by what is meant, or delete it.`,
    }),
  },
  'asal/hanya-tautan': {
    id: ({ judul, berkas }) => ({
      message: `${quoted(judul)} hanya menunjuk ke tautan atau lampiran; formulir meminta jawaban yang dapat dibaca langsung.`,
      fix: `Tulis isi pokok dokumen itu di ${berkas}; tautannya boleh tetap ada sebagai bukti.`,
    }),
    en: ({ judul, berkas }) => ({
      message: `${quoted(judul)} only points to a link or an annex; the form asks for an answer that can be read by itself.`,
      fix: `Write the gist of that document in ${berkas}; the link may stay as proof.`,
    }),
  },
  'asal/mengulang': {
    id: ({ judul, lain, berkas, berkasLain }) => ({
      message: `Jawaban ${quoted(judul)} hanya mengulang jawaban ${quoted(lain)} (${berkasLain}).`,
      fix: `Tulis di ${berkas} jawaban yang khusus untuk pertanyaan itu.`,
    }),
    en: ({ judul, lain, berkas, berkasLain }) => ({
      message: `The answer to ${quoted(judul)} only repeats the one to ${quoted(lain)} (${berkasLain}).`,
      fix: `Write in ${berkas} what answers that question in particular.`,
    }),
  },
  'asal/menyalin-pertanyaan': {
    id: ({ judul, persen, berkas }) => ({
      message: `${formatNumber(persen, 'id')}% isi jawaban ${quoted(judul)} adalah kata-kata pertanyaannya sendiri.`,
      fix: `Ganti salinan pertanyaan di ${berkas} dengan jawabannya.`,
    }),
    en: ({ judul, persen, berkas }) => ({
      message: `${formatNumber(persen, 'en')}% of the answer to ${quoted(judul)} are the words of the question.`,
      fix: `Replace the copied question in ${berkas} by its answer.`,
    }),
  },
  'asal/kalimat-berulang': {
    id: ({ judul, kalimat, kali, berkas }) => ({
      message: `${quoted(judul)} memuat kalimat yang sama ${formatNumber(kali, 'id')} kali: ${quoted(kalimat)}.`,
      fix: `Sisakan satu di ${berkas} dan ganti yang lain dengan hal yang belum tertulis.`,
    }),
    en: ({ judul, kalimat, kali, berkas }) => ({
      message: `${quoted(judul)} has the same sentence ${formatNumber(kali, 'en')} times: ${quoted(kalimat)}.`,
      fix: `Keep one of them in ${berkas} and write what is not said yet instead of the others.`,
    }),
  },
  'asal/berputar': {
    id: ({ judul, berkas }) => ({
      message: `${quoted(judul)} mengulang beberapa kata yang sama terus-menerus.`,
      fix: `Tulis di ${berkas} jawaban atas setiap pokok pertanyaannya, masing-masing sekali.`,
    }),
    en: ({ judul, berkas }) => ({
      message: `${quoted(judul)} says the same few words over and over.`,
      fix: `Write in ${berkas} what answers each point of the question, once each.`,
    }),
  },
  'asal/kalimat-sama': {
    id: ({ judul, lain, kalimat, jumlah, berkas, berkasLain }) => ({
      message:
        `${quoted(judul)} memakai ${jumlah === 1 ? 'kalimat' : `${formatNumber(jumlah, 'id')} kalimat`} yang sama dengan ` +
        `${quoted(lain)} (${berkasLain}): ${quoted(kalimat)}.`,
      fix: `Biarkan di isian yang paling sesuai, dan tulis di ${berkas} apa yang khusus ditanyakan di sini.`,
    }),
    en: ({ judul, lain, kalimat, jumlah, berkas, berkasLain }) => ({
      message:
        `${quoted(judul)} uses ${jumlah === 1 ? 'a sentence' : `${formatNumber(jumlah, 'en')} sentences`} of ` +
        `${quoted(lain)} (${berkasLain}) again: ${quoted(kalimat)}.`,
      fix: `Leave it where it fits best, and write in ${berkas} what is asked here in particular.`,
    }),
  },
} satisfies ProblemTable<
  | 'asal/kalimat-berulang'
  | 'asal/berputar'
  | 'asal/kalimat-sama'
  | 'isian/kosong'
  | 'narasi/tidak-dibaca'
  | 'kata/terlalu-banyak'
  | 'kata/terlalu-sedikit'
  | 'templat/tersisa'
  | 'asal/hanya-tautan'
  | 'asal/mengulang'
  | 'asal/menyalin-pertanyaan'
>;
