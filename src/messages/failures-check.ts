import type { FailureTable } from './failure-table.ts';

/** Words for what `check` and `letter` cannot choose or run by themselves. */
export const checkFailures = {
  'surat-tidak-diketahui': {
    id: ({ edition, kinds, slug }) => ({
      message: `Belum diketahui surat apa yang diminta ${edition}, jadi sebutkan jenisnya.`,
      hint: `Misalnya: inovasi letter ${slug} ${kinds.join(' ')}`,
    }),
    en: ({ edition, kinds, slug }) => ({
      message: `It is not known which letters ${edition} demands, so name the kind.`,
      hint: `For example: inovasi letter ${slug} ${kinds.join(' ')}`,
    }),
  },
  'ci-tanpa-repositori': {
    id: ({ from }) => ({
      message: `Tidak ada repositori dosir di ${from}, jadi tidak ada yang dapat diperiksa dengan sendirinya.`,
      hint: 'Masuk ke folder repositori dosir. Bila maksud Anda membuat repositori di folder bernama ci: inovasi init ./ci',
    }),
    en: ({ from }) => ({
      message: `There is no dossier repository at ${from}, so there is nothing to be checked by itself.`,
      hint: 'Go to the folder of the repository. To make a repository in a folder called ci: inovasi init ./ci',
    }),
  },
  'ci-tanpa-since': {
    id: () => ({
      message: 'Di CI semua simpanan sudah terkirim, jadi --changed perlu tahu pembandingnya.',
      hint: 'Tambahkan --since, misalnya --since origin/main; atau periksa semua dosir tanpa --changed.',
    }),
    en: () => ({
      message: 'In CI every commit has been pushed already, so --changed has to know what to compare with.',
      hint: 'Add --since, as in --since origin/main; or check all dossiers, without --changed.',
    }),
  },
  'hanya-bersama': {
    id: ({ flag, needs }) => ({
      message: `${flag} hanya berlaku bersama ${needs}.`,
      hint: `Tambahkan ${needs}, atau hilangkan ${flag}.`,
    }),
    en: ({ flag, needs }) => ({
      message: `${flag} only works together with ${needs}.`,
      hint: `Add ${needs}, or leave ${flag} out.`,
    }),
  },
  'tidak-bersama': {
    id: ({ flags }) => ({
      message: `${flags.join(' dan ')} tidak dapat dipakai bersama.`,
      hint: 'Pilih salah satu.',
    }),
    en: ({ flags }) => ({
      message: `${flags.join(' and ')} cannot be used together.`,
      hint: 'Choose one of them.',
    }),
  },
  'pantau-ke-layar': {
    id: ({ format }) => ({
      message: `Format ${format} tidak dapat ditampilkan berulang kali di layar dengan --watch.`,
      hint: `Tulis ke berkas: --format ${format} --output hasil; berkasnya diperbarui setiap kali.`,
    }),
    en: ({ format }) => ({
      message: `The format ${format} cannot be shown again and again on the screen with --watch.`,
      hint: `Write it to a file: --format ${format} --output result; the file is renewed each time.`,
    }),
  },
} satisfies FailureTable<
  | 'surat-tidak-diketahui'
  | 'ci-tanpa-repositori'
  | 'ci-tanpa-since'
  | 'hanya-bersama'
  | 'tidak-bersama'
  | 'pantau-ke-layar'
>;
