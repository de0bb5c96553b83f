import { keyLabel } from '../keys.ts';
import { allOf, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

/** Words for files that lists name, and for evidence as a whole. */
export const fileProblems = {
  'berkas/tidak-ada': {
    id: ({ berkas, dicari, mirip }) =>
      dicari === ''
        ? {
            message: `${quoted(berkas)} adalah alamat web, bukan nama berkas di dosir.`,
            fix: 'Pindahkan alamat itu dari berkas: ke tautan:, atau unduh dokumennya ke dalam dosir.',
          }
        : {
            message: `Berkas ${quoted(berkas)} tidak ada di dosir (dicari: ${dicari}).`,
            fix:
              mirip === ''
                ? `Taruh berkasnya di ${dicari}, atau perbaiki berkas:.`
                : `Mungkin maksudnya ${mirip}; perbaiki berkas:. Huruf besar dan kecil dibedakan.`,
          },
    en: ({ berkas, dicari, mirip }) =>
      dicari === ''
        ? {
            message: `${quoted(berkas)} is a web address, not the name of a file of the dossier.`,
            fix: 'Move the address from berkas: to tautan:, or download the document into the dossier.',
          }
        : {
            message: `The file ${quoted(berkas)} is not in the dossier (looked for: ${dicari}).`,
            fix:
              mirip === ''
                ? `Put the file at ${dicari}, or correct berkas:.`
                : `Perhaps ${mirip} was meant; correct berkas:. Capitals and small letters differ.`,
          },
  },
  'berkas/folder': {
    id: ({ berkas }) => ({
      message: `${quoted(berkas)} bukan berkas biasa; yang diperlukan satu berkas, bukan folder.`,
      fix: 'Tulis nama berkas di dalam folder itu pada berkas:; bila ada beberapa, buat satu entri untuk masing-masing.',
    }),
    en: ({ berkas }) => ({
      message: `${quoted(berkas)} is no ordinary file; one file is needed, not a folder.`,
      fix: 'Name a file inside that folder at berkas:; where there are several, make one entry for each.',
    }),
  },
  'berkas/di-luar': {
    id: ({ berkas }) => ({
      message: `${quoted(berkas)} berada di luar folder dosir, sehingga tidak ikut diajukan dan tidak terlihat rekan kerja.`,
      fix: 'Salin berkasnya ke dalam dosir, lalu tulis nama salinannya pada berkas:.',
    }),
    en: ({ berkas }) => ({
      message: `${quoted(berkas)} lies outside the folder of the dossier: it is not submitted and colleagues do not have it.`,
      fix: 'Copy the file into the dossier, then write the name of the copy at berkas:.',
    }),
  },
  'berkas/nol': {
    id: ({ berkas }) => ({
      message: `Berkas ${quoted(berkas)} kosong (0 byte); biasanya karena penyalinan atau unduhan terputus.`,
      fix: 'Salin atau unduh ulang berkas itu.',
    }),
    en: ({ berkas }) => ({
      message: `The file ${quoted(berkas)} is empty (0 bytes), as after a copy or download that broke off.`,
      fix: 'Copy or download it again.',
    }),
  },
  'bukti/tanpa-berkas': {
    id: ({ nama }) => ({
      message: `Bukti ${quoted(nama)} belum mempunyai berkas atau tautan publik.`,
      fix: 'Taruh berkasnya di folder bukti/ dan tulis namanya pada berkas: di bukti/bukti.yaml; atau isi tautan:, penerbit:, dan tanggal:.',
    }),
    en: ({ nama }) => ({
      message: `The evidence ${quoted(nama)} has neither a file nor a public link yet.`,
      fix: 'Put the file into bukti/ and write its name at berkas: in bukti/bukti.yaml; or fill in tautan:, penerbit: and tanggal:.',
    }),
  },
  'bukti/tautan-tanpa-keterangan': {
    id: ({ nama, kurang }) => ({
      message: `Bukti ${quoted(nama)} berupa tautan, tetapi ${allOf(
        kurang.map((key) => keyLabel(key, 'id')),
        'id',
      )} belum ditulis.`,
      fix: `Isi ${allOf(
        kurang.map((key) => `${key}:`),
        'id',
      )} pada bukti itu di bukti/bukti.yaml, agar pembaca tahu siapa yang menerbitkan dan kapan.`,
    }),
    en: ({ nama, kurang }) => ({
      message: `The evidence ${quoted(nama)} is a link, but its ${allOf(
        kurang.map((key) => keyLabel(key, 'en')),
        'en',
      )} ${kurang.length === 1 ? 'is' : 'are'} not given yet.`,
      fix: `Fill in ${allOf(
        kurang.map((key) => `${key}:`),
        'en',
      )} for it in bukti/bukti.yaml, so that readers know who published it and when.`,
    }),
  },
} satisfies ProblemTable<
  | 'berkas/tidak-ada'
  | 'berkas/folder'
  | 'berkas/di-luar'
  | 'berkas/nol'
  | 'bukti/tanpa-berkas'
  | 'bukti/tautan-tanpa-keterangan'
>;
