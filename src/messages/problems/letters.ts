import type { Language } from '../../core/language.ts';
import { unequalSizes } from '../numbers.ts';
import { oneOf, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

function formats(list: readonly string[], language: Language): string {
  return oneOf(
    list.map((extension) => extension.toUpperCase()),
    language,
  );
}

/** Words for the letters that an edition demands. */
export const letterProblems = {
  'surat/belum-ada': {
    id: ({ judul, jenis, mirip, format }) => ({
      message: `${quoted(judul)} belum ada di surat/surat.yaml.`,
      fix:
        `Tambahkan entri dengan jenis: ${jenis} di surat/surat.yaml dan taruh pindaiannya` +
        `${format.length === 0 ? '' : ` (${formats(format, 'id')})`} di folder surat/.` +
        (mirip === '' ? '' : ` Entri berjenis ${quoted(mirip)} mungkin surat ini; perbaiki jenisnya.`),
    }),
    en: ({ judul, jenis, mirip, format }) => ({
      message: `${quoted(judul)} is not in surat/surat.yaml yet.`,
      fix:
        `Add an entry with jenis: ${jenis} to surat/surat.yaml and put its scan` +
        `${format.length === 0 ? '' : ` (${formats(format, 'en')})`} into the folder surat/.` +
        (mirip === '' ? '' : ` The entry with jenis ${quoted(mirip)} may be this letter; correct its jenis.`),
    }),
  },
  'surat/tanpa-berkas': {
    id: ({ judul, id }) => ({
      message: `${quoted(judul)}${id === '' ? '' : ` (${id})`} sudah tercatat, tetapi berkasnya belum ada.`,
      fix: 'Taruh pindaian yang sudah ditandatangani di folder surat/, lalu tulis namanya pada berkas: di surat/surat.yaml.',
    }),
    en: ({ judul, id }) => ({
      message: `${quoted(judul)}${id === '' ? '' : ` (${id})`} is listed, but its file is not there yet.`,
      fix: 'Put the signed scan into the folder surat/, then write its name at berkas: in surat/surat.yaml.',
    }),
  },
  'surat/format': {
    id: ({ judul, berkas, format }) => ({
      message: `${quoted(judul)} berupa berkas ${quoted(berkas)}; formulir menerima ${formats(format, 'id')}.`,
      fix: `Simpan surat itu sebagai ${formats(format, 'id')} di folder surat/, lalu perbaiki berkas: di surat/surat.yaml.`,
    }),
    en: ({ judul, berkas, format }) => ({
      message: `${quoted(judul)} is the file ${quoted(berkas)}; the form takes ${formats(format, 'en')}.`,
      fix: `Save the letter as ${formats(format, 'en')} in the folder surat/, then correct berkas: in surat/surat.yaml.`,
    }),
  },
  'surat/terlalu-besar': {
    id: ({ judul, berkas, ukuran, batas }) => {
      const [found, most] = unequalSizes(ukuran, batas, 'id');
      return {
        message: `${quoted(judul)} (${berkas}) berukuran ${found}; formulir menerima paling besar ${most}.`,
        fix: `Pindai ulang dengan resolusi lebih rendah (150–200 dpi, abu-abu) atau kecilkan PDF-nya, lalu ganti surat/${berkas}.`,
      };
    },
    en: ({ judul, berkas, ukuran, batas }) => {
      const [found, most] = unequalSizes(ukuran, batas, 'en');
      return {
        message: `${quoted(judul)} (${berkas}) has ${found}; the form takes at most ${most}.`,
        fix: `Scan it again at a lower resolution (150–200 dpi, grey) or shrink the PDF, then replace surat/${berkas}.`,
      };
    },
  },
} satisfies ProblemTable<'surat/belum-ada' | 'surat/tanpa-berkas' | 'surat/format' | 'surat/terlalu-besar'>;
