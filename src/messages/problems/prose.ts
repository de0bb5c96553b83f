import { parsePartialDate } from '../../core/dates.ts';
import type { Bilingual, Language } from '../../core/language.ts';
import { formatPartialDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { allOf, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

const TONGUES: Bilingual<Readonly<Record<Language, string>>> = {
  id: { id: 'Indonesia', en: 'Inggris' },
  en: { id: 'Indonesian', en: 'English' },
};

const MOST_SHOWN = 4;

function shown(figures: readonly string[], language: Language): string {
  const first = figures.slice(0, MOST_SHOWN).map(quoted);
  const left = figures.length - first.length;
  const more = language === 'id' ? `${left} angka lain` : `${left} more`;
  return allOf(left > 0 ? [...first, more] : first, language);
}

/** For which time, where a sentence names one: ` untuk 2022`. */
function timed(time: string, language: Language): string {
  if (time === '') return '';
  const words = parsePartialDate(time) === undefined ? time : formatPartialDate(time, language);
  return language === 'id' ? ` untuk ${words}` : ` for ${words}`;
}

/** Words for what the figures and the sentences of an answer leave open. */
export const proseProblems = {
  'klaim/tanpa-bukti': {
    id: ({ judul, angka, berkas }) => ({
      message: `Paragraf ini di ${quoted(judul)} menyatakan hasil dengan angka (${shown(angka, 'id')}), tetapi tidak menunjuk bukti dan angkanya tidak ada di samping bukti di tempat lain.`,
      fix: `Tautkan buktinya di ${berkas}, misalnya [laporan evaluasi](../bukti/nama-berkas.pdf), atau tampilkan grafik indikatornya.`,
    }),
    en: ({ judul, angka, berkas }) => ({
      message: `This paragraph of ${quoted(judul)} states a result in numbers (${shown(angka, 'en')}), but leads to no proof, and the numbers stand beside none elsewhere.`,
      fix: `Link to the proof in ${berkas}, as in [laporan evaluasi](../bukti/file-name.pdf), or show the chart of the indicator.`,
    }),
  },
  'angka/berbeda-isian': {
    id: ({ angka, lain, waktu, judul, judulLain, berkasLain, baris }) => ({
      message: `${quoted(judul)} menulis ${quoted(angka)}, sedangkan ${quoted(judulLain)} menulis ${quoted(lain)} tentang hal yang tampaknya sama${timed(waktu, 'id')}.`,
      fix: `Bandingkan dengan ${berkasLain} baris ${baris}, lalu samakan. Bila sumber atau cakupannya memang berbeda, sebutkan di kalimatnya.`,
    }),
    en: ({ angka, lain, waktu, judul, judulLain, berkasLain, baris }) => ({
      message: `${quoted(judul)} says ${quoted(angka)}, but ${quoted(judulLain)} says ${quoted(lain)} about what seems to be the same thing${timed(waktu, 'en')}.`,
      fix: `Compare with ${berkasLain} line ${baris} and make them agree. Where source or scope do differ, say so in the sentence.`,
    }),
  },
  'angka/berbeda-indikator': {
    id: ({ angka, indikator, nilai, satuan, waktu, judul }) => ({
      message: `${quoted(judul)} menulis ${quoted(angka)}${timed(waktu, 'id')}, sedangkan indikator ${quoted(indikator)} mencatat ${formatNumber(nilai, 'id')} ${satuan}.`,
      fix: 'Samakan kalimat ini dengan data: indikator itu di inovasi.yaml. Bila yang dimaksud ukuran lain, sebutkan namanya.',
    }),
    en: ({ angka, indikator, nilai, satuan, waktu, judul }) => ({
      message: `${quoted(judul)} says ${quoted(angka)}${timed(waktu, 'en')}, but the indicator ${quoted(indikator)} has ${formatNumber(nilai, 'en')} ${satuan}.`,
      fix: 'Make the sentence agree with data: of that indicator in inovasi.yaml. Where another measure is meant, name it.',
    }),
  },
  'target/tanpa-angka-dasar': {
    id: ({ judul, angka, berkas }) => ({
      message: `${quoted(judul)} menulis target (${quoted(angka)}) tanpa angka keadaan awal, sehingga jarak yang ditempuh tidak terlihat.`,
      fix: `Tambahkan di ${berkas} angka sebelum inovasi untuk ukuran yang sama beserta sumbernya, misalnya jumlah kasus menurut dinas dan tahun.`,
    }),
    en: ({ judul, angka, berkas }) => ({
      message: `${quoted(judul)} sets a target (${quoted(angka)}) without a starting figure, so that nobody can see how far it is.`,
      fix: `Add to ${berkas} the figure from before the innovation for the same measure, with its source: for instance cases by office and year.`,
    }),
  },
  'dampak/tanpa-perbandingan': {
    id: ({ judul, berkas, indikator }) => ({
      message: `${quoted(judul)} belum membandingkan keadaan sebelum dan sesudah inovasi.`,
      fix:
        indikator === ''
          ? `Tulis di ${berkas} keadaan sebelum dan sesudahnya, sebaiknya dengan angka yang diukur dengan cara yang sama.`
          : `Tulis di ${berkas} keadaan sebelum dan sesudahnya, atau tampilkan grafiknya: ![Sebelum dan sesudah](indikator:${indikator}).`,
    }),
    en: ({ judul, berkas, indikator }) => ({
      message: `${quoted(judul)} does not compare yet how things were before and after the innovation.`,
      fix:
        indikator === ''
          ? `Write in ${berkas} how things were before and after, best in figures measured in the same way.`
          : `Write in ${berkas} how things were before and after, or show the chart: ![Sebelum dan sesudah](indikator:${indikator}).`,
    }),
  },
  'dampak/tanpa-cara-ukur': {
    id: ({ judul, berkas }) => ({
      message: `${quoted(judul)} belum menyebut bagaimana dampaknya diukur.`,
      fix: `Sebutkan di ${berkas} caranya dan siapa yang mengukur, misalnya survei, wawancara, data sistem, atau laporan evaluasi.`,
    }),
    en: ({ judul, berkas }) => ({
      message: `${quoted(judul)} does not say yet how the impact was measured.`,
      fix: `Say in ${berkas} how it was done and by whom: a survey, interviews, data of a system, an evaluation.`,
    }),
  },
  'hukum/tidak-disebut': {
    id: ({ judul, berkas, nama, tautan }) => ({
      message: `${quoted(judul)} belum menyebut dokumen hukum yang menopang inovasi.`,
      fix:
        tautan === ''
          ? `Sebutkan di ${berkas} peraturan, keputusan, atau perjanjian yang menjadi dasarnya, dan catat di dasar-hukum/dasar-hukum.yaml.`
          : `Tautkan di ${berkas} dasar hukum yang sudah ada: [${nama === '' ? 'dasar hukum' : nama}](${tautan}).`,
    }),
    en: ({ judul, berkas, nama, tautan }) => ({
      message: `${quoted(judul)} names no legal document yet that carries the innovation.`,
      fix:
        tautan === ''
          ? `Name in ${berkas} the regulation, decree or agreement behind it, and record it in dasar-hukum/dasar-hukum.yaml.`
          : `Link in ${berkas} to the legal basis that is there: [${nama === '' ? 'dasar hukum' : nama}](${tautan}).`,
    }),
  },
  'bahasa/lain': {
    id: ({ judul, diminta, tampak, berkas }) => ({
      message: `${quoted(judul)} tampaknya ditulis dalam bahasa ${TONGUES.id[tampak]}; edisi ini dijawab dalam bahasa ${TONGUES.id[diminta]}.`,
      fix: `Terjemahkan di ${berkas} mulai baris yang ditunjuk. Kutipan dan istilah boleh tetap, di antara tanda kutip atau huruf miring.`,
    }),
    en: ({ judul, diminta, tampak, berkas }) => ({
      message: `${quoted(judul)} seems to be written in ${TONGUES.en[tampak]}; this edition is answered in ${TONGUES.en[diminta]}.`,
      fix: `Translate it in ${berkas} from the line shown. Quotations and terms may stay, between quotation marks or in italics.`,
    }),
  },
} satisfies ProblemTable<
  | 'klaim/tanpa-bukti'
  | 'angka/berbeda-isian'
  | 'angka/berbeda-indikator'
  | 'target/tanpa-angka-dasar'
  | 'dampak/tanpa-perbandingan'
  | 'dampak/tanpa-cara-ukur'
  | 'hukum/tidak-disebut'
  | 'bahasa/lain'
>;
