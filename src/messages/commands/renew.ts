import type { Bilingual } from '../../core/language.ts';
import { formatNumber } from '../numbers.ts';
import { oneOf, quoted } from '../phrases.ts';
import type { Sentence } from '../words.ts';

interface RenewWords {
  readonly which: Bilingual<string>;
  readonly askEdition: Bilingual<string>;
  readonly askGroup: Sentence<{ edition: string; value: string }>;
  readonly askCategory: Sentence<{ edition: string; value: string }>;
  readonly undecided: Bilingual<string>;
  readonly confirm: Bilingual<string>;
  readonly aborted: Bilingual<string>;
  readonly head: Sentence<{ slug: string; from: string; to: string }>;
  readonly unchanged: Sentence<{ slug: string; to: string }>;
  readonly noEdition: Bilingual<string>;
  readonly borrowed: Sentence<{ edition: string; form: string }>;
  readonly edits: Sentence<{ file: string }>;
  readonly restate: Bilingual<string>;
  readonly askSubmitted: Sentence<{ edition: string }>;
  readonly history: Sentence<{ file: string }>;
  readonly unsaid: Sentence<{ edition: string; file: string }>;
  readonly files: Bilingual<string>;
  readonly freshFields: Sentence<{ edition: string }>;
  readonly unread: Sentence<{ edition: string }>;
  readonly tooLong: Sentence<{ edition: string }>;
  readonly long: Sentence<{ title: string; words: number; limits: readonly number[] }>;
  readonly lost: Sentence<{ edition: string }>;
  readonly choice: Sentence<{ key: string; value: string; allowed: readonly string[] }>;
  readonly letters: Sentence<{ edition: string }>;
  readonly would: Bilingual<string>;
  readonly done: Sentence<{ path: string; count: number }>;
  readonly repaired: Sentence<{ path: string; count: number }>;
  readonly message: Sentence<{ slug: string; edition: string; moves: boolean }>;
  readonly unsaved: Sentence<{ files: readonly string[]; slug: string }>;
  readonly next: Sentence<{ slug: string }>;
}

/** What `inovasi renew` says. */
export const words = {
  which: { id: 'Dosir mana yang diperbarui?', en: 'Renew which dossier?' },
  askEdition: { id: 'Untuk edisi mana?', en: 'For which edition?' },
  askGroup: {
    id: ({ edition, value }) => `Kelompok ${quoted(value)} tidak ada di ${edition}. Kelompok peserta:`,
    en: ({ edition, value }) => `${edition} has no group ${quoted(value)}. Group of participants:`,
  },
  askCategory: {
    id: ({ edition, value }) => `Kategori ${quoted(value)} tidak ada di ${edition}. Kategori:`,
    en: ({ edition, value }) => `${edition} has no category ${quoted(value)}. Category:`,
  },
  undecided: { id: 'Belum ditentukan', en: 'Not decided yet' },
  confirm: { id: 'Perbarui dosir ini?', en: 'Renew this dossier?' },
  aborted: { id: 'Dibatalkan. Tidak ada yang diubah.', en: 'Aborted. Nothing was changed.' },
  head: {
    id: ({ slug, from, to }) => `${slug}: ${from} → ${to}`,
    en: ({ slug, from, to }) => `${slug}: ${from} → ${to}`,
  },
  unchanged: {
    id: ({ slug, to }) =>
      `${slug} sudah untuk ${to} dan tidak ada berkas yang kurang. Tidak ada yang diubah.`,
    en: ({ slug, to }) => `${slug} is for ${to} already and lacks no file. Nothing was changed.`,
  },
  noEdition: { id: 'tanpa edisi', en: 'no edition' },
  borrowed: {
    id: ({ edition, form }) =>
      `Formulir ${edition} tidak ditemukan; dipakai bentuk ${form}, belum dikonfirmasi.`,
    en: ({ edition, form }) =>
      `The form of ${edition} was not found; that of ${form} stands in, unconfirmed.`,
  },
  edits: { id: ({ file }) => `Yang diubah di ${file}`, en: ({ file }) => `Changes in ${file}` },
  restate: {
    id: 'Pernyataan kebenaran berlaku untuk satu pengajuan. Minta persetujuan penanggung jawab lagi untuk edisi ini.',
    en: 'A statement of truth is for one submission. Ask the person responsible to agree again for this edition.',
  },
  askSubmitted: {
    id: ({ edition }) => `Apakah inovasi ini diajukan pada ${edition}?`,
    en: ({ edition }) => `Was this innovation submitted for ${edition}?`,
  },
  unsaid: {
    id: ({ edition, file }) =>
      `Bila inovasi ini diajukan pada ${edition}, catat di ${file}, atau pakai --submitted.`,
    en: ({ edition, file }) =>
      `If this innovation was submitted for ${edition}, record that in ${file}, or use --submitted.`,
  },
  history: {
    id: ({ file }) => `Dicatat sebagai keikutsertaan terdahulu di ${file}`,
    en: ({ file }) => `Recorded as an earlier entry in ${file}`,
  },
  files: { id: 'Berkas baru', en: 'New files' },
  freshFields: {
    id: ({ edition }) => `Isian yang baru ditanyakan ${edition}`,
    en: ({ edition }) => `Fields that ${edition} newly asks for`,
  },
  unread: {
    id: ({ edition }) => `Jawaban yang tidak ditanyakan ${edition} (berkasnya tetap ada)`,
    en: ({ edition }) => `Answers that ${edition} does not ask for (their files stay)`,
  },
  tooLong: {
    id: ({ edition }) => `Jawaban yang melebihi batas kata ${edition}`,
    en: ({ edition }) => `Answers above the word limit of ${edition}`,
  },
  long: {
    id: ({ title, words: count, limits }) =>
      `${title}: ${formatNumber(count, 'id')} kata, paling banyak ${oneOf(
        limits.map((limit) => formatNumber(limit, 'id')),
        'id',
      )}`,
    en: ({ title, words: count, limits }) =>
      `${title}: ${formatNumber(count, 'en')} words, at most ${oneOf(
        limits.map((limit) => formatNumber(limit, 'en')),
        'en',
      )}`,
  },
  lost: {
    id: ({ edition }) => `Pilihan yang tidak ada di ${edition}; pilih lagi di inovasi.yaml`,
    en: ({ edition }) => `Choices that ${edition} does not have; choose anew in inovasi.yaml`,
  },
  choice: {
    id: ({ key, value, allowed }) => `${key}: ${value} (yang ada: ${allowed.join(', ')})`,
    en: ({ key, value, allowed }) => `${key}: ${value} (there are: ${allowed.join(', ')})`,
  },
  letters: {
    id: ({ edition }) => `Surat yang diminta ${edition} dan belum terdaftar di surat/surat.yaml`,
    en: ({ edition }) => `Letters that ${edition} demands and surat/surat.yaml does not list yet`,
  },
  would: {
    id: 'Tidak ada yang ditulis (--dry-run).',
    en: 'Nothing was written (--dry-run).',
  },
  done: {
    id: ({ path, count }) => `Dosir diperbarui: ${path}${count === 0 ? '' : ` (${count} berkas baru)`}`,
    en: ({ path, count }) =>
      `Dossier renewed: ${path}${count === 0 ? '' : ` (${count} new ${count === 1 ? 'file' : 'files'})`}`,
  },
  repaired: {
    id: ({ path, count }) => `Berkas yang kurang ditambahkan di ${path}: ${count}`,
    en: ({ path, count }) => `Missing files added in ${path}: ${count}`,
  },
  message: {
    id: ({ slug, edition, moves }) =>
      moves ? `${slug}: diperbarui untuk ${edition}` : `${slug}: berkas yang kurang untuk ${edition}`,
    en: ({ slug, edition, moves }) =>
      moves ? `${slug}: renewed for ${edition}` : `${slug}: missing files for ${edition}`,
  },
  unsaved: {
    id: ({ files, slug }) =>
      `${files.join(', ')} punya perubahan Anda yang belum disimpan, jadi pembaruan ini tidak dicatat sendiri. Simpan keduanya dengan \`inovasi save ${slug}\`.`,
    en: ({ files, slug }) =>
      `${files.join(', ')} holds changes of yours that are not saved, so the renewal was not committed on its own. Save both with \`inovasi save ${slug}\`.`,
  },
  next: {
    id: ({ slug }) => `Langkah berikutnya: inovasi check ${slug}`,
    en: ({ slug }) => `Next: inovasi check ${slug}`,
  },
} satisfies RenewWords;
