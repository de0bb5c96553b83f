import type { Language } from '../../core/language.ts';
import { formatMoment, formatPartialDate } from '../dates.ts';
import { keyLabel } from '../keys.ts';
import { allOf, choices, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

const LIST = 'dasar-hukum/dasar-hukum.yaml';

function labels(keys: readonly string[], language: Language): string {
  return allOf(
    keys.map((key) => keyLabel(key, language)),
    language,
  );
}

function asKeys(keys: readonly string[], language: Language): string {
  return allOf(
    keys.map((key) => `${key}:`),
    language,
  );
}

/** An entry by its id or how it is cited; by its number in the list where it has neither. */
function entry(nama: string, language: Language): string {
  const which = /^\d+$/.test(nama) && language === 'id' ? `ke-${nama}` : nama;
  return `${language === 'id' ? 'Dasar hukum' : 'Legal basis'} ${which}`;
}

/** The same in the middle of a sentence; ids stay as they are. */
function within(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** Words for what a legal basis is, and for how long it holds. */
export const legalProblems = {
  'hukum/belum-lengkap': {
    id: ({ nama, kurang }) => ({
      message: `${entry(nama, 'id')} belum menyebut ${labels(kurang, 'id')}.`,
      fix: `Isi ${asKeys(kurang, 'id')} pada entri itu di ${LIST}, seperti yang tertulis pada dokumennya.`,
    }),
    en: ({ nama, kurang }) => ({
      message: `${entry(nama, 'en')} does not say ${labels(kurang, 'en')} yet.`,
      fix: `Fill in ${asKeys(kurang, 'en')} of that entry in ${LIST}, as the document has it.`,
    }),
  },
  'hukum/jenis-tidak-dikenal': {
    id: ({ nama, jenis, mirip, ada }) => ({
      message: `Jenis ${quoted(jenis)} pada ${within(entry(nama, 'id'))} tidak dikenal.`,
      fix:
        mirip === ''
          ? `Tulis jenis dokumennya, misalnya ${choices(ada, 'id')}; singkatan seperti Perbup atau SK Bupati juga dikenali.`
          : `Mungkin maksudnya ${quoted(mirip)}? Dikenal ${ada.length} jenis dokumen beserta singkatannya, dari Undang-Undang sampai SOP, MoU, dan PKS.`,
    }),
    en: ({ nama, jenis, mirip, ada }) => ({
      message: `The kind ${quoted(jenis)} of ${within(entry(nama, 'en'))} is not known.`,
      fix:
        mirip === ''
          ? `Write what kind of document it is, such as ${choices(ada, 'en')}; abbreviations such as Perbup or SK Bupati are understood too.`
          : `Did you mean ${quoted(mirip)}? ${ada.length} kinds of document and their abbreviations are known, from Undang-Undang to SOP, MoU and PKS.`,
    }),
  },
  'hukum/tahun-berbeda': {
    id: ({ nama, tahun, tanggal }) => ({
      message: `${entry(nama, 'id')} bertahun ${tahun}, tetapi tanggal penetapannya ${formatPartialDate(tanggal, 'id')}.`,
      fix: 'Samakan tahun: dan tanggal: dengan yang tertulis pada dokumen.',
    }),
    en: ({ nama, tahun, tanggal }) => ({
      message: `${entry(nama, 'en')} is of ${tahun}, but was issued ${formatPartialDate(tanggal, 'en')}.`,
      fix: 'Make tahun: and tanggal: agree with the document.',
    }),
  },
  'hukum/tanpa-pindaian': {
    id: ({ nama }) => ({
      message: `${entry(nama, 'id')} belum disertai dokumennya.`,
      fix: 'Taruh pindaiannya di folder dasar-hukum dan tulis namanya pada berkas:, atau tulis alamat umumnya pada tautan:.',
    }),
    en: ({ nama }) => ({
      message: `${entry(nama, 'en')} comes without its document.`,
      fix: 'Put the scan into the folder dasar-hukum and write its name at berkas:, or its public address at tautan:.',
    }),
  },
  'hukum/tidak-berlaku': {
    id: ({ nama, sampai, penutupan }) => ({
      message:
        `${entry(nama, 'id')} berlaku sampai ${formatPartialDate(sampai, 'id')}, sudah berakhir ketika pendaftaran ditutup ` +
        `(${formatMoment(penutupan, 'id')}), dan tidak ada dokumen sejenis yang lebih baru.`,
      fix: 'Tambahkan perpanjangan atau penggantinya sebagai entri baru, atau betulkan berlaku_sampai: bila dokumen itu masih berlaku.',
    }),
    en: ({ nama, sampai, penutupan }) => ({
      message:
        `${entry(nama, 'en')} held until ${formatPartialDate(sampai, 'en')}, had ended when registration closed ` +
        `(${formatMoment(penutupan, 'en')}), and no newer document of its kind is there.`,
      fix: 'Add what renewed or replaced it as a new entry, or correct berlaku_sampai: where it is still in force.',
    }),
  },
  'hukum/dicabut': {
    id: ({ nama, oleh }) => ({
      message: `${entry(nama, 'id')} telah dicabut oleh ${quoted(oleh)}, dan dokumen itu belum tercatat dalam dosir.`,
      fix: `Catat dokumen yang menggantikannya sebagai entri baru di ${LIST}, lalu tulis id-nya pada dicabut_oleh:.`,
    }),
    en: ({ nama, oleh }) => ({
      message: `${entry(nama, 'en')} was repealed by ${quoted(oleh)}, and that document is not in the dossier.`,
      fix: `Add what replaced it as a new entry of ${LIST}, then write its id at dicabut_oleh:.`,
    }),
  },
  'hukum/bukan-entri': {
    id: ({ judul, berkas, nama, tautan }) => ({
      message: `${quoted(judul)} menyebut dokumen hukum yang tidak ada dalam daftar dasar hukum dosir ini.`,
      fix:
        tautan === ''
          ? `Catat dokumen yang disebut di ${berkas} sebagai entri di ${LIST}, beserta pindaiannya.`
          : `Catat dokumen yang disebut di ${berkas} sebagai entri di ${LIST}, atau tautkan yang sudah ada: [${nama === '' ? 'dasar hukum' : nama}](${tautan}).`,
    }),
    en: ({ judul, berkas, nama, tautan }) => ({
      message: `${quoted(judul)} names a legal document that is not among the legal bases of this dossier.`,
      fix:
        tautan === ''
          ? `Add the document named in ${berkas} as an entry of ${LIST}, with its scan.`
          : `Add the document named in ${berkas} as an entry of ${LIST}, or link to one that is there: [${nama === '' ? 'dasar hukum' : nama}](${tautan}).`,
    }),
  },
} as const satisfies ProblemTable<
  | 'hukum/belum-lengkap'
  | 'hukum/bukan-entri'
  | 'hukum/dicabut'
  | 'hukum/jenis-tidak-dikenal'
  | 'hukum/tahun-berbeda'
  | 'hukum/tanpa-pindaian'
  | 'hukum/tidak-berlaku'
>;
