import type { Language } from '../../core/language.ts';
import { keyExample, keyLabel } from '../keys.ts';
import { formatNumber } from '../numbers.ts';
import { capital, choices, meant, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

function label(key: string, language: Language): string {
  return capital(keyLabel(key, language));
}

/** `di bawah video` for a key inside a mapping. */
function parentOf(key: string, language: Language): string {
  const parent = key.split('.').slice(0, -1).join('.');
  if (parent === '') return '';
  return language === 'id' ? ` di bawah ${parent}` : ` under ${parent}`;
}

/** Words for the keys of inovasi.yaml. */
export const identityProblems = {
  'pola/tidak-cocok': {
    id: ({ kunci, isi, contoh }) => ({
      message: `${label(kunci, 'id')} ${quoted(isi)} tidak sesuai bentuk yang diminta.`,
      fix: `Tulis di inovasi.yaml${parentOf(kunci, 'id')} seperti ini: ${contoh}`,
    }),
    en: ({ kunci, isi, contoh }) => ({
      message: `${label(kunci, 'en')} ${quoted(isi)} does not have the form that is asked for.`,
      fix: `Write it in inovasi.yaml${parentOf(kunci, 'en')} like this: ${contoh}`,
    }),
  },
  'isi/kosong': {
    id: ({ kunci, isi, pilihan }) => ({
      message:
        isi === ''
          ? `${label(kunci, 'id')} belum diisi.`
          : `${label(kunci, 'id')} hanya berisi ${quoted(isi)}.`,
      fix:
        pilihan.length === 0
          ? `Isi di inovasi.yaml${parentOf(kunci, 'id')}, misalnya: ${keyExample(kunci)}`
          : `Isi ${kunci}: di inovasi.yaml dengan salah satu: ${pilihan.join(', ')}.`,
    }),
    en: ({ kunci, isi, pilihan }) => ({
      message:
        isi === ''
          ? `${label(kunci, 'en')}: not filled in yet.`
          : `${label(kunci, 'en')}: holds only ${quoted(isi)}.`,
      fix:
        pilihan.length === 0
          ? `Give it in inovasi.yaml${parentOf(kunci, 'en')}, for example: ${keyExample(kunci)}`
          : `Set ${kunci}: in inovasi.yaml to one of: ${pilihan.join(', ')}.`,
    }),
  },
  'centang/belum': {
    id: ({ kunci }) => ({
      message: `${label(kunci, 'id')} belum dicentang.`,
      fix: `Setelah diperiksa dan benar, tulis ${kunci.split('.').at(-1)}: true${parentOf(kunci, 'id')} di inovasi.yaml.`,
    }),
    en: ({ kunci }) => ({
      message: `${label(kunci, 'en')}: not ticked yet.`,
      fix: `Once it has been checked and is true, write ${kunci.split('.').at(-1)}: true${parentOf(kunci, 'en')} in inovasi.yaml.`,
    }),
  },
  'pilihan/tidak-dikenal': {
    id: ({ kunci, isi, pilihan, mirip }) => ({
      message: `${label(kunci, 'id')} ${quoted(isi)} tidak ada dalam pilihan edisi ini: ${choices(pilihan, 'id')}.`,
      fix: `Tulis salah satu pilihan itu pada ${kunci}: di inovasi.yaml.${meant(mirip, 'id')}`,
    }),
    en: ({ kunci, isi, pilihan, mirip }) => ({
      message: `${label(kunci, 'en')}: ${quoted(isi)} is not among what this edition offers: ${choices(pilihan, 'en')}.`,
      fix: `Write one of these at ${kunci}: in inovasi.yaml.${meant(mirip, 'en')}`,
    }),
  },
  'judul/terlalu-pendek': {
    id: ({ isi }) => ({
      message: `Judul ${quoted(isi)} hanya satu kata; judul perlu menggambarkan inovasinya.`,
      fix: `Lengkapi judul: di inovasi.yaml, misalnya kepanjangan singkatan itu atau apa yang dilakukannya dan untuk siapa.`,
    }),
    en: ({ isi }) => ({
      message: `The title ${quoted(isi)} is a single word; a title has to tell what the innovation is.`,
      fix: `Complete judul: in inovasi.yaml, for instance by what the abbreviation means or what it does for whom.`,
    }),
  },
  'judul/terlalu-panjang': {
    id: ({ jumlah, wajar }) => ({
      message: `Judul berisi ${formatNumber(jumlah, 'id')} kata; lebih dari ${wajar} kata sulit dibaca sebagai judul.`,
      fix: `Persingkat judul: di inovasi.yaml; penjelasannya masuk ke ringkasan.`,
    }),
    en: ({ jumlah, wajar }) => ({
      message: `The title has ${formatNumber(jumlah, 'en')} words; more than ${wajar} are hard to read as a title.`,
      fix: `Shorten judul: in inovasi.yaml; the explanation belongs in the summary.`,
    }),
  },
  'judul/huruf-kapital': {
    id: ({ isi }) => ({
      message: `Judul ${quoted(isi)} seluruhnya huruf kapital, sehingga singkatan tidak terbedakan dari kata biasa.`,
      fix: `Tulis judul: di inovasi.yaml dengan huruf besar di awal kata saja; singkatan tetap huruf kapital.`,
    }),
    en: ({ isi }) => ({
      message: `The title ${quoted(isi)} is in capitals throughout, so that abbreviations cannot be told from words.`,
      fix: `Write judul: in inovasi.yaml with capitals only where words begin; abbreviations keep theirs.`,
    }),
  },
  'judul/templat': {
    id: ({ isi }) => ({
      message: `Judul ${quoted(isi)} masih teks pengganti.`,
      fix: `Tulis judul inovasi yang sebenarnya pada judul: di inovasi.yaml.`,
    }),
    en: ({ isi }) => ({
      message: `The title ${quoted(isi)} is still a placeholder.`,
      fix: `Write the innovation's real title at judul: in inovasi.yaml.`,
    }),
  },
  'judul/tanda-baca': {
    id: ({ isi, tanda }) => ({
      message: `Judul ${quoted(isi)} diakhiri tanda baca ${quoted(tanda)}.`,
      fix: `Hapus tanda itu dari judul: di inovasi.yaml; judul tidak diakhiri tanda baca.`,
    }),
    en: ({ isi, tanda }) => ({
      message: `The title ${quoted(isi)} ends with the mark ${quoted(tanda)}.`,
      fix: `Take it away from judul: in inovasi.yaml; a title ends without one.`,
    }),
  },
  'judul/singkatan': {
    id: ({ isi }) => ({
      message: `Judul ${quoted(isi)} hanya singkatan atau nama; dari situ belum terlihat apa inovasinya.`,
      fix: `Tambahkan pada judul: di inovasi.yaml kepanjangannya, atau apa yang dilakukannya dan untuk siapa.`,
    }),
    en: ({ isi }) => ({
      message: `The title ${quoted(isi)} is only an abbreviation or a name, which does not tell what the innovation is.`,
      fix: `Add to judul: in inovasi.yaml what it stands for, or what is done for whom.`,
    }),
  },
  'judul/slogan': {
    id: ({ isi }) => ({
      message: `Judul ${quoted(isi)} seperti semboyan; dari situ belum terlihat apa yang dilakukan.`,
      fix: `Tambahkan pada judul: di inovasi.yaml apa yang dilakukan dan untuk siapa; semboyannya boleh tetap di depan.`,
    }),
    en: ({ isi }) => ({
      message: `The title ${quoted(isi)} reads like a slogan and does not tell what is done.`,
      fix: `Add to judul: in inovasi.yaml what is done and for whom; the slogan may stay in front.`,
    }),
  },
} satisfies ProblemTable<
  | 'judul/tanda-baca'
  | 'judul/singkatan'
  | 'judul/slogan'
  | 'isi/kosong'
  | 'pola/tidak-cocok'
  | 'centang/belum'
  | 'pilihan/tidak-dikenal'
  | 'judul/terlalu-pendek'
  | 'judul/terlalu-panjang'
  | 'judul/huruf-kapital'
  | 'judul/templat'
>;
