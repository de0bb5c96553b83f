import type { Bilingual } from '../../core/language.ts';

/** Advice on a section of the form, and whose it is. */
export interface SectionAdvice extends Bilingual<string> {
  /** Short name of the source, its title, what kind it is, and its address. */
  readonly name: string;
  readonly source: string;
  readonly kind: 'resmi' | 'sekunder';
  readonly url: string;
}

const FAQ = {
  name: 'sinovik-faq',
  kind: 'resmi',
  source: 'SINOVIK, tanya jawab (formulir sembilan pertanyaan)',
  url: 'https://sinovik.menpan.go.id/index.php/faq',
} as const;

const GORONTALO = {
  name: 'gorontalo-2025',
  kind: 'sekunder',
  source: 'Bapppeda Provinsi Gorontalo, bimbingan teknis 2025',
  url: 'http://bapppeda.gorontaloprov.go.id/berita?page=3',
} as const;

/** What sources advise, by the id of the section. */
export const SECTION_ADVICE: Readonly<Record<string, readonly SectionAdvice[]>> = {
  ringkasan: [
    {
      ...GORONTALO,
      id: 'Ringkasan memuat inti setiap bagian formulir.',
      en: 'The summary holds the core of every section of the form.',
    },
  ],
  'latar-belakang-tujuan': [
    {
      ...FAQ,
      id: 'Masalah ditulis bersama tujuan, disertai angka dasar dan sumbernya, misalnya jumlah kasus menurut dinas dan tahun.',
      en: 'The problem is written together with the aim, with a baseline figure and its source, as the number of cases by office and year.',
    },
    {
      ...FAQ,
      id: 'Jelaskan apa yang terjadi satu sampai tiga tahun ke depan bila inovasi tidak dilakukan.',
      en: 'Say what will happen in one to three years if the innovation is not carried out.',
    },
  ],
  kebaruan: [
    {
      ...FAQ,
      id: 'Tahapan pelaksanaan dijelaskan pada bagian tentang sisi inovatif.',
      en: 'The steps of carrying it out are told in the section on what is innovative.',
    },
  ],
  signifikansi: [
    {
      ...FAQ,
      id: 'Evaluasi internal dilakukan UPP pelaksana, termasuk dinas induknya; evaluasi eksternal oleh pihak luar seperti inspektorat, BPK, perguruan tinggi, atau lembaga evaluator.',
      en: 'An internal evaluation is by the unit itself or its parent office; an external one by others, such as the inspectorate, the audit board, a university or an evaluating body.',
    },
  ],
};
