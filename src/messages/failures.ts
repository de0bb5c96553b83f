import type { FailureCode, Failures, InovasiError } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import type { Language } from '../core/language.ts';
import { addFailures } from './failures-add.ts';
import { checkFailures } from './failures-check.ts';
import { compileFailures } from './failures-compile.ts';
import { gitFailures } from './failures-git.ts';
import { ruleFailures } from './failures-rules.ts';
import type { FailureTable, FailureWording } from './failure-table.ts';
import { systemReason } from './system.ts';
import { usageWords } from './usage.ts';

function meant(similar: string | undefined, language: Language): string {
  if (similar === undefined) return '';
  return language === 'id' ? ` Mungkin maksudnya "${similar}"?` : ` Did you mean "${similar}"?`;
}

const failures: FailureTable<FailureCode> = {
  ...gitFailures,
  ...ruleFailures,
  ...checkFailures,
  ...compileFailures,
  ...addFailures,
  'tanpa-repositori': {
    id: ({ from }) => ({
      message: `Tidak ada repositori dosir di ${from} (berkas instansi.yaml tidak ditemukan).`,
      hint: 'Masuk ke folder repositori dosir, atau buat yang baru: inovasi init',
    }),
    en: ({ from }) => ({
      message: `There is no dossier repository at ${from} (no instansi.yaml was found).`,
      hint: 'Go to the folder of the repository, or make one: inovasi init',
    }),
  },
  'tanpa-dosir': {
    id: ({ path }) => ({
      message: `Tidak ada dosir di ${path}, jadi tidak ada yang diperiksa.`,
      hint: 'Buat dosir baru: inovasi new',
    }),
    en: ({ path }) => ({
      message: `There is no dossier in ${path}, so nothing was checked.`,
      hint: 'Make one: inovasi new',
    }),
  },
  'target-tidak-ada': {
    id: ({ path, similar }) => ({
      message: `"${path}" bukan folder, berkas, atau nama dosir yang ada.${meant(similar, 'id')}`,
      hint: 'Tulis nama dosir (misalnya tpbis) atau jalur foldernya (inovasi/tpbis).',
    }),
    en: ({ path, similar }) => ({
      message: `"${path}" is no folder, file or dossier that exists.${meant(similar, 'en')}`,
      hint: 'Write the name of a dossier (such as tpbis) or the path of its folder (inovasi/tpbis).',
    }),
  },
  'pilih-dosir': {
    id: ({ slugs }) => ({
      message: 'Ada lebih dari satu dosir; sebutkan satu.',
      hint: `Pilihan: ${slugs.join(', ')}`,
    }),
    en: ({ slugs }) => ({
      message: 'There is more than one dossier; name one.',
      hint: `Choose: ${slugs.join(', ')}`,
    }),
  },
  'edisi-tidak-dikenal': {
    id: ({ edition, known, similar }) => ({
      message: `Edisi "${edition}" tidak dikenal.${meant(similar, 'id')}`,
      hint: `Edisi yang ada: ${known.join(', ')}`,
    }),
    en: ({ edition, known, similar }) => ({
      message: `Unknown edition "${edition}".${meant(similar, 'en')}`,
      hint: `Editions: ${known.join(', ')}`,
    }),
  },
  'edisi-ditiadakan': {
    id: ({ edition, instead, usable }) => ({
      message: `${edition} ditiadakan${instead === '' ? '' : ` dan diganti ${instead}`}, jadi tidak ada yang dapat diajukan ke sana.`,
      hint: `Pakai edisi lain, misalnya lewat --edition: ${usable.join(', ')}`,
    }),
    en: ({ edition, instead, usable }) => ({
      message: `${edition} was cancelled${instead === '' ? '' : ` and replaced by ${instead}`}, so nothing can be submitted to it.`,
      hint: `Use another edition, for example with --edition: ${usable.join(', ')}`,
    }),
  },
  'tanpa-edisi': {
    id: ({ path, known }) => ({
      message: `Edisi lomba untuk ${path} belum ditentukan.`,
      hint: `Isi kunci edisi di instansi.yaml, atau pakai --edition. Edisi yang ada: ${known.join(', ')}`,
    }),
    en: ({ path, known }) => ({
      message: `No edition is set for ${path}.`,
      hint: `Set the key edisi in instansi.yaml, or use --edition. Editions: ${known.join(', ')}`,
    }),
  },
  'instansi-rusak': {
    id: ({ place, message, fix }) => ({ message: `${place}: ${message}`, hint: fix }),
    en: ({ place, message, fix }) => ({ message: `${place}: ${message}`, hint: fix }),
  },
  'dosir-rusak': {
    id: ({ place, message, fix }) => ({ message: `${place}: ${message}`, hint: fix }),
    en: ({ place, message, fix }) => ({ message: `${place}: ${message}`, hint: fix }),
  },
  'nilai-salah': {
    id: ({ flag, value, allowed, similar }) => ({
      message: `Nilai "${value}" untuk ${flag} tidak bisa dipakai.${meant(similar, 'id')}`,
      hint: `Yang bisa dipakai: ${allowed}`,
    }),
    en: ({ flag, value, allowed, similar }) => ({
      message: `"${value}" cannot be used for ${flag}.${meant(similar, 'en')}`,
      hint: `Allowed: ${allowed}`,
    }),
  },
  'tanpa-terminal': {
    id: ({ flags, command }) => ({
      message: `Tidak ada terminal untuk bertanya, dan ini belum diberikan: ${flags.join(', ')}.`,
      hint: `Jalankan misalnya: ${command}`,
    }),
    en: ({ flags, command }) => ({
      message: `There is no terminal to ask at, and these are missing: ${flags.join(', ')}.`,
      hint: `Run for example: ${command}`,
    }),
  },
  'slug-sudah-ada': {
    id: ({ slug, path }) => ({
      message: `Dosir "${slug}" sudah ada di ${path}; tidak ada yang diubah.`,
      hint: 'Pilih nama lain, atau lanjutkan dosir yang ada.',
    }),
    en: ({ slug, path }) => ({
      message: `The dossier "${slug}" already exists at ${path}; nothing was changed.`,
      hint: 'Choose another name, or go on with that dossier.',
    }),
  },
  'slug-tidak-sah': {
    id: ({ slug, suggestion }) => ({
      message: `"${slug}" tidak bisa menjadi nama folder dosir.`,
      hint: `Pakai huruf kecil, angka, dan tanda hubung; misalnya ${suggestion}`,
    }),
    en: ({ slug, suggestion }) => ({
      message: `"${slug}" cannot be the folder name of a dossier.`,
      hint: `Use lower-case letters, digits and hyphens; for example ${suggestion}`,
    }),
  },
  'sudah-repositori': {
    id: ({ path }) => ({
      message: `${path} sudah menjadi repositori dosir; tidak ada yang diubah.`,
      hint: 'Tambah inovasi dengan: inovasi new',
    }),
    en: ({ path }) => ({
      message: `${path} is a dossier repository already; nothing was changed.`,
      hint: 'Add an innovation: inovasi new',
    }),
  },
  'folder-tidak-kosong': {
    id: ({ path, entries }) => ({
      message: `Di ${path} sudah ada ${entries.join(', ')}; tidak ada yang ditimpa.`,
      hint: 'Pilih folder lain, atau pindahkan berkas itu dahulu.',
    }),
    en: ({ path, entries }) => ({
      message: `${path} already holds ${entries.join(', ')}; nothing was overwritten.`,
      hint: 'Choose another folder, or move those files first.',
    }),
  },
  'tidak-bisa-menulis': {
    id: ({ path, reason }) => ({
      message: `${path} tidak bisa ditulis: ${systemReason(reason, 'id')}. Tidak ada berkas yang rusak.`,
      hint: 'Periksa izin dan ruang penyimpanan, tutup program yang memakai berkas itu, lalu ulangi.',
    }),
    en: ({ path, reason }) => ({
      message: `${path} cannot be written: ${systemReason(reason, 'en')}. No file was damaged.`,
      hint: 'Check permissions and disk space, close programs that use the file, and try again.',
    }),
  },
  'sumber-berubah': {
    id: ({ path }) => ({
      message: `${path} berubah selagi disusun, jadi tidak ada yang ditulis.`,
      hint: 'Tunggu sampai berkas itu selesai disalin atau disimpan, lalu ulangi.',
    }),
    en: ({ path }) => ({
      message: `${path} changed while the document was made, so nothing was written.`,
      hint: 'Wait until the file has been copied or saved, then try again.',
    }),
  },
  'tidak-bisa-membaca': {
    id: ({ path, reason }) => ({
      message: `${path} tidak bisa dibaca: ${systemReason(reason, 'id')}.`,
      hint: 'Periksa nama dan izin berkasnya.',
    }),
    en: ({ path, reason }) => ({
      message: `${path} cannot be read: ${systemReason(reason, 'en')}.`,
      hint: 'Check the name and the permissions of the file.',
    }),
  },
  'opsi-salah': {
    id: ({ details }) => ({ message: details, hint: 'Lihat cara pakainya: inovasi --help' }),
    en: ({ details }) => ({ message: details, hint: 'See how it is used: inovasi --help' }),
  },
  'dua-keluaran': {
    id: ({ formats }) => ({
      message: `Format ${formats.join(' dan ')} sama-sama menuju layar.`,
      hint: 'Beri --output sesudah tiap --format, misalnya: --format json --output hasil.json --format text',
    }),
    en: ({ formats }) => ({
      message: `The formats ${formats.join(' and ')} would both go to the screen.`,
      hint: 'Give an --output after each --format, as in: --format json --output result.json --format text',
    }),
  },
  'keluaran-sama': {
    id: ({ path }) => ({
      message: `Dua format sama-sama ditulis ke ${path}; yang pertama akan hilang.`,
      hint: 'Beri nama berkas yang berbeda pada tiap --output.',
    }),
    en: ({ path }) => ({
      message: `Two formats would both be written to ${path}; the first would be lost.`,
      hint: 'Give each --output a file of its own.',
    }),
  },
};

/** A failure as it is shown: what is wrong, and what to do next. */
export function failureText(
  error: InovasiError,
  { language, paint }: Pick<Io, 'language' | 'paint'>,
): string {
  const words = usageWords[language];
  const { message, hint } = failureWording(error.code, error.args, language);
  const next = hint === undefined ? '' : `${words.hint}: ${hint}\n`;
  return `${paint.red(words.error)}: ${message}\n${next}`;
}

/** The words of a failure in a language. */
export function failureWording<C extends FailureCode>(
  code: C,
  args: Failures[C],
  language: Language,
): FailureWording {
  return failures[code][language](args);
}
